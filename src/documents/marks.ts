import type { DocumentTexts } from '../i18n/id/documents.ts';
import type { NoteData } from '../notes/schema.ts';

/** What a reader must notice at once. */
export interface Marks {
  /** Below the title. */
  readonly title: readonly string[];
  /** Faint across every page. */
  readonly watermark: string | undefined;
  /** At the top of every page. */
  readonly top: string | undefined;
  /** At the bottom of every page. */
  readonly bottom: string | undefined;
}

export const unmarked: Marks = { title: [], watermark: undefined, top: undefined, bottom: undefined };

type Marked = Pick<NoteData, 'status' | 'access' | 'archive'>;

export function marksOf(data: Marked, { marks }: DocumentTexts): Marks {
  const state = stateOf(data, marks);
  const secrecy = secrecyOf(data, marks);
  const closed = data.access === 'tertutup' && secrecy === undefined;
  const titles = [state?.title, closed ? marks.closedTitle : undefined, secrecy];
  return {
    title: titles.filter((title) => title !== undefined),
    watermark: state?.watermark,
    top: closed ? withRestriction(data, marks) : (secrecy ?? restriction(data, marks)),
    bottom: secrecy,
  };
}

function stateOf({ status }: Marked, marks: DocumentTexts['marks']) {
  if (status === 'draf') return { title: marks.draftTitle, watermark: marks.draft };
  if (status === 'batal') return { title: marks.cancelledTitle, watermark: marks.cancelled };
  return undefined;
}

/** Secret by decision of the meeting or by the security class of the archive. */
function secrecyOf({ access, archive }: Marked, marks: DocumentTexts['marks']): string | undefined {
  if (archive?.security === 'SR') return marks.topSecret;
  return access === 'rahasia' || archive?.security === 'R' ? marks.secret : undefined;
}

function restriction({ archive }: Marked, marks: DocumentTexts['marks']): string | undefined {
  return archive?.security === 'T' ? marks.restricted : undefined;
}

function withRestriction(data: Marked, marks: DocumentTexts['marks']): string {
  const restricted = restriction(data, marks);
  return restricted === undefined ? marks.closed : `${restricted} – ${marks.closed}`;
}
