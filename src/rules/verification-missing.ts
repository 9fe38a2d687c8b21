import { finding } from '../diagnostics/diagnostic.ts';
import { itemsWithout } from './item.ts';
import type { NoteRule } from './rule.ts';

/** Where the office wants it, somebody has looked at the evidence before an item counts as done. */
export const verificationMissing: NoteRule = {
  code: 'verification-missing',
  scope: 'note',
  wrong: {
    config: 'followUp: {verification: true}',
    frontmatter: `recommendations:
  - id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr
    deadline: 2026-02-09
    status: selesai
    completed: 2026-02-06
    evidence: [attachments/surat.pdf]`,
    at: `id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr
    deadline: 2026-02-09
    status: selesai
    completed: 2026-02-06
    evidence: [attachments/surat.pdf]`,
  },
  right: {
    config: 'followUp: {verification: true}',
    frontmatter: `recommendations:
  - id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr
    deadline: 2026-02-09
    status: selesai
    completed: 2026-02-06
    evidence: [attachments/surat.pdf]
    verified: {by: Inspektorat, date: 2026-02-11}`,
  },
  *check(context) {
    if (!context.office.config.followUp.verification) return;
    for (const item of itemsWithout(context, 'verified', ({ status }) => status === 'selesai')) {
      yield finding('verification-missing', context.note.file, item.at('verified'), { id: item.label });
    }
  },
};
