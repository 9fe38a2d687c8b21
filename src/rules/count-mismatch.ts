import type { List, Nodes } from 'mdast';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { plainText, visitNodes } from '../notes/markdown-tree.ts';
import type { NoteContext, NoteRule } from './rule.ts';
import { type AnnouncedCount, announcedCount } from './text/announced-counts.ts';
import { enumerationsIn } from './text/enumerations.ts';
import { bodyRange } from './text/passages.ts';

/** "Masih ada 4 perjanjian, yaitu:" needs four items below it. Which of the two is wrong only the office knows. */
export const countMismatch: NoteRule = {
  code: 'count-mismatch',
  scope: 'note',
  wrong: {
    body: '## Pembahasan\n\nMasih tersisa 4 (empat) perjanjian, yaitu:\n\n1. Penanganan kebakaran.\n2. Keluarga berencana.\n3. Air baku.\n',
    at: '4 (empat) perjanjian',
  },
  right: {
    body: '## Pembahasan\n\nMasih tersisa 3 (tiga) perjanjian, yaitu:\n\n1. Penanganan kebakaran.\n2. Keluarga berencana.\n3. Air baku.\n',
  },
  *check(context) {
    yield* enumeratedOtherwise(context);
    if (!mayAnnounce(context.prose())) return;
    const found: Finding[] = [];
    visitNodes(context.tree(), (node) => {
      if ('children' in node) found.push(...mismatchesIn(node.children, context));
    });
    yield* found;
  },
};

/** A cheap look for a list below a count that it does not have: most notes need no tree. */
function mayAnnounce(prose: string): boolean {
  const lists = [...prose.matchAll(/:[ \t*_]*\r?\n\s*(?:[-*+]|\d{1,3}[.)])[ \t]/g)];
  return lists.some(({ index }) => {
    const announced = announcedCount(prose.slice(Math.max(0, index - 300), index + 1));
    return announced !== undefined && announced.count !== itemsBelow(prose.slice(index + 1, index + 20_000));
  });
}

/** Lines that look like the items of the list that `text` begins with, those of lists inside it left out. */
function itemsBelow(text: string): number {
  let indent: number | undefined;
  let count = 0;
  let isBelowGap = false;
  for (const line of text.split('\n').slice(1)) {
    const item = /^([ \t]*)(?:[-*+]|\d{1,3}[.)])[ \t]/.exec(line)?.[1];
    if (item !== undefined && item.length < (indent ?? 0)) break;
    if (item !== undefined && item.length === (indent ?? item.length)) {
      indent = item.length;
      count += 1;
    } else if (isBelowGap && /^\S/.test(line)) break;
    isBelowGap = line.trim() === '';
  }
  return count;
}

function* mismatchesIn(nodes: readonly Nodes[], { note, prose }: NoteContext): Generator<Finding> {
  for (const [index, node] of nodes.entries()) {
    const list = nodes[index + 1];
    if (node.type !== 'paragraph' || list?.type !== 'list' || isContinued(list, nodes.slice(index + 2))) continue;
    const offset = node.position?.start.offset ?? 0;
    const announced = announcedCount(prose().slice(offset, node.position?.end.offset));
    const counted = list.children.length;
    if (announced === undefined || announced.count === counted || isGrouped(list, announced)) continue;
    const { start, end, written, count } = announced;
    const at = bodyRange(note, offset + start, offset + end);
    yield finding('count-mismatch', note.file, at, { written, declared: count, counted });
  }
}

/** Counts that announce `a. … b. …` or `(1) … (2) …`, of which there are more or fewer. */
function* enumeratedOtherwise({ note, prose }: NoteContext): Generator<Finding> {
  for (const { colon, items } of enumerationsIn(prose())) {
    const offset = Math.max(colon - 300, prose().lastIndexOf('\n\n', colon) + 2, 0);
    const announced = announcedCount(prose().slice(offset, colon + 1));
    const texts = announced === undefined ? [] : items();
    if (announced === undefined || texts.length < 2 || announced.count === texts.length) continue;
    if (mayBeMore(texts, announced)) continue;
    const { start, end, written, count } = announced;
    const at = bodyRange(note, offset + start, offset + end);
    yield finding('count-mismatch', note.file, at, { written, declared: count, counted: texts.length });
  }
}

/** Whether the list goes on: right behind, or later with the next number. */
function isContinued(list: List, following: readonly Nodes[]): boolean {
  const next = (list.start ?? 1) + list.children.length;
  return (
    following[0]?.type === 'list' ||
    following.some((it) => it.type === 'list' && list.ordered === true && it.start === next && next > 1)
  );
}

/** Whether an item may stand for several: it holds a list, an enumeration or a count, or says that there are more. */
function isGrouped(list: List, announced: AnnouncedCount): boolean {
  const texts = list.children.map((item) => plainText(item));
  const holdsList = list.children.some(({ children }) =>
    children.some(({ type }) => type === 'list' || type === 'table'),
  );
  return (holdsList && texts.length <= announced.count) || mayBeMore(texts, announced);
}

/** The same of the texts of the items alone. */
function mayBeMore(texts: readonly string[], { count, noun }: AnnouncedCount): boolean {
  if (texts.some((text) => /\b(?:dan lain-lain|dan sebagainya|dll|dst|dsb)\b|…|\.\.\./i.test(text))) return true;
  if (texts.length > count) return false;
  const counted = new RegExp(`\\d+\\S*(?: \\([^)]*\\))? ${noun}`, 'i');
  return texts.some((text) => /:.*(?:[,;]| dan )|\(\s*\d/s.test(text) || counted.test(text));
}
