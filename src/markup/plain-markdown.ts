import { plainLine } from './plain-line.ts';

/**
 * Markdown as offices write it, made into HTML line by line: headings, paragraphs, tight lists and tables. What is rare,
 * doubtful or could mean something else is refused here and read by remark, to whose result this one is equal byte for
 * byte. A test compares both on thousands of texts.
 */

/** What a reader of addresses would make a link of. */
const address = /:\/\/|www/i;

/** Begins another kind of line than a paragraph's. */
const opensBlock = /^(?:[-+=|]|\d+[.)](?: |$))/;

const heading = /^(#{1,6}) (\S.*)$/;
const bullet = /^- (\S.*)$/;
const numbered = /^(\d{1,9})\. (\S.*)$/;
const tableRow = /^\|.*\|$/;
const columnRule = /^(:?)-{3,}(:?)$/;

/**
 * HTML of plain Markdown; undefined when remark must decide.
 * @param link where a link of the body leads; undefined: its text stays, the link goes
 */
export function plainMarkdown(body: string, link: (url: string) => string | undefined): string | undefined {
  if (address.test(body)) return undefined;
  const page = new PlainPage(link);
  for (const line of body.split('\n')) if (!page.take(line)) return undefined;
  return page.html;
}

interface Block {
  readonly kind: 'heading' | 'paragraph' | 'ul' | 'ol' | 'table';
  /** Attributes of the opening tag, or the rank of the heading. */
  readonly detail: string;
  /** HTML of each line; of a table its lines as they are. */
  readonly lines: string[];
}

class PlainPage {
  readonly #link: (url: string) => string | undefined;
  readonly #blocks: Block[] = [];
  /** Whether the last line was empty. */
  #isApart = true;

  constructor(link: (url: string) => string | undefined) {
    this.#link = link;
  }

  /** Adds a line; false when it is not plain. */
  take(line: string): boolean {
    if (line === '') {
      this.#isApart = true;
      return true;
    }
    const isTaken = this.#takeRow(line) ?? this.#takeHeading(line) ?? this.#takeItem(line) ?? this.#takeText(line);
    this.#isApart = false;
    return isTaken;
  }

  /** Undefined when a table is none. */
  get html(): string | undefined {
    const blocks = this.#blocks.map((block) => (block.kind === 'table' ? this.#tableHtml(block.lines) : htmlOf(block)));
    return blocks.includes(undefined) ? undefined : blocks.join('\n');
  }

  get #last(): Block | undefined {
    return this.#blocks.at(-1);
  }

  /** Whether the line before belongs to something that this one would continue: remark knows how. */
  get #isWithin(): boolean {
    return !this.#isApart && this.#last?.kind !== 'paragraph' && this.#last?.kind !== 'heading';
  }

  #takeRow(line: string): boolean | undefined {
    if (!line.startsWith('|')) return undefined;
    if (this.#isApart) this.#blocks.push({ kind: 'table', detail: '', lines: [] });
    if (this.#last?.kind !== 'table') return false;
    this.#last.lines.push(line);
    return true;
  }

  #takeHeading(line: string): boolean | undefined {
    const [, marks, text] = heading.exec(line) ?? [];
    if (marks === undefined || text === undefined) return undefined;
    return !this.#isWithin && this.#add('heading', `${marks.length}`, text);
  }

  /** Items follow each other without empty lines between; a list after a list is left to remark. */
  #takeItem(line: string): boolean | undefined {
    const [, number, text = bullet.exec(line)?.[1]] = numbered.exec(line) ?? [];
    if (text === undefined) return undefined;
    const kind = number === undefined ? 'ul' : 'ol';
    if (opensBlock.test(text)) return false;
    if (this.#last?.kind === 'ul' || this.#last?.kind === 'ol') {
      return !this.#isApart && this.#last.kind === kind && this.#continue(text);
    }
    const start = Number(number ?? 1);
    if (this.#isWithin || (start !== 1 && !this.#isApart && this.#last?.kind === 'paragraph')) return false;
    return this.#add(kind, start === 1 ? '' : ` start="${start}"`, text);
  }

  #takeText(line: string): boolean {
    if (opensBlock.test(line) || this.#isWithin) return false;
    const isMore = !this.#isApart && this.#last?.kind === 'paragraph';
    return isMore ? this.#continue(line) : this.#add('paragraph', '', line);
  }

  #add(kind: Block['kind'], detail: string, text: string): boolean {
    this.#blocks.push({ kind, detail, lines: [] });
    return this.#continue(text);
  }

  #continue(text: string): boolean {
    const html = plainLine(text, this.#link);
    if (html !== undefined) this.#last?.lines.push(html);
    return html !== undefined;
  }

  #tableHtml([head, rule, ...rows]: readonly string[]): string | undefined {
    const alignments = cellsOf(rule)?.map(alignmentOf);
    if (alignments === undefined || alignments.includes(undefined)) return undefined;
    const rowHtml = (row: string | undefined, tag: string, scope: string) => {
      const cells = cellsOf(row)?.map((cell) => (cell === '' ? '' : plainLine(cell, this.#link)));
      if (cells === undefined || cells.includes(undefined) || cells.length !== alignments.length) return undefined;
      return `<tr>\n${cells.map((cell, at) => `<${tag}${alignments[at]}${scope}>${cell}</${tag}>\n`).join('')}</tr>\n`;
    };
    const parts = [rowHtml(head, 'th', ' scope="col"'), ...rows.map((row) => rowHtml(row, 'td', ''))];
    if (parts.includes(undefined)) return undefined;
    const [first, ...others] = parts;
    const body = others.length === 0 ? '' : `<tbody>\n${others.join('')}</tbody>\n`;
    return `<table>\n<thead>\n${first}</thead>\n${body}</table>`;
  }
}

function cellsOf(row: string | undefined): string[] | undefined {
  if (row === undefined || !tableRow.test(row)) return undefined;
  return row
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.replace(/^ +| +$/g, ''));
}

function alignmentOf(cell: string): string | undefined {
  const [, left, right] = columnRule.exec(cell) ?? [];
  if (left === undefined) return undefined;
  if (left !== '') return right === '' ? ' class="align-left"' : ' class="align-center"';
  return right === '' ? '' : ' class="align-right"';
}

function htmlOf({ kind, detail, lines }: Block): string {
  if (kind === 'heading') return `<h${detail}>${lines.join('')}</h${detail}>`;
  if (kind === 'paragraph') return `<p>${lines.join('\n')}</p>`;
  return `<${kind}${detail}>\n${lines.map((line) => `<li>${line}</li>\n`).join('')}</${kind}>`;
}
