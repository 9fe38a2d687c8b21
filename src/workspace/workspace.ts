import { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { FollowUpView } from '../follow-ups/follow-up.ts';
import { Directory } from '../notes/directory.ts';
import type { Note, Notebook, NoteHead } from '../notes/note.ts';
import type { Setting } from './setting.ts';

/** A notebook that was found and read. */
export interface Workspace<N extends NoteHead = Note> extends Setting {
  readonly notebook: Notebook<N>;
  readonly directory: Directory;
  readonly calendar: WorkingCalendar;
}

/** The setting with the notes that were read in it. */
export function workspaceOf<N extends NoteHead>(setting: Setting, notebook: Notebook<N>): Workspace<N> {
  const { office } = setting;
  return {
    ...setting,
    notebook,
    directory: new Directory(office.stakeholders),
    calendar: new WorkingCalendar(office.config.workdays, office.holidays),
  };
}

export function followUpView({ today, directory, calendar }: Workspace<NoteHead>): FollowUpView {
  return { today, directory, calendar };
}
