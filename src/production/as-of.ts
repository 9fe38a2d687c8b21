import { Failure, isFailure } from '../diagnostics/failure.ts';
import { loadOffice } from '../notes/load-office.ts';
import type { Moment, Repository } from '../ports/git.ts';
import type { World } from '../ports/world.ts';
import { type IsoDate, isoDateAt } from '../shared/iso-date.ts';
import { openSetting, readNotes } from '../workspace/open.ts';
import type { GlobalOptions, Setting } from '../workspace/setting.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** The past of a notebook. What is asked for twice is read once. */
export interface History {
  /** The day it is. */
  readonly today: IsoDate;
  /**
   * The notebook as it was saved at the end of `date` in the office's zone; `today` is `date`.
   * Rejects with `Failure` `history-shallow`, `history-starts-later` or `history-config-invalid`.
   */
  asOf(date: IsoDate): Promise<Workspace>;
  /** Whether files of the notebook differ from what was saved last. */
  hasUnsaved(): Promise<boolean>;
}

/** Opens the past of the notebook. Rejects with `Failure` as `openSetting` and `Git.repository` do. */
export async function openHistory(world: World, globals: GlobalOptions): Promise<History> {
  const now = openSetting(world, globals);
  const { timezone } = now.office.config;
  const repository = await world.git.repository(now.folder.path);
  const saved = datedMoments(await repository.moments(), world.clock.now(), timezone);
  const read = new Map<string, Promise<Workspace>>();
  return {
    today: now.today,
    asOf: async (date) => {
      const commit = saved.findLast((moment) => moment.date <= date)?.commit;
      const since = saved[0]?.date;
      if (commit === undefined && repository.isShallow) throw new Failure('history-shallow', { date });
      if (commit === undefined) throw new Failure('history-starts-later', { date, since });
      const workspace = read.get(commit) ?? readCommit(repository, commit, date, now, world);
      read.set(commit, workspace);
      return { ...(await workspace), today: date };
    },
    hasUnsaved: async () => (await repository.changes()).length > 0,
  };
}

/** The notebook as it was at the end of `date`: see `History.asOf`. */
export async function workspaceAsOf(world: World, globals: GlobalOptions, date: IsoDate): Promise<Workspace> {
  return (await openHistory(world, globals)).asOf(date);
}

interface DatedMoment {
  readonly commit: string;
  readonly date: IsoDate;
}

/**
 * The day of each moment, oldest first. What a wrong clock says is set right: nothing was saved before what it builds on, and
 * nothing later than now.
 */
function datedMoments(moments: readonly Moment[], now: number, timezone: string): DatedMoment[] {
  let latest: number | undefined;
  return [...moments].reverse().map(({ commit, seconds }) => {
    const told = seconds * 1000;
    if (told <= now) latest = Math.max(latest ?? told, told);
    return { commit, date: isoDateAt(latest ?? now, timezone) };
  });
}

async function readCommit(
  repository: Repository,
  commit: string,
  date: IsoDate,
  now: Setting,
  world: World,
): Promise<Workspace> {
  const folder = await repository.folderAt(commit);
  try {
    return readNotes({ ...now, folder, office: loadOffice(folder, world.templates) });
  } catch (error) {
    if (isFailure(error, 'config-invalid')) throw new Failure('history-config-invalid', { date });
    if (isFailure(error, 'file-missing')) throw new Failure('history-starts-later', { date, since: undefined });
    throw error;
  }
}
