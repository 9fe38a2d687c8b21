import type { Chapter } from '../diagnostics/chapters.ts';
import type { Handbook } from '../i18n/locale.ts';
import type { Output, Style } from '../ports/output.ts';
import { displayWidth, padEnd, wrapText } from '../shared/wrap.ts';
import type { Excerpt, HandbookEntry } from './handbook-entry.ts';

type Terminal = Pick<Output, 'columns' | 'style'>;

/** Longer lines are hard to read. */
const widest = 80;
const indent = '    ';

/** Every rule on a line, by chapter. */
export function renderRuleList(
  chapters: readonly (readonly [Chapter, readonly HandbookEntry[]])[],
  handbook: Handbook,
  { style }: Terminal,
): string {
  const codeWidth = Math.max(...chapters.flatMap(([, entries]) => entries.map(({ code }) => code.length)));
  const severityWidth = Math.max(...Object.values(handbook.severity).map(displayWidth));
  const row = ({ code, severity, lenientInDraft }: HandbookEntry) => {
    const weight = padEnd(`${handbook.severity[severity]}${lenientInDraft ? '*' : ''}`, severityWidth);
    const { title } = handbook.rules[code];
    return `  ${padEnd(code, codeWidth)}  ${colorOf(severity, style)(weight)}  ${title}`;
  };
  const blocks = chapters.map(([chapter, entries]) =>
    [style.bold(handbook.chapters[chapter]), ...entries.map(row)].join('\n'),
  );
  return `${[...blocks, handbook.lenientMark].join('\n\n')}\n`;
}

/** One rule: what it wants, why, a wrong and a right example, and how it is accepted. */
export function renderRule(entry: HandbookEntry, handbook: Handbook, { columns, style }: Terminal): string {
  const width = Math.min(columns, widest);
  const { code, severity, lenientInDraft } = entry;
  const { title, wants, why, told } = handbook.rules[code];
  const color = colorOf(severity, style);
  const weight = color(handbook.severity[severity]) + (lenientInDraft ? ` (${handbook.lenient})` : '');
  const example = (heading: string, files: readonly Excerpt[], words = '') =>
    [
      heading,
      ...(files.length > 0 ? drawExcerpts(files, handbook, width, style, color) : paragraph(words, width, indent)),
    ].join('\n');
  const parts = [
    `${style.bold(code)}  ${weight}\n${title}`,
    paragraph(wants, width).join('\n'),
    paragraph(`${handbook.why}: ${why}`, width).join('\n'),
    ...(entry.before.length > 0 ? [example(style.bold(handbook.before), entry.before)] : []),
    example(style.red(handbook.wrong), entry.wrong, told?.wrong),
    example(style.green(handbook.right), entry.right, told?.right),
    ...(entry.isMendable ? [paragraph(handbook.mended.replaceAll('`', ''), width).join('\n')] : []),
    acceptance(entry, handbook, width, style),
  ];
  return `${parts.join('\n\n')}\n`;
}

function colorOf(severity: HandbookEntry['severity'], style: Style): (text: string) => string {
  return severity === 'error' ? style.red : style.yellow;
}

function paragraph(text: string, width: number, start = ''): string[] {
  return wrapText(text, width - start.length).map((line) => start + line);
}

function drawExcerpts(
  files: readonly Excerpt[],
  { thisNote }: Handbook,
  width: number,
  style: Style,
  color: (text: string) => string,
): string[] {
  const isLabelled = files.length > 1 || files.some(({ file }) => file !== undefined);
  return files.flatMap((it) => [
    ...(isLabelled ? [`  ${style.dim(`${it.file ?? thisNote}:`)}`] : []),
    ...drawExcerpt(it, width - indent.length, color).map((line) => (line === '' ? '' : indent + line)),
  ]);
}

/** The lines of an excerpt with carets under its mark: of a mark over several lines, under the first. */
function drawExcerpt({ text, syntax, mark }: Excerpt, width: number, color: (text: string) => string): string[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const lineStart = start;
    start += line.length + 1;
    const hasMark = mark !== undefined && mark.start >= lineStart && mark.start <= lineStart + line.length;
    return breakLine(line, width, syntax === 'yaml').flatMap(({ text: piece, from, hanging }) => {
      const shown = hanging + piece;
      if (!hasMark) return [shown];
      const first = Math.max(mark.start - lineStart - from, 0);
      const last = Math.min(mark.end - lineStart - from, piece.length);
      if (first >= last) return [shown];
      const before = ' '.repeat(displayWidth(hanging + piece.slice(0, first)));
      return [shown, before + color('^'.repeat(displayWidth(piece.slice(first, last))))];
    });
  });
}

interface Piece {
  readonly text: string;
  /** Where the piece begins in its line. */
  readonly from: number;
  readonly hanging: string;
}

/** Breaks a line that is too wide at blanks, so that YAML and Markdown still mean the same. */
function breakLine(line: string, width: number, isYaml: boolean): Piece[] {
  const hanging = isYaml ? `${/^[ -]*/.exec(line)?.[0].replaceAll('-', ' ') ?? ''}  ` : '';
  const pieces: Piece[] = [];
  let from = 0;
  while (true) {
    const lead = from === 0 ? '' : hanging;
    const rest = line.slice(from);
    const end = displayWidth(lead + rest) <= width ? -1 : breakAt(rest, width - lead.length, isYaml);
    if (end <= 0) return [...pieces, { text: rest, from, hanging: lead }];
    pieces.push({ text: rest.slice(0, end), from, hanging: lead });
    from += end + 1;
  }
}

/** The last blank up to `limit`; in YAML rather one after a comma, between two fields. */
function breakAt(text: string, limit: number, isYaml: boolean): number {
  const comma = isYaml ? text.lastIndexOf(', ', limit - 1) : -1;
  return comma > 0 ? comma + 1 : text.lastIndexOf(' ', limit);
}

function acceptance(
  { code, acceptance: where, isOfShape }: HandbookEntry,
  handbook: Handbook,
  width: number,
  style: Style,
): string {
  const { title, note, notebook, reason, never, shape } = handbook.acceptance;
  if (where === 'never') return paragraph(never, width).join('\n');
  const inNote = [
    ...paragraph(note, width, '  '),
    `${indent}ignore:`,
    `${indent}  - {rule: ${code}, reason: ${reason}}`,
  ];
  return [
    style.bold(title),
    ...(where === 'note' ? inNote : []),
    ...paragraph(notebook, width, '  '),
    `${indent}rules: {${code}: off}`,
    ...(isOfShape ? paragraph(shape, width, '  ') : []),
  ].join('\n');
}
