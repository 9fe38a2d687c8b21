import type { PdfPrinter, PrinterOptions } from '../ports/pdf-printer.ts';
import type { World } from '../ports/world.ts';

/** A browser that is started when the first document needs it, and once for all that a command prints. */
export class Printing {
  readonly #world: World;
  readonly #options: PrinterOptions;
  #opened: Promise<PdfPrinter> | undefined;

  constructor(world: World, options: PrinterOptions) {
    this.#world = world;
    this.#options = options;
  }

  /** By what the browser that would print is known; starts nothing. */
  identify(): Promise<string> {
    return this.#world.printers.identify(this.#options);
  }

  /** Rejects with `Failure` `browser-missing` or `browser-broken`. */
  open(): Promise<PdfPrinter> {
    this.#opened ??= this.#world.printers.open(this.#options);
    return this.#opened;
  }

  /** Ends the browser, if one was started. */
  async close(): Promise<void> {
    const printer = await this.#opened?.catch(() => undefined);
    await printer?.close();
  }
}

/** Does what prints, and ends the browser whatever comes of it. */
export async function whilePrinting<T>(
  world: World,
  options: PrinterOptions,
  action: (printing: Printing) => Promise<T>,
): Promise<T> {
  const printing = new Printing(world, options);
  try {
    return await action(printing);
  } finally {
    await printing.close();
  }
}
