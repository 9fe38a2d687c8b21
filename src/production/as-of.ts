import { Failure, isFailure } from '../diagnostics/failure.ts';
import { loadOffice } from '../notes/load.ts';
import type { Moment, Repository } from '../ports/git.ts';
import type { World } from '../ports/world.ts';
import { type IsoDate, isoDateAt } from '../shared/iso-date.ts';
import { type GlobalOptions, openSetting, readNotes, type Setting, type Workspace } from '../workspace/open.ts';

/** The past of a notebook. What is asked for twice is read once. */
export interface History {
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
  const { moments, isShallow } = await repository.moments();
  const saved = datedMoments(moments, world.clock.now(), timezone);
  const read = new Map<string, Promise<Workspace>>();
  return {
    asOf: async (date) => {
      const commit = saved.findLast((moment) => moment.date <= date)?.commit;
      const since = saved[0]?.date;
      if (commit === undefined && isShallow) throw new Failure('history-shallow', { date, since });
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
 * The day of each moment, oldest first. A commit is no older than the one before it, and never of the future: where a
 * computer's clock said so, the one before it tells.
 */
function datedMoments(moments: readonly Moment[], now: number, timezone: string): DatedMoment[] {
  let latest = Number.NEGATIVE_INFINITY;
  return [...moments].reverse().map(({ commit, seconds }) => {
    if (seconds * 1000 <= now) latest = Math.max(latest, seconds);
    const known = latest === Number.NEGATIVE_INFINITY ? seconds : latest;
    return { commit, date: isoDateAt(known * 1000, timezone) };
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
