import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { Failure } from '../diagnostics/failure.ts';
import type { Files, Folder, FolderEntry, PathKind } from '../ports/files.ts';
import { compareText } from '../shared/compare.ts';
import { normalizePath } from '../shared/posix-path.ts';
import { makeFolders } from './make-folders.ts';
import { ThreadWriter } from './thread-writer.ts';

/** The file system of this machine. */
export const nodeFiles: Files = {
  folder: (location) => new NodeFolder(path.resolve(location)),
  writer: (folder) => new ThreadWriter(folder),
  resolve: (from, location) => path.resolve(from, location),
  parent: (location) => (path.dirname(location) === location ? undefined : path.dirname(location)),
  below: (from, location) => {
    const relative = path.relative(from, location);
    const outside = relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
    return outside ? undefined : relative.split(path.sep).join('/');
  },
};

/** Milliseconds in which some file systems cannot tell two changes apart. */
const unsettled = 3000;

class NodeFolder implements Folder {
  readonly path: string;
  #real: string | undefined;

  constructor(location: string) {
    this.path = location;
  }

  kind(location: string): PathKind {
    const normalized = normalizePath(location);
    if (normalized === undefined) return 'outside';
    const absolute = path.join(this.path, normalized);
    try {
      const real = fs.realpathSync.native(absolute);
      this.#real ??= fs.realpathSync.native(this.path);
      if (nodeFiles.below(this.#real, real) === undefined) return 'outside';
      return kindOf(fs.statSync(real));
    } catch (error) {
      return isSystemError(error, 'EACCES', 'EPERM') ? 'other' : 'missing';
    }
  }

  isPlainFile(location: string): boolean {
    const normalized = normalizePath(location);
    if (normalized === undefined || this.kind(normalized) !== 'file') return false;
    this.#real ??= fs.realpathSync.native(this.path);
    return fs.realpathSync.native(path.join(this.path, normalized)) === path.join(this.#real, normalized);
  }

  size(location: string): number {
    return attempt(this.absolute(location), (absolute) => fs.statSync(absolute).size);
  }

  stamp(location: string): string | undefined {
    const stats = attempt(this.absolute(location), (absolute) => fs.statSync(absolute, { throwIfNoEntry: false }));
    if (stats === undefined || Date.now() - stats.ctimeMs < unsettled) return undefined;
    return `${stats.size} ${stats.mtimeMs} ${stats.ctimeMs} ${stats.ino}`;
  }

  list(location: string): readonly FolderEntry[] {
    const absolute = this.absolute(location);
    return attempt(absolute, () => this.#entries(location, absolute)).sort((a, b) => compareText(a.name, b.name));
  }

  #entries(location: string, absolute: string): FolderEntry[] {
    try {
      return fs.readdirSync(absolute, { withFileTypes: true }).map((entry) => ({
        name: entry.name,
        kind: entry.isSymbolicLink() ? this.kind(path.posix.join(location, entry.name)) : kindOf(entry),
      }));
    } catch (error) {
      if (isSystemError(error, 'ENOENT')) return [];
      throw error;
    }
  }

  read(location: string): Uint8Array {
    return attempt(this.absolute(location), (absolute) => fs.readFileSync(absolute));
  }

  write(location: string, data: Uint8Array | string, kind?: 'product'): void {
    this.#put(location, data, replaceFile, kind !== 'product');
  }

  create(location: string, data: Uint8Array | string, kind?: 'program'): void {
    this.#put(location, data, (temporary, absolute) => {
      if (kind === 'program') fs.chmodSync(temporary, fs.statSync(temporary).mode | 0o111);
      fs.linkSync(temporary, absolute);
      fs.rmSync(temporary);
    });
  }

  append(location: string, data: string): void {
    attempt(this.absolute(location), (absolute) => {
      makeFolder(path.dirname(absolute));
      fs.appendFileSync(absolute, data, { flush: true });
    });
  }

  remove(location: string): void {
    attempt(this.absolute(location), (absolute) => {
      fs.rmSync(absolute, { force: true });
      for (
        let above = path.dirname(absolute);
        above !== this.path && isEmptyFolder(above);
        above = path.dirname(above)
      ) {
        fs.rmdirSync(above);
      }
    });
  }

  absolute(location: string): string {
    const normalized = normalizePath(location);
    if (normalized === undefined) throw new Failure('file-denied', { path: location });
    return path.join(this.path, normalized);
  }

  /** Writes beside the target, then moves into place; nothing stays behind when that fails. */
  #put(
    location: string,
    data: Uint8Array | string,
    move: (temporary: string, absolute: string) => void,
    flush = true,
  ): void {
    attempt(this.absolute(location), (named) => {
      const standing = fs.lstatSync(named, { throwIfNoEntry: false });
      const absolute = standing?.isSymbolicLink() ? linkedFile(named) : named;
      if (standing !== undefined && isSpecial(absolute)) {
        fs.writeFileSync(absolute, data);
        return;
      }
      makeFolder(path.dirname(absolute));
      const temporary = path.join(path.dirname(absolute), `.${randomBytes(6).toString('hex')}.tmp`);
      try {
        fs.writeFileSync(temporary, data, { flag: 'wx', flush });
        if (standing !== undefined) keepMode(absolute, temporary);
        move(temporary, absolute);
      } catch (error) {
        fs.rmSync(temporary, { force: true });
        throw error;
      }
    });
  }
}

/** Windows lets nobody replace a file while a virus scanner or a reader looks at it; that often passes. */
function replaceFile(temporary: string, absolute: string): void {
  for (let attemptsLeft = process.platform === 'win32' ? 5 : 0; ; attemptsLeft -= 1) {
    try {
      fs.renameSync(temporary, absolute);
      return;
    } catch (error) {
      if (attemptsLeft <= 0 || !isSystemError(error, 'EPERM', 'EBUSY', 'EACCES')) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60);
    }
  }
}

/** Where a link leads: what is written goes there, and the link stays. */
function linkedFile(location: string): string {
  return fs.existsSync(location) ? fs.realpathSync.native(location) : location;
}

/** A device or a pipe: it is written to, never replaced. */
function isSpecial(location: string): boolean {
  const stats = fs.statSync(location, { throwIfNoEntry: false });
  return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}

/** What replaces a file may be read and run by whom the file could; one that nobody may write is not replaced. */
function keepMode(replaced: string, temporary: string): void {
  const stats = fs.statSync(replaced, { throwIfNoEntry: false });
  if (stats === undefined || process.platform === 'win32') return;
  if ((stats.mode & 0o222) === 0) throw new Failure('file-denied', { path: replaced });
  fs.chmodSync(temporary, stats.mode & 0o777);
}

function makeFolder(location: string): void {
  const stats = fs.statSync(location, { throwIfNoEntry: false });
  if (stats?.isDirectory() === true) return;
  if (stats !== undefined) throw new Failure('folder-expected', { path: location });
  try {
    makeFolders(location);
  } catch (error) {
    throw isSystemError(error, 'ENOENT') ? new Failure('file-denied', { path: error.path ?? location }) : error;
  }
}

function isEmptyFolder(location: string): boolean {
  return fs.existsSync(location) && fs.readdirSync(location).length === 0;
}

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean }): PathKind {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}

function isSystemError(error: unknown, ...codes: readonly string[]): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

/** Runs, and turns what the system says into a `Failure` that a person can be told. */
export function attempt<T>(absolute: string, action: (absolute: string) => T): T {
  try {
    return action(absolute);
  } catch (error) {
    throw error instanceof Failure ? error : toFailure(error, absolute);
  }
}

function toFailure(error: unknown, location: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const windows = process.platform === 'win32';
  switch (error.code) {
    case 'ENOENT':
      return new Failure('file-missing', { path: location });
    case 'EEXIST':
      return new Failure('file-exists', { path: location });
    case 'EBUSY':
    case 'ETXTBSY':
      return new Failure('file-busy', { path: location });
    case 'EPERM':
      return new Failure(windows ? 'file-busy' : 'file-denied', { path: location });
    case 'EACCES':
    case 'EROFS':
      return new Failure('file-denied', { path: location });
    case 'ENOTDIR':
    case 'EISDIR':
      return new Failure('folder-expected', { path: location });
    case 'ENOSPC':
    case 'EDQUOT':
      return new Failure('disk-full', { path: location });
    default:
      return new Failure('file-other', { path: location, reason: String(error.code) });
  }
}
