import { interrupted } from './exit.ts';
import type { RunningBrowser } from './launch.ts';

const RELAUNCHES = 1;

/** Keeps one browser at hand and, should it die, starts another: once. */
export class BrowserKeeper {
  readonly #launch: () => Promise<RunningBrowser>;
  #browser: Promise<RunningBrowser>;
  /** The browser of the promise, once it has started. */
  #running: RunningBrowser | undefined;
  #relaunches = 0;
  #closed = false;

  constructor(first: RunningBrowser, launch: () => Promise<RunningBrowser>) {
    this.#running = first;
    this.#browser = Promise.resolve(first);
    this.#launch = launch;
  }

  /** The browser; a new one when the last has died. Rejects once it has died too often or the keeper was closed. */
  current(): Promise<RunningBrowser> {
    if (this.#closed || interrupted()) return Promise.reject(new Error('the printer is closed'));
    if (this.#running === undefined || this.#running.alive()) return this.#browser;
    if (this.#relaunches === RELAUNCHES) return Promise.reject(new Error('the browser died again'));
    this.#relaunches += 1;
    this.#browser = this.#relaunch(this.#running);
    return this.#browser;
  }

  /** Never rejects; may be called again. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#browser.then((last) => last.close()).catch(() => {});
  }

  async #relaunch(dead: RunningBrowser): Promise<RunningBrowser> {
    this.#running = undefined;
    await dead.close();
    this.#running = await this.#launch();
    return this.#running;
  }
}
