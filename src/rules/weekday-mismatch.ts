import { finding } from '../diagnostics/diagnostic.ts';
import type { NoteRule } from './rule.ts';
import { namesWeekday, wrongWeekdays } from './text/weekdays.ts';

/** Where weekday and date disagree one of them is wrong, and nobody can tell from the note which. */
export const weekdayMismatch: NoteRule = {
  code: 'weekday-mismatch',
  scope: 'note',
  wrong: {
    body: '## Pembukaan\n\nRapat dilaksanakan pada hari Rabu, 29 November 2022 di ruang rapat.\n',
    at: 'Rabu, 29 November 2022',
  },
  right: { body: '## Pembukaan\n\nRapat dilaksanakan pada hari Selasa, 29 November 2022 di ruang rapat.\n' },
  *check(context) {
    if (!namesWeekday.test(context.writing())) return;
    for (const { text, at } of context.passages()) {
      if (!namesWeekday.test(text)) continue;
      for (const { start, end, ...params } of wrongWeekdays(text)) {
        yield finding('weekday-mismatch', context.note.file, at(start, end), params);
      }
    }
  },
};
