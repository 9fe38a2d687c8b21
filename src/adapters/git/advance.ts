import { lstatSync } from 'node:fs';
import * as path from 'node:path';
import { Failure } from '../../diagnostics/failure.ts';
import type { AdvanceResult } from '../../ports/git.ts';
import { gitFailure } from './errors.ts';
import { must, parts, type Runner } from './run.ts';
import { type Layout, statusArguments } from './state.ts';

/**
 * Moves the branch that is checked out, with index and files, from one commit to another. Refuses before anything is touched
 * when a file with unsaved content, ignored ones included, stands where the new commit writes.
 */
export async function advanceBranch(
  run: Runner,
  layout: Layout,
  branch: string,
  from: string,
  to: string,
): Promise<AdvanceResult> {
  const files = await filesInTheWay(run, layout, from, to);
  if (files.length > 0) return { kind: 'blocked', files };
  await run(['update-index', '-q', '--refresh'], { cwd: layout.root });
  const move = await run(['read-tree', '-m', '-u', from, to], { cwd: layout.root });
  if (move.code !== 0) throw gitFailure(move.stderr);
  const ref = await run(['update-ref', '-m', 'catatan save', `refs/heads/${branch}`, to, from]);
  if (ref.code === 0) return { kind: 'advanced' };
  await run(['read-tree', '-m', '-u', to, from], { cwd: layout.root });
  throw new Failure('git-busy', {});
}

async function filesInTheWay(run: Runner, { root }: Layout, from: string, to: string): Promise<string[]> {
  const compare = ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff'];
  const touched = new Set(parts(await must(run, [...compare, from, to])));
  const status = parts(await must(run, [...statusArguments, '--untracked-files=no', '--', ':(top)']));
  const unsaved = status.map((entry) => entry.slice(3)).filter((name) => touched.has(name));
  const added = parts(await must(run, [...compare, '--diff-filter=A', from, to]));
  const tracked = new Set(parts(await must(run, ['ls-files', '-z', '--full-name', '--', ':(top)'])));
  const covered = added.filter((name) => !tracked.has(name) && stands(path.join(root, name)));
  return [...new Set([...unsaved, ...covered])].sort();
}

function stands(location: string): boolean {
  return lstatSync(location, { throwIfNoEntry: false }) !== undefined;
}
