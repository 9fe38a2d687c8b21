import type { Folder } from '../ports/files.ts';

/** Whether the file still holds what was read of it. */
export function isUnchanged(folder: Pick<Folder, 'read'>, file: string, before: Uint8Array): boolean {
  const now = folder.read(file);
  return now.length === before.length && now.every((byte, index) => byte === before[index]);
}
