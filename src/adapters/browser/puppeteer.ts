import { createRequire } from 'node:module';
import type { Browser, ConnectOptions } from 'puppeteer';

/** The part of puppeteer that is used. */
interface Puppeteer {
  connect(options: ConnectOptions): Promise<Browser>;
}

/** The part of the package `ws`, with which puppeteer connects, that is used. */
type WebSocketClass = new (
  address: string,
  settings: object,
) => {
  on(event: 'open' | 'close' | 'error' | 'message', listener: (value: unknown) => void): void;
  send(message: string): void;
  /** Ends the connection, or the attempt at one, at once. */
  terminate(): void;
};

/**
 * Loads puppeteer's core when first needed (about 0.1 s). Not the package `puppeteer` itself: on import that one runs
 * any `.puppeteerrc.cjs` of the current folder, and a folder of notes must never get to run code.
 */
export async function loadPuppeteer(): Promise<Puppeteer> {
  return besidePuppeteer()('puppeteer-core') as Puppeteer;
}

export function loadWebSocket(): WebSocketClass {
  return createRequire(besidePuppeteer().resolve('puppeteer-core'))('ws') as WebSocketClass;
}

/** Finds packages as `puppeteer` does. */
function besidePuppeteer(): NodeJS.Require {
  return createRequire(createRequire(import.meta.url).resolve('puppeteer'));
}
