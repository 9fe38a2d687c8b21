import { atValue, finding } from '../diagnostics/diagnostic.ts';
import type { NotebookRule } from './rule.ts';

/** What is final has happened. */
export const dateInFuture: NotebookRule = {
  code: 'date-in-future',
  scope: 'notebook',
  wrong: { frontmatter: 'date: 2062-01-20\nstatus: final\nrecommendations: []', at: '2062-01-20' },
  right: { frontmatter: 'date: 2026-01-20\nstatus: final\nrecommendations: []' },
  *check({ notes, today }) {
    for (const { file, data } of notes) {
      const { date, status } = data;
      if (status !== 'final' || date <= today) continue;
      yield finding('date-in-future', file, atValue('date'), { date, today });
    }
  },
};
