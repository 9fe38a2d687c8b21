import { statSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFiles } from '../../src/adapters/node-files.ts';
import type { Folder } from '../../src/ports/files.ts';

/**
 * A folder as if its files had been written long ago: what was written just now has no stamp yet. `read` takes what is read.
 */
export function settledFolder(path: string, read: string[] = []): Folder {
  const folder = nodeFiles.folder(path);
  return Object.assign(Object.create(folder), {
    path,
    stamp: (file: string) => {
      const stats = statSync(join(path, file), { throwIfNoEntry: false });
      return stats && `${stats.size} ${stats.mtimeMs} ${stats.ino}`;
    },
    kind: (file: string) => folder.kind(file),
    size: (file: string) => folder.size(file),
    list: (file: string) => folder.list(file),
    read: (file: string) => {
      read.push(file);
      return folder.read(file);
    },
    write: (file: string, data: string | Uint8Array) => folder.write(file, data, 'product'),
    remove: (file: string) => folder.remove(file),
  });
}
