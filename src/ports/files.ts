/** What stands at a path once links are followed. `outside`: a link that leaves the folder. */
export type PathKind = 'file' | 'folder' | 'outside' | 'missing' | 'other';

export interface FolderEntry {
  readonly name: string;
  readonly kind: PathKind;
}

/**
 * One folder and what lies below it. Paths are relative to it, with `/` on every system, and cannot leave it.
 * Every method throws `Failure` when the system refuses: `file-missing`, `file-denied`, `file-busy` …
 */
export interface Folder {
  /** Absolute path in the notation of the system. */
  readonly path: string;
  kind(path: string): PathKind;
  /** Whether `path` is a file itself and no link on the way to it leads elsewhere in the folder. */
  isPlainFile(path: string): boolean;
  /** Size in bytes of the file at `path`. */
  size(path: string): number;
  /**
   * A mark that the system changes whenever the file does, cheaper than its content. Undefined where it cannot be had, or
   * where the file changed so lately that two changes may share one.
   */
  stamp(path: string): string | undefined;
  /** Entries in code-unit order of their names; empty when the folder does not exist. */
  list(path: string): readonly FolderEntry[];
  read(path: string): Uint8Array;
  /**
   * Writes under a temporary name, then renames: readers see the old file or the new one, never half of one. `product`: it
   * can be made again, and need not wait until the disk has it.
   */
  write(path: string, data: Uint8Array | string, kind?: 'product'): void;
  /** Like `write`, but fails with `file-exists` where something stands already. `program`: the system may run it. */
  create(path: string, data: Uint8Array | string, kind?: 'program'): void;
  /** Adds to the end of the file, which is made where there is none; returns when the disk has it. */
  append(path: string, data: string): void;
  /** Removes the file at `path` and the folders that this leaves empty; nothing happens when there is none. */
  remove(path: string): void;
  absolute(path: string): string;
}

/** Writes the many products of a long job into a folder, each path once, beside that job. */
export interface FileWriter {
  /** Takes a file over, to be written as `Folder.write` does; `data` is not to be changed any more. */
  write(path: string, data: Uint8Array | string): void;
  /**
   * Resolves when there is room for another file, so that what waits does not fill the memory; what else goes on beside the
   * job gets its turn meanwhile. Rejects with the `Failure` of a file that could not be written.
   */
  ready(): Promise<void>;
  /** Resolves when every file is written. Rejects as `ready`. */
  close(): Promise<void>;
}

export interface Files {
  folder(path: string): Folder;
  writer(folder: Folder): FileWriter;
  /** Absolute path of `path` as seen from the folder `from`. */
  resolve(from: string, path: string): string;
  /** The folder above, or undefined at the root. */
  parent(path: string): string | undefined;
  /** `path` as seen from `from`, with `/`; undefined when it is not below it. */
  below(from: string, path: string): string | undefined;
}
