import type { Stakeholder } from '../../config/schema.ts';
import { bad, good, type Judged } from '../../diagnostics/answer.ts';
import { readTerm } from '../../production/term-answer.ts';
import type { IsoDate } from '../../shared/iso-date.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { isOpenAnswer, judgeDate, judgeText } from './answers.ts';
import type { NewRecommendation } from './meeting.ts';
import { judgeParty } from './parties.ts';

type Calendar = Workspace['calendar'];

/** A deadline, and the term it was said as. */
export type Promised = Pick<NewRecommendation, 'deadline' | 'term'>;

/** A date, or a term counted from the meeting; never before the meeting. */
export function judgeDeadline(text: string, meeting: IsoDate, calendar: Calendar): Judged<Promised> {
  const term = readTerm(text, meeting, calendar);
  if (term !== undefined) {
    return term.deadline === undefined ? bad({ code: 'term-uncountable', term: term.term }) : good(term);
  }
  const date = judgeDate(text);
  if (!date.ok) return bad({ code: 'deadline', value: text.trim() });
  if (date.value < meeting) return bad({ code: 'deadline-early', deadline: date.value, date: meeting });
  return good({ deadline: date.value, term: undefined });
}

/** `teks | penanggung jawab | tenggat atau jangka waktu`; the last two may be left open. */
export function judgeRecommendation(
  line: string,
  meeting: IsoDate,
  calendar: Calendar,
  stakeholders: readonly Stakeholder[],
): Judged<NewRecommendation> {
  const [first = '', owner = '', deadline = '', ...rest] = line.split('|');
  if (rest.length > 0) return bad({ code: 'parts', value: line.trim() });
  const text = judgeText(first);
  if (!text.ok) return text;
  const party = isOpenAnswer(owner) ? good(undefined) : judgeParty(owner, stakeholders);
  if (!party.ok) return party;
  const promised = isOpenAnswer(deadline)
    ? good({ deadline: undefined, term: undefined })
    : judgeDeadline(deadline, meeting, calendar);
  return promised.ok ? good({ text: text.value, owner: party.value, ...promised.value }) : promised;
}
