import type { Mend } from '../diagnostics/mend.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Style } from '../ports/output.ts';
import { visible } from './visible.ts';

/**
 * What was mended, a line each, and how much it was.
 * @param unwritten how many files there are in which something was to be mended and could not be
 */
export function renderMends(mends: readonly Mend[], unwritten: number, catalogue: Catalogue, style: Style): string {
  const lines = mends.map(({ file, line, code, change }) => {
    const rule = code === undefined ? '' : ` [${code}]`;
    return `${style.bold(visible(file))}:${line}  ${visible(catalogue.fix.done(change))}${rule}\n`;
  });
  const files = new Set(mends.map(({ file }) => file)).size;
  return `${lines.join('')}${catalogue.fix.summary(mends.length, files, unwritten)}\n`;
}
