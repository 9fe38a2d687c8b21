import { isFailure } from '../diagnostics/failure.ts';
import { largestFile } from '../notes/list.ts';
import type { Cache } from '../ports/cache.ts';
import type { Folder } from '../ports/files.ts';
import { folderOf } from '../shared/posix-path.ts';
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

/** What is kept of the files of one folder: a change leaves what is kept of others as it is. */
interface FolderShare<T> {
  readonly name: string;
  readonly before: ReadonlyMap<string, Kept<T>>;
  readonly now: Map<string, Kept<T>>;
  isChanged: boolean;
}

/**
 * What earlier runs of the same program worked out of files that hold the same bytes. A store that was changed or cut off
 * is as if there were none; values must be plain data.
 * @template T what is worked out of a file
 */
export class KeptFiles<T> {
  readonly #cache: Cache;
  readonly #folder: Folder;
  readonly #purpose: string;
  readonly #key: string;
  readonly #shares = new Map<string, FolderShare<T>>();

  /**
   * @param purpose tells apart what is worked out of the same folder
   * @param surroundings all that a value depends on besides its file
   */
  constructor(cache: Cache, folder: Folder, purpose: string, surroundings: string) {
    this.#cache = cache;
    this.#folder = folder;
    this.#purpose = purpose;
    this.#key = cache.digest(`${cache.program}\n${surroundings}`);
  }

  /** What was worked out of the bytes that the file holds; undefined when that is not known. */
  find(file: string): T | undefined {
    const share = this.#shareOf(file);
    const kept = share.before.get(file);
    const confirmed = kept && this.#confirm(kept);
    if (confirmed === undefined) return undefined;
    if (confirmed !== kept) share.isChanged = true;
    share.now.set(file, confirmed);
    return confirmed.value;
  }

  /** Digest of the bytes of a file that was found or kept. */
  digestOf(file: string): string | undefined {
    return this.#shareOf(file).now.get(file)?.digest;
  }

  /** Takes back that the value was found: it does not fit any more. */
  forget(file: string): void {
    this.#shareOf(file).now.delete(file);
  }

  /** Keeps what was found and what was worked out now; what nobody asked for is let go. */
  keep(fresh: readonly Kept<T>[]): void {
    for (const it of fresh) {
      const share = this.#shareOf(it.file);
      share.now.set(it.file, it);
      share.isChanged = true;
    }
    for (const { name, before, now, isChanged } of this.#shares.values()) {
      if (isChanged || now.size !== before.size) keep(this.#cache, name, this.#key, [...now.values()]);
    }
  }

  #shareOf(file: string): FolderShare<T> {
    const folder = folderOf(file);
    const share = this.#shares.get(folder) ?? this.#readShare(folder);
    this.#shares.set(folder, share);
    return share;
  }

  #readShare(folder: string): FolderShare<T> {
    const name = `${this.#purpose}-${this.#cache.digest(`${this.#folder.path}\n${folder}`).slice(0, 16)}.json`;
    const kept = (readKept(this.#cache, name, this.#key) ?? []) as Kept<T>[];
    return { name, before: new Map(kept.map((it) => [it.file, it])), now: new Map(), isChanged: false };
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
