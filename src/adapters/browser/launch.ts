import type { Browser, BrowserContext, ConnectionTransport } from 'puppeteer';
import type { BrowserDiagnosis } from '../../ports/pdf-printer.ts';
import type { BrowserEnvironment } from './environment.ts';
import { loadPuppeteer } from './puppeteer.ts';
import { socketTransport } from './socket-transport.ts';
import { StartError, type StartedBrowser, type StartOptions, start } from './start.ts';
import { settled, within } from './timeout.ts';

type Sandbox = BrowserDiagnosis['sandbox'];

/** A browser that answers, started by us or not. */
export interface RunningBrowser {
  readonly browser: Browser;
  /** Where our pages are opened, apart from the pages of others. */
  readonly context: BrowserContext;
  readonly sandbox: Sandbox;
  alive(): boolean;
  /** Ends it at once where it is ours. */
  kill(): void;
  /** Ends it, or leaves it where it is not ours. Never rejects; may be called again. */
  close(): Promise<void>;
}

type LaunchOptions = Pick<StartOptions, 'path' | 'env' | 'timeout'>;

/**
 * Starts a browser, inside its sandbox unless that is impossible: for root, or where the kernel forbids it.
 * Talks over pipes, and over a local WebSocket where the program does not pass pipes on. Rejects with `StartError`.
 */
export async function launchBrowser(options: LaunchOptions, environment: BrowserEnvironment): Promise<RunningBrowser> {
  if (environment.platform === 'linux' && environment.uid === 0) return launchWith('off-root', options, environment);
  try {
    return await launchWith('on', options, environment);
  } catch (error) {
    if (!(error instanceof StartError) || error.kind !== 'no-sandbox') throw error;
    return launchWith('off-kernel', options, environment);
  }
}

/** Connects to a browser that runs already. Rejects when it does not answer in time. */
export async function connectBrowser(address: string, timeout: number): Promise<RunningBrowser> {
  const transport = await socketTransport(address, timeout);
  const { browser, context } = await connected(transport, timeout);
  const leave = async () => {
    await settled(context.close(), timeout);
    await settled(browser.disconnect(), timeout);
  };
  return { browser, context, sandbox: 'on', alive: () => browser.connected, kill: () => {}, close: once(leave) };
}

/** Gives the connection up when the browser does not answer in time. */
async function connected(transport: ConnectionTransport, timeout: number) {
  try {
    const puppeteer = await loadPuppeteer();
    const settings = { transport, defaultViewport: null, protocolTimeout: 2 * timeout };
    const browser = await within('launch', timeout, puppeteer.connect(settings));
    return { browser, context: await within('launch', timeout, browser.createBrowserContext()) };
  } catch (error) {
    transport.close();
    throw error;
  }
}

async function launchWith(
  sandbox: Sandbox,
  options: LaunchOptions,
  environment: BrowserEnvironment,
): Promise<RunningBrowser> {
  const { browser, kill, close } = await startEitherWay({ ...options, sandbox: sandbox === 'on' }, environment);
  const context = browser.defaultBrowserContext();
  return { browser, context, sandbox, alive: () => browser.connected, kill, close: once(close) };
}

async function startEitherWay(
  options: Omit<StartOptions, 'transport'>,
  environment: BrowserEnvironment,
): Promise<StartedBrowser> {
  try {
    return await start({ ...options, transport: 'pipe' }, environment);
  } catch (error) {
    if (!(error instanceof StartError) || error.kind !== 'other') throw error;
    return start({ ...options, transport: 'websocket' }, environment);
  }
}

function once(action: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= action();
    return done;
  };
}
