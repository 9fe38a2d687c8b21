import { countDiagnostics, type Diagnostic, type DiagnosticCounts } from '../diagnostics/diagnostic.ts';
import { isFailure } from '../diagnostics/failure.ts';
import { loadNotebook } from '../notes/load.ts';
import type { Notebook } from '../notes/note.ts';
import type { World } from '../ports/world.ts';
import { compareWithBase } from '../rules/base/compare.ts';
import { type JudgedFinding, judgeNotebook, locateFindings, withSeverities } from '../rules/check.ts';
import type { Workspace } from '../workspace/open.ts';

export interface CheckResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: DiagnosticCounts;
  /** Files read as notes. */
  readonly notes: number;
}

/** Checks the whole notebook and tells what concerns the chosen files. `base`: the notebook that changes are measured by. */
export function checkWorkspace(
  workspace: Workspace,
  concerns: (file: string) => boolean = () => true,
  base?: Notebook,
): CheckResult {
  const { notebook, folder, today } = workspace;
  const changes = base === undefined ? [] : withSeverities(compareWithBase(base, notebook), notebook);
  const found: readonly JudgedFinding[] = [...judgeNotebook(notebook, folder, today), ...changes];
  const findings = found.filter(({ file }) => concerns(file));
  return {
    diagnostics: locateFindings(findings, folder),
    counts: countDiagnostics(findings),
    notes: notebook.noteFiles.filter(({ file }) => concerns(file)).length,
  };
}

/** The notebook as the history here left `revision`; undefined when there was none yet. */
export async function notebookAt(revision: string, { folder }: Workspace, world: World): Promise<Notebook | undefined> {
  const repository = await world.git.repository(folder.path);
  const then = await repository.folderAt(await repository.base(revision));
  try {
    return loadNotebook(then, world.templates);
  } catch (error) {
    if (isFailure(error, 'file-missing', 'config-invalid')) return undefined;
    throw error;
  }
}
