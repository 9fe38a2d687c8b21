import type { Config, Letterhead } from '../config/config.ts';
import type { Note } from '../notes/note.ts';

export interface LetterheadView {
  readonly first: readonly string[];
  readonly last: string;
  /** Whether the last line needs smaller letters to stay one line beside the emblem. */
  readonly isLong: boolean;
  readonly address: string | undefined;
  /** Path of the image in the notebook. */
  readonly logo: string | undefined;
}

/** The note's own choice, else that of its type, else the office's; an unknown key counts as no choice. */
export function letterheadOf(
  { data }: Pick<Note, 'data'>,
  { letterheads, types, defaultLetterhead }: Config,
): Letterhead {
  const chosen = [data.letterhead, types.get(data.type)?.letterhead];
  return chosen.map((key) => letterheads.get(key ?? '')).find((found) => found !== undefined) ?? defaultLetterhead;
}

const longLine = 34;

/** The lines above a document, the last of which names the office itself. */
export function letterheadView({ lines, address, logo }: Letterhead): LetterheadView {
  const last = lines.at(-1) ?? '';
  return { first: lines.slice(0, -1), last, isLong: last.length > longLine, address, logo };
}
