import { finding } from '../diagnostics/diagnostic.ts';
import { itemsWithout } from './item.ts';
import type { NoteRule } from './rule.ts';

/** A recommendation that cannot be carried out ends with a valid reason (Peraturan BPK 2/2017). */
export const reasonMissing: NoteRule = {
  code: 'reason-missing',
  scope: 'note',
  wrong: {
    frontmatter: `recommendations:
  - id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr
    deadline: 2026-02-09
    status: tidak-dapat
    accepted: {by: Ketua Komisi II, date: 2026-02-10}`,
    at: `id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr
    deadline: 2026-02-09
    status: tidak-dapat
    accepted: {by: Ketua Komisi II, date: 2026-02-10}`,
  },
  right: {
    frontmatter: `recommendations:
  - id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr
    deadline: 2026-02-09
    status: tidak-dapat
    reason: {code: perubahan-organisasi, note: Ruas jalan diserahkan kepada provinsi.}
    accepted: {by: Ketua Komisi II, date: 2026-02-10}`,
  },
  *check(context) {
    for (const item of itemsWithout(context, 'reason', ({ status }) => status === 'tidak-dapat')) {
      yield finding('reason-missing', context.note.file, item.at('reason'), { id: item.label });
    }
  },
};
