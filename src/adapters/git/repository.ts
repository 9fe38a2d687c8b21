import { Failure } from '../../diagnostics/failure.ts';
import type { Relation, Repository } from '../../ports/git.ts';
import { advanceBranch } from './advance.ts';
import { combineHistories } from './combine.ts';
import { readFileHistory } from './file-history.ts';
import { readLine } from './first-parents.ts';
import { readMoments } from './moments.ts';
import { readFiles, readObject, readObjects } from './objects.ts';
import { readIdentity, readPeople, writeIdentity } from './people.ts';
import { openRevision } from './revision-folder.ts';
import { createRunner, literal, must, parts, type Runner } from './run.ts';
import { saveFiles } from './save.ts';
import { chooseServer, fetchServer, pushServer, quietSsh } from './server.ts';
import { type Layout, readChanges, readLayout, readState } from './state.ts';

/** Opens the repository around `folder` with the git of this machine. */
export async function openRepository(
  folder: string,
  env: NodeJS.ProcessEnv,
  networkTimeout: number,
): Promise<Repository> {
  const run = createRunner(folder, env);
  const layout = await readLayout(run);
  const speaking = async () => ({ timeout: networkTimeout, env: await quietSsh(run, env) });
  return {
    privateFolder: layout.gitFolder,
    isShallow: layout.isShallow,
    state: () => readState(run, layout),
    changes: () => readChanges(run, layout),
    base: (revision) => findBase(run, layout, revision),
    folderAt: (commit) => openRevision(run, layout, commit, (id) => readObject(folder, env, id)),
    moments: () => readMoments(run, layout),
    fileHistory: (paths) => readFileHistory(run, layout, paths),
    line: () => readLine(run, layout),
    objects: (ids) => readObjects(run, ids),
    renames: (commit) => readRenames(run, layout, commit),
    contents: (commit, paths) => readFiles(run, commit, paths),
    identity: () => readIdentity(run, env),
    people: () => readPeople(run),
    remember: (person) => writeIdentity(run, person),
    save: (request) => saveFiles(run, layout, request),
    server: (branch) => chooseServer(run, branch),
    fetch: async (server) => fetchServer(run, server, await speaking()),
    relation: (own, theirs) => relate(run, own, theirs),
    news: (own, theirs) => readNews(run, layout, own, theirs),
    combine: (request) => combineHistories(run, layout, request),
    advance: (branch, from, to) => advanceBranch(run, layout, branch, from, to),
    push: async (branch, server) => pushServer(run, branch, server, await speaking()),
  };
}

async function findBase(run: Runner, layout: Layout, revision: string): Promise<string> {
  const found = await run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if (found.code !== 0) {
    throw new Failure('revision-unknown', { revision, shallow: layout.isShallow });
  }
  const commit = found.stdout.toString('utf8').trim();
  const left = await run(['merge-base', commit, 'HEAD']);
  return left.code === 0 ? left.stdout.toString('utf8').trim() : commit;
}

async function readRenames(run: Runner, { prefix }: Layout, commit: string): Promise<ReadonlyMap<string, string>> {
  const scope = prefix === '' ? [] : ['--', literal(prefix)];
  const options = ['-z', '--name-status', '--find-renames=40%', '--diff-filter=R', '--no-ext-diff'];
  const told = parts(await must(run, ['diff', ...options, commit, ...scope]));
  const renames = new Map<string, string>();
  for (let at = 0; at + 2 < told.length; at += 3) {
    const [before = '', after = ''] = told.slice(at + 1, at + 3);
    renames.set(before.slice(prefix.length), after.slice(prefix.length));
  }
  return renames;
}

async function relate(run: Runner, own: string, theirs: string): Promise<Relation> {
  const [answer, base] = await Promise.all([
    must(run, ['rev-list', '--left-right', '--count', `${own}...${theirs}`]),
    run(['merge-base', own, theirs]),
  ]);
  const [ahead = 0, behind = 0] = answer.toString('utf8').trim().split(/\s+/).map(Number);
  return { ahead, behind, related: base.code === 0 };
}

async function readNews(run: Runner, { prefix }: Layout, own: string, theirs: string) {
  const scope = prefix === '' ? [] : ['--', literal(prefix)];
  const [log, files] = await Promise.all([
    must(run, ['log', '-z', '--format=%an', `${own}..${theirs}`]),
    must(run, ['diff', '--name-only', '-z', '--no-ext-diff', `${own}...${theirs}`, ...scope]),
  ]);
  const names = log
    .toString('utf8')
    .split('\0')
    .filter((name) => name !== '');
  return { people: [...new Set(names)], files: parts(files).length };
}
