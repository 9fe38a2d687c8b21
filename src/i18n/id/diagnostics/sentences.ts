import type { DiagnosticCode, DiagnosticParams } from '../../../diagnostics/codes.ts';

/** What was found, and what to do about it. */
export interface Sentences {
  readonly message: string;
  readonly hint: string;
}

/** Where it was found: a note has a head and a text, `catatan.yaml` and its neighbours hold fields alone. */
type FileKind = 'note' | 'settings';

/** The sentences of some findings, by code. */
export type SentencesOf<C extends DiagnosticCode> = {
  readonly [K in C]: (params: DiagnosticParams[K], file?: FileKind) => Sentences;
};
