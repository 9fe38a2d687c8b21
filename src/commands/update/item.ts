import { Failure } from '../../diagnostics/failure.ts';
import { isOpen } from '../../follow-ups/follow-up.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { FoundItem } from '../../notes/find.ts';
import type { Notebook } from '../../notes/note.ts';
import type { World } from '../../ports/world.ts';
import { chooseItem, itemsOf } from '../../production/pick-item.ts';
import { compareText } from '../../shared/compare.ts';
import type { Workspace } from '../../workspace/workspace.ts';
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
  if (found !== undefined && args[0] === undefined) await confirmItem(found, world, catalogue);
  return found && updatable(found);
}

/** Letters that come faster than the list can follow may pick what nobody read: it is shown again, in full. */
async function confirmItem({ ref, item }: FoundItem, { prompter }: World, { update }: Catalogue): Promise<void> {
  const isMeant = await prompter.confirm({ message: update.isMeant(ref, item.text ?? ''), initial: true });
  if (!isMeant) throw new Failure('cancelled', {});
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
