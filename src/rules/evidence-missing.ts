import { finding } from '../diagnostics/diagnostic.ts';
import { itemsWithout } from './item.ts';
import type { NoteRule } from './rule.ts';

/** Completion is shown, not said: supporting documents go with it (Peraturan BPK 2/2017). */
export const evidenceMissing: NoteRule = {
  code: 'evidence-missing',
  scope: 'note',
  wrong: {
    frontmatter: `recommendations:
  - id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr
    deadline: 2026-02-09
    status: selesai
    completed: 2026-02-06`,
    at: `id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr
    deadline: 2026-02-09
    status: selesai
    completed: 2026-02-06`,
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
    for (const item of itemsWithout(context, 'evidence', ({ status }) => status === 'selesai')) {
      yield finding('evidence-missing', context.note.file, item.at('evidence'), { id: item.label });
    }
  },
};
