import { isFailure } from '../../diagnostics/failure.ts';
import type { ConflictFile } from '../../ports/git.ts';
import { visible } from '../../render/visible.ts';
import { copyNames, writeCopies } from './conflict-copies.ts';
import { hasSeen, isUnedited, readRecord, writeRecord } from './conflict-record.ts';
import { missingLines } from './missing-lines.ts';
import type { ConflictCause, FileMissing, Sending } from './sending.ts';

export type Settled =
  | { readonly kind: 'settled'; readonly commit: string; readonly missing: readonly FileMissing[] }
  | { readonly kind: 'open'; readonly cause: ConflictCause; readonly missing: readonly FileMissing[] };

/**
 * Joins the two sides when the person has seen theirs and says that the own files hold what is right of both. Lines of theirs
 * that the result lacks are named first, and nothing is joined without a word about them. Else both versions are laid down
 * side by side, and nothing moves.
 */
export async function settle(
  sending: Sending,
  own: string,
  theirs: string,
  files: readonly ConflictFile[],
): Promise<Settled> {
  const record = readRecord(sending.place);
  if (files.some(({ inFolder }) => inFolder === undefined) || !hasSeen(record, files)) {
    layDown(sending, files);
    return { kind: 'open', cause: 'new', missing: [] };
  }
  const { settled } = sending.catalogue.save.ask;
  if (!sending.merged && !(await confirmed(sending, settled(files.map(({ path }) => path))))) {
    return { kind: 'open', cause: 'unsettled', missing: [] };
  }
  const { repository, message } = sending;
  const person = await sending.person();
  const joined = await repository.combine({ own, theirs, person, message, preferOwn: true });
  if (joined.kind === 'conflict') return { kind: 'open', cause: 'unsettled', missing: [] };
  const missing = await missingIn(sending, joined.commit, files);
  const silent = missing.some(({ path }) => files.some((file) => file.inFolder === path && isUnedited(record, file)));
  const mayJoin = missing.length === 0 || (sending.world.prompter.available ? await giveUp(sending, missing) : !silent);
  if (!mayJoin) return { kind: 'open', cause: silent ? 'unedited' : 'unsettled', missing };
  return { kind: 'settled', commit: joined.commit, missing };
}

/** What they wrote and the joined files do not hold. */
async function missingIn(
  { repository }: Sending,
  commit: string,
  files: readonly ConflictFile[],
): Promise<FileMissing[]> {
  const results = await repository.contents(
    commit,
    files.map(({ path }) => path),
  );
  return files.flatMap(({ path, inFolder = path, base, theirs }) => {
    const missing = missingLines(base?.content, theirs?.content, results.get(path));
    return missing.length === 0 ? [] : [{ path: inFolder, missing }];
  });
}

function layDown({ out, place, catalogue }: Sending, files: readonly ConflictFile[]): void {
  const { copyNames: names } = catalogue.save;
  const copies = files.flatMap((file) => writeCopies(out, file, copyNames(file, names)));
  writeRecord(place, files, copies);
}

async function giveUp(sending: Sending, missing: readonly FileMissing[]): Promise<boolean> {
  const { world, catalogue } = sending;
  world.output.remark(`${visible(catalogue.save.missing(missing).join('\n'))}\n`);
  return confirmed(sending, catalogue.save.ask.giveUp);
}

/** Asks where somebody sits at the terminal; to break off is no. */
async function confirmed({ world }: Sending, message: string): Promise<boolean> {
  if (!world.prompter.available) return false;
  try {
    return await world.prompter.confirm({ message, initial: false });
  } catch (error) {
    if (isFailure(error, 'cancelled')) return false;
    throw error;
  }
}
