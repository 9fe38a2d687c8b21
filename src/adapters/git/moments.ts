import type { Moment } from '../../ports/git.ts';
import { gitFailure } from './errors.ts';
import { literal, type Runner } from './run.ts';
import type { Layout } from './state.ts';

/** The commits on the line of first parents that changed the folder, newest first; none where nothing was saved yet. */
export async function readMoments(run: Runner, { prefix }: Layout): Promise<Moment[]> {
  const scope = prefix === '' ? [] : [literal(prefix)];
  const answer = await run(['rev-list', '--first-parent', '--timestamp', 'HEAD', '--', ...scope]);
  if (/bad revision 'HEAD'/.test(answer.stderr)) return [];
  if (answer.code !== 0) throw gitFailure(answer.stderr);
  return [...answer.stdout.toString('utf8').matchAll(/^(\d+) ([0-9a-f]+)$/gm)].map(([, seconds, commit = '']) => ({
    commit,
    seconds: Number(seconds),
  }));
}
