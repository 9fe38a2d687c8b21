import { atValue, finding } from '../diagnostics/diagnostic.ts';
import { suggest } from '../shared/suggest.ts';
import type { ItemFacts, NoteFacts } from './facts.ts';
import type { NotebookContext, NotebookRule } from './rule.ts';

const next = {
  file: '2026/2026-02-24-rapat-komisi-ii.md',
  frontmatter: `recommendations:
  - {id: R1, text: Menyerahkan data kerusakan jalan per ruas., owner: dinas-pupr, deadline: 2026-03-10}`,
};

/** What was carried on can be followed to where it went; a meeting that was not held takes nothing over. */
export const successorUnknown: NotebookRule = {
  code: 'successor-unknown',
  scope: 'notebook',
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
    const known = knownRefs(context);
    for (const note of context.notes) {
      for (const [index, item] of note.items.entries()) {
        if (isFollowed(item, index, note, known, context)) continue;
        const { successor } = item;
        const suggestion = suggestSuccessor(successor, item, known.refs);
        const at = atValue('recommendations', index, 'successor');
        yield finding('successor-unknown', note.file, at, { successor, suggestion });
      }
    }
  },
};

interface KnownRefs {
  readonly refs: ReadonlySet<string>;
  /** Ids of notes that cannot be read in full: nothing is said of their items. */
  readonly unreadable: ReadonlySet<string>;
}

function knownRefs({ checked, notes }: NotebookContext): KnownRefs {
  return {
    refs: new Set(notes.flatMap(({ items, data }) => (data.status === 'batal' ? [] : items.map(({ ref }) => ref)))),
    unreadable: new Set(checked.flatMap(({ id, facts }) => (facts === undefined ? [id] : []))),
  };
}

/** Whether what was carried on can be found, or nothing needs to be. */
function isFollowed(
  { successor, status, ref }: ItemFacts,
  index: number,
  note: NoteFacts,
  { refs, unreadable }: KnownRefs,
  { isUnread }: NotebookContext,
): boolean {
  if (successor === undefined) {
    return status !== 'dialihkan' || isUnread(note, ['recommendations', index, 'successor']);
  }
  if (successor === ref) return false;
  return refs.has(successor) || unreadable.has(successor.split('#')[0] ?? '');
}

/** The only ref that `successor` is the beginning of, as commands accept it, else the nearest. */
function suggestSuccessor(
  successor: string | undefined,
  item: ItemFacts,
  refs: ReadonlySet<string>,
): string | undefined {
  if (successor === undefined || successor === item.ref) return undefined;
  const others = [...refs].filter((ref) => ref !== item.ref);
  const [start = '', number = ''] = successor.split('#');
  const matches = others.filter((ref) => ref.startsWith(start) && ref.endsWith(`#${number}`));
  return matches.length === 1 ? matches[0] : suggest(successor, others);
}
