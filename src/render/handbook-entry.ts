import type { DiagnosticCode, Severity } from '../diagnostics/codes.ts';

/** A file of an example, as far as the example is about it. */
export interface Excerpt {
  /** Path of the file in the notebook; undefined for the note itself. */
  readonly file: string | undefined;
  readonly syntax: 'yaml' | 'markdown' | 'text';
  readonly text: string;
  /** Where the finding points, in UTF-16 units of `text`, `end` exclusive. */
  readonly mark?: { readonly start: number; readonly end: number };
}

/** What the handbook knows of a code, besides its sentences. */
export interface HandbookEntry {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** In a draft the finding is a warning. */
  readonly lenientInDraft: boolean;
  /** Where an office may accept the finding: in one note (`ignore`), in the whole notebook (`rules`), or nowhere. */
  readonly acceptance: 'note' | 'notebook' | 'never';
  /** Whether a note with this error is neither printed nor shown, even where the finding is accepted. */
  readonly isOfShape: boolean;
  /** Whether `check --fix` mends it where there is only one answer. */
  readonly isMendable: boolean;
  /** The note before the change, for what a change must not do. */
  readonly before: readonly Excerpt[];
  /** Empty where the example cannot be shown and is told in a sentence. */
  readonly wrong: readonly Excerpt[];
  readonly right: readonly Excerpt[];
}
