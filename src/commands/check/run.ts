import { type ExitCode, exitCodes } from '../../diagnostics/exit-code.ts';
import { Failure } from '../../diagnostics/failure.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { loadHandbook } from '../../i18n/locale.ts';
import { strayNotes } from '../../notes/list.ts';
import type { World } from '../../ports/world.ts';
import { baseAt, checkNotebook } from '../../production/check-notebook.ts';
import type { CheckResult } from '../../production/check-result.ts';
import { checkText } from '../../production/show-check.ts';
import { renderDiagnosticsGithub } from '../../render/diagnostics-github.ts';
import { renderDiagnosticsGitlab } from '../../render/diagnostics-gitlab.ts';
import { renderDiagnosticsJson } from '../../render/diagnostics-json.ts';
import { renderDiagnosticsJunit } from '../../render/diagnostics-junit.ts';
import { renderDiagnosticsSarif } from '../../render/diagnostics-sarif.ts';
import { openSetting } from '../../workspace/open.ts';
import type { Setting } from '../../workspace/setting.ts';
import { type CommandContext, option } from '../command.ts';

/** Stray files that are named; the others are counted. */
const mostNamed = 5;

/** `catatan check`: every finding, in order. */
export async function runCheck(context: CommandContext): Promise<ExitCode> {
  const { world, catalogue, globals, args, options } = context;
  const opened = openSetting(world, globals);
  const concerns = chosenFiles(opened, world, args);
  const revision = option.text(options, 'base');
  const base = revision === undefined ? undefined : await baseAt(revision, opened, world);
  const cache = option.switch(options, 'no-cache') ? undefined : world.cache;
  const fix = option.switch(options, 'fix');
  const isWritten = !fix || (await import('./fix.ts')).fixAndTell(concerns, context);
  const setting = fix ? openSetting(world, globals) : opened;
  const result = await checkNotebook(setting, { concerns, cache, base }, world);
  world.output.data(await render(option.text(options, 'format'), result, setting, world, catalogue));
  remarkOnNotes(result, setting, context);
  if (!isWritten) return exitCodes.cannotRun;
  const limit = option.number(options, 'max-warnings');
  if (limit !== undefined && result.counts.warnings > limit) {
    world.output.remark(`${catalogue.check.tooManyWarnings(result.counts.warnings, limit)}\n`);
    return exitCodes.findings;
  }
  return result.counts.errors > 0 ? exitCodes.findings : exitCodes.fine;
}

/** What was asked for and is no note, and what looks like a note and is not read as one. */
function remarkOnNotes({ notes }: CheckResult, { folder }: Setting, { world, args, catalogue }: CommandContext): void {
  const others = args.filter((path) => !path.endsWith('.yaml'));
  if (others.length > 0 && notes.length === 0) world.output.remark(`${catalogue.check.noNotes(others)}\n`);
  const stray = args.length === 0 ? strayNotes(folder) : [];
  if (stray.length === 0) return;
  const named = stray.slice(0, mostNamed);
  world.output.remark(`${catalogue.check.strayNotes(named, stray.length - named.length)}\n`);
}

async function render(
  format: string | undefined,
  result: CheckResult,
  setting: Setting,
  world: World,
  catalogue: Catalogue,
): Promise<string> {
  switch (format) {
    case 'json':
      return renderDiagnosticsJson(result, catalogue);
    case 'github':
      return renderDiagnosticsGithub(result.diagnostics, prefixOf(setting, world), catalogue);
    case 'gitlab':
      return renderDiagnosticsGitlab(result.diagnostics, prefixOf(setting, world), catalogue);
    case 'sarif': {
      const handbook = await loadHandbook(catalogue.language);
      return renderDiagnosticsSarif(result.diagnostics, prefixOf(setting, world), world.version, catalogue, handbook);
    }
    case 'junit':
      return renderDiagnosticsJunit(result.diagnostics, result.notes, prefixOf(setting, world), catalogue);
    default:
      return checkText(result, setting, world, catalogue);
  }
}

/** The way from the root of the repository to the notebook, which is how CI names files. */
function prefixOf({ folder }: Setting, { git, files }: World): string {
  const root = git.workTree(folder.path);
  const below = root === undefined ? '' : files.below(root, folder.path);
  return below === undefined || below === '' ? '' : `${below}/`;
}

/** Which files the paths of the command line mean: a file, or everything in a folder. */
function chosenFiles(setting: Setting, world: World, paths: readonly string[]): (file: string) => boolean {
  if (paths.length === 0) return () => true;
  const chosen = paths.map((path) => {
    const relative = relativeTo(setting, world, path);
    const { folder } = setting;
    if (relative === undefined || (relative !== '' && folder.kind(relative) === 'missing')) {
      throw new Failure('path-unknown', { path });
    }
    return relative;
  });
  return (file) => chosen.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
}

/** The path as seen from the notebook, whether it was given from there or from the working folder. */
function relativeTo({ folder }: Setting, { files, cwd }: World, path: string): string | undefined {
  const candidates = [cwd, folder.path].map((from) => files.below(folder.path, files.resolve(from, path)));
  return candidates.find((it) => it !== undefined && (it === '' || folder.kind(it) !== 'missing'));
}
