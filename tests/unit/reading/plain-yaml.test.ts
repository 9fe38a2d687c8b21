import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DataPath } from '../../../src/diagnostics/diagnostic.ts';
import { placePlainYaml, readPlainYaml } from '../../../src/reading/plain-yaml.ts';
import { dataAt } from '../../../src/reading/shape.ts';
import { placeYaml, readYamlExactly } from '../../../src/reading/yaml.ts';
import { isLong } from '../../support/long.ts';
import { createRandom, type Random } from '../../support/random.ts';

const notebook = new URL('../../../notes/', import.meta.url);
const examples = ['2022', '2023', '2024', '2025', '2026'].flatMap((year) =>
  frontmatters(new URL(`${year}/`, notebook)),
);
const rounds = isLong ? 60_000 : 600;

function frontmatters(folder: URL): string[] {
  try {
    return readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8').split(/^---\n/m)[1] ?? '');
  } catch {
    return [];
  }
}

const scalars = [
  '1', '-3', '+7', '010', '0o17', '0x1F', '1_000', '1.10', '.5', '1e3', '.inf', '.nan', 'null', '~', 'Null', 'true', 'TRUE', 'yes', 'off',
  '2026-02-30', '14:30', '09.00', '"14"', "'it''s'", '"a\\nb"', '"\\u00e9"', 'Dinas A & B', 'a #b', 'a#b', '#b', 'x: y', 'a: b', '- a', '[a, b]',
  '{a: 1, b: [c]}', '{a, b: }', '[]', '{}', '', '|', '>-', '&x', '*x', '!!str 1', '%', '@', '`', '? a', '100 %', 'é́', '😀', 'a\u00a0b', '"', "'",
  '[', '}', 'a]', ',', ':', '-', '---', '...', '<<', '__proto__', 'a:b', 'a :b', 'https://x.id/a?b#c', '"a": b', '[a: b]', '[a, ]', '[, a]', 'a, b',
  '"mulai\n    lanjut"', "'mulai\n\n    lanjut'", 'mulai\n    lanjut', 'constructor', 'toString', '0b11', '1:30', '1e', '-', '+', '.', '0o8', '0xg',
]; // biome-ignore format: a list of odd scalars

const blanks = ['', '', '', '', '', '', '', '', '\n', '  '];

function randomYaml(random: Random, depth = 0): string {
  const indent = '  '.repeat(depth);
  const lines = Array.from({ length: random.integer(1, 4) }, () => {
    const comment = random.chance(0.1) ? ' # catatan' : '';
    const key = random.chance(0.85) ? random.pick(['a', 'b', 'c', 'd', 'e f', 'owner']) : random.pick(scalars);
    const head = random.chance(0.2) ? '-' : `${key}:`;
    if (depth >= 3 || random.chance(0.65))
      return `${indent}${head} ${random.pick(scalars)}${comment}${random.pick(blanks)}`;
    const shift = random.chance(0.15) ? random.integer(0, 2) : 1;
    return `${indent}${head}${comment}\n${randomYaml(random, depth + shift)}`;
  });
  return `${lines.join('\n')}\n`;
}

function damaged(text: string, random: Random): string {
  let result = text;
  for (let count = random.integer(1, 4); count > 0; count -= 1) {
    const at = random.integer(0, result.length);
    const inserted = random.chance(0.7)
      ? random.pick([...scalars, '\n', '\r\n', '  ', ' ', '\t', '#', ': ', '- '])
      : '';
    result = result.slice(0, at) + inserted + result.slice(at + random.integer(0, 3));
  }
  return result;
}

function* pathsOf(data: unknown, path: DataPath = []): Generator<DataPath> {
  yield path;
  if (data === null || typeof data !== 'object') return;
  const entries = Array.isArray(data) ? data.entries() : Object.entries(data);
  for (const [step, item] of entries) yield* pathsOf(item, [...path, step]);
}

function compare(text: string): boolean {
  const plain = readPlainYaml(text);
  if (plain === undefined) return false;
  const exact = readYamlExactly(text);
  expect({ text, mistakes: exact.mistakes }).toEqual({ text, mistakes: [] });
  expect({ text, data: plain.data }).toEqual({ text, data: exact.data });
  const quick = placePlainYaml(text);
  if (quick === undefined) return true;
  const slow = placeYaml(text);
  for (const path of pathsOf(exact.data)) {
    // Whether a comment below a list still belongs to it is told differently: only its beginning counts.
    const isCollection = [...pathsOf(dataAt(exact.data, path))].length > 1;
    const written = (stretch: { start: number; end: number } | undefined) =>
      stretch && { start: stretch.start, text: isCollection || text.slice(stretch.start, stretch.end).trimEnd() };
    expect({ text, path, value: written(quick.node(path)) }).toEqual({ text, path, value: written(slow?.node(path)) });
    expect({ text, path, key: written(quick.key(path)) }).toEqual({ text, path, key: written(slow?.key(path)) });
  }
  return true;
}

describe('plain YAML', () => {
  it('is what the notes of the example notebook hold', () => {
    const compared = examples.filter(compare).length;
    expect(compared / examples.length).toBeGreaterThan(0.8);
  });

  it('is read and placed as the exact library does', () => {
    const random = createRandom(20_261_122);
    let compared = 0;
    for (let round = 0; round < rounds; round += 1) {
      const text = random.chance(0.5) ? randomYaml(random) : damaged(random.pick(examples), random);
      if (compare(text)) compared += 1;
    }
    expect(compared / rounds).toBeGreaterThan(0.15);
  }, 300_000);
});
