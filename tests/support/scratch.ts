import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Text or bytes by path. */
export type FileMap = Readonly<Record<string, string | Uint8Array>>;

/** A folder of its own with these files; `remove` takes it away. */
export function createScratch(files: FileMap = {}): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'catatan uji é-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
