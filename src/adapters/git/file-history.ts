import type { FileHistory, FileStep } from '../../ports/git.ts';
import { gitFailure } from './errors.ts';
import { readObjects } from './objects.ts';
import { literal, parts, type Runner } from './run.ts';
import type { Layout } from './state.ts';

/** What one commit did to one path. */
interface Change extends FileStep {
  readonly renamedFrom: string | undefined;
}

const commitMark = '\u0001';
const options = ['--date-order', '--raw', '-z', '--no-abbrev', '--find-renames=40%', '-c', '--no-show-signature'];

/** The life of some files of the folder: one run of git for what happened, one for the contents. */
export async function readFileHistory(run: Runner, { prefix }: Layout, paths: readonly string[]): Promise<FileHistory> {
  const scope = prefix === '' ? [] : [literal(prefix)];
  const format = `--format=${commitMark}%H%x00%ct%x00%aN`;
  const answer = await run(['log', ...options, format, 'HEAD', '--', ...scope]);
  const nothingSaved = /bad revision 'HEAD'/.test(answer.stderr);
  if (answer.code !== 0 && !nothingSaved) throw gitFailure(answer.stderr);
  const changes = readLog(parts(answer.stdout)).reverse();
  const steps = new Map(paths.map((path) => [path, stepsOf(prefix + path, changes, prefix)]));
  const ids = [...steps.values()]
    .flat()
    .flatMap(({ before, after }) => (after === undefined ? before : [...before, after]));
  return { steps, contents: await readObjects(run, ids) };
}

/** Of every name that the file had, what happened under it. */
function stepsOf(path: string, changes: readonly Change[], prefix: string): FileStep[] {
  const names = new Set([path]);
  const renames = changes.filter(({ renamedFrom }) => renamedFrom !== undefined);
  // Set iteration takes in what is added on the way: the names before the names before …
  for (const name of names) {
    for (const rename of renames) if (rename.path === name) names.add(rename.renamedFrom ?? name);
  }
  return changes
    .filter((change) => names.has(change.path))
    .map(({ renamedFrom, ...step }) => ({ ...step, path: step.path.slice(prefix.length) }));
}

/** Takes apart what `git log --raw -z` tells, newest first. */
function readLog(told: readonly string[]): Change[] {
  const changes: Change[] = [];
  const rest = told.values();
  const next = () => rest.next().value ?? '';
  let saved = { order: 0, commit: '', seconds: 0, person: '' };
  for (const token of rest) {
    const head = token.trimStart();
    if (head.startsWith(commitMark)) {
      saved = { order: saved.order - 1, commit: head.slice(1), seconds: Number(next()), person: next() };
    }
    if (!head.startsWith(':')) continue;
    const parents = /^:+/.exec(head)?.[0].length ?? 1;
    const words = head.slice(parents).split(' ');
    const [after = '', status = ''] = words.slice(-2);
    const before = words.slice(parents + 1, -2).filter(isThere);
    const first = next();
    const renamedFrom = parents === 1 && /^[RC]/.test(status) ? first : undefined;
    const path = renamedFrom === undefined ? first : next();
    changes.push({
      ...saved,
      path,
      before,
      after: isThere(after) ? after : undefined,
      renamedFrom: status.startsWith('R') ? renamedFrom : undefined,
    });
  }
  return changes;
}

function isThere(id: string): boolean {
  return !/^0+$/.test(id);
}
