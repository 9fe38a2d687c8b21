import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UserEnvironment } from '../../src/adapters/cache-folder.ts';
import { createUserCache } from '../../src/adapters/user-cache.ts';
import { createScratch } from '../support/scratch.ts';

let scratch: ReturnType<typeof createScratch>;
beforeEach(() => {
  scratch = createScratch();
});
afterEach(() => {
  scratch.remove();
});

const uid = process.getuid?.();
const isPosix = process.platform !== 'win32';

const folderOf = (home: string) => join(home, '.cache', 'catatan');

/** A cache of a user with this home and environment. */
function cacheOf(home: string | undefined, env: UserEnvironment['env'] = {}) {
  return createUserCache(() => ({ env, home, uid }), '1.2.3');
}

const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (content: Uint8Array | undefined) => new TextDecoder().decode(content);

/** Whether what is written can be read again. */
function keeps(cache: ReturnType<typeof createUserCache>): boolean {
  cache.write('a.json', bytes('isi'));
  return textOf(cache.read('a.json')) === 'isi';
}

describe('cache of a user', () => {
  it('reads what was written, in its last form', () => {
    const cache = cacheOf(scratch.path);
    expect(cache.read('a.json')).toBeUndefined();
    cache.write('a.json', bytes('satu'));
    cache.write('a.json', bytes('dua é 😀'));
    expect(textOf(cacheOf(scratch.path).read('a.json'))).toBe('dua é 😀');
    expect(readdirSync(folderOf(scratch.path))).toEqual(['a.json']);
  });

  it('stands where XDG_CACHE_HOME says', () => {
    const env = { XDG_CACHE_HOME: join(scratch.path, 'pilihan') };
    expect(keeps(cacheOf(undefined, env))).toBe(true);
    expect(existsSync(join(env.XDG_CACHE_HOME, 'catatan', 'a.json'))).toBe(true);
  });

  it.runIf(isPosix)('is for this user alone', () => {
    cacheOf(scratch.path).write('a.json', bytes('isi'));
    expect(statSync(folderOf(scratch.path)).mode & 0o777).toBe(0o700);
    expect(statSync(join(folderOf(scratch.path), 'a.json')).mode & 0o777).toBe(0o600);
  });

  it('tells contents apart, bytes and text alike', () => {
    const { digest } = cacheOf(scratch.path);
    expect(digest('é')).toBe(digest(new TextEncoder().encode('é')));
    expect(digest('é')).not.toBe(digest('e'));
    expect(digest('')).toMatch(/^[\w-]{43}$/);
  });

  it('knows the program by its version and its file', () => {
    expect(cacheOf(scratch.path).program).toMatch(/^1\.2\.3 [\d.]+ \d+$/);
  });
});

it('forgets what nobody renewed for months', () => {
  const cache = cacheOf(scratch.path);
  cache.write('lama.json', bytes('a'));
  cache.write('baru.json', bytes('b'));
  const longAgo = new Date(Date.now() - 100 * 86_400_000);
  utimesSync(join(folderOf(scratch.path), 'lama.json'), longAgo, longAgo);
  cacheOf(scratch.path).write('kini.json', bytes('c'));
  expect(readdirSync(folderOf(scratch.path)).sort()).toEqual(['baru.json', 'kini.json']);
});

/** What may stand in the way; each returns the cache to try. */
const obstacles: Readonly<Record<string, () => ReturnType<typeof createUserCache>>> = {
  'there is no home': () => cacheOf(undefined),
  'home is no absolute path': () => cacheOf('rumah'),
  'home is missing and cannot be made': () => cacheOf('/dev/null/rumah'),
  'a file stands in place of the folder': () => {
    mkdirSync(join(scratch.path, '.cache'));
    writeFileSync(folderOf(scratch.path), 'x');
    return cacheOf(scratch.path);
  },
  'a file stands in place of the home': () => {
    writeFileSync(join(scratch.path, 'berkas'), 'x');
    return cacheOf(join(scratch.path, 'berkas'));
  },
  'a folder stands in place of what is kept': () => {
    mkdirSync(join(folderOf(scratch.path), 'a.json', 'dalam'), { recursive: true, mode: 0o700 });
    return cacheOf(scratch.path);
  },
  'others may write to the folder': () => {
    mkdirSync(folderOf(scratch.path), { recursive: true });
    writeFileSync(join(folderOf(scratch.path), 'a.json'), 'dari orang lain');
    chmodSync(folderOf(scratch.path), 0o777);
    return cacheOf(scratch.path);
  },
  'the folder is a link': () => {
    mkdirSync(join(scratch.path, '.cache'));
    mkdirSync(join(scratch.path, 'lain'), { mode: 0o700 });
    symlinkSync(join(scratch.path, 'lain'), folderOf(scratch.path));
    return cacheOf(scratch.path);
  },
  'the folder is of another user': () => {
    mkdirSync(folderOf(scratch.path), { recursive: true, mode: 0o700 });
    return createUserCache(() => ({ env: {}, home: scratch.path, uid: (uid ?? 0) + 1 }), '1.2.3');
  },
  'the facts of the user cannot be had': () =>
    createUserCache(() => {
      throw new Error('no such user');
    }, '1.2.3'),
};

describe.runIf(isPosix)('cache that cannot be kept', () => {
  it.each(Object.entries(obstacles))('is silent when %s', (_, meet) => {
    const cache = meet();
    const before = readdirSync(scratch.path, { recursive: true });
    expect(keeps(cache)).toBe(false);
    expect(cache.read('a.json')).toBeUndefined();
    expect(readdirSync(scratch.path, { recursive: true })).toEqual(before);
  });

  it.skipIf(uid === 0)('is silent when the home cannot be written to', () => {
    chmodSync(scratch.path, 0o500);
    expect(keeps(cacheOf(scratch.path))).toBe(false);
    chmodSync(scratch.path, 0o700);
  });
});
