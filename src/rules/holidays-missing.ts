import { parseTerm, termStart } from '../calendar/term-date.ts';
import { atValue, type DataPath, finding } from '../diagnostics/diagnostic.ts';
import type { Note } from '../notes/note.ts';
import type { Recommendation } from '../notes/schema.ts';
import { yearOf } from '../shared/iso-date.ts';
import type { NotebookContext, NotebookRule } from './rule.ts';

/** Without its holidays no working day of a year can be told, and none is guessed. Said once for a year. */
export const holidaysMissing: NotebookRule = {
  code: 'holidays-missing',
  scope: 'notebook',
  wrong: {
    frontmatter: `recommendations:
  - id: R1
    text: Membangun gorong-gorong di ruas Sei Batu.
    owner: dinas-pupr
    deadline: 2041-02-12`,
    at: '2041-02-12',
  },
  right: {
    frontmatter: `recommendations:
  - id: R1
    text: Membangun gorong-gorong di ruas Sei Batu.
    owner: dinas-pupr
    deadline: 2026-02-12`,
  },
  *check(context) {
    const told = new Set<number>();
    for (const note of context.notebook.notes) {
      for (const [path, year] of yearsNeeded(note, context)) {
        if (told.has(year) || isKnown(year, context)) continue;
        told.add(year);
        yield finding('holidays-missing', note.file, atValue(...path), { year });
      }
    }
  },
};

function* yearsNeeded(note: Note, context: NotebookContext): Generator<readonly [DataPath, number]> {
  for (const [index, item] of note.data.recommendations.entries()) {
    if (item.deadline !== undefined) yield [['recommendations', index, 'deadline'], yearOf(item.deadline)];
    for (const year of yearsOfTerm(item, note, context)) yield [['recommendations', index, 'term'], year];
  }
}

function yearsOfTerm(item: Recommendation, { data }: Note, { calendar }: NotebookContext): readonly number[] {
  const term = parseTerm(item.term ?? '');
  return term?.working ? calendar.unknownYears(termStart(item, data.date), term.days) : [];
}

/** A holidays file that could not be read is a finding of its own. */
function isKnown(year: number, { calendar, notebook }: NotebookContext): boolean {
  return calendar.knows(year) || notebook.findings.some(({ file }) => file === `holidays/${year}.yaml`);
}
