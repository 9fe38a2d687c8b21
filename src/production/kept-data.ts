import type { Cache } from '../ports/cache.ts';

/**
 * Plain data that an earlier run kept under this name and key; undefined when there is none, when the key is another one,
 * or when what was kept was changed or cut off since.
 */
export function readKept(cache: Cache, name: string, key: string): unknown {
  const text = cache.read(name);
  const end = text?.indexOf('\n') ?? -1;
  if (text === undefined || end < 0) return undefined;
  const content = text.slice(end + 1);
  return text.slice(0, end) === `${key} ${cache.digest(content)}` ? JSON.parse(content) : undefined;
}

/** Plain data as a later run will read it. Texts that were cut out of a file keep the whole file in memory; these do not. */
export function asKept<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T;
}

/** Keeps plain data for a later run that asks with the same name and key. */
export function keep(cache: Cache, name: string, key: string, data: unknown): void {
  const content = JSON.stringify(data);
  cache.write(name, `${key} ${cache.digest(content)}\n${content}`);
}
