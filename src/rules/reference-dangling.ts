import { finding } from '../diagnostics/diagnostic.ts';
import { visitNodes } from '../notes/markdown-tree.ts';
import type { NoteContext, NoteRule } from './rule.ts';
import { namesItem, type Reference, referencesIn } from './text/references.ts';

/** "Sebagaimana tersebut pada angka 2" needs an item 2 in the note. */
export const referenceDangling: NoteRule = {
  code: 'reference-dangling',
  scope: 'note',
  wrong: {
    body: '## Kesimpulan\n\nPerjanjian sebagaimana tersebut pada angka 2 dibahas kembali.\n',
    at: 'angka 2',
  },
  right: {
    body: '## Kesimpulan\n\n1. Empat perjanjian sudah dilaksanakan.\n2. Tiga perjanjian belum dilaksanakan.\n\nPerjanjian sebagaimana tersebut pada angka 2 dibahas kembali.\n',
  },
  *check(context) {
    if (!namesItem.test(context.writing())) return;
    const stands = remembered((reference) => isListed(reference, context));
    for (const { text, at } of context.passages()) {
      if (!namesItem.test(text)) continue;
      const standsHere = remembered((reference) => text !== context.prose() && standsIn(text, reference));
      for (const reference of referencesIn(text)) {
        if (stands(reference) || standsHere(reference)) continue;
        const { start, end, text: written } = reference;
        yield finding('reference-dangling', context.note.file, at(start, end), { reference: written });
      }
    }
  },
};

/** The same question, asked once for all references to one item. */
function remembered(question: (reference: Reference) => boolean): (reference: Reference) => boolean {
  const known = new Map<string, boolean>();
  return (reference) => {
    const key = `${reference.kind} ${reference.position}`;
    const answer = known.get(key) ?? question(reference);
    known.set(key, answer);
    return answer;
  };
}

/** Whether any list of the note has so many items; the body's tree is asked last. */
function isListed(reference: Reference, context: NoteContext): boolean {
  const { agenda, decisions, recommendations } = context.note.data;
  const longest = Math.max(agenda.length, decisions.length, recommendations.length);
  if (longest >= reference.position || standsIn(context.prose(), reference)) return true;
  return longestList(reference, context) >= reference.position;
}

/** Whether the item is written out: `2.` or `(2)` or `| 2 |` at a line's start, `2)` or `(2)` anywhere. */
function standsIn(text: string, { position }: Reference): boolean {
  const letter = String.fromCharCode(96 + position);
  const label = position <= 26 ? `(?:0?${position}|${letter})` : String(position);
  return new RegExp(`^[ \\t>|#*_-]*${label}(?:[.)]|\\s*\\|)|(?:^|[\\s(:;,])\\(?${label}\\)`, 'im').test(text);
}

/** Items of the longest list of the body; "butir" and "poin" may mean one with bullets. */
function longestList({ kind }: Reference, { tree, note }: NoteContext): number {
  if (!/^[ \t>]*(?:[-*+]|\d{1,3}[.)])[ \t]/m.test(note.body)) return 0;
  let longest = 0;
  visitNodes(tree(), (node) => {
    if (node.type !== 'list' || (!node.ordered && kind !== 'butir' && kind !== 'poin')) return;
    longest = Math.max(longest, (node.start ?? 1) + node.children.length - 1);
  });
  return longest;
}
