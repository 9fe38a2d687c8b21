import { atValue, type DataPath, finding } from '../diagnostics/diagnostic.ts';
import type { Note } from '../notes/note.ts';
import type { NoteRule } from './rule.ts';
import { canAskDirectory, unknownStakeholder } from './stakeholder-search.ts';

/** The body that met, supporters and receivers stand in the directory. */
export const stakeholderUnknown: NoteRule = {
  code: 'stakeholder-unknown',
  scope: 'note',
  wrong: { frontmatter: 'distribution: [setda, baped]', at: 'baped' },
  right: { frontmatter: 'distribution: [setda, bappeda]' },
  *check(context) {
    if (!canAskDirectory(context)) return;
    for (const [path, id] of stakeholdersNamed(context.note.data)) {
      if (context.stakeholders.has(id)) continue;
      yield finding('stakeholder-unknown', context.note.file, atValue(...path), unknownStakeholder(id, context));
    }
  },
};

function* stakeholdersNamed(data: Note['data']): Generator<readonly [DataPath, string]> {
  if (data.body !== undefined) yield [['body'], data.body];
  for (const [index, { supporting }] of data.recommendations.entries()) {
    for (const [number, id] of supporting.entries()) yield [['recommendations', index, 'supporting', number], id];
  }
  for (const [index, id] of data.distribution.entries()) yield [['distribution', index], id];
}
