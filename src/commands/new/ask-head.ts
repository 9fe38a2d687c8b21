import { familyOf, type MeetingType } from '../../config/meeting-types.ts';
import type { Stakeholder } from '../../config/schema.ts';
import type { Judged } from '../../diagnostics/answer.ts';
import type { Note } from '../../notes/note.ts';
import type { Choice } from '../../ports/prompter.ts';
import type { IsoDate } from '../../shared/iso-date.ts';
import { padEnd } from '../../shared/wrap.ts';
import { judgeDate, judgeEnd, judgeText, judgeTime } from './answers.ts';
import { recentBodies, recentTypes } from './history.ts';
import { askLine, askOptional, type Interview } from './interview.ts';
import type { Given, Meeting } from './meeting.ts';
import { findParties } from './parties.ts';
import { judgePerson, personLine } from './people.ts';

/** Questions on the head of a note: what met, when, where, under whom. */

export function askType(interview: Interview): Promise<string> {
  const { prompter, catalogue, workspace } = interview;
  const { notebook } = workspace;
  const words = catalogue.newNote;
  const recent = recentTypes(notebook.notes, 5);
  const groupOf = ({ key }: MeetingType) =>
    recent.includes(key) ? words.typeGroups.recent : words.typeGroups[familyOf(key) ?? 'own'];
  const all = [...notebook.config.types.values()];
  const sorted = [
    ...recent.flatMap((key) => notebook.config.types.get(key) ?? []),
    ...(['own', 'council', 'office'] as const).flatMap((family) =>
      all.filter(({ key }) => !recent.includes(key) && (familyOf(key) ?? 'own') === family),
    ),
  ];
  const choices = sorted.map((type) => ({
    value: type.key,
    name: `${padEnd(type.key, 19)} ${type.name}`,
    short: type.name,
    description: words.usualAccess(type.access),
    group: groupOf(type),
  }));
  return prompter.choose({ message: words.type, choices });
}

export function askTitle(interview: Interview): Promise<string> {
  return askLine(interview, { message: interview.catalogue.newNote.title, judge: judgeText });
}

export function askDate(interview: Interview): Promise<IsoDate> {
  const { catalogue, workspace } = interview;
  const { weekdayDate } = catalogue.dates;
  const { today } = workspace;
  const spoken = judgeDate(weekdayDate(today));
  const initial = spoken.ok && spoken.value === today ? weekdayDate(today) : today;
  return askLine(interview, { message: catalogue.newNote.date, judge: judgeDate, initial, shown: weekdayDate });
}

/** The body that met: those that met before first. Not asked where the directory is empty. */
export async function askBody(interview: Interview): Promise<string | undefined> {
  const { prompter, catalogue, workspace } = interview;
  const { stakeholders, notes } = workspace.notebook;
  if (stakeholders.length === 0) return undefined;
  const words = catalogue.newNote;
  const recent = recentBodies(notes);
  const rank = ({ id }: Stakeholder) => (recent.includes(id) ? recent.indexOf(id) : recent.length);
  const none: Choice<string | undefined> = { value: undefined, name: words.nobody };
  return prompter.search<string | undefined>({
    message: words.body,
    find: (letters) => {
      const toChoice = ({ id, name }: Stakeholder) => ({ value: id, name: `${name} · ${id}`, short: name });
      if (letters.trim() !== '') return findParties(letters, stakeholders).map(toChoice);
      const { recent: met, others } = words.bodyGroups;
      const sorted = [...stakeholders].sort((a, b) => rank(a) - rank(b));
      return [...sorted.map((it) => ({ ...toChoice(it), group: recent.includes(it.id) ? met : others })), none];
    },
  });
}

/** Start and end; the end is asked only where there is a start. */
export async function askHours(interview: Interview, given: Given): Promise<Pick<Meeting, 'start' | 'end'>> {
  const words = interview.catalogue.newNote;
  const start = given.start ?? (await askTime(interview, words.start, judgeTime));
  if (start === undefined) return { start, end: undefined };
  return { start, end: given.end ?? (await askTime(interview, words.end, judgeEnd(start))) };
}

function askTime(interview: Interview, message: string, judge: (text: string) => Judged<string>) {
  const words = interview.catalogue.newNote;
  return askOptional(interview, { message, hint: words.timeHint, judge, shown: words.clock });
}

/** Place, chair and secretary, with those of `last` as the answers that Enter takes. */
export async function askPlaceAndHeads(
  interview: Interview,
  given: Given,
  last: Note | undefined,
): Promise<Pick<Meeting, 'place' | 'chair' | 'secretary'>> {
  const words = interview.catalogue.newNote;
  const ask = (role: 'chair' | 'secretary') => {
    const before = last?.data[role];
    const initial = before && personLine(before);
    const hint = words.personHint;
    return askOptional(interview, { message: words[role], hint, judge: judgePerson, initial, shown: personLine });
  };
  const place = { message: words.place, judge: judgeText, initial: last?.data.place };
  return {
    place: given.place ?? (await askOptional(interview, place)),
    chair: given.chair ?? (await ask('chair')),
    secretary: given.secretary ?? (await ask('secretary')),
  };
}
