import { firstDeadline } from '../calendar/term-date.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { type Item, itemsOf } from './item.ts';
import type { NoteRule } from './rule.ts';

/** Nobody can have been told to finish before the meeting. */
export const deadlineBeforeMeeting: NoteRule = {
  code: 'deadline-before-meeting',
  scope: 'note',
  wrong: {
    frontmatter: `date: 2026-01-20
recommendations:
  - id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr
    deadline: 2025-02-10`,
    at: '2025-02-10',
  },
  right: {
    frontmatter: `date: 2026-01-20
recommendations:
  - id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr
    deadline: 2026-02-09`,
  },
  *check(context) {
    const { file, data } = context.note;
    for (const item of itemsOf(context)) yield* tooEarly(file, data.date, item);
  },
};

function* tooEarly(file: string, date: string, { data, at }: Item): Generator<Finding> {
  const { deadline } = data;
  const first = firstDeadline(data);
  if (deadline !== undefined && deadline < date) {
    yield finding('deadline-before-meeting', file, at('deadline'), { deadline, date });
  }
  if (first !== undefined && first !== deadline && first < date) {
    yield finding('deadline-before-meeting', file, at('extensions', 0, 'from'), { deadline: first, date });
  }
}
