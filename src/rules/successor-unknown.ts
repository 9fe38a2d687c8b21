import { finding } from '../diagnostics/diagnostic.ts';
import { refOf } from '../notes/note.ts';
import { suggest } from '../shared/suggest.ts';
import { type Item, itemsOf } from './item.ts';
import type { NoteContext, NoteRule } from './rule.ts';

const next = {
  file: '2026/2026-02-24-rapat-komisi-ii.md',
  frontmatter: `recommendations:
  - {id: R1, text: Menyerahkan data kerusakan jalan per ruas., owner: dinas-pupr, deadline: 2026-03-10}`,
};

/** What was carried on can be followed to where it went. */
export const successorUnknown: NoteRule = {
  code: 'successor-unknown',
  scope: 'note',
  wrong: {
    frontmatter: `date: 2026-01-20
recommendations:
  - id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr
    deadline: 2026-02-09
    status: dialihkan
    successor: 2026-02-24-rapat-komisi-ii#R7`,
    other: next,
    at: '2026-02-24-rapat-komisi-ii#R7',
  },
  right: {
    frontmatter: `date: 2026-01-20
recommendations:
  - id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr
    deadline: 2026-02-09
    status: dialihkan
    successor: 2026-02-24-rapat-komisi-ii#R1`,
    other: next,
  },
  *check(context) {
    for (const item of itemsOf(context)) {
      const { successor, status } = item.data;
      if (
        successor === undefined
          ? status !== 'dialihkan' || item.isUnread('successor')
          : isKnown(successor, item, context)
      )
        continue;
      const suggestion = suggestSuccessor(successor, item, context);
      yield finding('successor-unknown', context.note.file, item.at('successor'), { successor, suggestion });
    }
  },
};

/** A ref of another item; of a note that cannot be read in full nothing is said. */
function isKnown(successor: string, item: Item, { note, notebook, refs }: NoteContext): boolean {
  if (successor === refOf(note, item.data)) return false;
  const [id] = successor.split('#');
  return refs.has(successor) || notebook.noteFiles.some((file) => file.id === id && file.note === undefined);
}

/** The only ref that `successor` is the beginning of, as commands accept it, else the nearest. */
function suggestSuccessor(successor: string | undefined, item: Item, { note, refs }: NoteContext): string | undefined {
  const own = refOf(note, item.data);
  if (successor === undefined || successor === own) return undefined;
  const others = [...refs].filter((ref) => ref !== own);
  const [start = '', number = ''] = successor.split('#');
  const matches = others.filter((ref) => ref.startsWith(start) && ref.endsWith(`#${number}`));
  return matches.length === 1 ? matches[0] : suggest(successor, others);
}
