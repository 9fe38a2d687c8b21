import { decodeText } from '../../reading/text.ts';

/** What of the other side's work is not in the result. */
export type Missing = readonly string[] | 'whole-file';

/**
 * The lines that the other side wrote and the result does not hold, without regard to indentation. `whole-file` where there
 * are no lines to compare (pictures, PDF) and the result is not theirs.
 */
export function missingLines(
  base: Uint8Array | undefined,
  theirs: Uint8Array | undefined,
  result: Uint8Array | undefined,
): Missing {
  if (theirs === undefined) return [];
  const lines = [base, theirs, result].map(linesOf);
  const [before, wanted, got] = lines;
  if (wanted === undefined) return isSame(theirs, result) ? [] : 'whole-file';
  const kept = new Set([...(before ?? []), ...(got ?? [])]);
  return [...new Set(wanted)].filter((line) => line !== '' && !kept.has(line));
}

function linesOf(bytes: Uint8Array | undefined): string[] | undefined {
  if (bytes === undefined) return undefined;
  const decoded = decodeText(bytes);
  return decoded.ok ? decoded.text.split(/\r\n|\n|\r/).map((line) => line.trim()) : undefined;
}

function isSame(a: Uint8Array, b: Uint8Array | undefined): boolean {
  return b !== undefined && a.length === b.length && a.every((byte, index) => byte === b[index]);
}
