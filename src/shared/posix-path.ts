/** `a/b/../c` → `a/c`; undefined when the path is absolute or climbs above its start. */
export function normalizePath(path: string): string | undefined {
  if (path.startsWith('/') || path.includes('\\') || /^[a-z]:/i.test(path)) return undefined;
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** Joins and normalises; undefined when the result would leave the start. */
export function joinPath(...parts: readonly string[]): string | undefined {
  return normalizePath(parts.join('/'));
}

/** The folder part of a path, `''` at the top. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Relative path from the folder `from` to `to`; both relative to one root and normalised. */
export function relativePath(from: string, to: string): string {
  let [up, folder] = ['', from];
  while (folder !== '' && !(to.startsWith(folder) && to[folder.length] === '/')) {
    up += '../';
    folder = folderOf(folder);
  }
  return up + to.slice(folder === '' ? 0 : folder.length + 1);
}
