import type { Cache } from '../ports/cache.ts';

const lineFeed = 10;

/**
 * Plain data that an earlier run kept under this name and key; undefined when there is none, when the key is another one,
 * or when what was kept was changed or cut off since.
 */
export function readKept(cache: Cache, name: string, key: string): unknown {
  const bytes = cache.read(name);
  const end = bytes?.indexOf(lineFeed) ?? -1;
  if (bytes === undefined || end < 0) return undefined;
  const decoder = new TextDecoder();
  const content = bytes.subarray(end + 1);
  const isIntact = decoder.decode(bytes.subarray(0, end)) === `${key} ${cache.digest(content)}`;
  return isIntact ? JSON.parse(decoder.decode(content)) : undefined;
}

/** Plain data as a later run will read it. Texts that were cut out of a file keep the whole file in memory; these do not. */
export function asKept<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T;
}

/** Keeps plain data for a later run that asks with the same name and key. */
export function keep(cache: Cache, name: string, key: string, data: unknown): void {
  const encoder = new TextEncoder();
  const content = encoder.encode(JSON.stringify(data));
  const head = encoder.encode(`${key} ${cache.digest(content)}\n`);
  const bytes = new Uint8Array(head.length + content.length);
  bytes.set(head);
  bytes.set(content, head.length);
  cache.write(name, bytes);
}
