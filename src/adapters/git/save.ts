import { rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import type { SaveRequest, SaveResult } from '../../ports/git.ts';
import { gitFailure } from './errors.ts';
import { personEnvironment } from './people.ts';
import { type GitRun, line, literal, must, type Runner } from './run.ts';
import type { Layout } from './state.ts';

const fromInput = ['--pathspec-from-file=-', '--pathspec-file-nul'];

/**
 * Commits these files and no others, with the hooks of the repository. When anything refuses, the index is as before: only
 * new files were announced in it, and they are taken out again.
 */
export async function saveFiles(run: Runner, layout: Layout, request: SaveRequest): Promise<SaveResult> {
  const paths = request.changes.map((change) => layout.prefix + change.path);
  const tracked = new Set(await trackedAmong(run, paths));
  const announced = request.changes
    .filter(({ kind }) => kind !== 'removed')
    .map((change) => layout.prefix + change.path)
    .filter((name) => !tracked.has(name));
  const messageFile = path.join(layout.gitFolder, 'catatan-message');
  let saved = false;
  try {
    if (announced.length > 0)
      await must(run, ['add', '--intent-to-add', ...fromInput], { input: pathspecs(announced) });
    writeFileSync(messageFile, request.message);
    const result = await run(commitArguments(messageFile), {
      input: pathspecs(paths),
      env: personEnvironment(request.author, request.committer),
    });
    saved = result.code === 0;
    return saved ? { kind: 'saved', commit: await line(run, ['rev-parse', 'HEAD']) } : judge(result);
  } finally {
    rmSync(messageFile, { force: true });
    if (!saved && announced.length > 0) await withdraw(run, announced);
  }
}

function commitArguments(messageFile: string): string[] {
  return ['commit', '--quiet', '--only', '--cleanup=whitespace', '--no-status', '-F', messageFile, ...fromInput];
}

function pathspecs(paths: readonly string[]): string {
  return paths.map((name) => `${literal(name)}\0`).join('');
}

async function trackedAmong(run: Runner, paths: readonly string[]): Promise<string[]> {
  const wanted = new Set(paths);
  const answer = await must(run, ['ls-files', '-z', '--full-name', '--cached', '--', ':(top)']);
  return answer
    .toString('utf8')
    .split('\0')
    .filter((name) => wanted.has(name));
}

async function withdraw(run: Runner, paths: readonly string[]): Promise<void> {
  const input = paths.map((name) => `${name}\0`).join('');
  await run(['update-index', '--force-remove', '-z', '--stdin'], {
    input,
    cwd: await line(run, ['rev-parse', '--show-toplevel']),
  });
}

/** Exit 1 is a hook's no, or that nothing differs but the line endings; git's own troubles end otherwise. */
function judge({ code, stdout, stderr }: GitRun): SaveResult {
  const said = `${stdout.toString('utf8')}\n${stderr}`.trim();
  if (/nothing (added )?to commit|no changes added to commit/.test(said)) return { kind: 'nothing' };
  if (code !== 1 || /\.lock': File exists|cannot lock ref/.test(stderr)) throw gitFailure(stderr);
  return { kind: 'refused', output: said };
}
