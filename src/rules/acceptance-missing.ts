import { finding } from '../diagnostics/diagnostic.ts';
import { itemsOf, itemsWithout } from './item.ts';
import type { NoteRule } from './rule.ts';
import { isKnownAs } from './stakeholder-search.ts';

/** Giving up is accepted by somebody other than the owner, or the duty stands. */
export const acceptanceMissing: NoteRule = {
  code: 'acceptance-missing',
  scope: 'note',
  wrong: {
    frontmatter: `recommendations:
  - id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr
    deadline: 2026-02-09
    status: tidak-dapat
    reason: {code: perubahan-organisasi, note: Ruas jalan diserahkan kepada provinsi.}`,
    at: `id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr
    deadline: 2026-02-09
    status: tidak-dapat
    reason: {code: perubahan-organisasi, note: Ruas jalan diserahkan kepada provinsi.}`,
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
    for (const item of itemsWithout(context, 'accepted', ({ status }) => status === 'tidak-dapat')) {
      yield finding('acceptance-missing', context.note.file, item.at('accepted'), { id: item.label, by: undefined });
    }
    for (const { data, label, at } of itemsOf(context)) {
      const { status, owner = '', accepted } = data;
      if (status !== 'tidak-dapat' || accepted === undefined || !isKnownAs(owner, accepted.by, context)) continue;
      yield finding('acceptance-missing', context.note.file, at('accepted', 'by'), { id: label, by: accepted.by });
    }
  },
};
