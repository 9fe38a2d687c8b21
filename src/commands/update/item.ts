import { Failure, isFailure } from '../../diagnostics/failure.ts';
import { isOpen } from '../../follow-ups/follow-up.ts';
import { type FoundItem, findItem } from '../../notes/find.ts';
import { type Notebook, refOf } from '../../notes/note.ts';
import { compareText } from '../../shared/compare.ts';
import type { Workspace } from '../../workspace/open.ts';
import type { CommandContext } from '../command.ts';
import { unusable } from './said.ts';

/**
 * The recommendation named, else one that the person picks; undefined where none is open. Throws `Failure` as `findItem`, and
 * `update-unusable` where nothing can be recorded of it.
 */
export async function chosenItem(context: CommandContext, { notebook }: Workspace): Promise<FoundItem | undefined> {
  const { world, args } = context;
  const [ref] = args;
  if (ref === undefined && !world.prompter.available) {
    throw new Failure('usage-argument-missing', { argument: 'REF' });
  }
  const found =
    ref === undefined ? await pickItem(openItems(notebook), context) : await namedItem(ref, notebook, context);
  return found && updatable(found);
}

/** What `ref` names; where it names a note of several items, the person picks one. */
async function namedItem(ref: string, notebook: Notebook, context: CommandContext): Promise<FoundItem | undefined> {
  try {
    return findItem(notebook, ref);
  } catch (error) {
    if (!isFailure(error, 'item-ambiguous') || !context.world.prompter.available) throw error;
    return pickItem(
      error.params.matches.map((it) => findItem(notebook, it)),
      context,
    );
  }
}

/** Items that wait for somebody, by deadline (none last). */
function openItems({ noteFiles }: Notebook): FoundItem[] {
  return noteFiles
    .flatMap((noteFile) => {
      const { note } = noteFile;
      if (note === undefined || note.data.status === 'batal') return [];
      return note.data.recommendations.map((item) => ({ noteFile, note, item, ref: refOf(note, item) }));
    })
    .filter(({ item }) => isOpen(item.status) || item.status === 'usulan')
    .sort((a, b) => compareText(a.item.deadline ?? '9999', b.item.deadline ?? '9999') || compareText(a.ref, b.ref));
}

async function pickItem(items: readonly FoundItem[], { world, catalogue }: CommandContext) {
  if (items.length === 0) return undefined;
  const choices = items.map((value) => {
    const { ref, item } = value;
    return { value, name: `${ref}  ${item.text ?? ''}`, short: ref, description: catalogue.update.standing(item) };
  });
  const find = (letters: string) => {
    const words = letters.toLowerCase().split(/\s+/);
    return choices.filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)));
  };
  return world.prompter.search({ message: catalogue.update.which, find });
}

function updatable(found: FoundItem): FoundItem {
  const { note, item, ref } = found;
  if (item.id === undefined) unusable({ code: 'without-id', ref });
  if (note.data.status === 'batal') unusable({ code: 'not-held', id: note.id });
  if (item.status === 'dialihkan') unusable({ code: 'carried', ref, successor: item.successor });
  return found;
}
