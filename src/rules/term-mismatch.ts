import { firstDeadline, parseTerm, termDeadline, termStart } from '../calendar/term-date.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { itemsOf } from './item.ts';
import type { NoteRule } from './rule.ts';

/** The term that the meeting set must give the first deadline. */
export const termMismatch: NoteRule = {
  code: 'term-mismatch',
  scope: 'note',
  wrong: {
    frontmatter: `date: 2026-01-20
recommendations:
  - id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr
    term: 14 hari kerja
    deadline: 2026-02-03`,
    at: '14 hari kerja',
  },
  right: {
    frontmatter: `date: 2026-01-20
recommendations:
  - id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr
    term: 14 hari kerja
    deadline: 2026-02-09`,
  },
  *check(context) {
    const { note, calendar } = context;
    for (const { data, at, isUnread } of itemsOf(context)) {
      const deadline = firstDeadline(data);
      const term = parseTerm(data.term ?? '');
      if (data.term === undefined || term === undefined || deadline === undefined) continue;
      if (isUnread('extensions') || isUnread('approved')) continue;
      const expected = termDeadline(term, termStart(data, note.data.date), calendar);
      if (expected === undefined || expected === deadline) continue;
      yield finding('term-mismatch', note.file, at('term'), { term: data.term, expected, deadline });
    }
  },
};
