import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Cache } from '../ports/cache.ts';
import { cacheFolder, createCacheFolder, type UserEnvironment } from './cache-folder.ts';
import { digest } from './digest.ts';

/** Files in the user's own cache folder. Whatever the system refuses is as if nothing had been kept. */
export function createUserCache(environment: () => UserEnvironment, version: string): Cache {
  const folder = () => cacheFolder(environment());
  const forgotten = new Set<string>();
  return {
    get program() {
      const { mtimeMs, size } = statSync(new URL(import.meta.url));
      return `${version} ${mtimeMs} ${size}`;
    },
    digest,
    read: (name) => {
      const parent = quietly(folder);
      return parent === undefined ? undefined : quietly(() => readFileSync(join(parent, name)));
    },
    write: (name, content) => {
      quietly(() => {
        const parent = folder();
        if (parent === undefined) return;
        createCacheFolder(parent, environment());
        const temporary = join(parent, `.${randomBytes(6).toString('hex')}.tmp`);
        try {
          writeFileSync(temporary, content, { flag: 'wx', mode: 0o600 });
          renameSync(temporary, join(parent, name));
          if (!forgotten.has(extname(name))) forgetOld(parent, extname(name));
          forgotten.add(extname(name));
        } catch (error) {
          rmSync(temporary, { force: true });
          throw error;
        }
      });
    },
  };
}

/** Days after which nobody will come back for what was kept. */
const longest = 90 * 86_400_000;

/** Notebooks move and go: what was kept for them and not renewed for long is removed. */
function forgetOld(parent: string, extension: string): void {
  for (const name of readdirSync(parent)) {
    const path = join(parent, name);
    if (extname(name) === extension && Date.now() - statSync(path).mtimeMs > longest) rmSync(path);
  }
}

function quietly<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
