import type { Finding } from '../diagnostics/diagnostic.ts';
import type { Mend } from '../diagnostics/mend.ts';
import { LineIndex } from '../reading/lines.ts';
import { Locator } from '../reading/locate.ts';
import { decodeText } from '../reading/text.ts';
import { type Fix, fixOf } from './fixes.ts';
import { Source, type Surroundings } from './source.ts';

/** A file as it is to be, and what was done to it. */
export interface Mended {
  readonly text: string;
  readonly mends: readonly Mend[];
}

/**
 * Mends what has one answer in a file, and changes no byte beside it. Mends may bring to light what they hid (a field that was
 * not read under its wrong name): mend again until nothing comes of it.
 *
 * Nothing is done to a file that cannot be read: one that is not UTF-8, holds a conflict marker or has broken frontmatter.
 * @param findings what was found in this file, not yet located
 */
export function mendFile(file: string, bytes: Uint8Array, findings: readonly Finding[], around: Surroundings): Mended {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { text: '', mends: [] };
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (!hasMark && findings.length === 0) return { text: decoded.text, mends: [] };
  const source = new Source(file, decoded.text, around);
  if (source.findings === undefined) return { text: decoded.text, mends: [] };
  const mark: Mend[] = hasMark ? [{ file, line: 1, newLines: 0, code: undefined, change: { kind: 'mark' } }] : [];
  const mended = applyFixes(source, findings);
  return { text: mended.text, mends: [...mark, ...mended.mends] };
}

/** Mends and later ones, each with the line where it stands once lines were put in above it. */
export function withMends(mends: readonly Mend[], later: readonly Mend[]): Mend[] {
  const moved = (mend: Mend) =>
    later.reduce((line, it) => (it.file === mend.file && it.line <= line ? line + it.newLines : line), mend.line);
  return [...mends.map((mend) => ({ ...mend, line: moved(mend) })), ...later];
}

function applyFixes(source: Source, findings: readonly Finding[]): Mended {
  let mends: readonly Mend[] = [];
  let now = source;
  for (const found of inOrder(source, findings)) {
    const fix = fixOf(moved(found, now.text.length - source.text.length), now);
    if (fix === undefined || !fits(fix, now)) continue;
    const lines = new LineIndex(fix.text);
    const newLines = lines.count - new LineIndex(now.text).count;
    const { line } = lines.place(firstDifference(now.text, fix.text), 0);
    mends = withMends(mends, [{ file: now.file, line, newLines, code: found.code, change: fix.change }]);
    now = now.with(fix.text);
  }
  return { text: now.text, mends };
}

/** From the top of the file down, so that what is mended moves only what comes after it. */
function inOrder({ text, yaml }: Source, findings: readonly Finding[]): readonly Finding[] {
  const locator = new Locator(text, yaml);
  return findings
    .map((found) => ({ found, place: locator.place(found.at) }))
    .sort(({ place: a }, { place: b }) => a.line - b.line || a.column - b.column)
    .map(({ found }) => found);
}

function moved(found: Finding, by: number): Finding {
  const { at } = found;
  return at.kind === 'range' ? { ...found, at: { ...at, start: at.start + by, end: at.end + by } } : found;
}

/**
 * Whether the file can still be read, and what was mended is right now or has one answer itself. A field is not given its
 * proper name when what stands there does not belong in it: `hari: Selasa` is no date.
 */
function fits({ text, subject }: Fix, source: Source): boolean {
  const next = source.with(text);
  const { findings } = next;
  if (findings === undefined) return false;
  const field = JSON.stringify(subject);
  return findings.every(
    (it) => it.at.kind !== 'value' || JSON.stringify(it.at.path) !== field || fixOf(it, next) !== undefined,
  );
}

function firstDifference(before: string, after: string): number {
  let offset = 0;
  while (offset < before.length && before[offset] === after[offset]) offset += 1;
  return offset;
}
