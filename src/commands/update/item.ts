import { isOpen } from '../../follow-ups/follow-up.ts';
import type { FoundItem } from '../../notes/find.ts';
import type { Notebook } from '../../notes/note.ts';
import { chooseItem, itemsOf } from '../../production/pick-item.ts';
import { compareText } from '../../shared/compare.ts';
import type { Workspace } from '../../workspace/open.ts';
import type { CommandContext } from '../command.ts';
import { unusable } from './said.ts';

/**
 * The recommendation named, else one that the person picks; undefined where none is open. Throws `Failure` as `chooseItem`,
 * and `update-unusable` where nothing can be recorded of it.
 */
export async function chosenItem(
  { world, args, catalogue }: CommandContext,
  { notebook }: Workspace,
): Promise<FoundItem | undefined> {
  const question = { message: catalogue.update.which, describe: catalogue.update.standing };
  const found = await chooseItem(args[0], openItems(notebook), notebook, question, world);
  return found && updatable(found);
}

/** Items that wait for somebody, by deadline (none last). */
function openItems(notebook: Notebook): FoundItem[] {
  return itemsOf(notebook)
    .filter(({ note, item }) => note.data.status !== 'batal' && (isOpen(item.status) || item.status === 'usulan'))
    .sort((a, b) => compareText(a.item.deadline ?? '9999', b.item.deadline ?? '9999') || compareText(a.ref, b.ref));
}

function updatable(found: FoundItem): FoundItem {
  const { note, item, ref } = found;
  if (item.id === undefined) unusable({ code: 'without-id', ref });
  if (note.data.status === 'batal') unusable({ code: 'not-held', id: note.id });
  if (item.status === 'dialihkan') unusable({ code: 'carried', ref, successor: item.successor });
  return found;
}
