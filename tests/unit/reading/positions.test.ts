import { describe, expect, it } from 'vitest';
import { atKey, atValue } from '../../../src/diagnostics/diagnostic.ts';
import { LineIndex } from '../../../src/reading/lines.ts';
import { Locator } from '../../../src/reading/locate.ts';

/** Place of the first occurrence of `part`. */
function placeOf(text: string, part: string) {
  const start = text.indexOf(part);
  return new LineIndex(text).place(start, start + part.length);
}

describe('LineIndex', () => {
  it.each([
    ['LF', 'a\nb tanggal\n', { line: 2, column: 3, endLine: 2, endColumn: 10 }],
    ['CRLF', 'a\r\nb tanggal\r\n', { line: 2, column: 3, endLine: 2, endColumn: 10 }],
    ['CR', 'a\rb tanggal', { line: 2, column: 3, endLine: 2, endColumn: 10 }],
    ['a tab', 'a\n\ttanggal', { line: 2, column: 2, endLine: 2, endColumn: 9 }],
    ['an emoji', '😀 tanggal', { line: 1, column: 3, endLine: 1, endColumn: 10 }],
    ['a combining accent', 'e\u0301 tanggal', { line: 1, column: 4, endLine: 1, endColumn: 11 }],
  ])('counts after %s', (_, text, place) => {
    expect(placeOf(text, 'tanggal')).toEqual(place);
  });

  it('keeps U+2028 inside its line, as editors do', () => {
    expect(placeOf('a\u2028tanggal', 'tanggal').line).toBe(1);
  });
});

describe('Locator', () => {
  const yaml = 'title: Rapat\nrecommendations:\n  - id: R1\n    owner: semua pihak\n  - {id: R2}\ndeadline:\n';
  const locator = new Locator(`---\n${yaml}---\n`, { start: 4, end: 4 + yaml.length });
  it.each([
    ['a value', atValue('title'), { line: 2, column: 8, endLine: 2, endColumn: 13 }],
    ['a value in a list', atValue('recommendations', 0, 'owner'), { line: 5, column: 12, endLine: 5, endColumn: 23 }],
    ['a key', atKey('recommendations', 0, 'owner'), { line: 5, column: 5, endLine: 5, endColumn: 10 }],
    ['the item that lacks a value', atValue('recommendations', 1, 'owner'), { line: 6, column: 5 }],
    ['the key of an empty value', atValue('deadline'), { line: 7, column: 1, endLine: 7, endColumn: 9 }],
    ['the whole file', { kind: 'file' } as const, { line: 1, column: 1, endLine: 1, endColumn: 4 }],
  ])('finds %s', (_, location, place) => {
    expect(locator.place(location)).toMatchObject(place);
  });
});
