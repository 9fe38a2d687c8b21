import type { IsoDate } from '../shared/iso-date.ts';

export type VerdictState = 'issued-current' | 'matches' | 'issued-superseded' | 'superseded' | 'unknown';

/** What is known of a file that somebody holds; the form of `verify --format json`. */
export interface Verdict {
  /** As it was named. */
  readonly file: string;
  /** Of its bytes; null where it is too large to be a document. */
  readonly sha256: string | null;
  readonly state: VerdictState;
  /** Id of the note that it is, or says to be. */
  readonly note: string | null;
  /** Kind of document, where it was recognised. */
  readonly document: string | null;
  readonly edition: 'internal' | 'public' | null;
  /** What came after it: the day, null where it is not saved yet, and the digest where that is known. */
  readonly supersededBy: { readonly date: IsoDate | null; readonly sha256: string | null } | null;
  /** What is different now, a sentence each. */
  readonly changes: readonly string[];
  /** A paragraph a line. */
  readonly message: string;
}

/** Whether the file is what it should be. */
export function isGood({ state }: Verdict): boolean {
  return state === 'issued-current' || state === 'matches';
}
