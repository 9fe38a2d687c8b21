import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file and folder below `path`, with the contents of the files. */
export function snapshot(path: string): Readonly<Record<string, string>> {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true }).map((entry) => {
    const location = join(entry.parentPath, entry.name);
    return [location.slice(path.length + 1), entry.isFile() ? readFileSync(location, 'base64') : '(folder)'] as const;
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
