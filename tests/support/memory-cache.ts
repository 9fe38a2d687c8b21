import { digest } from '../../src/adapters/digest.ts';
import type { Cache } from '../../src/ports/cache.ts';

/** A cache in memory. */
export function createMemoryCache(): Cache {
  const kept = new Map<string, Uint8Array>();
  return {
    program: '1',
    digest,
    read: (name) => kept.get(name),
    write: (name, content) => {
      kept.set(name, content);
    },
  };
}
