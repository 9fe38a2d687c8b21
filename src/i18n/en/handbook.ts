import type { Handbook } from '../locale.ts';
import { check } from './messages.ts';
import { base } from './rules/base.ts';
import { meeting } from './rules/meeting.ts';
import { notebook } from './rules/notebook.ts';
import { reading } from './rules/reading.ts';
import { recommendations } from './rules/recommendations.ts';
import { shape } from './rules/shape.ts';
import { text } from './rules/text.ts';

const rules: Handbook['rules'] = {
  ...reading,
  ...shape,
  ...meeting,
  ...recommendations,
  ...text,
  ...notebook,
  ...base,
};

export const handbook: Handbook = {
  chapters: {
    reading: 'Reading files',
    shape: 'Form of the fields',
    meeting: 'Meeting',
    recommendations: 'Recommendations and follow-up',
    text: 'Text',
    notebook: 'Across the notebook',
    base: 'Changes to final notes (check --base)',
  },
  rules,
  severity: check.severity,
  lenient: 'only a warning in a draft',
  lenientMark: '* Only a warning in a draft.',
  why: 'Why',
  before: 'Before the change',
  wrong: 'Wrong',
  right: 'Right',
  thisNote: 'this note',
  pointsAt: 'Points at:',
  mended: '`catatan check --fix` mends it where there is only one answer.',
  acceptance: {
    title: 'Accepting it',
    note: 'Where it is meant so in one note, write in its head, with the reason:',
    notebook:
      'For the whole notebook, write in catatan.yaml (off switches the rule off; warning and error change its weight):',
    reason: 'write the reason here',
    never: 'It cannot be accepted with a reason, nor switched off.',
    shape: 'Until it is mended, the note is still neither printed nor published.',
  },
  more: 'More about one rule, with examples: catatan explain CODE',
  page: {
    title: 'Rules for notes',
    introduction: [
      'These are all the rules of `catatan check`. Every finding ends with the code of its rule in square brackets, such as `[deadline-holiday]`. The same explanation appears in the terminal with `catatan explain deadline-holiday`.',
      'An **error** must be mended before a note is final; a **warning** deserves a look, but stops nothing. The sign \\* means: only a warning in a draft.',
      'What is meant so can be accepted in one note, with a reason, in the field `ignore`. The office may switch a rule off or change its weight in `catatan.yaml`, under `rules`. Rules that keep the record whole can be neither accepted nor switched off.',
    ],
    columns: ['Code', 'Weight', 'Mistake'],
    inNote: 'in the note',
    inNotebook: 'in `catatan.yaml`',
    accept: 'Accepting it:',
    generated: 'This page is made from the rules and their examples; do not edit it by hand (see CONTRIBUTING.md).',
  },
};
