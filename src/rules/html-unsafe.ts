import type { Html } from 'mdast';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { visitNodes } from '../notes/markdown-tree.ts';
import type { NoteRule } from './rule.ts';
import { bodyRange } from './text/passages.ts';
import { withoutComments } from './text/prose.ts';

/** Raw HTML is left out of everything that is printed or published; comments and <br> are what they are. */
export const htmlUnsafe: NoteRule = {
  code: 'html-unsafe',
  scope: 'note',
  wrong: {
    body: '## Pembahasan\n\nJalan <span style="color: red">rusak berat</span> di tiga ruas.\n',
    at: '<span style="color: red">',
  },
  right: { body: '## Pembahasan\n\nJalan **rusak berat** di tiga ruas.\n' },
  *check({ note, tree, prose }) {
    if (!/<[a-z!?]/i.test(prose())) return;
    const found: Finding[] = [];
    visitNodes(tree(), (node) => {
      if (node.type !== 'html') return;
      for (const { start, end, tag } of tagsOf(node)) {
        found.push(finding('html-unsafe', note.file, bodyRange(note, start, end), { tag }));
      }
    });
    yield* found;
  },
};

/** Opening tags, declarations and instructions, with the name of each. */
function* tagsOf({ value, position }: Html): Generator<{ start: number; end: number; tag: string }> {
  const offset = position?.start.offset ?? 0;
  for (const { index, 0: text, 1: tag = '' } of withoutComments(value).matchAll(
    /<([a-z][a-z0-9-]*|[!?][a-z]*)(?:"[^"]*"|'[^']*'|[^<>"'])*>?/gi,
  )) {
    if (/^<br\s*\/?>$/i.test(text)) continue;
    yield { start: offset + index, end: offset + index + text.trimEnd().length, tag: tag.toLowerCase() };
  }
}
