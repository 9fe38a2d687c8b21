import { Failure } from '../../../src/diagnostics/failure.ts';
import type { Folder, FolderEntry, PathKind } from '../../../src/ports/files.ts';

/** A folder that lives in memory, for reading only: paths with their text. */
export class MemoryFolder implements Folder {
  readonly path = '/buku';
  readonly #files: ReadonlyMap<string, string>;

  constructor(files: Readonly<Record<string, string>>) {
    this.#files = new Map(Object.entries(files));
  }

  kind(path: string): PathKind {
    if (this.#files.has(path)) return 'file';
    return this.#names.some((name) => name.startsWith(`${path}/`)) ? 'folder' : 'missing';
  }

  isPlainFile(path: string): boolean {
    return this.kind(path) === 'file';
  }

  size(path: string): number {
    return this.read(path).length;
  }

  stamp(): undefined {
    return undefined;
  }

  list(path: string): FolderEntry[] {
    const start = path === '' ? '' : `${path}/`;
    const inside = this.#names.filter((name) => name.startsWith(start)).map((name) => name.slice(start.length));
    const names = [...new Set(inside.map((name) => name.split('/')[0] ?? ''))].sort();
    return names.map((name) => ({ name, kind: this.kind(start + name) }));
  }

  read(path: string): Uint8Array {
    const text = this.#files.get(path);
    if (text === undefined) throw new Failure('file-missing', { path });
    return new TextEncoder().encode(text);
  }

  write(path: string): never {
    throw new Failure('file-denied', { path });
  }

  append(path: string): never {
    throw new Failure('file-denied', { path });
  }

  create(path: string): never {
    throw new Failure('file-denied', { path });
  }

  remove(path: string): never {
    throw new Failure('file-denied', { path });
  }

  absolute(path: string): string {
    return `${this.path}/${path}`;
  }

  get #names(): string[] {
    return [...this.#files.keys()];
  }
}
