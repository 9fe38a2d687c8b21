import { createRequire } from 'node:module';
import type { Browser, ConnectOptions } from 'puppeteer';

/** The part of puppeteer that is used. */
interface Puppeteer {
  connect(options: ConnectOptions): Promise<Browser>;
}

/**
 * Loads puppeteer's core when first needed (about 0.1 s). Not the package `puppeteer` itself: on import that one runs
 * any `.puppeteerrc.cjs` of the current folder, and a folder of notes must never get to run code.
 */
export async function loadPuppeteer(): Promise<Puppeteer> {
  const beside = createRequire(createRequire(import.meta.url).resolve('puppeteer'));
  return beside('puppeteer-core') as Puppeteer;
}
