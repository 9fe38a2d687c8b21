import type { FetchResult, PushResult, Server, ServerChoice } from '../../ports/git.ts';
import { networkProblem, reasonOf } from './errors.ts';
import { readSettings } from './people.ts';
import { type GitRun, line, type Runner } from './run.ts';

/** The server of a branch: the one it is tied to, else the only one, else the one called origin. */
export async function chooseServer(run: Runner, branch: string): Promise<ServerChoice> {
  const settings = await readSettings(run, '^(branch|remote)\\..*\\.(remote|merge|url)$');
  const remotes = [...settings.keys()]
    .map((key) => /^remote\.(.*)\.url$/s.exec(key)?.[1])
    .filter((name): name is string => name !== undefined);
  const tied = settings.get(`branch.${branch}.remote`);
  const merge = settings.get(`branch.${branch}.merge`)?.replace(/^refs\/heads\//, '');
  if (tied !== undefined && merge !== undefined && remotes.includes(tied)) {
    return { kind: 'one', server: { remote: tied, branch: merge, tied: true } };
  }
  const [only] = remotes;
  if (only === undefined) return { kind: 'none' };
  const remote = remotes.length === 1 ? only : remotes.find((name) => name === 'origin');
  if (remote === undefined) return { kind: 'several', names: remotes };
  return { kind: 'one', server: { remote, branch, tied: false } };
}

/** ssh that gives up instead of asking for a password; one that the person set up is left as it is. */
export async function quietSsh(run: Runner, env: NodeJS.ProcessEnv): Promise<Record<string, string>> {
  if (env.GIT_SSH_COMMAND !== undefined || env.GIT_SSH !== undefined) return {};
  const settings = await readSettings(run, '^core\\.sshcommand$');
  return settings.size > 0 ? {} : { GIT_SSH_COMMAND: 'ssh -o BatchMode=yes' };
}

/** How the server is spoken to. */
export interface Line {
  /** Milliseconds that it gets to answer. */
  readonly timeout: number;
  readonly env: Readonly<Record<string, string>>;
}

/** Asks for the branch of the server; only what git remembers of the server changes. */
export async function fetchServer(run: Runner, { remote, branch }: Server, options: Line): Promise<FetchResult> {
  const known = `refs/remotes/${remote}/${branch}`;
  const result = await run(
    ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', remote, `+refs/heads/${branch}:${known}`],
    options,
  );
  if (result.code === 0) return { kind: 'fetched', commit: await line(run, ['rev-parse', '--verify', known]) };
  if (/couldn't find remote ref/.test(result.stderr)) return { kind: 'empty' };
  return unreachable(result);
}

/** Hands the branch over, never by force. */
export async function pushServer(run: Runner, local: string, server: Server, options: Line): Promise<PushResult> {
  const { remote, branch, tied } = server;
  const target = `refs/heads/${local}:refs/heads/${branch}`;
  const result = await run(['push', '--porcelain', ...(tied ? [] : ['-u']), remote, target], options);
  if (result.code === 0) return { kind: 'sent' };
  if (result.code === undefined) return unreachable(result);
  const said = result.stdout.toString('utf8');
  if (/^!.*(\[rejected\]|cannot lock ref|failed to update ref|fetch first|non-fast-forward)/m.test(said)) {
    return { kind: 'outrun' };
  }
  const answered = /^!/m.test(said);
  const connected = !/Could not read from remote|unable to access|does not appear to be|Could not resolve/.test(
    result.stderr,
  );
  return answered || connected ? { kind: 'refused', output: wordsOf(result.stderr) } : unreachable(result);
}

function unreachable({ code, stderr }: GitRun): FetchResult & PushResult & { kind: 'unreachable' } {
  return {
    kind: 'unreachable',
    problem: code === undefined ? 'slow' : networkProblem(stderr),
    reason: reasonOf(stderr),
  };
}

/** What a hook or the server said, without git's own advice. */
function wordsOf(stderr: string): string {
  return stderr
    .split(/\r?\n/)
    .filter((text) => !/^(hint:|error: failed to push|To )/.test(text))
    .map((text) => text.replace(/^remote: ?/, '').trimEnd())
    .join('\n')
    .trim();
}
