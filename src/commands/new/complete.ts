import { Failure } from '../../diagnostics/failure.ts';
import type { Note } from '../../notes/note.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { attendeesOf } from './given.ts';
import { lastMeeting } from './history.ts';
import type { Given, Meeting } from './meeting.ts';

/**
 * The meeting without asking: what was said, the day today, people of the meeting named by `--from`; place, chair and
 * secretary of that meeting, else of the body's last one. Throws `Failure` where type or title are missing.
 * @param titleOption how the title is given, for the sentence that asks for it
 */
export function completeMeeting(
  given: Given,
  source: Note | undefined,
  { notebook, today }: Workspace,
  titleOption: string,
): Meeting {
  const { type, title, date = today, body } = given;
  if (type === undefined) throw new Failure('usage-argument-missing', { argument: 'TYPE' });
  if (title === undefined) throw new Failure('usage-option-missing', { option: titleOption, command: 'new' });
  const last = source ?? lastMeeting(notebook.notes, body, date);
  return {
    ...given,
    ...{ type, title, date },
    place: given.place ?? last?.data.place,
    chair: given.chair ?? last?.data.chair,
    secretary: given.secretary ?? last?.data.secretary,
    agenda: given.agenda ?? [],
    attendees: given.attendees ?? (source === undefined ? [] : attendeesOf(source)),
    decisions: given.decisions ?? [],
    recommendations: given.recommendations?.(date) ?? [],
  };
}
