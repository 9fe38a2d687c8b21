import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eligible, findBrowsers, nameOf } from '../../../src/adapters/browser/discover.ts';
import { type BrowserEnvironment, machineEnvironment } from '../../../src/adapters/browser/environment.ts';
import { createPdfPrinters } from '../../../src/adapters/browser/printer.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'catatan-test-'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function program(...parts: string[]): string {
  const path = join(root, ...parts);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '#!/bin/sh\nexit 1\n');
  chmodSync(path, 0o755);
  return path;
}

function fake(change: Partial<BrowserEnvironment> = {}): BrowserEnvironment {
  return { ...machineEnvironment({}), platform: 'win32', arch: 'x64', home: root, temporary: root, ...change };
}

describe('findBrowsers', () => {
  it('looks at option, variables, embedded, installed and cache in this order', () => {
    const env = { CATATAN_BROWSER: program('a'), PUPPETEER_EXECUTABLE_PATH: program('b') };
    program('.cache', 'puppeteer', 'chrome', 'linux-131.0.1', 'chrome-linux64', 'chrome');
    const found = findBrowsers(program('c'), fake({ platform: 'linux', env }));
    const origins = [...new Set(found.map(({ origin }) => origin))];
    const embedded = process.platform === 'linux' && process.arch === 'x64' ? ['embedded'] : [];
    expect(origins).toEqual([
      'option',
      'CATATAN_BROWSER',
      'PUPPETEER_EXECUTABLE_PATH',
      ...embedded,
      'installed',
      'puppeteer-cache',
    ]);
  });

  it.each([
    ['win32', { LOCALAPPDATA: 'local' }, ['local', 'Google', 'Chrome', 'Application', 'chrome.exe']],
    ['win32', { PROGRAMFILES: 'programs' }, ['programs', 'Microsoft', 'Edge', 'Application', 'msedge.exe']],
    ['win32', { 'PROGRAMFILES(X86)': 'x86' }, ['x86', 'Google', 'Chrome', 'Application', 'chrome.exe']],
    ['darwin', {}, ['Applications', 'Google Chrome.app', 'Contents', 'MacOS', 'Google Chrome']],
    ['darwin', {}, ['Applications', 'Microsoft Edge.app', 'Contents', 'MacOS', 'Microsoft Edge']],
  ] as const)('finds what is installed on %s (%o)', (platform, folders, parts) => {
    const env = Object.fromEntries(Object.entries(folders).map(([name, folder]) => [name, join(root, folder)]));
    const path = program(...parts);
    const usable = eligible(findBrowsers(undefined, fake({ platform, env })));
    expect(usable).toContainEqual({ origin: 'installed', path, usable: true });
  });

  it.each([
    ['linux', 'arm64', ['linux_arm-140.0.0', 'chrome-linux-arm64', 'chrome']],
    ['win32', 'x64', ['win64-140.0.0', 'chrome-win64', 'chrome.exe']],
    [
      'darwin',
      'arm64',
      [
        'mac_arm-140.0.0',
        'chrome-mac-arm64',
        'Google Chrome for Testing.app',
        'Contents',
        'MacOS',
        'Google Chrome for Testing',
      ],
    ],
  ] as const)("finds puppeteer's Chrome on %s %s", (platform, arch, parts) => {
    const path = program('cache', 'chrome', ...parts);
    const env = { PUPPETEER_CACHE_DIR: join(root, 'cache') };
    const found = findBrowsers(undefined, fake({ platform, arch, env }));
    expect(found).toContainEqual({ origin: 'puppeteer-cache', path, usable: true });
  });

  it("takes headless shells of puppeteer's cache first, the newest build first, and shows half unpacked ones", () => {
    const cache = join('.cache', 'puppeteer');
    const shell = (build: string) => [cache, 'chrome-headless-shell', build, 'chrome-headless-shell-linux64'];
    const old = program(...shell('linux-99.0.1'), 'chrome-headless-shell');
    const recent = program(...shell('linux-131.0.0'), 'chrome-headless-shell');
    mkdirSync(join(root, ...shell('linux-140.0.0')), { recursive: true });
    const chrome = program(cache, 'chrome', 'linux-140.0.0', 'chrome-linux64', 'chrome');
    const found = findBrowsers(undefined, fake({ platform: 'linux' })).filter(
      (one) => one.origin === 'puppeteer-cache',
    );
    expect(found.map(({ path }) => path).slice(1)).toEqual([recent, old, chrome]);
    expect(found[0]).toMatchObject({ usable: false, problem: expect.stringContaining('ENOENT') });
  });

  it('has no embedded browser outside Linux x64', () => {
    for (const change of [{ platform: 'darwin' }, { platform: 'linux', arch: 'arm64' }] as const) {
      expect(findBrowsers(undefined, fake(change)).map(({ origin }) => origin)).not.toContain('embedded');
    }
  });

  it('looks no further than the browser that was asked for', () => {
    const env = { CATATAN_BROWSER: join(root, 'missing'), PUPPETEER_EXECUTABLE_PATH: program('b') };
    const usable = eligible(findBrowsers(undefined, fake({ env })));
    expect(usable.map(nameOf)).toEqual([`CATATAN_BROWSER=${join(root, 'missing')}`]);
  });

  it('takes an address as it is and an empty variable as none', () => {
    const [first] = findBrowsers('ws://localhost:9222/x', fake());
    expect(first).toEqual({ origin: 'option', path: 'ws://localhost:9222/x', usable: true });
    expect(findBrowsers('', fake({ env: { CATATAN_BROWSER: '' } }))).toEqual([]);
  });
});

describe('open', () => {
  it.each([
    ['option', { browser: '/nowhere/chrome', env: {} }, '/nowhere/chrome'],
    ['CATATAN_BROWSER', { browser: undefined, env: { CATATAN_BROWSER: '/nowhere/a' } }, 'CATATAN_BROWSER=/nowhere/a'],
    [
      'PUPPETEER_EXECUTABLE_PATH',
      { browser: undefined, env: { PUPPETEER_EXECUTABLE_PATH: '/nowhere/b' } },
      'PUPPETEER_EXECUTABLE_PATH=/nowhere/b',
    ],
  ])('names the missing browser of %s', async (_origin, { browser, env }, tried) => {
    const printers = createPdfPrinters({ ...machineEnvironment(), env });
    const opening = printers.open({ browser, timeout: 5_000 });
    await expect(opening).rejects.toMatchObject({ code: 'browser-missing', params: { tried: [tried] } });
  });

  it('lists where it looked when there is no browser at all', async () => {
    const env = { LOCALAPPDATA: join(root, 'local') };
    const opening = createPdfPrinters(fake({ env })).open({ browser: undefined, timeout: 5_000 });
    const tried = expect.arrayContaining([join(root, 'local', 'Google', 'Chrome', 'Application', 'chrome.exe')]);
    await expect(opening).rejects.toMatchObject({ code: 'browser-missing', params: { tried } });
  });

  it('tells what a browser that does not start has said', async () => {
    const path = program('broken');
    writeFileSync(path, '#!/bin/sh\necho "libnss3.so: cannot open shared object file" >&2\nexit 127\n');
    const opening = createPdfPrinters(machineEnvironment()).open({ browser: path, timeout: 5_000 });
    const reason = expect.stringContaining('libnss3.so');
    await expect(opening).rejects.toMatchObject({ code: 'browser-broken', params: { path, reason } });
  });

  it.each([
    ['a folder', () => root, 'EISDIR'],
    ['what the system cannot run', () => notRunnable(), 'ENOENT'],
  ])('refuses %s', async (_what, path, said) => {
    const opening = createPdfPrinters(machineEnvironment()).open({ browser: path(), timeout: 5_000 });
    const reason = expect.stringContaining(said);
    await expect(opening).rejects.toMatchObject({ code: 'browser-broken', params: { reason } });
  });

  it('diagnoses a missing browser without rejecting', async () => {
    const diagnosis = await createPdfPrinters(fake()).diagnose({ browser: '/nowhere/chrome', timeout: 5_000 });
    expect(diagnosis).toMatchObject({
      chosen: undefined,
      version: undefined,
      problem: expect.stringContaining('ENOENT'),
    });
    expect(diagnosis.candidates[0]).toMatchObject({ origin: 'option', usable: false });
  });
});

function notRunnable(): string {
  const path = program('text');
  writeFileSync(path, '#!/nowhere/interpreter\n');
  return path;
}
