import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Style } from '../ports/output.ts';
import { LineIndex } from '../reading/lines.ts';
import { displayWidth, wrapText } from '../shared/wrap.ts';
import { describe } from './describe.ts';
import { visible } from './visible.ts';

export interface DiagnosticTextOptions {
  readonly catalogue: Catalogue;
  readonly style: Style;
  /** Columns of the terminal. */
  readonly columns: number;
  /** Text of a file, to draw the lines around a finding. */
  sourceOf(file: string): string;
}

/** Findings for a person: place, what is wrong, the line with a caret, what to write instead. */
export function renderDiagnosticsText(diagnostics: readonly Diagnostic[], options: DiagnosticTextOptions): string {
  const lines = new Map<string, LineIndex>();
  const linesOf = (file: string): LineIndex => {
    const known = lines.get(file) ?? new LineIndex(options.sourceOf(file));
    lines.set(file, known);
    return known;
  };
  return diagnostics.map((it) => `${renderOne(it, linesOf(it.file), options)}\n`).join('\n');
}

function renderOne(diagnostic: Diagnostic, lines: LineIndex, options: DiagnosticTextOptions): string {
  const { catalogue, style, columns } = options;
  const { file, place, severity, code } = diagnostic;
  const { message, hint } = describe(diagnostic, catalogue);
  const label = catalogue.check.severity[severity];
  const mark = severity === 'error' ? style.red(label) : style.yellow(label);
  const paragraph = (text: string) => wrapText(visible(text), columns - 2).map((line) => `  ${line}`);
  return [
    `${style.bold(visible(file))}:${place.line}:${place.column}  ${mark}`,
    ...paragraph(message).map((line) => style.bold(line)),
    ...codeFrame(diagnostic, lines, style, columns),
    ...paragraph(`${hint} [${code}]`),
  ].join('\n');
}

/** The line before, the line itself and a caret under the place; of long lines the stretch around it. */
function codeFrame({ place, severity }: Diagnostic, lines: LineIndex, style: Style, columns: number): string[] {
  const characters = lines.characters(place.line);
  if (characters.length === 0) return [];
  const gutter = String(place.line).length + 1;
  const room = columns - gutter - 6;
  const from = place.column > room ? place.column - 1 - Math.floor(room / 2) : 0;
  const shown = (line: readonly string[], end = line.length) =>
    visible(
      line
        .slice(from, Math.min(end, from + room))
        .join('')
        .replaceAll('\t', ' '),
    );
  const end = place.endLine === place.line ? place.endColumn : characters.length + 1;
  const before = displayWidth(shown(characters, place.column - 1));
  const marked = displayWidth(shown(characters, Math.max(end, place.column + 1) - 1));
  const caret = '^'.repeat(Math.max(1, marked - before));
  const number = (line: number, sign: string) => style.dim(`  ${sign}${String(line).padStart(gutter)} │ `);
  const previous = place.line > 1 ? [`${number(place.line - 1, ' ')}${shown(lines.characters(place.line - 1))}`] : [];
  const color = severity === 'error' ? style.red : style.yellow;
  return [
    ...previous,
    `${number(place.line, '>')}${shown(characters)}`,
    `${style.dim(`   ${' '.repeat(gutter)} │ `)}${' '.repeat(before)}${color(caret)}`,
  ];
}
