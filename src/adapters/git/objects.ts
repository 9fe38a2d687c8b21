import { spawnSync } from 'node:child_process';
import type { ConflictVersion } from '../../ports/git.ts';
import { gitFailure } from './errors.ts';
import { gitEnvironment, must, parts, type Runner } from './run.ts';

/** Contents of many objects with one run of git, by id. */
export async function readObjects(run: Runner, ids: readonly string[]): Promise<Map<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>();
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return contents;
  const answer = await must(run, ['cat-file', '--batch'], { input: `${wanted.join('\n')}\n` });
  for (let start = 0; start < answer.length; ) {
    const end = answer.indexOf('\n', start);
    const [id = '', , size] = answer.toString('utf8', start, end).split(' ');
    if (size === undefined) {
      start = end + 1;
      continue;
    }
    contents.set(id, answer.subarray(end + 1, end + 1 + Number(size)));
    start = end + 1 + Number(size) + 1;
  }
  return contents;
}

/** Content of one object, at once. Throws `Failure`. */
export function readObject(folder: string, env: NodeJS.ProcessEnv, id: string): Uint8Array {
  const options = { cwd: folder, env: gitEnvironment(env), maxBuffer: 1024 * 1024 * 1024, windowsHide: true };
  const { status, stdout, stderr } = spawnSync('git', ['cat-file', 'blob', id], options);
  if (status !== 0) throw gitFailure(String(stderr));
  return stdout;
}

export interface TreeEntry {
  /** Relative to the root of the work tree. */
  readonly path: string;
  readonly id: string;
  readonly kind: 'file' | 'other';
  /** Bytes; 0 for what is no file. */
  readonly size: number;
}

/** Every file of a commit below `prefix`. */
export async function listTree(run: Runner, commit: string, prefix: string): Promise<TreeEntry[]> {
  const scope = prefix === '' ? [] : ['--', prefix];
  const answer = await must(run, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, ...scope]);
  return parts(answer).map((entry) => {
    const tab = entry.indexOf('\t');
    const [, type, id = '', size = '0'] = entry.slice(0, tab).split(/ +/);
    return { path: entry.slice(tab + 1), id, kind: type === 'blob' ? 'file' : 'other', size: Number(size) || 0 };
  });
}

/** Contents of some files of a commit, by path from the root of the work tree. */
export async function readFiles(
  run: Runner,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const wanted = new Set(paths);
  const entries = (await listTree(run, commit, '')).filter(({ path, kind }) => wanted.has(path) && kind === 'file');
  const contents = await readObjects(
    run,
    entries.map(({ id }) => id),
  );
  return new Map(entries.map(({ path, id }) => [path, contents.get(id) ?? new Uint8Array()]));
}

export interface UnmergedFile {
  readonly path: string;
  readonly base: ConflictVersion | undefined;
  readonly own: ConflictVersion | undefined;
  readonly theirs: ConflictVersion | undefined;
}

/** The files that a merge in `cwd` could not bring together, with the versions of both sides. */
export async function readUnmerged(run: Runner, cwd: string): Promise<UnmergedFile[]> {
  const stages = parts(await must(run, ['ls-files', '-z', '--unmerged'], { cwd })).map((entry) => {
    const tab = entry.indexOf('\t');
    const [, id = '', stage = ''] = entry.slice(0, tab).split(' ');
    return { path: entry.slice(tab + 1), id, stage };
  });
  const contents = await readObjects(
    run,
    stages.map(({ id }) => id),
  );
  const version = (path: string, stage: string): ConflictVersion | undefined => {
    const id = stages.find((it) => it.path === path && it.stage === stage)?.id;
    return id === undefined ? undefined : { id, content: contents.get(id) ?? new Uint8Array() };
  };
  return [...new Set(stages.map(({ path }) => path))].map((path) => ({
    path,
    base: version(path, '1'),
    own: version(path, '2'),
    theirs: version(path, '3'),
  }));
}
