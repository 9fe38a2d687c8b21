import { Failure } from '../../diagnostics/failure.ts';
import type { PdfPrinter, PdfPrinters } from '../../ports/pdf-printer.ts';
import { diagnose } from './diagnose.ts';
import type { BrowserEnvironment } from './environment.ts';
import { identify } from './identity.ts';
import { BrowserKeeper } from './keeper.ts';
import { type OpenedBrowser, openBrowser } from './open.ts';
import { PageSlot } from './page-slot.ts';
import { reasonOf } from './reason.ts';
import { Turns } from './turns.ts';

/** Printing with a headless Chromium, Chrome or Edge. */
export function createPdfPrinters(environment: BrowserEnvironment): PdfPrinters {
  return {
    async open(options) {
      const opened = await openBrowser(options, environment);
      return printerOf(opened, pagesFor(environment.cores), options.timeout);
    },
    identify: async (options) => identify(options, environment),
    diagnose: (options) => diagnose(options, environment),
  };
}

/** How many pages print fastest: beyond twice the cores they only wait for each other. */
function pagesFor(cores: number): number {
  return Math.min(2 * Math.max(cores, 1), 6);
}

function printerOf(opened: OpenedBrowser, pages: number, timeout: number): PdfPrinter {
  const keeper = new BrowserKeeper(opened.running, opened.relaunch);
  const slots = new Turns(Array.from({ length: pages }, () => new PageSlot(keeper, timeout)));
  return {
    async print(html, page) {
      try {
        return await slots.use((slot) => slot.print(html, page));
      } catch (error) {
        throw new Failure('print-failed', { reason: reasonOf(error) });
      }
    },
    async close() {
      await keeper.close();
      await opened.release();
    },
  };
}
