import { atValue, finding } from '../diagnostics/diagnostic.ts';
import type { NoteRule } from './rule.ts';

/** What is final has happened. */
export const dateInFuture: NoteRule = {
  code: 'date-in-future',
  scope: 'note',
  wrong: { frontmatter: 'date: 2062-01-20\nstatus: final\nrecommendations: []', at: '2062-01-20' },
  right: { frontmatter: 'date: 2026-01-20\nstatus: final\nrecommendations: []' },
  *check({ note, today }) {
    const { date, status } = note.data;
    if (status === 'final' && date > today) {
      yield finding('date-in-future', note.file, atValue('date'), { date, today });
    }
  },
};
