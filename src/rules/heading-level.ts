import type { Heading } from 'mdast';
import { finding } from '../diagnostics/diagnostic.ts';
import { plainText, visitNodes } from '../notes/markdown-tree.ts';
import type { NoteRule } from './rule.ts';
import { bodyRange } from './text/passages.ts';

/** The only heading of the first level is the title, and that stands in the frontmatter. */
export const headingLevel: NoteRule = {
  code: 'heading-level',
  scope: 'note',
  wrong: { body: '# Pembahasan\n\nDinas PUPR menyampaikan keadaan jalan.\n', at: '# Pembahasan' },
  right: { body: '## Pembahasan\n\nDinas PUPR menyampaikan keadaan jalan.\n' },
  *check({ note, tree, prose }) {
    if (!/(?<!#)#(?:[ \t]|$)|^[ \t>]*=+[ \t]*$/m.test(prose())) return;
    const headings: Heading[] = [];
    visitNodes(tree(), (node) => {
      if (node.type === 'heading' && node.depth === 1) headings.push(node);
    });
    for (const heading of headings) {
      const { start, end } = heading.position ?? {};
      const at = bodyRange(note, start?.offset ?? 0, end?.offset ?? 0);
      yield finding('heading-level', note.file, at, { text: plainText(heading) });
    }
  },
};
