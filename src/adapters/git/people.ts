import type { Person } from '../../ports/git.ts';
import { must, parts, type Runner } from './run.ts';

/** Values of git's settings whose names match, the last of each counting; names in git's own case. */
export async function readSettings(run: Runner, pattern: string): Promise<ReadonlyMap<string, string>> {
  const answer = await run(['config', '--null', '--get-regexp', pattern]);
  const entries = parts(answer.stdout).map((entry) => {
    const end = entry.indexOf('\n');
    return end < 0 ? ([entry, ''] as const) : ([entry.slice(0, end), entry.slice(end + 1)] as const);
  });
  return new Map(entries);
}

export async function readIdentity(run: Runner, env: NodeJS.ProcessEnv) {
  const settings = await readSettings(run, '^user\\.(name|email)$');
  return {
    name: env.GIT_AUTHOR_NAME || settings.get('user.name') || undefined,
    mail: env.GIT_AUTHOR_EMAIL || settings.get('user.email') || undefined,
  };
}

const lately = 50;
const history = 500;

/** Who saved on this computer lately (git keeps a log of that), and who ever did. */
export async function readPeople(run: Runner): Promise<{ here: readonly Person[]; known: readonly Person[] }> {
  const format = '--format=%an%x1f%ae%x1f%gs';
  const local = await run(['log', '-z', '-g', `--max-count=${lately}`, format, 'HEAD']);
  const all = await run(['log', '-z', `--max-count=${history}`, '--format=%an%x1f%ae%x1f', 'HEAD']);
  const made = entriesOf(local.stdout).filter(([, , what = '']) => what.startsWith('commit'));
  return { here: distinct(made), known: distinct(entriesOf(all.stdout)) };
}

function entriesOf(output: Buffer): string[][] {
  return output
    .toString('utf8')
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => entry.split('\u001f'));
}

function distinct(entries: readonly (readonly string[])[]): Person[] {
  const people = new Map<string, Person>();
  for (const [name = '', mail = ''] of entries) if (!people.has(name)) people.set(name, { name, mail });
  return [...people.values()];
}

export async function writeIdentity(run: Runner, { name, mail }: Person): Promise<void> {
  await must(run, ['config', '--local', 'user.name', name]);
  await must(run, ['config', '--local', 'user.email', mail]);
}

/** How git learns who makes and who records a commit. */
export function personEnvironment(author: Person, committer: Person): Record<string, string> {
  return {
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.mail,
    GIT_COMMITTER_NAME: committer.name,
    GIT_COMMITTER_EMAIL: committer.mail,
  };
}
