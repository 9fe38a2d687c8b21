import { Failure, isFailure } from '../../diagnostics/failure.ts';
import type { Choice } from '../../ports/prompter.ts';
import type { World } from '../../ports/world.ts';
import type { Interview } from './interview.ts';
import type { NotePlan } from './plan.ts';
import { renderPreview } from './preview.ts';

type Decision = 'save' | 'edit' | 'show' | 'cancel';

/**
 * Shows the note and asks what becomes of it; afterwards it stands in the notebook, as planned or as edited. Throws
 * `Failure` `cancelled` where it shall not, and then nothing stands there.
 * @returns whether it was opened in the editor already
 */
export async function decideAndWrite(plan: NotePlan, interview: Interview, world: World): Promise<boolean> {
  const { catalogue, workspace, output } = interview;
  const { folder } = workspace;
  output.remark(renderPreview(plan, workspace, catalogue, output));
  let decision = await ask(interview, world);
  while (decision === 'show') {
    output.remark(`${plan.text}\n`);
    decision = await ask(interview, world);
  }
  if (decision === 'cancel') throw new Failure('cancelled', {});
  folder.create(plan.path, plan.text);
  if (decision === 'save') return false;
  try {
    await editUntilKept(plan, interview, world);
  } catch (error) {
    if (isFailure(error, 'cancelled')) folder.remove(plan.path);
    throw error;
  }
  return true;
}

async function editUntilKept({ path }: NotePlan, interview: Interview, world: World): Promise<void> {
  const { folder } = interview.workspace;
  for (let decision: Decision = 'edit'; decision !== 'save'; decision = await ask(interview, world)) {
    if (decision === 'cancel') throw new Failure('cancelled', {});
    if (decision === 'show') world.output.remark(`${new TextDecoder().decode(folder.read(path))}\n`);
    else if (!(await world.editor.open(folder.absolute(path)))) {
      world.output.remark(`${interview.catalogue.newNote.noEditor}\n`);
    }
  }
}

function ask({ prompter, catalogue }: Interview, { editor }: World): Promise<Decision> {
  const { decide, decisions } = catalogue.newNote;
  const kinds: readonly Decision[] = editor.available ? ['save', 'edit', 'show', 'cancel'] : ['save', 'show', 'cancel'];
  const choices: Choice<Decision>[] = kinds.map((value) => ({ value, name: decisions[value] }));
  return prompter.choose({ message: decide, choices });
}
