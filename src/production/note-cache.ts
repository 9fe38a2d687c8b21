import { configFile } from '../config/files.ts';
import type { Cache } from '../ports/cache.ts';
import type { Folder, FolderEntry, PathKind } from '../ports/files.ts';
import type { CheckedNote } from '../rules/facts.ts';
import type { Setting } from '../workspace/setting.ts';
import type { FreshNote, WorkedOut } from './check-entries.ts';
import { KeptFiles } from './kept-files.ts';

/** What rules found in notes, by file, with what they asked of the folder. */
export class NoteCache {
  readonly #kept: KeptFiles<WorkedOut>;
  readonly #folder: Folder;
  readonly #kinds = new Map<string, PathKind>();

  constructor(cache: Cache, setting: Setting) {
    this.#folder = setting.folder;
    this.#kept = new KeptFiles(cache, setting.folder, 'check', officeText(setting));
  }

  /** What was found in the file when it last held these bytes; undefined when it must be checked. */
  find({ name: file, kind }: FolderEntry): CheckedNote | undefined {
    const known = kind === 'file' ? this.#kept.find(file) : undefined;
    if (known === undefined) return undefined;
    if (Object.entries(known.asked).every(([path, answer]) => this.#kindOf(path) === answer)) return known.checked;
    this.#kept.forget(file);
    return undefined;
  }

  /** Digest of the bytes of a file that was found or kept. */
  digestOf(file: string): string | undefined {
    return this.#kept.digestOf(file);
  }

  keep(fresh: readonly FreshNote[]): void {
    this.#kept.keep(
      fresh.flatMap(({ digest, stamp, checked, asked }) =>
        digest === undefined || isUncertain(checked)
          ? []
          : [{ file: checked.file, digest, stamp, value: { checked, asked } }],
      ),
    );
  }

  #kindOf(path: string): PathKind {
    const kind = this.#kinds.get(path) ?? this.#folder.kind(path);
    this.#kinds.set(path, kind);
    return kind;
  }
}

/** A machine that was busy stops a note that it would otherwise have checked in time: the next run tries again. */
function isUncertain({ findings, found }: CheckedNote): boolean {
  return [...findings, ...found].some(
    ({ code, params }) =>
      code === 'file-unreadable' || (code === 'file-too-large' && 'limit' in params && params.limit === 'time'),
  );
}

/** Everything of the office that a note is read and judged by. */
export function officeText({ folder, office }: Setting): string {
  const holidays = [...office.holidays].map(([year, { decree, complete, days }]) => [year, decree, complete, days]);
  return JSON.stringify([String(folder.read(configFile)), office.stakeholders, office.findings, holidays]);
}
