import { type ExitCode, exitCodes } from '../../diagnostics/exit-code.ts';
import { Failure } from '../../diagnostics/failure.ts';
import type { World } from '../../ports/world.ts';
import { type CheckResult, checkWorkspace } from '../../production/check-workspace.ts';
import { checkText } from '../../production/show-check.ts';
import { renderDiagnosticsJson } from '../../render/diagnostics-json.ts';
import { openWorkspace, type Workspace } from '../../workspace/open.ts';
import { type CommandContext, option } from '../command.ts';

/** `catatan check`: every finding, in order. */
export async function runCheck({ world, catalogue, globals, args, options }: CommandContext): Promise<ExitCode> {
  const workspace = openWorkspace(world, globals);
  const result = checkWorkspace(workspace, chosenFiles(workspace, world, args));
  const json = option.text(options, 'format') === 'json';
  world.output.data(json ? renderDiagnosticsJson(result, catalogue) : checkText(result, workspace, world, catalogue));
  const limit = option.number(options, 'max-warnings');
  if (limit !== undefined && result.counts.warnings > limit) {
    world.output.remark(`${catalogue.check.tooManyWarnings(result.counts.warnings, limit)}\n`);
    return exitCodes.findings;
  }
  return exitCodeOf(result);
}

function exitCodeOf({ counts }: CheckResult): ExitCode {
  return counts.errors > 0 ? exitCodes.findings : exitCodes.fine;
}

/** Which files the paths of the command line mean: a file, or everything in a folder. */
function chosenFiles(workspace: Workspace, world: World, paths: readonly string[]): (file: string) => boolean {
  if (paths.length === 0) return () => true;
  const chosen = paths.map((path) => {
    const relative = relativeTo(workspace, world, path);
    const { folder } = workspace;
    if (relative === undefined || (relative !== '' && folder.kind(relative) === 'missing')) {
      throw new Failure('path-unknown', { path });
    }
    return relative;
  });
  return (file) => chosen.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
}

/** The path as seen from the notebook, whether it was given from there or from the working folder. */
function relativeTo({ folder }: Workspace, { files, cwd }: World, path: string): string | undefined {
  const candidates = [cwd, folder.path].map((from) => files.below(folder.path, files.resolve(from, path)));
  return candidates.find((it) => it !== undefined && (it === '' || folder.kind(it) !== 'missing'));
}
