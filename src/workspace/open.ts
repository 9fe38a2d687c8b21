import { WorkingCalendar } from '../calendar/working-calendar.ts';
import { Failure } from '../diagnostics/failure.ts';
import type { FollowUpView } from '../follow-ups/follow-up.ts';
import { Directory } from '../notes/directory.ts';
import { loadNotes, loadOffice } from '../notes/load.ts';
import type { Note, Notebook, NoteHead, Office } from '../notes/note.ts';
import type { Folder } from '../ports/files.ts';
import type { TimeLimit } from '../ports/time-limit.ts';
import type { World } from '../ports/world.ts';
import { type IsoDate, isIsoDate, isoDateAt } from '../shared/iso-date.ts';
import { findNotebook } from './discover.ts';

/** The global options of the command line. */
export interface GlobalOptions {
  /** `-C DIR` */
  readonly directory: string | undefined;
  /** `--today`, a real date */
  readonly today: IsoDate | undefined;
}

/** A notebook that was found, with all that is known of its office; its notes are not read yet. */
export interface Setting {
  readonly folder: Folder;
  readonly office: Office;
  readonly today: IsoDate;
  readonly timeLimit: TimeLimit;
}

/** A notebook that was found and read. */
export interface Workspace<N extends NoteHead = Note> extends Setting {
  readonly notebook: Notebook<N>;
  readonly directory: Directory;
  readonly calendar: WorkingCalendar;
}

/** Finds the notebook and reads what stands beside its notes. Throws `Failure` as `openWorkspace`. */
export function openSetting(world: World, options: GlobalOptions): Setting {
  const folder = findNotebook(world, options.directory);
  const office = loadOffice(folder, world.templates);
  return { folder, office, today: todayIn(world, options, office.config.timezone), timeLimit: world.timeLimit };
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

/** The day it is: `--today`, else CATATAN_TODAY, else the clock in the office's zone. */
export function todayIn({ env, clock }: World, options: GlobalOptions, timezone: string): IsoDate {
  const named = options.today ?? env.CATATAN_TODAY;
  if (named === undefined || named === '') return isoDateAt(clock.now(), timezone);
  if (!isIsoDate(named)) throw new Failure('usage-environment', { name: 'CATATAN_TODAY', value: named });
  return named;
}

export function followUpView({ today, directory, calendar }: Workspace<NoteHead>): FollowUpView {
  return { today, directory, calendar };
}
