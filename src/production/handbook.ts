import { type Chapter, chapters } from '../diagnostics/chapters.ts';
import { codeProperties, type DiagnosticCode } from '../diagnostics/codes.ts';
import { mendableCodes } from '../fixes/fixes.ts';
import type { Excerpt, HandbookEntry } from '../render/handbook-entry.ts';
import { examples } from '../rules/examples/index.ts';
import type { Example } from '../rules/rule.ts';

/** All of the handbook, in order. */
export function handbookChapters(): (readonly [Chapter, readonly HandbookEntry[]])[] {
  return chapters.map(([chapter, codes]) => [chapter, codes.map(handbookEntry)]);
}

/** What the handbook shows of a code. */
export function handbookEntry(code: DiagnosticCode): HandbookEntry {
  const { severity, lenientInDraft = false, fixed = false } = codeProperties[code];
  const shown = excerptsOf(code);
  const isOfNote = shown.wrong.some(({ file, mark }) => file === undefined && mark !== undefined);
  const isOfShape = severity === 'error' && chapters.some(([it, codes]) => it === 'shape' && codes.includes(code));
  const acceptance = fixed ? 'never' : isOfNote ? 'note' : 'notebook';
  return { code, severity, lenientInDraft, acceptance, isOfShape, isMendable: mendableCodes.has(code), ...shown };
}

function excerptsOf(code: DiagnosticCode): Pick<HandbookEntry, 'before' | 'wrong' | 'right'> {
  const it = examples.get(code) ?? { kind: 'told' };
  switch (it.kind) {
    case 'note':
      return { before: [], wrong: ofExample(it.wrong, it.wrong.at), right: ofExample(it.right) };
    case 'change':
      return { before: ofExample(it.before), wrong: ofExample(it.wrong, it.wrong.at), right: ofExample(it.right) };
    case 'text':
      return { before: [], wrong: [marked(ofText(it.wrong), it.at)], right: [ofText(it.right)] };
    case 'paths':
      return { before: [], wrong: [marked(ofPaths(it.wrong), it.wrong.at(-1))], right: [ofPaths(it.right)] };
    case 'told':
      return { before: [], wrong: [], right: [] };
  }
}

function ofText(text: string): Excerpt {
  return { file: undefined, syntax: 'markdown', text: text.trimEnd() };
}

function ofPaths(paths: readonly string[]): Excerpt {
  return { file: undefined, syntax: 'text', text: paths.join('\n') };
}

/** The files that an example is about: settings, another note, the note itself; or the directory alone. */
function ofExample({ config, stakeholders, other, frontmatter, body }: Example, at?: string): Excerpt[] {
  const yaml = (file: string, text: string): Excerpt => ({ file, syntax: 'yaml', text });
  if (stakeholders !== undefined) return [marked(yaml('stakeholders.yaml', stakeholders), at)];
  return [
    ...(config === undefined ? [] : [yaml('catatan.yaml', config)]),
    ...(other === undefined ? [] : [yaml(other.file, other.frontmatter)]),
    marked(ofNote(frontmatter, body, at === '---'), at),
  ];
}

/** Keys or body alone where that suffices; with the fences where both stand, or the finding points at one. */
function ofNote(frontmatter: string | undefined, body: string | undefined, isFenced: boolean): Excerpt {
  if (body === undefined && !isFenced) return { file: undefined, syntax: 'yaml', text: frontmatter ?? '' };
  if (frontmatter === undefined && !isFenced) return ofText(body ?? '');
  return ofText(`---\n${frontmatter ?? '…'}\n---\n\n${body ?? '…'}`);
}

/** Of a key that is written twice the second is meant; a fence is the opening one. */
function marked(excerpt: Excerpt, at: string | undefined): Excerpt {
  if (at === undefined) return excerpt;
  const start = at === '---' ? 0 : excerpt.text.lastIndexOf(at);
  return start < 0 ? excerpt : { ...excerpt, mark: { start, end: start + at.length } };
}
