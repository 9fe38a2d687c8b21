import type { Note } from '../notes/note.ts';
import { personalDataPatterns } from '../notes/vocabulary/personal-data.ts';
import type { PublicEdition } from './gate.ts';

/** Texts that a public document of one note must not hold. */
export interface Withheld {
  readonly texts: readonly Guarded[];
  /** All that the public may read, run together: a text that stands there too is no secret. */
  readonly shown: string;
}

/** A text and the pieces of it that betray it, each run together. */
export interface Guarded {
  readonly text: string;
  readonly pieces: readonly string[];
}

/** Letters and digits from which a text is told from chance. */
const shortest = 6;
/** A piece longer than this is looked for by halves too: a page may end within it. */
const longest = 60;

/**
 * What of a note is withheld: every text of its data, every sentence of its body and every personal number.
 * @param others what is withheld besides: ids and titles of notes that do not pass …
 * @param document everything that the document itself says: its fixed words, its letterhead, its view
 */
export function withheldOf(
  note: Note,
  edition: PublicEdition,
  { others, document }: { readonly others: readonly Guarded[]; readonly document: unknown },
): Withheld {
  const texts = [note.data, note.body].flatMap(textsIn);
  const shown = [edition, document].flatMap(textsIn).map(runTogether);
  // Once more without what parts them: beside each other on a page, two texts may read like a third.
  return { texts: [...guardedTexts(texts), ...others], shown: [...shown, shown.join('')].join('\n') };
}

/** The texts with the pieces that betray them; what is too short to tell is left out. */
export function guardedTexts(texts: readonly string[]): Guarded[] {
  const parts = texts.flatMap((text) => [text, ...sentencesOf(text), ...personalDataOf(text)]);
  return [...new Set(parts)]
    .map((text) => ({ text: text.trim(), pieces: piecesOf(runTogether(text)) }))
    .filter(({ pieces }) => pieces.length > 0);
}

/** The withheld texts that stand in what was read out of a document. */
export function findLeaks(read: readonly string[], { texts, shown }: Withheld): string[] {
  const found = read.map(runTogether).join('\n');
  const isLeaked = (piece: string) => found.includes(piece) && !shown.includes(piece);
  return texts.filter(({ pieces }) => pieces.some(isLeaked)).map(({ text }) => text);
}

/**
 * Letters and digits alone, in lower case: line ends, hyphens, marks of Markdown and the different ways to write one sign
 * hide nothing.
 */
function runTogether(text: string): string {
  return text
    .replace(/&#?\w{1,31};/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Every text below a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value === null || typeof value !== 'object' ? [] : Object.values(value).flatMap(textsIn);
}

/** Sentences, lines, cells, and what stands in the brackets of links and comments. */
function sentencesOf(text: string): string[] {
  return text.split(/[.!?;:](?=\s)|[\n|<>[\]()]/);
}

function personalDataOf(text: string): string[] {
  return personalDataPatterns.flatMap(({ pattern }) => text.normalize('NFKC').match(pattern) ?? []);
}

function piecesOf(text: string): string[] {
  if (text.length < shortest) return [];
  const half = Math.floor(text.length / 2);
  return text.length > longest ? [text, text.slice(0, half), text.slice(half)] : [text];
}
