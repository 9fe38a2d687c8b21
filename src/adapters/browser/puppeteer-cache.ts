import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserEnvironment } from './environment.ts';

/** Where the parts of a platform lie below `chrome/` and `chrome-headless-shell/`. */
interface Layout {
  readonly build: string;
  readonly suffix: string;
  readonly chrome: readonly string[];
  readonly shell: string;
}

const MAC_APP = ['Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'];

/**
 * Every browser in the cache that puppeteer fills: headless shells first, the newest build first.
 * A build that was only half unpacked is listed too; whether its program is there is for the caller to see.
 */
export function puppeteerCachePaths(environment: BrowserEnvironment): readonly string[] {
  const root = puppeteerCache(environment);
  const layout = layoutOf(environment.platform, environment.arch);
  if (root === undefined || layout === undefined) return [];
  const shells = builds(join(root, 'chrome-headless-shell'), layout.build).map((build) =>
    join(build, `chrome-headless-shell-${layout.suffix}`, layout.shell),
  );
  const chromes = builds(join(root, 'chrome'), layout.build).map((build) =>
    join(build, `chrome-${layout.suffix}`, ...layout.chrome),
  );
  const found = [...shells, ...chromes];
  // A folder that the person named and that holds nothing is told.
  return found.length === 0 && environment.env.PUPPETEER_CACHE_DIR ? [root] : found;
}

/** The folder of puppeteer's cache; undefined without a home. */
function puppeteerCache(environment: BrowserEnvironment): string | undefined {
  const named = environment.env.PUPPETEER_CACHE_DIR;
  if (named) return named;
  return environment.home === undefined ? undefined : join(environment.home, '.cache', 'puppeteer');
}

function layoutOf(platform: NodeJS.Platform, arch: string): Layout | undefined {
  const arm = arch === 'arm64';
  const unix = { chrome: ['chrome'], shell: 'chrome-headless-shell' };
  if (platform === 'linux' && arm) return { build: 'linux_arm', suffix: 'linux-arm64', ...unix };
  if (platform === 'linux') return { build: 'linux', suffix: 'linux64', ...unix };
  if (platform === 'darwin' && arm) return { build: 'mac_arm', suffix: 'mac-arm64', ...unix, chrome: MAC_APP };
  if (platform === 'darwin') return { build: 'mac', suffix: 'mac-x64', ...unix, chrome: MAC_APP };
  if (platform !== 'win32') return undefined;
  return { build: 'win64', suffix: 'win64', chrome: ['chrome.exe'], shell: 'chrome-headless-shell.exe' };
}

function builds(folder: string, prefix: string): string[] {
  return entries(folder)
    .filter((name) => name.startsWith(`${prefix}-`))
    .sort((a, b) => compareVersions(b, a))
    .map((name) => join(folder, name));
}

function entries(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Compares the numbers in two names: `linux-99.0.1` before `linux-131.0.0`. */
function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
