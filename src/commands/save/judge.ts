import { loadConfig } from '../../config/load.ts';
import { countDiagnostics, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isFailure } from '../../diagnostics/failure.ts';
import { loadNotebook } from '../../notes/load.ts';
import type { Folder } from '../../ports/files.ts';
import type { World } from '../../ports/world.ts';
import type { CheckResult } from '../../production/check-result.ts';
import { checkWorkspace } from '../../production/check-workspace.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/** The errors of a notebook, in what changed and elsewhere. */
export interface Judgement {
  readonly changed: CheckResult;
  /** Files with errors that did not change. */
  readonly elsewhere: readonly string[];
}

/** Checks the whole notebook: errors in the changed files stop a save, others are only remarked on. */
export function judgeChanged(workspace: Workspace, changed: ReadonlySet<string>): Judgement {
  const errors = errorsOf(workspace);
  const mine = errors.filter(({ file }) => changed.has(file));
  const others = errors.filter(({ file }) => !changed.has(file)).map(({ file }) => file);
  return { changed: resultOf(mine, workspace), elsewhere: [...new Set(others)] };
}

/**
 * The errors that the notebook has and the server's state of it has not. Two clean changes can make one together: the same
 * number given twice.
 */
export async function newErrors(
  workspace: Workspace,
  server: () => Promise<Folder>,
  world: World,
): Promise<CheckResult> {
  const errors = errorsOf(workspace);
  const known = new Set(errors.length === 0 ? [] : errorsIn(await server(), workspace, world).map(keyOf));
  return resultOf(
    errors.filter((error) => !known.has(keyOf(error))),
    workspace,
  );
}

/** Whether the settings in a state of the notebook can be used; where there is no notebook yet nothing is wrong. */
export function hasUsableSettings(folder: Folder): boolean {
  try {
    loadConfig(folder);
    return true;
  } catch (error) {
    if (isFailure(error)) return error.code !== 'config-invalid';
    throw error;
  }
}

function errorsIn(folder: Folder, workspace: Workspace, world: World): readonly Diagnostic[] {
  try {
    return errorsOf({ ...workspace, folder, notebook: loadNotebook(folder, world.templates) });
  } catch (error) {
    if (isFailure(error)) return [];
    throw error;
  }
}

function errorsOf(workspace: Workspace): readonly Diagnostic[] {
  return checkWorkspace(workspace).diagnostics.filter(({ severity }) => severity === 'error');
}

function keyOf({ file, code, params }: Diagnostic): string {
  return JSON.stringify([file, code, params]);
}

function resultOf(diagnostics: readonly Diagnostic[], { notebook }: Workspace): CheckResult {
  return { diagnostics, counts: countDiagnostics(diagnostics), notes: notebook.noteFiles.map(({ file }) => file) };
}
