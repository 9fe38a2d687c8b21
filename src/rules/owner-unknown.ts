import { finding } from '../diagnostics/diagnostic.ts';
import { itemsOf } from './item.ts';
import type { NoteRule } from './rule.ts';
import { canAskDirectory, isCollective, unknownStakeholder } from './stakeholder-search.ts';

/** An owner is named by its id in the directory, so that all its recommendations are found together. */
export const ownerUnknown: NoteRule = {
  code: 'owner-unknown',
  scope: 'note',
  wrong: {
    frontmatter: `recommendations:
  - id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: Dinas PUPR
    deadline: 2026-02-09`,
    at: 'Dinas PUPR',
  },
  right: {
    frontmatter: `recommendations:
  - id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr
    deadline: 2026-02-09`,
  },
  *check(context) {
    if (!canAskDirectory(context)) return;
    for (const item of itemsOf(context)) {
      const { owner } = item.data;
      if (owner === undefined || context.stakeholders.has(owner) || isCollective(owner, context)) continue;
      yield finding('owner-unknown', context.note.file, item.at('owner'), unknownStakeholder(owner, context));
    }
  },
};
