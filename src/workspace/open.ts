import { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { FollowUpView } from '../follow-ups/follow-up.ts';
import { Directory } from '../notes/directory.ts';
import { loadNotes } from '../notes/load.ts';
import type { Note, Notebook, NoteHead } from '../notes/note.ts';
import type { World } from '../ports/world.ts';
import { type GlobalOptions, openSetting, type Setting } from './setting.ts';

/** A notebook that was found and read. */
export interface Workspace<N extends NoteHead = Note> extends Setting {
  readonly notebook: Notebook<N>;
  readonly directory: Directory;
  readonly calendar: WorkingCalendar;
}

/** Finds and reads the notebook. Throws `Failure` when there is none or its configuration is wrong. */
export function openWorkspace(world: World, options: GlobalOptions): Workspace {
  return readNotes(openSetting(world, options));
}

/** Reads every note of a notebook that was found. */
export function readNotes(setting: Setting): Workspace {
  return workspaceOf(setting, loadNotes(setting.folder, setting.office));
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
