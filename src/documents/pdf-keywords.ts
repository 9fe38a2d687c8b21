import { Failure } from '../diagnostics/failure.ts';
import { textOf } from './pdf-bytes.ts';

/** Without a sign that HTML or PDF would write otherwise. */
const keywordsOfHtml = /<meta name="keywords" content="([\w -]+)">/;

/** The keywords of a document as HTML; undefined where it has none. */
export function keywordsIn(html: string): string | undefined {
  return keywordsOfHtml.exec(html)?.[1];
}

/**
 * The PDF with keywords in its document information, which Chromium does not take over from the HTML: uncompressed, so that
 * anyone can read them without a library. Offsets in the table of objects follow. Throws `Failure` `print-failed` unless the
 * file ends as Chromium writes it, with one table.
 */
export function withKeywords(pdf: Uint8Array, keywords: string): Uint8Array {
  const text = textOf(pdf);
  const at = text.indexOf('/CreationDate (');
  const table = Number(/\nstartxref\n(\d{1,10})\n%%EOF\n?$/.exec(text.slice(-50))?.[1]);
  if (at < 0 || !text.startsWith('xref\n', table) || table < at) {
    throw new Failure('print-failed', { reason: 'the PDF has no document information or no table of objects' });
  }
  const line = `/Keywords (${keywords})\n`;
  const moved = (offset: string) => (Number(offset) < at ? offset : movedBy(offset, line.length));
  const end = text
    .slice(table)
    .replace(/^\d{10}(?= \d{5} n)/gm, moved)
    .replace(/(?<=\nstartxref\n)\d+/, moved);
  const encode = (ascii: string) => new TextEncoder().encode(ascii);
  return joined([pdf.subarray(0, at), encode(line), pdf.subarray(at, table), encode(end)]);
}

function movedBy(offset: string, length: number): string {
  return String(Number(offset) + length).padStart(offset.length, '0');
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    whole.set(part, end);
    end += part.length;
  }
  return whole;
}
