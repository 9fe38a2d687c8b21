import { mkdtempSync, readdirSync, renameSync, statSync, utimesSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { systemCode } from './reason.ts';
import { removeFolder, removeLater } from './removal.ts';

/** How a folder of the cache is filled, and what tells a whole one from a damaged one. */
interface Content {
  /** Fills an empty folder that only this process knows. */
  fill(empty: string): Promise<void>;
  /** What is wrong with the folder in its place; undefined when it is whole. */
  problem(): Promise<string | undefined>;
}

const MARK = '.new-';
const ASIDE = '.old-';
const ATTEMPTS = 3;
const DAY = 24 * 60 * 60 * 1000;
/** How long the folder of another version is kept after its last use. */
const KEPT = 30 * DAY;

/**
 * Makes sure that a whole folder stands at `folder`. It is filled beside and then renamed: a reader never meets half
 * of one, and of two processes at once the second uses what the first has put there. Rejects with the error of the
 * system, or when the folder is damaged again and again.
 */
export async function placeInCache(folder: string, content: Content): Promise<void> {
  if ((await content.problem()) === undefined) return touch(folder);
  sweep(folder);
  const beside = mkdtempSync(`${folder}${MARK}`);
  const remove = removeLater(beside);
  try {
    await content.fill(beside);
    await moveInto(folder, beside, content);
  } finally {
    await remove();
  }
}

async function moveInto(folder: string, beside: string, content: Content): Promise<void> {
  const aside: string[] = [];
  try {
    for (let attempt = 1; !renamed(beside, folder); attempt += 1) {
      const problem = await content.problem();
      if (problem === undefined) return;
      if (attempt === ATTEMPTS) throw new Error(`${folder}: ${problem}`);
      aside.push(setAside(folder));
    }
  } finally {
    await Promise.all(aside.map(removeFolder));
  }
}

/** Whether the folder could be renamed; false when something stands there already. */
function renamed(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(systemCode(error) ?? '')) return false;
    throw error;
  }
}

/** Takes a damaged folder out of its place and answers where it lies now; another process may have been faster. */
function setAside(folder: string): string {
  const aside = mkdtempSync(`${folder}${ASIDE}`);
  try {
    renameSync(folder, join(aside, 'damaged'));
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
  return aside;
}

/** Marks the folder as used today. */
function touch(folder: string): void {
  try {
    utimesSync(folder, new Date(), new Date());
  } catch {
    // A cache that cannot be written to is used all the same.
  }
}

/** Removes what interrupted runs left beside the folder, and versions that nobody has used for long. */
function sweep(folder: string): void {
  const kind = basename(folder).replace(/-.*/, '-');
  for (const name of readdirSync(dirname(folder))) {
    const temporary = name.includes(MARK) || name.includes(ASIDE);
    const other = name.startsWith(kind) && name !== basename(folder);
    if (temporary || other) removeOlder(join(dirname(folder), name), temporary ? DAY : KEPT);
  }
}

function removeOlder(path: string, age: number): void {
  const used = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  if (Date.now() - used > age) void removeFolder(path);
}
