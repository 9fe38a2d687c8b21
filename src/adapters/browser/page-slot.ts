import type { PageSize } from '../../ports/pdf-printer.ts';
import type { BrowserKeeper } from './keeper.ts';
import type { RunningBrowser } from './launch.ts';
import { openPage, type PrintingPage } from './page.ts';
import { PhaseTimeout } from './timeout.ts';

const ATTEMPTS = 2;

/** A place for one page, which is opened when first needed and again whenever it was given up. */
export class PageSlot {
  readonly #keeper: BrowserKeeper;
  readonly #timeout: number;
  #page: PrintingPage | undefined;
  #browser: RunningBrowser | undefined;

  /** `timeout` in milliseconds, for each phase. */
  constructor(keeper: BrowserKeeper, timeout: number) {
    this.#keeper = keeper;
    this.#timeout = timeout;
  }

  /** Prints, after an error once more on a fresh page. Rejects with the second error. */
  async print(html: string, size: PageSize): Promise<Uint8Array> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const page = await this.#readyPage();
        return await page.print(html, size);
      } catch (error) {
        await this.#discard();
        if (attempt === ATTEMPTS) throw error;
      }
    }
  }

  async #readyPage(): Promise<PrintingPage> {
    const browser = await this.#keeper.current();
    if (this.#page !== undefined && this.#browser === browser) return this.#page;
    await this.#discard();
    this.#browser = browser;
    this.#page = await this.#openIn(browser);
    return this.#page;
  }

  /** A browser that opens no page any more hangs as a whole: it is ended, and the next attempt gets another. */
  async #openIn(browser: RunningBrowser): Promise<PrintingPage> {
    try {
      return await openPage(browser.context, this.#timeout);
    } catch (error) {
      if (error instanceof PhaseTimeout) browser.kill();
      throw error;
    }
  }

  async #discard(): Promise<void> {
    const page = this.#page;
    this.#page = undefined;
    await page?.close();
  }
}
