import { parseTerm, termStart } from '../calendar/term-date.ts';
import { atValue, type DataPath, finding } from '../diagnostics/diagnostic.ts';
import { yearOf } from '../shared/iso-date.ts';
import type { ItemFacts, NoteFacts } from './facts.ts';
import type { NotebookContext, NotebookRule } from './rule.ts';

/** Without all its holidays no working day of a year can be told, and none is guessed. Said once for a year. */
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
    for (const note of context.notes) {
      for (const [path, year] of yearsNeeded(note, context)) {
        if (told.has(year) || isKnown(year, context)) continue;
        told.add(year);
        const isIncomplete = context.calendar.knows(year);
        yield finding('holidays-missing', note.file, atValue(...path), { year, isIncomplete });
      }
    }
  },
};

function* yearsNeeded(note: NoteFacts, context: NotebookContext): Generator<readonly [DataPath, number]> {
  for (const [index, item] of note.items.entries()) {
    const { deadline } = item;
    if (deadline !== undefined && context.calendar.isWorkingDay(deadline) === undefined) {
      yield [['recommendations', index, 'deadline'], yearOf(deadline)];
    }
    for (const year of yearsOfTerm(item, note, context)) yield [['recommendations', index, 'term'], year];
  }
}

function yearsOfTerm(item: ItemFacts, { data }: NoteFacts, { calendar }: NotebookContext): readonly number[] {
  const term = parseTerm(item.term ?? '');
  return term?.working ? calendar.unknownYears(termStart(item, data.date), term.days) : [];
}

/** A holidays file that could not be read is a finding of its own. */
function isKnown(year: number, { calendar, office }: NotebookContext): boolean {
  return calendar.isComplete(year) || office.findings.some(({ file }) => file === `holidays/${year}.yaml`);
}
