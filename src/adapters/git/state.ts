import { existsSync } from 'node:fs';
import * as path from 'node:path';
import type { FileChange, RepositoryState, UnderWay } from '../../ports/git.ts';
import { compareText } from '../../shared/compare.ts';
import { literal, must, parts, type Runner } from './run.ts';

/** Where the repository around a folder keeps what. */
export interface Layout {
  /** Root of the work tree. */
  readonly root: string;
  /** The folder as seen from the root, `''` or ending in `/`. */
  readonly prefix: string;
  /** Git's folder of this work tree. */
  readonly gitFolder: string;
  /** Whether the copy here lacks the beginning of the history. */
  readonly isShallow: boolean;
}

export async function readLayout(run: Runner): Promise<Layout> {
  const questions = ['--show-toplevel', '--absolute-git-dir', '--show-prefix', '--is-shallow-repository'];
  const answer = await must(run, ['rev-parse', ...questions]);
  const [root = '', gitFolder = '', prefix = '', shallow] = answer.toString('utf8').split(/\r?\n/);
  return { root, prefix, gitFolder, isShallow: shallow === 'true' };
}

export async function readState(run: Runner, { gitFolder }: Layout): Promise<RepositoryState> {
  const [branch, head, unmerged] = await Promise.all([
    run(['symbolic-ref', '--quiet', 'HEAD']),
    run(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']),
    must(run, ['ls-files', '-z', '--unmerged', '--', ':(top)']),
  ]);
  return {
    branch: branch.code === 0 ? branch.stdout.toString('utf8').trim().replace('refs/heads/', '') : undefined,
    head: head.code === 0 ? head.stdout.toString('utf8').trim() : undefined,
    underWay: signOf(gitFolder) ?? (unmerged.length > 0 ? 'unmerged' : undefined),
  };
}

/** Files that git leaves while something is under way. */
const signs: readonly (readonly [string, UnderWay])[] = [
  ['rebase-merge', 'rebase'],
  ['rebase-apply', 'rebase'],
  ['MERGE_HEAD', 'merge'],
  ['CHERRY_PICK_HEAD', 'cherry-pick'],
  ['REVERT_HEAD', 'revert'],
];

function signOf(gitFolder: string): UnderWay | undefined {
  return signs.find(([name]) => existsSync(path.join(gitFolder, name)))?.[1];
}

export const statusArguments = [
  '--no-optional-locks',
  'status',
  '--porcelain=v1',
  '-z',
  '--no-renames',
  '--ignore-submodules=all',
];

/** What differs below the folder between the last commit and the files, whatever the index says. */
export async function readChanges(run: Runner, { prefix }: Layout): Promise<FileChange[]> {
  const scope = prefix === '' ? ':(top)' : literal(prefix);
  const answer = await must(run, [...statusArguments, '--untracked-files=all', '--', scope]);
  const sides = new Map<string, { before: boolean; after: boolean }>();
  for (const { path: name, before, after } of parts(answer).map(readEntry)) {
    if (!name.startsWith(prefix) || name.endsWith('/')) continue;
    const known = sides.get(name);
    sides.set(name, { before: before || known?.before === true, after: after || known?.after === true });
  }
  return [...sides]
    .filter(([, { before, after }]) => before || after)
    .map(([name, { before, after }]): FileChange => {
      return { path: name.slice(prefix.length), kind: !before ? 'added' : after ? 'changed' : 'removed' };
    })
    .sort((a, b) => compareText(a.path, b.path));
}

/** `XY path`: X compares the commit with the index, Y the index with the file. */
function readEntry(entry: string): { path: string; before: boolean; after: boolean } {
  const [x, y] = entry;
  const untracked = x === '?';
  const before = !untracked && x !== 'A' && y !== 'A';
  const after = untracked || !(x === 'D' || y === 'D');
  return { path: entry.slice(3), before, after };
}
