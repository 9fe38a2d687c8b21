import { bad } from '../../diagnostics/answer.ts';
import type { Note } from '../../notes/note.ts';
import { judgeSlug, judgeText } from './answers.ts';
import { askBody, askDate, askHours, askPlaceAndHeads, askTitle, askType } from './ask-head.ts';
import { askAttendees } from './ask-people.ts';
import { askRecommendations } from './ask-recommendations.ts';
import { lastMeeting } from './history.ts';
import { askLine, askMany, type Interview, say } from './interview.ts';
import type { Given, Meeting } from './meeting.ts';
import { isTaken } from './plan.ts';
import { newNotePath } from './scaffold.ts';

/**
 * Asks what `given` leaves open, in the order in which a meeting goes. The meeting named by `--from`, else the body's last
 * one, gives place, chair, secretary and people as answers that Enter takes.
 */
export async function askMeeting(interview: Interview, given: Given, source: Note | undefined): Promise<Meeting> {
  const { catalogue, workspace } = interview;
  const words = catalogue.newNote;
  say(interview, words.introduction);
  const type = given.type ?? (await askType(interview));
  const title = given.title ?? (await askTitle(interview));
  const date = given.date ?? (await askDate(interview));
  const body = given.body ?? (await askBody(interview));
  const last = source ?? lastMeeting(workspace.notebook.notes, body, date);
  const hours = await askHours(interview, given);
  const placeAndHeads = await askPlaceAndHeads(interview, given, last);
  const attendees = given.attendees ?? (await askAttendees(interview, last));
  const agendaItem = (number: number) => ({ message: words.agendaItem(number), hint: words.enough, judge: judgeText });
  const agenda = given.agenda ?? (await askMany(interview, agendaItem));
  return {
    ...{ type, title, date, body, ...hours, ...placeAndHeads, attendees, agenda },
    access: given.access,
    session: given.session,
    letterhead: given.letterhead,
    decisions: given.decisions ?? [],
    recommendations: given.recommendations?.(date) ?? (await askRecommendations(interview, date, attendees)),
  };
}

/** Asks for another end of the file name, where the note at `path` is there already. */
export function askSlug(
  interview: Interview,
  meeting: Pick<Meeting, 'date'>,
  path: string,
  initial: string,
): Promise<string> {
  const judge = (text: string) => {
    const judged = judgeSlug(text);
    const other = judged.ok ? newNotePath(meeting, judged.value) : '';
    return judged.ok && isTaken(other, interview.workspace) ? bad({ code: 'name-taken', path: other }) : judged;
  };
  return askLine(interview, { message: interview.catalogue.newNote.slugTaken(path), judge, initial });
}
