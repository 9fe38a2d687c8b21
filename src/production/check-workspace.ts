import { judgeNotebook } from '../rules/check-notebook.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type CheckResult, type Concerns, checkResult } from './check-result.ts';

/** Checks a notebook that was read and tells what concerns the chosen files. */
export function checkWorkspace(workspace: Workspace, concerns: Concerns = () => true): CheckResult {
  const { notebook, folder, today, timeLimit } = workspace;
  return checkResult(judgeNotebook(notebook, folder, today, timeLimit), notebook.noteFiles, folder, concerns);
}
