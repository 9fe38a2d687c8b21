import { countDiagnostics, type Diagnostic, type DiagnosticCounts } from '../diagnostics/diagnostic.ts';
import type { Folder } from '../ports/files.ts';
import type { JudgedFinding } from '../rules/check.ts';
import { locateFindings } from '../rules/locate.ts';

export interface CheckResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: DiagnosticCounts;
  /** Files read as notes. */
  readonly notes: readonly string[];
}

/** Which files findings are wanted of. */
export type Concerns = (file: string) => boolean;

/** What is to be told of the chosen files. */
export function checkResult(
  found: readonly JudgedFinding[],
  noteFiles: readonly { readonly file: string }[],
  folder: Folder,
  concerns: Concerns,
): CheckResult {
  const findings = found.filter(({ file }) => concerns(file));
  return {
    diagnostics: locateFindings(findings, folder),
    counts: countDiagnostics(findings),
    notes: noteFiles.map(({ file }) => file).filter(concerns),
  };
}
