import type { Place } from '../diagnostics/diagnostic.ts';

/** Turns offsets of a text into 1-based lines and columns; a line ends with LF, CRLF or CR. */
export class LineIndex {
  readonly #text: string;
  readonly #starts: readonly number[];
  /** The offset asked for last, with its column: the next one is mostly to its right, and lines can be very long. */
  #last = { lineStart: 0, offset: 0, column: 1 };

  readonly #characters = new Map<number, readonly string[]>();

  constructor(text: string) {
    this.#text = text;
    this.#starts = lineStarts(text);
  }

  /** Place of the stretch from `start` to `end` (exclusive), in code points. */
  place(start: number, end: number): Place {
    const from = this.#position(start);
    const to = this.#position(Math.max(start, end));
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }

  /** Text of a 1-based line, without its ending. */
  line(number: number): string {
    const start = this.#starts[number - 1] ?? this.#text.length;
    const next = this.#starts[number] ?? this.#text.length;
    return this.#text.slice(start, next).replace(/[\r\n]+$/, '');
  }

  /** Code points of a 1-based line, without its ending; those of the last two lines are kept. */
  characters(number: number): readonly string[] {
    const known = this.#characters.get(number);
    if (known !== undefined) return known;
    if (this.#characters.size > 1) this.#characters.clear();
    const characters = [...this.line(number)];
    this.#characters.set(number, characters);
    return characters;
  }

  get count(): number {
    return this.#starts.length;
  }

  #position(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: this.#column(this.#starts[low] ?? 0, offset) };
  }

  #column(lineStart: number, offset: number): number {
    const { lineStart: lastStart, offset: lastOffset, column } = this.#last;
    const isBeyond = lastStart === lineStart && lastOffset <= offset;
    const [from, known] = isBeyond ? [lastOffset, column] : [lineStart, 1];
    this.#last = { lineStart, offset, column: known + codePoints(this.#text, from, offset) };
    return this.#last.column;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const ending of text.matchAll(/\r\n|\n|\r/g)) starts.push(ending.index + ending[0].length);
  return starts;
}

function codePoints(text: string, start: number, end: number): number {
  let count = 0;
  for (const _ of text.slice(start, end)) count += 1;
  return count;
}
