import matter from 'gray-matter';
import { type Finding, finding, type Location, wholeFile } from '../diagnostics/diagnostic.ts';
import { yamlFinding } from '../reading/shape.ts';
import { decodeText } from '../reading/text.ts';
import { readYaml, type Stretch } from '../reading/yaml.ts';
import { isTooIntricate } from './intricate.ts';

/** A note taken apart, before its data is judged. */
export interface ParsedNote {
  /** Data of the frontmatter; undefined when it cannot be read. */
  readonly data: Readonly<Record<string, unknown>> | undefined;
  readonly body: string;
  readonly bodyStart: number;
  readonly findings: readonly Finding[];
}

/** Where frontmatter and body stand in the text, or what is wrong with the fences. */
export type Split =
  | { readonly ok: true; readonly yaml: Stretch; readonly bodyStart: number }
  | { readonly ok: false; readonly finding: Finding };

export const largestFile = 1024 * 1024;

const fence = /^---[ \t]*$/;
const conflictMarker = /^(?:<<<<<<<|>>>>>>>) .*$/gm;

/** More conflict markers than these are not told: the file is broken throughout. */
const mostMarkers = 100;

/** Takes the bytes of a note apart. Never throws; nothing in the file is executed. */
export function parseNote(file: string, bytes: Uint8Array): ParsedNote {
  if (bytes.length > largestFile) return unread(finding('file-too-large', file, wholeFile, { limit: 'size' }));
  const decoded = decodeText(bytes);
  if (!decoded.ok) return unread(finding('encoding-invalid', file, wholeFile, { encoding: decoded.encoding }));
  const { text } = decoded;
  const markers = markersIn(file, text);
  if (markers.length > 0) return unread(...markers);
  const split = splitNote(file, text);
  return split.ok ? readParts(file, text, split) : unread(split.finding);
}

function markersIn(file: string, text: string): Finding[] {
  return [...text.matchAll(conflictMarker)].slice(0, mostMarkers).map(({ index, 0: line }) => {
    return finding('conflict-marker', file, range(index, index + line.length), { marker: line.slice(0, 7) });
  });
}

/** Finds the fences of a note. Refuses whatever gray-matter and remark-frontmatter would read differently. */
export function splitNote(file: string, text: string): Split {
  const first = lineAt(text, 0);
  if (!fence.test(first.text)) return { ok: false, finding: openingProblem(file, first.text) };
  for (let start = first.next; start < text.length; ) {
    const line = lineAt(text, start);
    if (fence.test(line.text)) return { ok: true, yaml: { start: first.next, end: start }, bodyStart: line.next };
    if (line.text.startsWith('---')) {
      const at = range(start, start + line.text.length);
      return { ok: false, finding: finding('frontmatter-unclosed', file, at, { found: line.text.trim() }) };
    }
    start = line.next;
  }
  const at = range(0, first.text.length);
  return { ok: false, finding: finding('frontmatter-unclosed', file, at, { found: undefined }) };
}

function openingProblem(file: string, line: string): Finding {
  const language = /^---[ \t]*([^\s-].*)$/.exec(line)?.[1]?.trim();
  const at = range(0, line.length);
  return language === undefined
    ? finding('frontmatter-missing', file, at, {})
    : finding('frontmatter-language', file, at, { language });
}

function readParts(file: string, text: string, fences: Split & { ok: true }): ParsedNote {
  const yaml = text.slice(fences.yaml.start, fences.yaml.end);
  const body = text.slice(fences.bodyStart);
  if (isTooIntricate(body)) return unread(finding('file-too-large', file, wholeFile, { limit: 'time' }));
  const split = graySplit(yaml, body);
  if (split !== undefined && split !== yaml) {
    return unread(finding('frontmatter-syntax', file, wholeFile, { problem: 'other' }));
  }
  const { data, mistakes } = readYaml(yaml);
  const findings = mistakes.map((mistake) => yamlFinding(file, mistake, fences.yaml.start));
  if (mistakes.length === 0 && data !== undefined && !isMap(data)) {
    const at = range(fences.yaml.start, fences.yaml.end);
    findings.push(finding('frontmatter-syntax', file, at, { problem: 'not-a-map' }));
  }
  const usable = findings.length === 0 ? ((data ?? {}) as Record<string, unknown>) : undefined;
  return { data: usable, body, bodyStart: fences.bodyStart, findings };
}

/**
 * The YAML as gray-matter splits it off. It gets canonical fences and engines that hand the text through, so that it can
 * neither run code, nor cache, nor guess types (gray-matter 4.0.3 does all three by itself).
 */
function graySplit(yaml: string, body: string): string | undefined {
  // What it hands over begins with the line feed of the opening fence and lacks the one before the closing fence.
  const handThrough = (text: string) => ({ text: `${text.slice(1)}\n` });
  const refuse = () => ({});
  const { data } = matter(`---\n${yaml}---\n${body}`, {
    language: 'yaml',
    engines: { yaml: handThrough, js: refuse, javascript: refuse, json: refuse },
  });
  return typeof data.text === 'string' ? data.text : undefined;
}

function lineAt(text: string, start: number): { text: string; next: number } {
  const ending = /\r\n|\n|\r/g;
  ending.lastIndex = start;
  const match = ending.exec(text);
  if (match === null) return { text: text.slice(start), next: text.length };
  return { text: text.slice(start, match.index), next: match.index + match[0].length };
}

function isMap(data: unknown): boolean {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function range(start: number, end: number): Location {
  return { kind: 'range', start, end };
}

function unread(...findings: readonly Finding[]): ParsedNote {
  return { data: undefined, body: '', bodyStart: 0, findings };
}
