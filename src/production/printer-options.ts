import type { PrinterOptions } from '../ports/pdf-printer.ts';

const defaultSeconds = 60;

/** `--browser` and `--timeout` (seconds) as the printer wants them. */
export function printerOptions(browser: string | undefined, seconds: number | undefined): PrinterOptions {
  return { browser, timeout: Math.max(1, seconds ?? defaultSeconds) * 1000 };
}
