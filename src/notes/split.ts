import { type Finding, finding, type Location } from '../diagnostics/diagnostic.ts';
import type { Stretch } from '../reading/yaml.ts';

/** Where frontmatter and body stand in the text, or what is wrong with the fences. */
export type Split =
  | { readonly ok: true; readonly yaml: Stretch; readonly bodyStart: number }
  | { readonly ok: false; readonly finding: Finding };

const fence = /^---[ \t]*$/;

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

function lineAt(text: string, start: number): { text: string; next: number } {
  const ending = /\r\n|\n|\r/g;
  ending.lastIndex = start;
  const match = ending.exec(text);
  if (match === null) return { text: text.slice(start), next: text.length };
  return { text: text.slice(start, match.index), next: match.index + match[0].length };
}

function range(start: number, end: number): Location {
  return { kind: 'range', start, end };
}
