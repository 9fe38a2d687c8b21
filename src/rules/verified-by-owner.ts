import { finding } from '../diagnostics/diagnostic.ts';
import { itemsOf } from './item.ts';
import type { NoteRule } from './rule.ts';
import { isKnownAs } from './stakeholder-search.ts';

/** Nobody verifies his own work (Peraturan BPK 2/2017 leaves it to the internal auditor). */
export const verifiedByOwner: NoteRule = {
  code: 'verified-by-owner',
  scope: 'note',
  wrong: {
    frontmatter: `recommendations:
  - id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr
    deadline: 2026-02-09
    status: selesai
    completed: 2026-02-06
    evidence: [attachments/surat.pdf]
    verified: {by: Kepala Dinas PUPR, date: 2026-02-11}`,
    at: 'Kepala Dinas PUPR',
  },
  right: {
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
    for (const { data, at } of itemsOf(context)) {
      const { owner = '', verified } = data;
      if (verified === undefined || !isKnownAs(owner, verified.by, context)) continue;
      yield finding('verified-by-owner', context.note.file, at('verified', 'by'), { by: verified.by });
    }
  },
};
