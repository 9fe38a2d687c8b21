import { compareText } from '../shared/compare.ts';
import type { DiagnosticCode, DiagnosticParams, Severity } from './codes.ts';

/** 1-based lines and columns, in code points, of the file as an editor shows it; `end` is exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Keys and indexes that lead to a value of the frontmatter. */
export type DataPath = readonly (string | number)[];

/** Where a finding points, before lines are counted: a value or key of the data, a stretch of text, or the file. */
export type Location =
  | { readonly kind: 'file' }
  | { readonly kind: 'value'; readonly path: DataPath }
  | { readonly kind: 'key'; readonly path: DataPath }
  /** Offsets in UTF-16 units of the decoded text, `end` exclusive. */
  | { readonly kind: 'range'; readonly start: number; readonly end: number };

export const wholeFile: Location = { kind: 'file' };
export const atValue = (...path: DataPath): Location => ({ kind: 'value', path });
export const atKey = (...path: DataPath): Location => ({ kind: 'key', path });

type ByCode<Extra> = { [C in DiagnosticCode]: { readonly code: C; readonly params: DiagnosticParams[C] } & Extra };

/** A problem in a file, with where it stands but not yet at which line. */
export type Finding = ByCode<{
  readonly file: string;
  readonly at: Location;
  /** Where it differs from the severity of the code. */
  readonly severity?: Severity;
  /** Where lines were counted already. */
  readonly place?: Place;
}>[DiagnosticCode];

/** A problem in a file of the notebook, ready to be told. */
export type Diagnostic = ByCode<{
  readonly file: string;
  readonly severity: Severity;
  readonly place: Place;
}>[DiagnosticCode];

/** Builds a finding; the compiler ties the parameters to the code. */
export function finding<C extends DiagnosticCode>(
  code: C,
  file: string,
  at: Location,
  params: DiagnosticParams[C],
  severity?: Severity,
): Finding {
  return { code, file, at, params, ...(severity === undefined ? {} : { severity }) } as Finding;
}

/** By file, line, column, code. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compareText(a.code, b.code)
  );
}

export interface DiagnosticCounts {
  readonly errors: number;
  readonly warnings: number;
}

export function countDiagnostics(diagnostics: readonly { readonly severity: Severity }[]): DiagnosticCounts {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length;
  return { errors, warnings: diagnostics.length - errors };
}
