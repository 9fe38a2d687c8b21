import type { LineStep } from '../../ports/git.ts';
import { gitFailure } from './errors.ts';
import { literal, parts, type Runner } from './run.ts';
import type { Layout } from './state.ts';

const options = ['--first-parent', '-m', '--reverse', '--raw', '-z', '--no-abbrev', '--find-renames=40%', '--format='];

/** What happened below the folder on the line of first parents, oldest first; nothing where nothing was saved yet. */
export async function readLine(run: Runner, { prefix }: Layout): Promise<LineStep[]> {
  const scope = prefix === '' ? [] : [literal(prefix)];
  const answer = await run(['log', ...options, '--no-show-signature', '--no-ext-diff', 'HEAD', '--', ...scope]);
  if (/bad revision 'HEAD'/.test(answer.stderr)) return [];
  if (answer.code !== 0) throw gitFailure(answer.stderr);
  return stepsOf(parts(answer.stdout), prefix);
}

/** Takes apart `:100644 100644 ID ID M`, a path, and of renames and copies a second one. */
function stepsOf(told: readonly string[], prefix: string): LineStep[] {
  const steps: LineStep[] = [];
  const rest = told.values();
  const next = () => rest.next().value ?? '';
  for (const token of rest) {
    const [, mode = '', , id = '', status = ''] = token.trimStart().split(' ');
    const first = next();
    const path = /^[RC]/.test(status) ? next() : first;
    const renamedFrom = status.startsWith('R') ? first.slice(prefix.length) : undefined;
    // Links and other repositories are no files.
    const isFile = mode.startsWith('100');
    steps.push({ path: path.slice(prefix.length), id: isFile ? id : undefined, renamedFrom });
  }
  return steps;
}
