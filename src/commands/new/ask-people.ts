import type { Stakeholder } from '../../config/schema.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Note } from '../../notes/note.ts';
import { presences } from '../../notes/vocabulary/values.ts';
import type { Choice } from '../../ports/prompter.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { attendeesOf } from './given.ts';
import { askMany, askOptional, type Interview, say } from './interview.ts';
import type { NewAttendee } from './meeting.ts';
import { judgeAttendee, judgeCount } from './people.ts';

/** Questions on who came: everyone of the last meeting is taken to be there, only the others are asked for. */

export async function askAttendees(interview: Interview, last: Note | undefined): Promise<readonly NewAttendee[]> {
  const { prompter, catalogue, workspace } = interview;
  const words = catalogue.newNote;
  const before = last === undefined ? [] : attendeesOf(last);
  const choices = attendeeChoices(before, workspace, catalogue);
  const invited =
    choices.length === 0 ? [] : await prompter.pick({ message: words.attendees, choices, initial: before });
  const people = await withPresence(
    interview,
    invited.filter((it) => it.name !== undefined),
  );
  const delegations = await withCounts(
    interview,
    invited.filter((it) => it.name === undefined),
  );
  say(interview, words.moreAttendees);
  const { stakeholders } = workspace.notebook;
  const judge = (text: string) => judgeAttendee(text, stakeholders);
  const shown = (it: NewAttendee) => attendeeName(it, workspace) + (it.count === undefined ? '' : `: ${it.count}`);
  const others = await askMany(interview, (number) => ({
    message: words.attendee(number),
    hint: words.enough,
    judge,
    shown,
  }));
  return [...people, ...delegations, ...others];
}

/** People and delegations of the last meeting, then every other stakeholder as a delegation. */
function attendeeChoices(
  before: readonly NewAttendee[],
  workspace: Workspace,
  { newNote: { attendeeGroups: groups } }: Catalogue,
): Choice<NewAttendee>[] {
  const toChoice = (group: string) => (value: NewAttendee) => ({ value, name: attendeeName(value, workspace), group });
  const here = new Set(before.flatMap(({ name, organization }) => (name === undefined ? (organization ?? []) : [])));
  const delegation = ({ id }: Stakeholder): NewAttendee => ({ organization: id });
  return [
    ...before.filter(({ name }) => name !== undefined).map(toChoice(groups.people)),
    ...before.filter(({ name }) => name === undefined).map(toChoice(groups.delegations)),
    ...workspace.notebook.stakeholders
      .filter(({ id }) => !here.has(id))
      .map(delegation)
      .map(toChoice(groups.others)),
  ];
}

/** Asks who was absent, and why; all others are there. */
async function withPresence(interview: Interview, people: readonly NewAttendee[]): Promise<NewAttendee[]> {
  if (people.length === 0) return [];
  const { prompter, catalogue, workspace } = interview;
  const words = catalogue.newNote;
  const choices = people.map((value) => ({ value, name: attendeeName(value, workspace) }));
  const absent = await prompter.pick({ message: words.absent, choices });
  const reasons = presences
    .filter((value) => value !== 'hadir')
    .map((value) => ({ value, name: words.presences[value] }));
  const answers = new Map<NewAttendee, NewAttendee>();
  for (const person of absent) {
    const message = words.presence(person.name ?? '');
    answers.set(person, { ...person, presence: await prompter.choose({ message, choices: reasons }) });
  }
  return people.map((person) => answers.get(person) ?? person);
}

async function withCounts(interview: Interview, delegations: readonly NewAttendee[]): Promise<NewAttendee[]> {
  const words = interview.catalogue.newNote;
  const answers: NewAttendee[] = [];
  for (const { count: before, ...delegation } of delegations) {
    const message = words.count(attendeeName(delegation, interview.workspace));
    const initial = before === undefined ? undefined : String(before);
    const count = await askOptional(interview, { message, judge: judgeCount, initial });
    answers.push(count === undefined ? delegation : { ...delegation, count });
  }
  return answers;
}

/** `Taufik Ramadhan, Anggota (Komisi II)`, or the name of a delegation. */
export function attendeeName({ name, position, organization }: NewAttendee, { directory }: Workspace): string {
  const party = organization === undefined ? undefined : directory.party(organization);
  if (name === undefined) return party?.name ?? '';
  const from = party === undefined ? '' : ` (${party.short})`;
  return `${name}${position === undefined ? '' : `, ${position}`}${from}`;
}
