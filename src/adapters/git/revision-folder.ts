import { Failure } from '../../diagnostics/failure.ts';
import type { Folder, FolderEntry, PathKind } from '../../ports/files.ts';
import { compareText } from '../../shared/compare.ts';
import { normalizePath } from '../../shared/posix-path.ts';
import { listTree, readObjects, type TreeEntry } from './objects.ts';
import type { Runner } from './run.ts';
import type { Layout } from './state.ts';

/** What a notebook is read from; anything else is fetched when it is asked for. */
const read = /\.(md|ya?ml)$/i;
const largest = 2 * 1024 * 1024;

/**
 * The folder as a commit holds it, with its text files in memory.
 * @param fetch content of any other file, by its object's id
 */
export async function openRevision(
  run: Runner,
  { prefix, root }: Layout,
  commit: string,
  fetch: (id: string) => Uint8Array,
): Promise<Folder> {
  const entries = (await listTree(run, commit, prefix)).filter(({ path }) => path.startsWith(prefix));
  const wanted = entries.filter(({ path, kind, size }) => kind === 'file' && read.test(path) && size <= largest);
  const contents = await readObjects(
    run,
    wanted.map(({ id }) => id),
  );
  const files = entries.map((entry) => ({ ...entry, path: entry.path.slice(prefix.length) }));
  return new RevisionFolder(`${root}/${prefix}`, files, contents, fetch);
}

class RevisionFolder implements Folder {
  readonly path: string;
  readonly #files: ReadonlyMap<string, TreeEntry>;
  /** Entries by folder, the top one under `''`. */
  readonly #folders = new Map<string, Map<string, PathKind>>([['', new Map()]]);
  readonly #contents: ReadonlyMap<string, Uint8Array>;
  readonly #fetch: (id: string) => Uint8Array;

  constructor(
    path: string,
    files: readonly TreeEntry[],
    contents: ReadonlyMap<string, Uint8Array>,
    fetch: (id: string) => Uint8Array,
  ) {
    this.path = path;
    this.#fetch = fetch;
    this.#files = new Map(files.map((file) => [file.path, file]));
    this.#contents = contents;
    for (const file of files) this.#enter(file.path, file.kind);
  }

  #enter(path: string, kind: PathKind): void {
    const slash = path.lastIndexOf('/');
    const above = path.slice(0, Math.max(0, slash));
    const known = this.#folders.get(above);
    const entries = known ?? new Map<string, PathKind>();
    entries.set(path.slice(slash + 1), kind);
    if (known !== undefined) return;
    this.#folders.set(above, entries);
    this.#enter(above, 'folder');
  }

  kind(path: string): PathKind {
    const normalized = normalizePath(path);
    if (normalized === undefined) return 'outside';
    return this.#files.get(normalized)?.kind ?? (this.#folders.has(normalized) ? 'folder' : 'missing');
  }

  isPlainFile(path: string): boolean {
    return this.kind(path) === 'file';
  }

  size(path: string): number {
    return this.#file(path).size;
  }

  stamp(): undefined {
    return undefined;
  }

  list(path: string): readonly FolderEntry[] {
    const entries = [...(this.#folders.get(normalizePath(path) ?? '') ?? [])];
    return entries.map(([name, kind]) => ({ name, kind })).sort((a, b) => compareText(a.name, b.name));
  }

  read(path: string): Uint8Array {
    const { id, kind } = this.#file(path);
    if (kind !== 'file') throw new Failure('file-other', { path, reason: 'git' });
    return this.#contents.get(id) ?? this.#fetch(id);
  }

  write(path: string): void {
    throw new Failure('file-denied', { path });
  }

  append(path: string): void {
    this.write(path);
  }

  create(path: string): void {
    throw new Failure('file-denied', { path });
  }

  remove(path: string): void {
    throw new Failure('file-denied', { path });
  }

  absolute(path: string): string {
    return `${this.path}${path}`;
  }

  #file(path: string): TreeEntry {
    const file = this.#files.get(normalizePath(path) ?? '');
    if (file === undefined) throw new Failure('file-missing', { path });
    return file;
  }
}
