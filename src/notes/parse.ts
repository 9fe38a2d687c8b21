import matter from 'gray-matter';
import { type Finding, finding, type Location, wholeFile } from '../diagnostics/diagnostic.ts';
import { yamlFinding } from '../reading/shape.ts';
import { decodeText } from '../reading/text.ts';
import { readYaml } from '../reading/yaml.ts';
import { isTooIntricate } from './intricate.ts';
import { largestFile } from './list.ts';
import { type Split, splitNote } from './split.ts';

/** A note taken apart, before its data is judged. */
export interface ParsedNote {
  /** Data of the frontmatter; undefined when it cannot be read. */
  readonly data: Readonly<Record<string, unknown>> | undefined;
  readonly body: string;
  readonly bodyStart: number;
  readonly findings: readonly Finding[];
}

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

function isMap(data: unknown): boolean {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function range(start: number, end: number): Location {
  return { kind: 'range', start, end };
}

function unread(...findings: readonly Finding[]): ParsedNote {
  return { data: undefined, body: '', bodyStart: 0, findings };
}
