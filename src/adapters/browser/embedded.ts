import { existsSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserCandidate } from '../../ports/pdf-printer.ts';
import { cacheFolder, createCacheFolder } from '../cache-folder.ts';
import { type EmbeddedPackage, embeddedPackage } from './embedded-package.ts';
import type { BrowserEnvironment } from './environment.ts';
import { quickProblem, thoroughProblem } from './manifest.ts';
import { placeInCache } from './place.ts';
import { reasonOf } from './reason.ts';
import { removeLater } from './removal.ts';
import { FONT_CONFIGURATION, unpack } from './unpack.ts';

/** The program of an unpacked browser, what its process needs, and how to give it back. */
interface EmbeddedBrowser {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
  /** Removes what was unpacked for this run alone. Never rejects. */
  release(): Promise<void>;
}

interface EmbeddedState {
  readonly folder: string;
  /** What is wrong with the unpacked files; undefined when every hash is right. */
  readonly problem: string | undefined;
}

/** Without it the program cannot start: systems with another C library have none. */
const LOADER = '/lib64/ld-linux-x86-64.so.2';

const PRIVATE = 'catatan-browser-';

/** The embedded browser as a candidate; none where it is not installed or not made for. Unpacks nothing. */
export function embeddedCandidate(environment: BrowserEnvironment): readonly BrowserCandidate[] {
  const source = sourceFor(environment);
  if (source === undefined) return [];
  const origin = 'embedded';
  try {
    const cache = cacheFolder(environment);
    const folder =
      cache === undefined ? join(environment.temporary, `${PRIVATE}XXXXXX`) : join(cache, source.unpackedName);
    const path = join(folder, 'chromium');
    if (existsSync(LOADER)) return [{ origin, path, usable: true }];
    return [{ origin, path, usable: false, problem: `ENOENT: ${LOADER}` }];
  } catch (error) {
    return [{ origin, path: source.folder, usable: false, problem: reasonOf(error) }];
  }
}

/**
 * Makes the embedded browser ready: the unpacked one of this user's cache when it is whole, else unpacked again.
 * Without a cache of one's own it is unpacked for this run alone. `thorough` compares every hash.
 */
export async function prepareEmbedded(
  environment: BrowserEnvironment,
  { thorough = false }: { readonly thorough?: boolean } = {},
): Promise<EmbeddedBrowser> {
  const source = sourceFor(environment);
  if (source === undefined) throw new Error('@sparticuz/chromium is not installed for this machine');
  const cache = cacheFolder(environment);
  if (cache === undefined) return unpackedForThisRun(source, environment);
  createCacheFolder(cache, environment);
  const problem = thorough ? thoroughProblem : quickProblem;
  const folder = join(cache, source.unpackedName);
  await placeInCache(folder, {
    fill: (empty) => unpack(source, empty),
    problem: async () => problem(folder, source, environment),
  });
  return browserIn(folder, environment, async () => {});
}

/** Compares every hash of the unpacked browser; undefined when none is unpacked. */
export async function verifyEmbedded(environment: BrowserEnvironment): Promise<EmbeddedState | undefined> {
  const source = sourceFor(environment);
  const cache = source && cacheFolder(environment);
  if (source === undefined || cache === undefined) return undefined;
  const folder = join(cache, source.unpackedName);
  if (!existsSync(folder)) return undefined;
  return { folder, problem: await thoroughProblem(folder, source, environment) };
}

function sourceFor({ platform, arch }: BrowserEnvironment): EmbeddedPackage | undefined {
  return platform === 'linux' && arch === 'x64' ? embeddedPackage() : undefined;
}

async function unpackedForThisRun(source: EmbeddedPackage, environment: BrowserEnvironment): Promise<EmbeddedBrowser> {
  const folder = mkdtempSync(join(environment.temporary, PRIVATE));
  const remove = removeLater(folder);
  try {
    await unpack(source, folder);
  } catch (error) {
    await remove();
    throw error;
  }
  return browserIn(folder, environment, remove);
}

function browserIn(folder: string, { env }: BrowserEnvironment, release: () => Promise<void>): EmbeddedBrowser {
  const libraries = join(folder, 'libraries', 'lib');
  const inherited = env.LD_LIBRARY_PATH;
  return {
    path: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: inherited ? `${libraries}:${inherited}` : libraries,
      FONTCONFIG_FILE: join(folder, FONT_CONFIGURATION),
    },
    release,
  };
}
