import { isFailure } from '../diagnostics/failure.ts';
import { withDuplicateIds } from '../notes/identity.ts';
import { listNotes } from '../notes/list.ts';
import type { Notebook } from '../notes/note.ts';
import type { Cache } from '../ports/cache.ts';
import type { FolderEntry } from '../ports/files.ts';
import type { World } from '../ports/world.ts';
import { type JudgedFinding, judgeNotes, officeContext, withSeverities } from '../rules/check.ts';
import type { CheckedNote } from '../rules/facts.ts';
import type { Setting } from '../workspace/setting.ts';
import type { FreshNote } from './check-entries.ts';
import { type CheckResult, type Concerns, checkResult } from './check-result.ts';
import { inShares } from './in-shares.ts';
import { keepLastCheck } from './last-check.ts';
import { NoteCache } from './note-cache.ts';

/** From so many notes on, another thread does more than its start costs. */
const worthAThread = 1500;

export interface CheckOptions {
  readonly concerns: Concerns;
  /** Keeps what was found in notes that do not change; undefined to find everything anew. */
  readonly cache: Cache | undefined;
  /** What changes are measured by. */
  readonly base: Base | undefined;
}

/** A notebook as it was, and the files that were renamed since. */
export interface Base {
  readonly notebook: Notebook;
  readonly renames: ReadonlyMap<string, string>;
}

/** Checks a notebook straight from its files, note by note; memory holds a little of each. */
export async function checkNotebook(
  setting: Setting,
  { concerns, cache, base }: CheckOptions,
  world: World,
): Promise<CheckResult> {
  const { folder, office, today } = setting;
  const lookup = (path: string) => folder.kind(path);
  const known = cache && new NoteCache(cache, setting);
  const checked = await checkFiles(setting, cache, known, world);
  const found = judgeNotes(checked, officeContext(office), lookup, today);
  if (cache !== undefined) keepLastCheck(cache, setting, mistakenIn(found), (file) => known?.digestOf(file));
  const changes = base === undefined ? [] : await changesSince(base, setting);
  return checkResult([...found, ...changes], checked, folder, concerns);
}

function mistakenIn(found: readonly JudgedFinding[]): ReadonlySet<string> {
  return new Set(found.flatMap(({ severity, file }) => (severity === 'error' ? [file] : [])));
}

async function changesSince(base: Base, { folder, office }: Setting): Promise<JudgedFinding[]> {
  const [{ loadNotes }, { compareWithBase }] = await Promise.all([
    import('../notes/load.ts'),
    import('../rules/base/compare.ts'),
  ]);
  const now = loadNotes(folder, office);
  return withSeverities(compareWithBase(base.notebook, now, base.renames), now.notes, now);
}

/** Every note of the notebook, checked; a note whose bytes were checked before is not checked again. */
async function checkFiles(
  setting: Setting,
  cache: Cache | undefined,
  known: NoteCache | undefined,
  world: World,
): Promise<CheckedNote[]> {
  const entries = listNotes(setting.folder);
  const kept = entries.map((entry) => known?.find(entry));
  const fresh = await checkEach(
    entries.filter((_, index) => kept[index] === undefined),
    setting,
    cache,
    world,
  );
  known?.keep(fresh);
  const rest = fresh.values();
  return withDuplicateIds(kept.map((note) => note ?? (rest.next().value as FreshNote).checked));
}

/** Checks the notes in shares: this thread does the first, others what is worth their start. */
async function checkEach(
  entries: readonly FolderEntry[],
  { folder, office, timeLimit }: Setting,
  cache: Cache | undefined,
  { threads }: World,
): Promise<FreshNote[]> {
  if (entries.length === 0) return [];
  const { checkEntries } = await import('./check-entries.ts');
  const here = (share: readonly FolderEntry[]) =>
    checkEntries(share, { folder, office, timeLimit, ...(cache && { digest: cache.digest }) });
  const away = (share: readonly FolderEntry[]) =>
    threads.run('check-notes', { path: folder.path, office, entries: share }) as Promise<FreshNote[]>;
  return inShares({ items: entries, worthAThread, away, here }, threads);
}

/** The notebook as the history here left `revision`; undefined when there was none yet. */
export async function baseAt(revision: string, { folder }: Setting, world: World): Promise<Base | undefined> {
  const repository = await world.git.repository(folder.path);
  const commit = await repository.base(revision);
  const then = await repository.folderAt(commit);
  const { loadNotebook } = await import('../notes/load.ts');
  try {
    return { notebook: loadNotebook(then, world.templates), renames: await repository.renames(commit) };
  } catch (error) {
    if (isFailure(error, 'file-missing', 'config-invalid')) return undefined;
    throw error;
  }
}
