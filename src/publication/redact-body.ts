import type { Nodes } from 'mdast';
import { parseMarkdown } from '../notes/markdown.ts';
import { visitNodes } from '../notes/markdown-tree.ts';
import type { Note } from '../notes/note.ts';
import { fileNameOf, folderOf, joinPath } from '../shared/posix-path.ts';
import { mask } from './personal-data.ts';

export interface BodyView {
  readonly noteIds: Pick<ReadonlySet<string>, 'has'>;
  /** Paths, relative to the notebook, of attachments that are public. */
  readonly publicFiles: ReadonlySet<string>;
  readonly clean: (text: string) => string;
}

/**
 * The Markdown of a note without what the public may not see: links to notes that do not pass and files that are not
 * public go with their text, comments and raw HTML go, personal numbers are masked.
 */
export function redactBody(note: Note, view: BodyView): string {
  return view.clean(withoutStretches(note.body, withheldStretches(note, view)));
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly instead: string;
}

const mayHoldReferences = /[<[\]]/;

/** Written so that only a reader of Markdown knows what it leads to: HTML, definitions, escapes, entities, addresses of mail. */
const intricate = /[<\\&@]|\]:/;

/** The end of a link's text, and where the link leads when that is written in plain signs. */
const plainLink = /\]\((?:([\w./#?=%:+~-]+)(?=[) \t\r\n]))?/g;

/** Whether nothing can be withheld, however the text is read: reading it takes longer than all the rest of a note. */
function isOpenThroughout(text: string, note: Note, view: BodyView): boolean {
  if (!mayHoldReferences.test(text)) return true;
  if (intricate.test(text)) return false;
  return [...text.matchAll(plainLink)].every(([, url]) => url !== undefined && mayShow(url, note, view));
}

function withheldStretches(note: Note, view: BodyView): Stretch[] {
  const blocks = plainBlocks(note.body) ?? [{ start: 0, text: note.body }];
  return blocks.flatMap(({ start, text }) => {
    if (isOpenThroughout(text, note, view)) return [];
    return stretchesIn(text, note, view).map((it) => ({ ...it, start: start + it.start, end: start + it.end }));
  });
}

/** A part of the text, from `start`. */
interface Block {
  readonly start: number;
  readonly text: string;
}

/** What reaches over a blank line: HTML, definitions and fences; addresses of mail, and line ends of which one cannot be sure. */
const reachesFar = /[<@]|\]:|`{3}|~{3}|\r(?!\n)|[\f\v\u0085\u2028\u2029]/;

/** A paragraph at the margin, each line of which begins with a letter, after an empty line or at the start. */
const paragraph = /^(?:[ \t]*\r?\n)?(?:\p{L}.*(?:\r?\n|$))+$/u;

/**
 * The paragraphs that must be read, where each reads alone as it does in the whole; undefined where that is not sure. Most
 * texts need one of many.
 */
function plainBlocks(text: string): Block[] | undefined {
  if (reachesFar.test(text)) return undefined;
  let start = 0;
  const blocks = text.split(/(?<=\n)(?=[ \t]*\r?\n)/).map((block) => {
    start += block.length;
    return { start: start - block.length, text: block };
  });
  const suspicious = blocks.filter((block) => mayHoldReferences.test(block.text));
  return suspicious.every((block) => paragraph.test(block.text)) ? suspicious : undefined;
}

function stretchesIn(text: string, note: Note, view: BodyView): Stretch[] {
  const stretches: Stretch[] = [];
  const tree = parseMarkdown(text);
  const withheldLabels = new Map<string, string>();
  visitNodes(tree, (node) => {
    if (node.type === 'definition' && !mayShow(node.url, note, view)) {
      withheldLabels.set(node.identifier, markOf(node.url));
      stretches.push(stretchOf(node, ''));
    }
  });
  visitNodes(tree, (node) => {
    const instead = replacement(node, note, view, withheldLabels);
    if (instead !== undefined) stretches.push(stretchOf(node, instead));
  });
  return stretches;
}

/** What stands in place of a node that is withheld; undefined when it may stay. */
function replacement(
  node: Nodes,
  note: Note,
  view: BodyView,
  withheldLabels: ReadonlyMap<string, string>,
): string | undefined {
  if (node.type === 'html') return '';
  if (node.type === 'link' && !mayShow(node.url, note, view)) return markOf(node.url);
  if (node.type === 'image' && !mayShow(node.url, note, view)) return '';
  if (node.type === 'linkReference') return withheldLabels.get(node.identifier);
  if (node.type === 'imageReference' && withheldLabels.has(node.identifier)) return '';
  return undefined;
}

/** What stands in place of a link: where it reaches a person, what stands in place of every such address. */
function markOf(url: string): string {
  return /^(?:mailto|tel|sms):/i.test(url) ? mask : '[…]';
}

function mayShow(url: string, note: Note, view: BodyView): boolean {
  if (/^(?:https?:|#)/i.test(url)) return true;
  const target = targetOf(url, note);
  if (target === undefined) return false;
  if (view.publicFiles.has(target)) return true;
  return /\.md$/i.test(target) && view.noteIds.has(fileNameOf(target).replace(/\.md$/i, ''));
}

/** Path in the notebook that a relative link of the body leads to; undefined when it leads elsewhere. */
export function targetOf(url: string, note: Pick<Note, 'file'>): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('//')) return undefined;
  try {
    return joinPath(folderOf(note.file), decodeURIComponent(url.replace(/[?#].*$/, '')));
  } catch {
    return undefined;
  }
}

function stretchOf({ position }: Nodes, instead: string): Stretch {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0, instead };
}

/** Cuts the stretches out; one inside another goes with it. */
function withoutStretches(text: string, stretches: readonly Stretch[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, instead } of stretches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < done) continue;
    result += text.slice(done, start) + instead;
    done = end;
  }
  return result + text.slice(done);
}
