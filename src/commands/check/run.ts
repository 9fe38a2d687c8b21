import { type ExitCode, exitCodes } from '../../diagnostics/exit-code.ts';
import { Failure } from '../../diagnostics/failure.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { World } from '../../ports/world.ts';
import { type CheckResult, checkWorkspace, notebookAt } from '../../production/check-workspace.ts';
import { checkText } from '../../production/show-check.ts';
import { renderDiagnosticsGithub } from '../../render/diagnostics-github.ts';
import { renderDiagnosticsGitlab } from '../../render/diagnostics-gitlab.ts';
import { renderDiagnosticsJson } from '../../render/diagnostics-json.ts';
import { openWorkspace, type Workspace } from '../../workspace/open.ts';
import { type CommandContext, option } from '../command.ts';

/** `catatan check`: every finding, in order. */
export async function runCheck({ world, catalogue, globals, args, options }: CommandContext): Promise<ExitCode> {
  const workspace = openWorkspace(world, globals);
  const revision = option.text(options, 'base');
  const base = revision === undefined ? undefined : await notebookAt(revision, workspace, world);
  const result = checkWorkspace(workspace, chosenFiles(workspace, world, args), base);
  world.output.data(render(option.text(options, 'format'), result, workspace, world, catalogue));
  const limit = option.number(options, 'max-warnings');
  if (limit !== undefined && result.counts.warnings > limit) {
    world.output.remark(`${catalogue.check.tooManyWarnings(result.counts.warnings, limit)}\n`);
    return exitCodes.findings;
  }
  return result.counts.errors > 0 ? exitCodes.findings : exitCodes.fine;
}

function render(
  format: string | undefined,
  result: CheckResult,
  workspace: Workspace,
  world: World,
  catalogue: Catalogue,
): string {
  switch (format) {
    case 'json':
      return renderDiagnosticsJson(result, catalogue);
    case 'github':
      return renderDiagnosticsGithub(result.diagnostics, prefixOf(workspace, world), catalogue);
    case 'gitlab':
      return renderDiagnosticsGitlab(result.diagnostics, prefixOf(workspace, world), catalogue);
    default:
      return checkText(result, workspace, world, catalogue);
  }
}

/** The way from the root of the repository to the notebook, which is how CI names files. */
function prefixOf({ folder }: Workspace, { git, files }: World): string {
  const root = git.workTree(folder.path);
  const below = root === undefined ? '' : files.below(root, folder.path);
  return below === undefined || below === '' ? '' : `${below}/`;
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
