import { atValue, finding } from '../diagnostics/diagnostic.ts';
import type { NoteRule } from './rule.ts';

/** Letter numbers have the shape that the office has set. */
export const numberShape: NoteRule = {
  code: 'number-shape',
  scope: 'note',
  wrong: {
    config: String.raw`number: {pattern: '^\d{3}(\.\d+)*/\d+/[A-Z]+$'}`,
    frontmatter: 'number: 7/DPRD/I/2026',
    at: '7/DPRD/I/2026',
  },
  right: {
    config: String.raw`number: {pattern: '^\d{3}(\.\d+)*/\d+/[A-Z]+$'}`,
    frontmatter: 'number: 100.1.4/7/DPRD',
  },
  *check({ note, office }) {
    const { number } = note.data;
    const pattern = office.config.number?.pattern;
    if (number === undefined || pattern === undefined || new RegExp(pattern, 'u').test(number)) return;
    yield finding('number-shape', note.file, atValue('number'), { number, pattern });
  },
};
