import { configFile } from '../config/load.ts';
import { isFailure } from '../diagnostics/failure.ts';
import { largestFile } from '../notes/parse.ts';
import type { Cache } from '../ports/cache.ts';
import type { FolderEntry, PathKind } from '../ports/files.ts';
import type { CheckedNote } from '../rules/facts.ts';
import type { Setting } from '../workspace/open.ts';
import type { WorkedOut } from './check-entries.ts';

/**
 * What earlier runs found in notes whose bytes are the same, in an office that is the same, by the same program.
 * A file of it that was changed or cut off is as if there were none.
 */
export class NoteCache {
  readonly #cache: Cache;
  readonly #setting: Setting;
  readonly #kinds = new Map<string, PathKind>();
  readonly #name: string;
  readonly #key: string;
  readonly #before: ReadonlyMap<string, WorkedOut>;
  readonly #now = new Map<string, WorkedOut>();

  constructor(cache: Cache, setting: Setting) {
    this.#cache = cache;
    this.#setting = setting;
    this.#name = `check-${cache.digest(setting.folder.path).slice(0, 16)}.json`;
    this.#key = cache.digest(`${cache.program}\n${officeText(setting)}`);
    this.#before = new Map(this.#load());
  }

  /** What was found in the file when it last held these bytes; undefined when it must be checked. */
  find({ name: file, kind }: FolderEntry): CheckedNote | undefined {
    if (kind !== 'file') return undefined;
    const entry = this.#before.get(file);
    if (entry === undefined || entry.digest !== this.#digestOf(file)) return undefined;
    if (Object.entries(entry.asked).some(([path, answer]) => this.#kindOf(path) !== answer)) return undefined;
    this.#now.set(file, entry);
    return entry.checked;
  }

  /** Keeps what was found now, and forgets files that are gone. */
  keep(fresh: readonly WorkedOut[]): void {
    if (fresh.length === 0 && this.#now.size === this.#before.size) return;
    for (const it of fresh) {
      if (it.digest !== undefined && !isUncertain(it.checked)) this.#now.set(it.checked.file, it);
    }
    const content = JSON.stringify([...this.#now]);
    this.#cache.write(this.#name, `${this.#key} ${this.#cache.digest(content)}\n${content}`);
  }

  #kindOf(path: string): PathKind {
    const kind = this.#kinds.get(path) ?? this.#setting.folder.kind(path);
    this.#kinds.set(path, kind);
    return kind;
  }

  #digestOf(file: string): string | undefined {
    const { folder } = this.#setting;
    try {
      return folder.size(file) > largestFile ? undefined : this.#cache.digest(folder.read(file));
    } catch (error) {
      if (isFailure(error)) return undefined;
      throw error;
    }
  }

  #load(): [string, WorkedOut][] {
    const kept = this.#cache.read(this.#name);
    const end = kept?.indexOf('\n') ?? -1;
    if (kept === undefined || end < 0) return [];
    const content = kept.slice(end + 1);
    if (kept.slice(0, end) !== `${this.#key} ${this.#cache.digest(content)}`) return [];
    return JSON.parse(content) as [string, WorkedOut][];
  }
}

/** A machine that was busy stops a note that it would otherwise have checked in time: the next run tries again. */
function isUncertain({ findings, found }: CheckedNote): boolean {
  return [...findings, ...found].some(
    ({ code, params }) =>
      code === 'file-unreadable' || (code === 'file-too-large' && 'limit' in params && params.limit === 'time'),
  );
}

/** Everything of the office that a rule on notes may look at. */
function officeText({ folder, office }: Setting): string {
  const holidays = [...office.holidays].map(([year, { decree, complete, days }]) => [year, decree, complete, days]);
  return JSON.stringify([String(folder.read(configFile)), office.stakeholders, office.findings, holidays]);
}
