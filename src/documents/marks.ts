import type { DocumentTexts } from '../i18n/id/documents.ts';
import type { NoteData } from '../notes/schema.ts';
import { isSecret } from '../notes/secrecy.ts';

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

/** One of the numbered copies in which a secret note is given out. */
export interface NumberedCopy {
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** Whose it is. */
  readonly receiver: string;
}

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

/** Marks of one copy: whose it is stands at the top of every page. */
export function marksOfCopy(marks: Marks, { number, of, receiver }: NumberedCopy, { receipts }: DocumentTexts): Marks {
  const parts = [marks.top, receipts.copy(number, of), receiver];
  return { ...marks, top: parts.filter((part) => part !== undefined).join(' – ') };
}

/** Marks of a document that tells of several notes: the highest class of any of them. */
export function commonMarks(notes: readonly Marked[], { marks }: DocumentTexts): Marks {
  const classes = notes.map((data) => secrecyOf(data, marks) ?? restriction(data, marks));
  const secrecy = [marks.topSecret, marks.secret].find((mark) => classes.includes(mark));
  const restricted = classes.includes(marks.restricted) ? marks.restricted : undefined;
  return { ...unmarked, title: secrecy === undefined ? [] : [secrecy], top: secrecy ?? restricted, bottom: secrecy };
}

function stateOf({ status }: Marked, marks: DocumentTexts['marks']) {
  if (status === 'draf') return { title: marks.draftTitle, watermark: marks.draft };
  if (status === 'batal') return { title: marks.cancelledTitle, watermark: marks.cancelled };
  return undefined;
}

function secrecyOf(data: Marked, marks: DocumentTexts['marks']): string | undefined {
  if (data.archive?.security === 'SR') return marks.topSecret;
  return isSecret(data) ? marks.secret : undefined;
}

function restriction({ archive }: Marked, marks: DocumentTexts['marks']): string | undefined {
  return archive?.security === 'T' ? marks.restricted : undefined;
}

function withRestriction(data: Marked, marks: DocumentTexts['marks']): string {
  const restricted = restriction(data, marks);
  return restricted === undefined ? marks.closed : `${restricted} – ${marks.closed}`;
}
