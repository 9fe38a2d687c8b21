import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import * as path from 'node:path';
import type { Combined, CombineRequest } from '../../ports/git.ts';
import { gitFailure } from './errors.ts';
import { readUnmerged, type UnmergedFile } from './objects.ts';
import { personEnvironment } from './people.ts';
import { line, must, type Runner } from './run.ts';
import type { Layout } from './state.ts';

const scratchName = /^catatan-work-[0-9a-f]{12}$/;

/** Settings that could touch other branches, run the person's hooks or look past the plain content. */
const quiet = [
  'rebase.autoStash=false',
  'rebase.updateRefs=false',
  'rebase.autoSquash=false',
  'rerere.enabled=false',
  'merge.directoryRenames=false',
  'merge.conflictStyle=merge',
].flatMap((setting) => ['-c', setting]);

/**
 * Brings two histories together in a work tree of its own inside git's folder, which is gone afterwards. First the own commits
 * on top of theirs; where that does not go, or the own ones hold a joining already, a commit that joins both.
 */
export async function combineHistories(run: Runner, layout: Layout, request: CombineRequest): Promise<Combined> {
  await sweep(run, layout);
  const cwd = path.join(layout.gitFolder, `catatan-work-${randomBytes(6).toString('hex')}`);
  const noHooks = ['-c', `core.hooksPath=${path.join(layout.gitFolder, 'catatan-no-hooks')}`];
  const env = { ...personEnvironment(request.person, request.person), GIT_LFS_SKIP_SMUDGE: '1' };
  const aside: Runner = (argv, options) =>
    run([...noHooks, ...quiet, ...argv], { cwd, ...options, env: { ...env, ...options?.env } });
  try {
    await must(aside, ['worktree', 'add', '--quiet', '--detach', cwd, request.own], { cwd: layout.root });
    if (!request.preferOwn && (await rebase(aside, request))) return { kind: 'combined', commit: await headOf(aside) };
    return await merge(aside, layout, request, cwd);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
    await run(['worktree', 'prune']);
  }
}

/** Removes what a run that was interrupted left behind. */
async function sweep(run: Runner, { gitFolder }: Layout): Promise<void> {
  const left = readdirSync(gitFolder).filter((name) => scratchName.test(name));
  for (const name of left) rmSync(path.join(gitFolder, name), { recursive: true, force: true });
  if (left.length > 0) await run(['worktree', 'prune']);
}

/** Whether the own commits could be put on top of theirs; the authors stay who they were. */
async function rebase(aside: Runner, { own, theirs, person }: CombineRequest): Promise<boolean> {
  const joins = await line(aside, ['rev-list', '--count', '--merges', `${theirs}..${own}`]);
  if (joins !== '0') return false;
  const env = { GIT_COMMITTER_NAME: person.name, GIT_COMMITTER_EMAIL: person.mail };
  const result = await aside(['rebase', '--quiet', theirs], { env });
  if (result.code === 0) return true;
  await aside(['rebase', '--abort']);
  await must(aside, ['checkout', '--quiet', '--detach', '--force', own]);
  return false;
}

async function merge(aside: Runner, layout: Layout, request: CombineRequest, cwd: string): Promise<Combined> {
  const strategy = request.preferOwn ? ['-X', 'ours'] : [];
  const result = await aside([
    'merge',
    '--no-ff',
    '--no-edit',
    '--quiet',
    ...strategy,
    '-m',
    request.message,
    request.theirs,
  ]);
  if (result.code === 0) return { kind: 'combined', commit: await headOf(aside) };
  const files = await readUnmerged(aside, cwd);
  if (files.length === 0) throw gitFailure(result.stderr || result.stdout.toString('utf8'));
  if (!request.preferOwn)
    return { kind: 'conflict', files: files.map((file) => ({ ...file, inFolder: within(file.path, layout) })) };
  for (const file of files) await takeOwn(aside, file);
  await must(aside, ['commit', '--quiet', '--no-verify', '-m', request.message]);
  return { kind: 'combined', commit: await headOf(aside) };
}

/** Where lines cannot be compared (removed on one side, pictures), the own version as a whole. */
async function takeOwn(aside: Runner, { path: name, own }: UnmergedFile): Promise<void> {
  if (own === undefined) {
    await must(aside, ['rm', '--quiet', '--force', '--cached', '--ignore-unmatch', '--', `:(top,literal)${name}`]);
    return;
  }
  await must(aside, ['checkout', '--quiet', '--ours', '--', `:(top,literal)${name}`]);
  await must(aside, ['add', '--', `:(top,literal)${name}`]);
}

function within(name: string, { prefix }: Layout): string | undefined {
  return name.startsWith(prefix) ? name.slice(prefix.length) : undefined;
}

function headOf(aside: Runner): Promise<string> {
  return line(aside, ['rev-parse', 'HEAD']);
}
