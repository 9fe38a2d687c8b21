import { atValue, finding } from '../diagnostics/diagnostic.ts';
import type { NoteRule } from './rule.ts';
import { isCollective } from './stakeholder-search.ts';

/** One owner is accountable; "instansi terkait" is nobody. */
export const ownerVague: NoteRule = {
  code: 'owner-vague',
  scope: 'note',
  wrong: {
    frontmatter: `recommendations:
  - id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: instansi terkait
    deadline: 2026-02-09`,
    at: 'instansi terkait',
  },
  right: {
    frontmatter: `recommendations:
  - id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr
    deadline: 2026-02-09`,
  },
  *check(context) {
    const { note, stakeholders } = context;
    for (const [index, { owner }] of note.data.recommendations.entries()) {
      if (owner === undefined || stakeholders.has(owner) || !isCollective(owner, context)) continue;
      yield finding('owner-vague', note.file, atValue('recommendations', index, 'owner'), { owner });
    }
  },
};
