import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { type Item, itemsOf } from './item.ts';
import type { NoteRule } from './rule.ts';

/** Extensions are a chain from the first deadline to the present one: a gap is a move that nobody recorded. */
export const extensionGap: NoteRule = {
  code: 'extension-gap',
  scope: 'note',
  wrong: {
    frontmatter: `recommendations:
  - id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr
    deadline: 2026-03-10
    extensions:
      - {from: 2026-02-09, to: 2026-03-02, date: 2026-02-06, reason: Survei terhambat banjir., by: Ketua Komisi II}`,
    at: '2026-03-02',
  },
  right: {
    frontmatter: `recommendations:
  - id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr
    deadline: 2026-03-02
    extensions:
      - {from: 2026-02-09, to: 2026-03-02, date: 2026-02-06, reason: Survei terhambat banjir., by: Ketua Komisi II}`,
  },
  *check(context) {
    for (const item of itemsOf(context)) {
      if (!item.isUnread('extensions')) yield* gapsOf(item, context.note.file);
    }
  },
};

function* gapsOf({ data, at }: Item, file: string): Generator<Finding> {
  const { extensions, deadline } = data;
  for (const [index, { from }] of extensions.entries()) {
    const expected = extensions[index - 1]?.to;
    if (expected === undefined || expected === from) continue;
    yield finding('extension-gap', file, at('extensions', index, 'from'), { expected, found: from });
  }
  const last = extensions.at(-1);
  if (last !== undefined && deadline !== undefined && last.to !== deadline) {
    const where = at('extensions', extensions.length - 1, 'to');
    yield finding('extension-gap', file, where, { expected: deadline, found: last.to });
  }
}
