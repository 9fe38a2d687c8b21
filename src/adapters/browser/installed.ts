import { join } from 'node:path';
import type { BrowserEnvironment } from './environment.ts';

const LINUX = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/microsoft-edge-stable',
  '/usr/bin/microsoft-edge',
  '/opt/microsoft/msedge/msedge',
  '/snap/bin/chromium',
];

const MAC = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** Where Chrome, Chromium and Edge usually are, best first. Looks at no file. */
export function installedPaths(environment: BrowserEnvironment): readonly string[] {
  switch (environment.platform) {
    case 'linux':
      return LINUX;
    case 'darwin':
      return macPaths(environment.home);
    case 'win32':
      return windowsPaths(environment.env);
    default:
      return [];
  }
}

function macPaths(home: string | undefined): string[] {
  const folders = ['/Applications', ...(home === undefined ? [] : [join(home, 'Applications')])];
  return MAC.flatMap((app) => folders.map((folder) => join(folder, app)));
}

function windowsPaths(env: BrowserEnvironment['env']): string[] {
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  const known = folders.filter((folder) => folder !== undefined && folder !== '');
  return WINDOWS.flatMap((parts) => known.map((folder) => join(folder as string, ...parts)));
}
