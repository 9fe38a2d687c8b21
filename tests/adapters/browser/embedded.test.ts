import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embeddedCandidate, prepareEmbedded, verifyEmbedded } from '../../../src/adapters/browser/embedded.ts';
import { type BrowserEnvironment, machineEnvironment } from '../../../src/adapters/browser/environment.ts';
import { placeInCache } from '../../../src/adapters/browser/place.ts';

const here = process.platform === 'linux' && process.arch === 'x64';
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'catatan-test-'));
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

function withCache(name: string, change: Partial<BrowserEnvironment> = {}): BrowserEnvironment {
  return { ...machineEnvironment({ XDG_CACHE_HOME: join(root, name) }), ...change };
}

describe.runIf(here)('prepareEmbedded', () => {
  it('unpacks into the cache of the user, once, also when two ask at the same time', async () => {
    const environment = withCache('shared');
    const [one, two] = await Promise.all([prepareEmbedded(environment), prepareEmbedded(environment)]);
    expect(one.path).toBe(two.path);
    const folder = dirname(one.path);
    expect(folder).toMatch(/shared\/catatan\/chromium-[\d.]+-[0-9a-f]{8}$/);
    expect(readdirSync(dirname(folder))).toHaveLength(1);
    expect([dirname(folder), folder].map((path) => lstatSync(path).mode & 0o777)).toEqual([0o700, 0o700]);
    expect(one.env.LD_LIBRARY_PATH).toBe(join(folder, 'libraries', 'lib'));

    const before = statSync(one.path);
    const again = await prepareEmbedded(environment);
    expect(statSync(again.path).ino).toBe(before.ino);
    expect(await verifyEmbedded(environment)).toEqual({ folder, problem: undefined });
  });

  it('puts the libraries before the ones that the user names', async () => {
    const environment = withCache('shared');
    const env = { ...environment.env, LD_LIBRARY_PATH: '/opt/lib' };
    const browser = await prepareEmbedded({ ...environment, env });
    expect(browser.env.LD_LIBRARY_PATH).toMatch(/libraries\/lib:\/opt\/lib$/);
  });

  it('sees a changed byte in the full check and repairs a file without its size', async () => {
    const environment = withCache('shared');
    const { path } = await prepareEmbedded(environment);
    const font = join(dirname(path), 'fonts.conf');
    writeFileSync(font, readFileSync(font, 'utf8').replace('fonts', 'fontz'));
    expect((await verifyEmbedded(environment))?.problem).toBe('fonts.conf has been changed');

    truncateSync(path, 1000);
    expect((await verifyEmbedded(environment))?.problem).toBe('chromium has not its size');
    await prepareEmbedded(environment);
    expect(statSync(path).size).toBeGreaterThan(100_000_000);
    expect((await verifyEmbedded(environment))?.problem).toBeUndefined();
    expect(readdirSync(dirname(dirname(path)))).toHaveLength(1);
  });

  it('takes an unpacked file that others may write to for damaged', async () => {
    const environment = withCache('shared');
    const { path } = await prepareEmbedded(environment);
    chmodSync(path, 0o722);
    expect((await verifyEmbedded(environment))?.problem).toBe('chromium is writable by others (mode 722)');
    chmodSync(path, 0o700);
  });

  it.each([0o770, 0o707])('refuses a cache folder that others may write to (mode %o)', async (mode) => {
    const environment = withCache(`open-${mode}`);
    const folder = join(root, `open-${mode}`, 'catatan');
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, mode);
    await expect(prepareEmbedded(environment)).rejects.toThrow('writable by others');
    expect(embeddedCandidate(environment)).toMatchObject([{ usable: false, problem: expect.stringContaining(folder) }]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses a cache folder of another user', async () => {
    const environment = withCache('foreign', { uid: (process.getuid?.() ?? 0) + 1 });
    mkdirSync(join(root, 'foreign', 'catatan'), { recursive: true, mode: 0o700 });
    await expect(prepareEmbedded(environment)).rejects.toThrow('owned by user');
  });

  it('unpacks for one run where the user has no home, and removes it', async () => {
    const temporary = mkdtempSync(join(root, 'temporary-'));
    const browser = await prepareEmbedded({ ...machineEnvironment({}), home: undefined, temporary });
    expect(dirname(dirname(browser.path))).toBe(temporary);
    expect(lstatSync(dirname(browser.path)).mode & 0o777).toBe(0o700);
    await browser.release();
    expect(readdirSync(temporary)).toEqual([]);
  });
});

describe('placeInCache', () => {
  const isWhole = (folder: string) => async () => (existsSync(join(folder, 'whole')) ? undefined : 'not whole');
  const fill = async (empty: string) => writeFileSync(join(empty, 'whole'), '');

  it('leaves nothing in its place when filling is interrupted', async () => {
    const folder = join(mkdtempSync(join(root, 'place-')), 'content');
    const broken = placeInCache(folder, { fill: () => Promise.reject(new Error('ENOSPC')), problem: isWhole(folder) });
    await expect(broken).rejects.toThrow('ENOSPC');
    expect(readdirSync(dirname(folder))).toEqual([]);
  });

  it('uses what another process has put there meanwhile', async () => {
    const folder = join(mkdtempSync(join(root, 'place-')), 'content');
    const lose = async (empty: string) => {
      mkdirSync(folder);
      writeFileSync(join(folder, 'whole'), 'winner');
      await fill(empty);
    };
    await placeInCache(folder, { fill: lose, problem: isWhole(folder) });
    expect(readFileSync(join(folder, 'whole'), 'utf8')).toBe('winner');
    expect(readdirSync(dirname(folder))).toEqual(['content']);
  });

  it('replaces what is damaged and gives up when it stays so', async () => {
    const folder = join(mkdtempSync(join(root, 'place-')), 'content');
    mkdirSync(folder);
    writeFileSync(join(folder, 'half'), '');
    await placeInCache(folder, { fill, problem: isWhole(folder) });
    expect(readdirSync(folder)).toEqual(['whole']);
    await placeInCache(folder, { fill: () => Promise.reject(new Error('not needed')), problem: isWhole(folder) });
  });

  it('sweeps what interrupted runs left a day ago, and versions unused for a month', async () => {
    const parent = mkdtempSync(join(root, 'place-'));
    const ages = { 'c-1.new-a': 2, 'c-1.old-a': 2, 'c-2.new-a': 0.5, 'c-1': 40, 'c-2': 20, other: 40 };
    for (const [name, days] of Object.entries(ages)) {
      const used = new Date(Date.now() - days * 86_400_000);
      mkdirSync(join(parent, name));
      utimesSync(join(parent, name), used, used);
    }
    const folder = join(parent, 'c-3');
    await placeInCache(folder, { fill, problem: isWhole(folder) });
    await expect.poll(() => readdirSync(parent)).toEqual(['c-2', 'c-2.new-a', 'c-3', 'other']);
  });
});
