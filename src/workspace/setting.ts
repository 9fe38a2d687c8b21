import { Failure } from '../diagnostics/failure.ts';
import type { Office } from '../notes/note.ts';
import type { Folder } from '../ports/files.ts';
import type { TimeLimit } from '../ports/time-limit.ts';
import type { World } from '../ports/world.ts';
import { type IsoDate, isIsoDate, isoDateAt } from '../shared/iso-date.ts';

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

export function settingOf(world: World, options: GlobalOptions, folder: Folder, office: Office): Setting {
  return { folder, office, today: todayIn(world, options, office.config.timezone), timeLimit: world.timeLimit };
}

/** The day it is: `--today`, else CATATAN_TODAY, else the clock in the office's zone. */
export function todayIn({ env, clock }: World, options: GlobalOptions, timezone: string): IsoDate {
  const named = options.today ?? env.CATATAN_TODAY;
  if (named === undefined || named === '') return isoDateAt(clock.now(), timezone);
  if (!isIsoDate(named)) throw new Failure('usage-environment', { name: 'CATATAN_TODAY', value: named });
  return named;
}
