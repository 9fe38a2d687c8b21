import { finding } from '../diagnostics/diagnostic.ts';
import { itemsOf } from './item.ts';
import type { NoteRule } from './rule.ts';

/** On a day when the office is closed nothing is handed in. */
export const deadlineHoliday: NoteRule = {
  code: 'deadline-holiday',
  scope: 'note',
  wrong: {
    frontmatter: `recommendations:
  - id: R1
    text: Melengkapi data capaian layanan dasar.
    owner: dinas-pupr
    deadline: 2026-02-16`,
    at: '2026-02-16',
  },
  right: {
    frontmatter: `recommendations:
  - id: R1
    text: Melengkapi data capaian layanan dasar.
    owner: dinas-pupr
    deadline: 2026-02-18`,
  },
  *check(context) {
    const { calendar, note } = context;
    for (const { data, at } of itemsOf(context)) {
      const { deadline } = data;
      // A deadline before the meeting is wrong anyway, and the next working day could be so too.
      if (deadline === undefined || deadline < note.data.date || calendar.isWorkingDay(deadline) !== false) continue;
      const holiday = calendar.holidayOn(deadline);
      const next = calendar.addWorkingDays(deadline, 1);
      yield finding('deadline-holiday', note.file, at('deadline'), { deadline, holiday, next });
    }
  },
};
