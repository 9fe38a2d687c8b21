import type { NoteHead } from '../notes/note.ts';
import type { World } from '../ports/world.ts';
import { Gate, type KeptEdition, type PublicEdition } from '../publication/gate.ts';
import { groupBy } from '../shared/group-by.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { asKept, keep, readKept } from './kept-data.ts';
import { officeText } from './note-cache.ts';
import type { NoteSource } from './note-source.ts';

export interface PublicEditions {
  readonly editions: readonly PublicEdition[];
  /** By id of the note, what is equal for editions that are equal. */
  readonly keys: ReadonlyMap<string, string>;
  /** Keeps for the next time what was made now. It takes a while: nothing waits for it. */
  keep(): void;
}

/** Every note that passes the gate, in the order of the notebook; what did not change since the last time is not read again. */
export async function publicEditions(
  workspace: Workspace<NoteHead>,
  source: NoteSource,
  { cache }: World,
): Promise<PublicEditions> {
  const gate = new Gate(workspace.notebook);
  const key = cache.digest(`${cache.program}\n${officeText(workspace)}`);
  const place = cache.digest(workspace.folder.path).slice(0, 16);
  const make = async (note: NoteHead): Promise<KeptEdition | undefined> => {
    const made = gate.keepableEditionOf(await source.load(note));
    return made && asKept(made);
  };
  const passing = workspace.notebook.notes.filter((note) => gate.passes(note));
  const editions: PublicEdition[] = [];
  const keys = new Map<string, string>();
  const changed = new Map<string, readonly [string, KeptEdition][]>();
  // A file for each year: a change in one leaves the others as they are.
  for (const [year, notes] of groupBy(passing, ({ file }) => file.slice(0, 4))) {
    const name = `editions-${year}-${place}.json`;
    const before = new Map(readKept(cache, name, key) as [string, KeptEdition][] | undefined);
    const now = new Map<string, KeptEdition>();
    for (const note of notes) {
      const digest = source.digestOf(note);
      const known = before.get(`${note.file} ${digest}`) ?? source.supposed(note);
      const isSame = known !== undefined && gate.recall(note, known) !== undefined;
      const kept = isSame ? known : await make(note);
      if (kept === undefined) continue;
      now.set(`${note.file} ${digest}`, kept);
      editions.push(kept.edition);
      keys.set(note.id, JSON.stringify([note.file, digest, kept.asked]));
    }
    const isChanged = now.size !== before.size || [...now].some(([entry, kept]) => before.get(entry) !== kept);
    if (isChanged) changed.set(name, [...now]);
  }
  return {
    editions,
    keys,
    keep: () => {
      for (const [name, kept] of changed) keep(cache, name, key, kept);
    },
  };
}
