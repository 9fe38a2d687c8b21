import { atValue, finding } from '../diagnostics/diagnostic.ts';
import { suggest } from '../shared/suggest.ts';
import type { NotebookRule } from './rule.ts';

/** A meeting continues one whose note is in the notebook. */
export const followsUnknown: NotebookRule = {
  code: 'follows-unknown',
  scope: 'notebook',
  wrong: {
    frontmatter: 'follows: 2026-01-13-rapat-komisi-2',
    other: { file: '2026/2026-01-13-rapat-komisi-ii.md', frontmatter: 'recommendations: []' },
    at: '2026-01-13-rapat-komisi-2',
  },
  right: {
    frontmatter: 'follows: 2026-01-13-rapat-komisi-ii',
    other: { file: '2026/2026-01-13-rapat-komisi-ii.md', frontmatter: 'recommendations: []' },
  },
  *check({ checked, notes }) {
    const ids = new Set(checked.map(({ id }) => id));
    for (const note of notes) {
      const id = note.data.follows;
      if (id === undefined || ids.has(id)) continue;
      const others = [...ids].filter((other) => other !== note.id);
      yield finding('follows-unknown', note.file, atValue('follows'), { id, suggestion: suggest(id, others) });
    }
  },
};
