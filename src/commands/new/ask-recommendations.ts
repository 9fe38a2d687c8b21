import type { Stakeholder } from '../../config/schema.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { IsoDate } from '../../shared/iso-date.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { judgeText } from './answers.ts';
import { askOptional, type Interview } from './interview.ts';
import type { NewAttendee, NewRecommendation } from './meeting.ts';
import { findParties } from './parties.ts';
import { judgeDeadline, type Promised } from './recommendation.ts';

/** Asks recommendation by recommendation: the action, its owner by a few letters, its deadline. */
export async function askRecommendations(
  interview: Interview,
  meeting: IsoDate,
  attendees: readonly NewAttendee[],
): Promise<NewRecommendation[]> {
  const { catalogue, workspace } = interview;
  const words = catalogue.newNote;
  const present = attendees.flatMap(({ organization }) => organization ?? []);
  const items: NewRecommendation[] = [];
  for (;;) {
    const number = items.length + 1;
    const line = { message: words.recommendation(number), hint: words.enough, judge: judgeText };
    const text = await askOptional(interview, line);
    if (text === undefined) return items;
    const owner = await askOwner(interview, `R${number}`, present);
    const promised = await askOptional<Promised>(interview, {
      message: words.deadline(`R${number}`),
      hint: words.deadlineHint,
      judge: (answer) => judgeDeadline(answer, meeting, workspace.calendar),
      shown: (answer) => spokenDeadline(answer, workspace, catalogue),
    });
    items.push({ text, owner, ...(promised ?? { deadline: undefined, term: undefined }) });
  }
}

/** The owner among the stakeholders, those whose people came first. Not asked where the directory is empty. */
async function askOwner(
  { prompter, catalogue, workspace }: Interview,
  id: string,
  present: readonly string[],
): Promise<string | undefined> {
  const { stakeholders } = workspace.notebook;
  if (stakeholders.length === 0) return undefined;
  const words = catalogue.newNote;
  const toChoice = ({ id: value, name }: Stakeholder) => ({ value, name: `${name} · ${value}`, short: name });
  const came = (it: Stakeholder) => (present.includes(it.id) ? 0 : 1);
  return prompter.search<string | undefined>({
    message: words.owner(id),
    find: (letters) => {
      if (letters.trim() !== '') return findParties(letters, stakeholders).map(toChoice);
      const sorted = [...stakeholders].sort((a, b) => came(a) - came(b));
      return [{ value: undefined, name: words.ownerOpen }, ...sorted.map(toChoice)];
    },
  });
}

/** `Senin, 9 Februari 2026 (14 hari kerja)`, with a warning where nobody works on that day. */
export function spokenDeadline(
  { deadline, term }: Promised,
  { calendar }: Pick<Workspace, 'calendar'>,
  { dates, newNote }: Pick<Catalogue, 'dates' | 'newNote'>,
): string {
  if (deadline === undefined) return newNote.preview.noDeadline;
  const day = `${dates.weekdayDate(deadline)}${term === undefined ? '' : ` (${term})`}`;
  if (calendar.isWorkingDay(deadline) !== false) return day;
  const next = calendar.addWorkingDays(deadline, 1);
  return `${day} – ${newNote.notWorked(calendar.holidayOn(deadline), next && dates.weekdayDate(next))}`;
}
