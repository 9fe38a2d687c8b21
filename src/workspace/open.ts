import { WorkingCalendar } from '../calendar/working-calendar.ts';
import { Failure } from '../diagnostics/failure.ts';
import type { FollowUpView } from '../follow-ups/follow-up.ts';
import { Directory } from '../notes/directory.ts';
import { loadNotebook } from '../notes/load.ts';
import type { Notebook } from '../notes/note.ts';
import type { Folder } from '../ports/files.ts';
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

/** A notebook that was found and read. */
export interface Workspace {
  readonly folder: Folder;
  readonly notebook: Notebook;
  readonly today: IsoDate;
  readonly directory: Directory;
  readonly calendar: WorkingCalendar;
}

/** Finds and reads the notebook. Throws `Failure` when there is none or its configuration is wrong. */
export function openWorkspace(world: World, options: GlobalOptions): Workspace {
  const folder = findNotebook(world, options.directory);
  const notebook = loadNotebook(folder, world.templates);
  return {
    folder,
    notebook,
    today: todayIn(world, options, notebook.config.timezone),
    directory: new Directory(notebook.stakeholders),
    calendar: new WorkingCalendar(notebook.config.workdays, notebook.holidays),
  };
}

/** The day it is: `--today`, else CATATAN_TODAY, else the clock in the office's zone. */
export function todayIn({ env, clock }: World, options: GlobalOptions, timezone: string): IsoDate {
  const named = options.today ?? env.CATATAN_TODAY;
  if (named === undefined || named === '') return isoDateAt(clock.now(), timezone);
  if (!isIsoDate(named)) throw new Failure('usage-environment', { name: 'CATATAN_TODAY', value: named });
  return named;
}

export function followUpView({ today, directory, calendar }: Workspace): FollowUpView {
  return { today, directory, calendar };
}
