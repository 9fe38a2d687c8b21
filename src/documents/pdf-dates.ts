import { Failure } from '../diagnostics/failure.ts';
import { put, textOf } from './pdf-bytes.ts';

const dateKeys = ['CreationDate', 'ModDate'] as const;

/**
 * The PDF with the dates in its document information set to `moment`,
 * `YYYYMMDDHHMMSS` in UTC. Lengths and offsets stay. Throws
 * `Failure` `print-failed` unless each stands there exactly once as Chromium writes it:
 * `/CreationDate (D:20260120093000+00'00')`.
 */
export function withDocumentDates(pdf: Uint8Array, moment: string): Uint8Array {
  const dated = pdf.slice();
  const text = textOf(pdf);
  const stamp = `D:${moment}+00'00'`;
  for (const key of dateKeys) put(dated, positionOf(text, key), stamp);
  return dated;
}

/** Offset of the date itself. Parentheses in strings of a PDF are escaped: no title can look like one. */
function positionOf(text: string, key: string): number {
  const pattern = new RegExp(`/${key} \\((?=D:\\d{14}[+-]\\d{2}'\\d{2}'\\))`, 'g');
  const found = [...text.matchAll(pattern)];
  const [first] = found;
  if (first === undefined || found.length > 1) {
    throw new Failure('print-failed', { reason: `/${key} stands ${found.length} times in the PDF` });
  }
  return first.index + first[0].length;
}
