import { atValue, finding } from '../diagnostics/diagnostic.ts';
import { yearOf } from '../shared/iso-date.ts';
import type { NotebookRule } from './rule.ts';

/** A letter number is given once a year. */
export const numberDuplicate: NotebookRule = {
  code: 'number-duplicate',
  scope: 'notebook',
  wrong: {
    frontmatter: 'number: 100.1.4/7/DPRD',
    other: { file: '2026/2026-01-13-rapat-komisi-ii.md', frontmatter: 'number: 100.1.4/7/DPRD\nrecommendations: []' },
    at: '100.1.4/7/DPRD',
  },
  right: {
    frontmatter: 'number: 100.1.4/8/DPRD',
    other: { file: '2026/2026-01-13-rapat-komisi-ii.md', frontmatter: 'number: 100.1.4/7/DPRD\nrecommendations: []' },
  },
  *check({ notes }) {
    const firsts = new Map<string, string>();
    for (const { file, data } of notes) {
      if (data.number === undefined) continue;
      const key = `${yearOf(data.date)} ${data.number.replace(/\s+/g, '').toLowerCase()}`;
      const other = firsts.get(key);
      if (other === undefined) firsts.set(key, file);
      else yield finding('number-duplicate', file, atValue('number'), { number: data.number, other });
    }
  },
};
