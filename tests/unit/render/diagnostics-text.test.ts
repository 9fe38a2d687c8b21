import { expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { loadCatalogue } from '../../../src/i18n/locale.ts';
import { renderDiagnosticsText } from '../../../src/render/diagnostics-text.ts';

const catalogue = await loadCatalogue('id');
const same = (text: string) => text;
const style = { bold: same, dim: same, red: same, yellow: same, green: same, cyan: same };

function render(found: readonly Diagnostic[], text: string): string {
  return renderDiagnosticsText(found, { catalogue, style, columns: 80, sourceOf: () => text });
}

const at = (line: number, column: number, length: number): Diagnostic => ({
  code: 'owner-vague',
  file: '2026/a.md',
  severity: 'warning',
  params: { owner: 'x' },
  place: { line, column, endLine: line, endColumn: column + length },
});

it('puts the caret under wide, combined and tabbed characters', () => {
  const text = 'satu\n\t😀 é́ 会 owner: semua\n';
  const characters = [...(text.split('\n')[1] ?? '')];
  const lines = render([at(2, characters.length - 4, 5)], text).split('\n');
  const source = lines.findIndex((line) => line.includes('semua'));
  expect(lines[source + 1]?.trimEnd().endsWith('^^^^^')).toBe(true);
});

it('shows the stretch around a place far along a line', () => {
  const text = `${'a'.repeat(500)}INI${'b'.repeat(500)}`;
  const shown = render([at(1, 501, 3)], text);
  for (const line of shown.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  const lines = shown.split('\n');
  const index = lines.findIndex((line) => line.includes('INI'));
  expect(lines[index + 1]?.indexOf('^^^')).toBe(lines[index]?.indexOf('INI'));
});

it('takes no longer for each of thousands of findings on one endless line', () => {
  const text = 'kata '.repeat(200_000);
  const found = Array.from({ length: 2000 }, (_, index) => at(1, index * 400 + 1, 4));
  const start = performance.now();
  render(found, text);
  expect(performance.now() - start).toBeLessThan(10_000);
});
