import type { DiagnosticCode } from './codes.ts';

/**
 * What was changed in a file: a value (as it is written, quotes and all), the name of a field, a value put in, a heading, the
 * byte order mark.
 */
export type Change =
  | { readonly kind: 'value'; readonly field: string; readonly from: string; readonly to: string }
  | { readonly kind: 'name' | 'text'; readonly from: string; readonly to: string }
  | { readonly kind: 'added'; readonly field: string; readonly to: string }
  | { readonly kind: 'mark' };

/** A finding that had one answer, and the answer given. */
export interface Mend {
  /** Path relative to the notebook. */
  readonly file: string;
  /** 1-based, of the file as it became. */
  readonly line: number;
  /** How many lines it put in. */
  readonly newLines: number;
  /** Undefined where nothing was wrong that `check` tells. */
  readonly code: DiagnosticCode | undefined;
  readonly change: Change;
}
