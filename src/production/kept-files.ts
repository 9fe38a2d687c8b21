import { isFailure } from '../diagnostics/failure.ts';
import { largestFile } from '../notes/list.ts';
import type { Cache } from '../ports/cache.ts';
import type { Folder } from '../ports/files.ts';
import { keep, readKept } from './kept-data.ts';

/** What was worked out of one file, and of which bytes. */
export interface Kept<T> {
  readonly file: string;
  /** Digest of the bytes. */
  readonly digest: string;
  /** `Folder.stamp` before they were read. */
  readonly stamp: string | undefined;
  readonly value: T;
}

/**
 * What earlier runs of the same program worked out of files that hold the same bytes. A store that was changed or cut off
 * is as if there were none; values must be plain data.
 * @template T what is worked out of a file
 */
export class KeptFiles<T> {
  readonly #cache: Cache;
  readonly #folder: Folder;
  readonly #name: string;
  readonly #key: string;
  readonly #before: ReadonlyMap<string, Kept<T>>;
  readonly #now = new Map<string, Kept<T>>();
  #isChanged = false;

  /**
   * @param purpose tells apart what is worked out of the same folder
   * @param surroundings all that a value depends on besides its file
   */
  constructor(cache: Cache, folder: Folder, purpose: string, surroundings: string) {
    this.#cache = cache;
    this.#folder = folder;
    this.#name = `${purpose}-${cache.digest(folder.path).slice(0, 16)}.json`;
    this.#key = cache.digest(`${cache.program}\n${surroundings}`);
    const kept = (readKept(cache, this.#name, this.#key) ?? []) as Kept<T>[];
    this.#before = new Map(kept.map((it) => [it.file, it]));
  }

  /** What was worked out of the bytes that the file holds; undefined when that is not known. */
  find(file: string): T | undefined {
    const kept = this.#before.get(file);
    const confirmed = kept && this.#confirm(kept);
    if (confirmed === undefined) return undefined;
    if (confirmed !== kept) this.#isChanged = true;
    this.#now.set(file, confirmed);
    return confirmed.value;
  }

  /** Digest of the bytes of a file that was found or kept. */
  digestOf(file: string): string | undefined {
    return this.#now.get(file)?.digest;
  }

  /** Takes back that the value was found: it does not fit any more. */
  forget(file: string): void {
    this.#now.delete(file);
  }

  /** Keeps what was found and what was worked out now; what nobody asked for is let go. */
  keep(fresh: readonly Kept<T>[]): void {
    for (const it of fresh) this.#now.set(it.file, it);
    if (fresh.length === 0 && !this.#isChanged && this.#now.size === this.#before.size) return;
    keep(this.#cache, this.#name, this.#key, [...this.#now.values()]);
  }

  /** The entry, with its present stamp, when the file still holds those bytes. */
  #confirm(kept: Kept<T>): Kept<T> | undefined {
    try {
      const stamp = this.#folder.stamp(kept.file);
      if (stamp !== undefined && stamp === kept.stamp) return kept;
      if (this.#folder.size(kept.file) > largestFile) return undefined;
      const isSame = this.#cache.digest(this.#folder.read(kept.file)) === kept.digest;
      return isSame ? { ...kept, stamp } : undefined;
    } catch (error) {
      if (isFailure(error)) return undefined;
      throw error;
    }
  }
}
