import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepareEmbedded } from '../../../src/adapters/browser/embedded.ts';
import { type BrowserEnvironment, machineEnvironment } from '../../../src/adapters/browser/environment.ts';
import { createPdfPrinters } from '../../../src/adapters/browser/printer.ts';
import { debianPackage, sandboxCommand, troubleOf } from '../../../src/adapters/browser/remedy.ts';
import { distributionsIn, type System } from '../../../src/adapters/browser/system.ts';
import type { BrowserCandidate } from '../../../src/ports/pdf-printer.ts';
import { isLong } from '../../support/long.ts';
import { runInProcess } from '../../support/run.ts';

const here = process.platform === 'linux' && process.arch === 'x64';
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'catatan-test-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const ubuntu: System = {
  platform: 'linux',
  arch: 'x64',
  isRoot: false,
  distributions: ['ubuntu', 'debian'],
  isContainer: false,
  restriction: undefined,
};
const system = (changes: Partial<System>): System => ({ ...ubuntu, ...changes });

const failed = (problem: string, origin: BrowserCandidate['origin'] = 'installed'): BrowserCandidate => ({
  origin,
  path: '/usr/bin/chromium',
  usable: false,
  problem,
});
const absent = failed("ENOENT: no such file or directory, stat '/usr/bin/chromium'");

describe('troubleOf', () => {
  it.each([
    ['Debian', { distributions: ['debian'] }, 'sudo apt-get install -y chromium'],
    ['Debian as root', { distributions: ['debian'], isRoot: true }, 'apt-get install -y chromium'],
    ['Ubuntu', {}, expect.stringMatching(/^wget https:\/\/dl\.google\.com\/\S+ && sudo apt-get install -y \.\/google/)],
    ['Ubuntu on ARM', { arch: 'arm64' }, 'sudo snap install chromium'],
    ['Alpine', { distributions: ['alpine'], isRoot: true }, 'apk add chromium'],
    ['a child of Fedora', { distributions: ['rocky', 'rhel', 'fedora'] }, 'sudo dnf install -y chromium'],
    ['an unknown Linux', { distributions: ['void'] }, expect.stringMatching(/^npx @puppeteer\/browsers install/)],
    ['macOS', { platform: 'darwin', distributions: [] }, 'brew install --cask google-chrome'],
    ['Windows', { platform: 'win32', distributions: [] }, 'winget install --id Google.Chrome'],
  ] as const)('has a browser installed on %s', (_name, changes, command) => {
    expect(troubleOf([absent], system(changes))).toEqual({ kind: 'none', subject: '', command });
  });

  it.each([
    [
      'launch: ended with 127: chrome: error while loading shared libraries: libX11.so.6: cannot open shared object file',
      { kind: 'library', subject: 'libX11.so.6', command: 'sudo apt-get install -y libx11-6' },
    ],
    ['Command requires the chromium snap to be installed.', { kind: 'snap', command: expect.stringMatching(/^wget /) }],
    ["EACCES: permission denied, access '/usr/bin/chromium'", { kind: 'forbidden', command: /chmod a\+rx/ }],
    ['spawn /usr/bin/chromium EACCES', { kind: 'forbidden', command: /chmod a\+rx/ }],
    ['ENOSPC: no space left on device, write', { kind: 'full', command: /^XDG_CACHE_HOME=/ }],
    ["ENOSPC: no space left on device, mkdtemp '/tmp/catatan-profile-XXXXXX'", { kind: 'full', command: /^TMPDIR=/ }],
    ["EROFS: read-only file system, mkdtemp '/tmp/catatan-profile-XXXXXX'", { kind: 'full', command: /^TMPDIR=/ }],
    [
      '/h/.cache/catatan: writable by others (mode 777)',
      { kind: 'open', command: /chmod 700 '\/h\/\.cache\/catatan'$/ },
    ],
    ['ENOENT: /lib64/ld-linux-x86-64.so.2', { kind: 'loader' }],
    ['launch: no answer within 60000 ms', { kind: 'silent', command: /--timeout/ }],
  ])(
    'knows what %s means',
    (problem, { command, ...expected }: { kind: string; subject?: string; command?: unknown }) => {
      const trouble = troubleOf([absent, failed(problem)], ubuntu);
      expect(trouble).toMatchObject(expected);
      if (command instanceof RegExp) expect(trouble.command).toMatch(command);
      else if (command !== undefined) expect(trouble.command).toEqual(command);
    },
  );

  it.each([
    ['option', 'linux', 'catatan doctor'],
    ['CATATAN_BROWSER', 'linux', 'unset CATATAN_BROWSER'],
    ['PUPPETEER_EXECUTABLE_PATH', 'darwin', 'unset PUPPETEER_EXECUTABLE_PATH'],
    ['PUPPETEER_EXECUTABLE_PATH', 'win32', 'set PUPPETEER_EXECUTABLE_PATH='],
  ] as const)('looks no further than the %s that leads nowhere', (origin, platform, command) => {
    const asked = { ...absent, origin };
    expect(troubleOf([asked, failed('spawn EACCES')], system({ platform }))).toMatchObject({ kind: 'asked', command });
  });
});

describe('sandboxCommand', () => {
  it.each([
    ['on', {}, undefined],
    ['off-root', {}, /^sudo -u /],
    ['off-root', { isContainer: true }, /^docker run --user /],
    ['off-kernel', { restriction: 'apparmor' }, /"\/opt\/chrome" flags=\(unconfined\).*apparmor_parser -r/],
    ['off-kernel', { restriction: 'userns-clone' }, /unprivileged_userns_clone=1$/],
    ['off-kernel', { restriction: 'max-namespaces' }, /max_user_namespaces=/],
    ['off-kernel', { isContainer: true }, /^docker run --security-opt /],
  ] as const)('for %s with %o', (sandbox, changes, command) => {
    const found = sandboxCommand(sandbox, '/opt/chrome', system(changes));
    if (command === undefined) expect(found).toBeUndefined();
    else expect(found).toMatch(command);
  });
});

it.each([
  ['libnss3.so', 'libnss3'],
  ['libnssutil3.so', 'libnss3'],
  ['libgbm.so.1', 'libgbm1'],
  ['libdbus-1.so.3', 'libdbus-1-3'],
  ['libatk-1.0.so.0', 'libatk1.0-0'],
  ['libXcomposite.so.1', 'libxcomposite1'],
])('finds %s in the package %s of Debian', (library, name) => {
  expect(debianPackage(library)).toBe(name);
});

it('reads the names of a distribution', () => {
  expect(distributionsIn('NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n')).toEqual(['ubuntu', 'debian']);
  expect(distributionsIn('ID="rocky"\nID_LIKE="rhel centos fedora"\n')).toEqual(['rocky', 'rhel', 'centos', 'fedora']);
  expect(distributionsIn('')).toEqual([]);
});

describe.runIf(here)('diagnose', { timeout: 60_000 }, () => {
  const diagnose = (changes: Partial<BrowserEnvironment>) =>
    createPdfPrinters({ ...machineEnvironment(), ...changes }).diagnose({ browser: undefined, timeout: 20_000 });

  it.runIf(isLong)('tells that a damaged unpacked browser has been mended, once', async () => {
    const env = { PATH: process.env.PATH ?? '', XDG_CACHE_HOME: root };
    const { path } = await prepareEmbedded(machineEnvironment(env));
    writeFileSync(join(dirname(path), 'fonts.conf'), 'x');
    const mended = await diagnose({ env });
    expect(mended.version).toMatch(/Chrome/);
    expect(mended.trouble).toEqual({ kind: 'mended', subject: 'fonts.conf has not its size' });
    expect((await diagnose({ env })).trouble).toBeUndefined();
  });

  it.runIf(isLong)('prints without a home that can be written to, and says what that costs', async () => {
    const { trouble, version } = await diagnose({
      env: { PATH: process.env.PATH ?? '' },
      home: '/proc/1',
      temporary: root,
    });
    expect(version).toMatch(/Chrome/);
    expect(trouble).toMatchObject({ kind: 'no-cache', command: expect.stringContaining('XDG_CACHE_HOME=') });
  });

  it('shows a cache of puppeteer that was named and is not there', async () => {
    const { candidates } = await diagnose({ env: { ...process.env, PUPPETEER_CACHE_DIR: join(root, 'none') } });
    const shown = candidates.filter(({ origin }) => origin === 'puppeteer-cache');
    expect(shown).toMatchObject([{ path: join(root, 'none'), usable: false }]);
  });
});

it.skipIf(process.platform === 'win32')(
  'doctor ends the problem with the command that mends it, in one line',
  async () => {
    const browser = join(root, 'chrome');
    const said = 'chrome: error while loading shared libraries: libgbm.so.1: cannot open shared object file';
    writeFileSync(browser, `#!/bin/sh\necho "${said}" >&2\nexit 127\n`);
    chmodSync(browser, 0o755);
    const { stdout, exitCode } = await runInProcess(['doctor', '--browser', browser], root, {});
    expect(exitCode).toBe(1);
    const lines = stdout.split('\n');
    const problem = lines.findIndex((line) => line.includes('✗'));
    expect(lines.slice(problem).join(' ')).toContain('libgbm.so.1');
    expect(lines.find((line) => line.startsWith('    → ') && /install/.test(line))).toBeDefined();
  },
);
