import { accessSync, constants, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserCandidate } from '../../ports/pdf-printer.ts';
import { embeddedCandidate } from './embedded.ts';
import type { BrowserEnvironment } from './environment.ts';
import { installedPaths } from './installed.ts';
import { puppeteerCachePaths } from './puppeteer-cache.ts';
import { reasonOf } from './reason.ts';

type Origin = BrowserCandidate['origin'];

/**
 * Every place where a browser may be, in the order in which they are tried: the option, the two variables, the
 * embedded one, the installed ones, puppeteer's cache. Starts nothing and unpacks nothing.
 */
export function findBrowsers(
  requested: string | undefined,
  environment: BrowserEnvironment,
): readonly BrowserCandidate[] {
  const { env } = environment;
  return [
    ...asked('option', requested),
    ...asked('CATATAN_BROWSER', env.CATATAN_BROWSER),
    ...asked('PUPPETEER_EXECUTABLE_PATH', env.PUPPETEER_EXECUTABLE_PATH),
    ...embeddedCandidate(environment),
    ...installedPaths(environment).map((path) => candidate('installed', path)),
    ...puppeteerCachePaths(environment).map((path) => candidate('puppeteer-cache', path)),
  ];
}

/**
 * The candidates that may be started. When the person asked for a browser, that one alone, even if it cannot be
 * used: another one in its place would be a surprise.
 */
export function eligible(candidates: readonly BrowserCandidate[]): readonly BrowserCandidate[] {
  const [first] = candidates;
  if (first !== undefined && isAsked(first)) return [first];
  return candidates.filter((one) => one.usable);
}

/** Whether the person named this browser, by the option or by a variable. */
export function isAsked({ origin }: BrowserCandidate): boolean {
  return origin === 'option' || origin === 'CATATAN_BROWSER' || origin === 'PUPPETEER_EXECUTABLE_PATH';
}

/** Whether the candidate is a running browser to connect to. */
export function isAddress(path: string): boolean {
  return /^wss?:\/\//i.test(path);
}

/** Names a candidate as the person gave it, for "tried". */
export function nameOf({ origin, path }: BrowserCandidate): string {
  return origin === 'CATATAN_BROWSER' || origin === 'PUPPETEER_EXECUTABLE_PATH' ? `${origin}=${path}` : path;
}

function asked(origin: Origin, value: string | undefined): BrowserCandidate[] {
  if (value === undefined || value === '') return [];
  return [isAddress(value) ? { origin, path: value, usable: true } : candidate(origin, resolve(value))];
}

function candidate(origin: Origin, path: string): BrowserCandidate {
  const problem = problemOf(path);
  return problem === undefined ? { origin, path, usable: true } : { origin, path, usable: false, problem };
}

function problemOf(path: string): string | undefined {
  try {
    if (!statSync(path).isFile()) return 'EISDIR: not a file';
    accessSync(path, constants.X_OK);
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}
