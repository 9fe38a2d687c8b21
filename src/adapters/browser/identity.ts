import { statSync } from 'node:fs';
import type { PrinterOptions } from '../../ports/pdf-printer.ts';
import { eligible, findBrowsers, isAddress } from './discover.ts';
import type { BrowserEnvironment } from './environment.ts';

/**
 * By what the browser that would print is known; changes when another one would, or when it is updated. The folder of the
 * embedded one names its version. Of a browser behind an address nothing is known but the address. Starts nothing.
 */
export function identify({ browser }: PrinterOptions, environment: BrowserEnvironment): string {
  const [first] = eligible(findBrowsers(browser, environment));
  if (first === undefined) return '';
  const { origin, path } = first;
  const stats = origin === 'embedded' || isAddress(path) ? undefined : statSync(path, { throwIfNoEntry: false });
  return [path, stats?.size, stats?.mtimeMs].join(' ');
}
