import { finding } from '../diagnostics/diagnostic.ts';
import { itemsWithout } from './item.ts';
import type { NoteRule } from './rule.ts';

/** Whatever binds has a day on which it is due. */
export const deadlineMissing: NoteRule = {
  code: 'deadline-missing',
  scope: 'note',
  wrong: {
    frontmatter: `recommendations:
  - id: R1
    text: Menyampaikan usulan prioritas perbaikan jalan.
    owner: dinas-pupr`,
    at: `id: R1
    text: Menyampaikan usulan prioritas perbaikan jalan.
    owner: dinas-pupr`,
  },
  right: {
    frontmatter: `recommendations:
  - id: R1
    text: Menyampaikan usulan prioritas perbaikan jalan.
    owner: dinas-pupr
    deadline: 2026-02-09`,
  },
  *check(context) {
    for (const item of itemsWithout(context, 'deadline', ({ status }) => status !== 'usulan')) {
      yield finding('deadline-missing', context.note.file, item.at('deadline'), { id: item.label });
    }
  },
};
