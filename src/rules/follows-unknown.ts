import { atValue, finding } from '../diagnostics/diagnostic.ts';
import { suggest } from '../shared/suggest.ts';
import type { NoteRule } from './rule.ts';

/** A meeting continues one whose note is in the notebook. */
export const followsUnknown: NoteRule = {
  code: 'follows-unknown',
  scope: 'note',
  wrong: {
    frontmatter: 'follows: 2026-01-13-rapat-komisi-2',
    other: { file: '2026/2026-01-13-rapat-komisi-ii.md', frontmatter: 'recommendations: []' },
    at: '2026-01-13-rapat-komisi-2',
  },
  right: {
    frontmatter: 'follows: 2026-01-13-rapat-komisi-ii',
    other: { file: '2026/2026-01-13-rapat-komisi-ii.md', frontmatter: 'recommendations: []' },
  },
  *check({ note, notebook }) {
    const id = note.data.follows;
    const ids = notebook.noteFiles.map((file) => file.id);
    if (id === undefined || ids.includes(id)) return;
    const others = ids.filter((other) => other !== note.id);
    yield finding('follows-unknown', note.file, atValue('follows'), { id, suggestion: suggest(id, others) });
  },
};
