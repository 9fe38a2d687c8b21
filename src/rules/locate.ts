import { compareDiagnostics, type Diagnostic, type Finding } from '../diagnostics/diagnostic.ts';
import { isFailure } from '../diagnostics/failure.ts';
import { splitNote } from '../notes/split.ts';
import type { Folder } from '../ports/files.ts';
import { Locator } from '../reading/locate.ts';
import { decodeText } from '../reading/text.ts';
import type { JudgedFinding } from './check.ts';

/** Counts lines and columns; only files with findings are read again. Ordered by file, line, column, code. */
export function locateFindings(findings: readonly JudgedFinding[], folder: Folder): Diagnostic[] {
  const byFile = new Map<string, JudgedFinding[]>();
  for (const it of findings) {
    const others = byFile.get(it.file);
    if (others === undefined) byFile.set(it.file, [it]);
    else others.push(it);
  }
  return [...byFile].flatMap(([file, found]) => locateIn(file, found, folder)).sort(compareDiagnostics);
}

/** One file at a time: its text and its places are let go before the next is read. */
function locateIn(file: string, findings: readonly JudgedFinding[], folder: Folder): Diagnostic[] {
  const isPlaced = findings.every(({ place }) => place !== undefined);
  const placed = isPlaced ? findings : placeIn(file, findings, readText(file, folder));
  return placed.map(({ at, ...rest }) => rest as Diagnostic);
}

/** The findings of one file with the lines and columns where they stand in its text. */
export function placeIn<F extends Finding>(file: string, findings: readonly F[], text: string): F[] {
  const locator = createLocator(file, text);
  return findings.map((it) => (it.place === undefined ? { ...it, place: locator.place(it.at) } : it));
}

function createLocator(file: string, text: string): Locator {
  if (!file.endsWith('.md')) return new Locator(text);
  const split = splitNote(file, text);
  return split.ok ? new Locator(text, split.yaml) : new Locator(text);
}

/** The text of a file, empty where it cannot be read: the finding says why. */
export function readText(file: string, folder: Folder): string {
  if (folder.kind(file) !== 'file') return '';
  try {
    return textOf(folder.read(file));
  } catch (error) {
    if (isFailure(error)) return '';
    throw error;
  }
}

/** The bytes as text, empty where they are none. */
export function textOf(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  return decoded.ok ? decoded.text : '';
}
