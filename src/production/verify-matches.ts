import { type Failure, isFailure } from '../diagnostics/failure.ts';
import { isSound } from '../notes/severity.ts';
import type { World } from '../ports/world.ts';
import { type IsoDate, isoDateAt } from '../shared/iso-date.ts';
import type { Register } from './open-register.ts';
import type { Claims } from './verify-claims.ts';
import { type Past, readPast, type Sheet, sheetOf, type Version } from './verify-versions.ts';

/** A version that has the claimed content code. */
export interface Match {
  readonly version: Version;
  readonly sheet: Sheet;
  /** The days on which it was saved, and on which another took its place: undefined where that is yet to be. */
  readonly savedOn: IsoDate | undefined;
  readonly since: IsoDate | undefined;
}

export interface Matches {
  /** The note as it lies in the folder first, then the newest. */
  readonly found: readonly Match[];
  /** Whether there is, or was, a note of that name. */
  readonly isKnown: boolean;
  readonly past: Past | undefined;
  /** Why the past could not be read. */
  readonly problem: Failure | undefined;
}

/** Looks for the claimed content code in the note as it is, and in all that was saved of it. */
export async function matchesOf(claims: Claims, register: Register, world: World): Promise<Matches> {
  const head = register.notebook.noteFiles.find(({ id }) => id === claims.note);
  const found: Match[] = [];
  if (head !== undefined && isSound(head)) {
    const version = { note: await register.source.load(head.note), workspace: register, saved: undefined };
    const sheet = sheetOf(version, claims, world);
    if (sheet !== undefined) found.push({ version, sheet, savedOn: undefined, since: undefined });
  }
  try {
    const past = await readPast(claims.note, register, world);
    const { runs, isKnown } = await runsIn(past, claims, register, world);
    const isNow = ({ sheet, since }: Match) => since === undefined && sheet.face === found[0]?.sheet.face;
    const earlier = runs.filter((run) => !isNow(run)).reverse();
    return { found: [...found, ...earlier], isKnown: isKnown || head !== undefined, past, problem: undefined };
  } catch (error) {
    if (!isFailure(error)) throw error;
    return { found, isKnown: head !== undefined, past: undefined, problem: error };
  }
}

/** Stretches of time in which the newest version had the claimed code and looked the same, oldest first. */
async function runsIn(past: Past, claims: Claims, { notebook }: Register, world: World) {
  const runs: Match[] = [];
  let open: Match | undefined;
  let isKnown = false;
  for await (const { saved, version } of past.versions()) {
    isKnown ||= version !== undefined;
    const day = isoDateAt(saved.seconds * 1000, notebook.config.timezone);
    const sheet = version && sheetOf(version, claims, world);
    if (open !== undefined && open.sheet.face !== sheet?.face) {
      runs.push({ ...open, since: day });
      open = undefined;
    }
    if (version !== undefined && sheet !== undefined) {
      open = { version, sheet, savedOn: open?.savedOn ?? day, since: undefined };
    }
  }
  return { runs: open === undefined ? runs : [...runs, open], isKnown };
}
