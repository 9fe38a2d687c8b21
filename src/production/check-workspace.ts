import { countDiagnostics, type Diagnostic, type DiagnosticCounts } from '../diagnostics/diagnostic.ts';
import { judgeNotebook, locateFindings } from '../rules/check.ts';
import type { Workspace } from '../workspace/open.ts';

export interface CheckResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: DiagnosticCounts;
  /** Files read as notes. */
  readonly notes: number;
}

/** Checks the whole notebook and tells what concerns the chosen files. */
export function checkWorkspace(workspace: Workspace, concerns: (file: string) => boolean = () => true): CheckResult {
  const { notebook, folder, today } = workspace;
  const findings = judgeNotebook(notebook, folder, today).filter(({ file }) => concerns(file));
  return {
    diagnostics: locateFindings(findings, folder),
    counts: countDiagnostics(findings),
    notes: notebook.noteFiles.filter(({ file }) => concerns(file)).length,
  };
}
