import { Failure } from '../diagnostics/failure.ts';
import type { World } from '../ports/world.ts';

/** Throws `Failure` `cancelled` unless the person agrees; where nobody can be asked, the command is the answer. */
export async function askToGoOn(message: string, { prompter }: Pick<World, 'prompter'>): Promise<void> {
  if (!prompter.available) return;
  if (!(await prompter.confirm({ message, initial: false }))) throw new Failure('cancelled', {});
}
