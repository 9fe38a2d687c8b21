import { atValue, finding } from '../diagnostics/diagnostic.ts';
import type { NoteRule } from './rule.ts';

/** Shape of a classification code (Permendagri 83/2022): three digits, then up to four groups. */
const classificationPattern = /^\d{3}(\.\d{1,2}){0,4}$/;

export const classificationUnknown: NoteRule = {
  code: 'classification-unknown',
  scope: 'note',
  wrong: { frontmatter: 'archive: {classification: "1.4", security: B}', at: '"1.4"' },
  right: { frontmatter: 'archive: {classification: "100.1.4", security: B}' },
  *check({ note }) {
    const classification = note.data.archive?.classification;
    if (classification === undefined || classificationPattern.test(classification)) return;
    const at = atValue('archive', 'classification');
    yield finding('classification-unknown', note.file, at, { classification });
  },
};
