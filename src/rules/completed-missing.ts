import { finding } from '../diagnostics/diagnostic.ts';
import { itemsWithout } from './item.ts';
import type { NoteRule } from './rule.ts';

/** What is finished was finished on a day. */
export const completedMissing: NoteRule = {
  code: 'completed-missing',
  scope: 'note',
  wrong: {
    frontmatter: `recommendations:
  - id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr
    deadline: 2026-02-09
    status: selesai
    evidence: [attachments/surat.pdf]`,
    at: `id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr
    deadline: 2026-02-09
    status: selesai
    evidence: [attachments/surat.pdf]`,
  },
  right: {
    frontmatter: `recommendations:
  - id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr
    deadline: 2026-02-09
    status: selesai
    completed: 2026-02-06
    evidence: [attachments/surat.pdf]`,
  },
  *check(context) {
    for (const item of itemsWithout(context, 'completed', ({ status }) => status === 'selesai')) {
      yield finding('completed-missing', context.note.file, item.at('completed'), { id: item.label });
    }
  },
};
