import type { Catalogue } from '../i18n/catalogue.ts';
import type { EditionKind } from './note-orders.ts';

/** What a printed note says of itself at its foot. Nobody vouches for it: it only tells where to look. */
export interface Claims {
  /** Id of the note. */
  readonly note: string;
  readonly code: string;
  readonly edition: EditionKind;
  /** The language in which it was printed. */
  readonly catalogue: Catalogue;
  /** Kind of document, where a public edition names it. */
  readonly document?: string | undefined;
  /** Of the site for which it was printed, as whoever asks says; undefined: the one of the configuration. */
  readonly siteAddress?: string | undefined;
}

const id = '(?<![\\w-])(\\d{4}-\\d{2}-\\d{2}-[a-z0-9-]{1,150})';
const code = '([0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4})(?![\\w-])';

/** The claims of a text in the first language that knows its words; undefined when it makes none. */
export function claimsIn(text: string, catalogues: readonly Catalogue[]): Claims | undefined {
  for (const catalogue of catalogues) {
    const { contentCode, labels } = catalogue.documents;
    const foot = new RegExp(`${id}\\s{1,9}${escaped(contentCode(''))}\\s{0,9}${code}`).exec(text);
    if (foot === null) continue;
    const isPublic = new RegExp(`^[ \\t]*${escaped(labels.publicEdition)}[ \\t\\r]*$`, 'm').test(text);
    return { note: foot[1] ?? '', code: foot[2] ?? '', edition: isPublic ? 'public' : 'internal', catalogue };
  }
  return undefined;
}

function escaped(words: string): string {
  return words.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
