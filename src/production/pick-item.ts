import { Failure, isFailure } from '../diagnostics/failure.ts';
import { type FoundItem, findItem } from '../notes/find.ts';
import { type Notebook, refOf } from '../notes/note.ts';
import type { Recommendation } from '../notes/schema.ts';
import type { World } from '../ports/world.ts';

/** How a person is asked which recommendation is meant. */
export interface ItemQuestion {
  readonly message: string;
  /** How the item stands, shown below the one under the cursor. */
  describe?(item: Recommendation): string;
}

/** Every recommendation of the notebook, by file. */
export function itemsOf({ noteFiles }: Notebook): FoundItem[] {
  return noteFiles.flatMap((noteFile) => {
    const { note } = noteFile;
    if (note === undefined) return [];
    return note.data.recommendations.map((item) => ({ noteFile, note, item, ref: refOf(note, item) }));
  });
}

/**
 * What `ref` names; where it names a note of several items, and without a ref, the person picks one of `choices`.
 * Undefined where there is nothing to pick from. Throws `Failure` as `findItem`, and `usage-argument-missing` where nobody
 * can be asked.
 */
export async function chooseItem(
  ref: string | undefined,
  choices: readonly FoundItem[],
  notebook: Notebook,
  question: ItemQuestion,
  { prompter }: World,
): Promise<FoundItem | undefined> {
  if (ref === undefined) {
    if (!prompter.available) throw new Failure('usage-argument-missing', { argument: 'REF' });
    return pickItem(choices, question, prompter);
  }
  try {
    return findItem(notebook, ref);
  } catch (error) {
    if (!isFailure(error, 'item-ambiguous') || !prompter.available) throw error;
    const { matches } = error.params;
    return pickItem(
      matches.map((it) => findItem(notebook, it)),
      question,
      prompter,
    );
  }
}

async function pickItem(
  items: readonly FoundItem[],
  { message, describe }: ItemQuestion,
  prompter: World['prompter'],
): Promise<FoundItem | undefined> {
  if (items.length === 0) return undefined;
  const choices = items.map((value) => {
    const { ref, item } = value;
    const choice = { value, name: `${ref}  ${item.text ?? ''}`, short: ref };
    return describe === undefined ? choice : { ...choice, description: describe(item) };
  });
  const find = (letters: string) => {
    const words = letters.toLowerCase().split(/\s+/);
    return choices.filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)));
  };
  return prompter.search({ message, find });
}
