import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import type { BrowserEnvironment } from './environment.ts';
import { flags } from './flags.ts';
import { pipeTransport } from './pipe-transport.ts';
import { type BrowserProcess, startProcess } from './process.ts';
import { loadPuppeteer } from './puppeteer.ts';
import { reasonOf } from './reason.ts';
import { removeLater } from './removal.ts';
import { settled, within } from './timeout.ts';

/** What is started, and with what. */
export interface StartOptions {
  readonly path: string;
  /** Variables that the browser needs beside the ones of the user. */
  readonly env: Readonly<Record<string, string>>;
  readonly sandbox: boolean;
  readonly transport: 'pipe' | 'websocket';
  /** Milliseconds until it must answer. */
  readonly timeout: number;
}

/** A browser process that answers. */
export interface StartedBrowser {
  readonly browser: Browser;
  kill(): void;
  /** Ends the process and removes its profile. Never rejects. */
  close(): Promise<void>;
}

/** Why a browser did not start: the system would not run it, the kernel allows no sandbox, or anything else. */
export class StartError extends Error {
  readonly kind: 'not-run' | 'no-sandbox' | 'other';

  constructor(kind: StartError['kind'], reason: string) {
    super(reason);
    this.name = 'StartError';
    this.kind = kind;
  }
}

/** Milliseconds that a browser gets for its farewell. */
const FAREWELL = 5_000;

/** Starts one browser process with a profile of its own. Rejects with `StartError`; nothing is left behind then. */
export async function start(options: StartOptions, environment: BrowserEnvironment): Promise<StartedBrowser> {
  const profile = mkdtempSync(join(profileParent(options.path, environment), 'catatan-profile-'));
  const removeProfile = removeLater(profile);
  const child = startProcess(options.path, flags({ ...options, profile }), variables(options, profile, environment));
  const end = async () => {
    await settled(child.ended, FAREWELL);
    child.kill();
    await settled(child.ended, FAREWELL);
    await removeProfile();
  };
  try {
    const browser = await within('launch', options.timeout, Promise.race([connect(child, options), death(child)]));
    return { browser, kill: child.kill, close: () => settled(browser.close(), FAREWELL).then(end) };
  } catch (error) {
    child.kill();
    await end();
    throw startError(error, child);
  }
}

async function connect(program: BrowserProcess, { transport, timeout }: StartOptions): Promise<Browser> {
  const puppeteer = await loadPuppeteer();
  const common = { defaultViewport: null, protocolTimeout: 2 * timeout };
  if (transport === 'pipe') return puppeteer.connect({ ...common, transport: pipeTransport(program.child) });
  const browserWSEndpoint = await program.wrote(/^DevTools listening on (ws:\/\/\S+)/m);
  return puppeteer.connect({ ...common, browserWSEndpoint });
}

/** Rejects when the process ends; what it has to say by then is awaited for a moment. */
async function death({ child, ended, spawnError }: BrowserProcess): Promise<never> {
  await ended;
  const failure = spawnError();
  if (failure !== undefined) throw new StartError('not-run', failure.message);
  if (child.stderr?.closed === false)
    await settled(new Promise((resolve) => child.stderr?.once('close', resolve)), 500);
  throw new Error(`ended with ${child.signalCode ?? child.exitCode}`);
}

const SANDBOX_FORBIDDEN =
  /No usable sandbox|Failed to move to new namespace|Operation not permitted.*sandbox|credentials\.cc/i;

function startError(error: unknown, { log }: BrowserProcess): StartError {
  if (error instanceof StartError) return error;
  const kind = SANDBOX_FORBIDDEN.test(log()) ? 'no-sandbox' : 'other';
  const said = log()
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-3)
    .join(' / ');
  return new StartError(kind, said === '' ? reasonOf(error) : `${reasonOf(error)}: ${said.slice(0, 600)}`);
}

/** A browser from a snap sees its own folder only. */
function profileParent(path: string, { home, temporary }: BrowserEnvironment): string {
  if (!path.startsWith('/snap/') || home === undefined) return temporary;
  const folder = join(home, 'snap', 'chromium', 'common');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** The longest profile in which a socket of the browser still has a name that Linux takes. */
const longestProfile = 60;

/** What the browser leaves in its folder for temporary files goes with the profile. */
function variables({ env }: StartOptions, profile: string, environment: BrowserEnvironment): NodeJS.ProcessEnv {
  const own = environment.platform === 'linux' && profile.length < longestProfile ? { TMPDIR: profile } : {};
  return { ...environment.env, LANGUAGE: 'id', ...own, ...env };
}
