import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderBodyExactly } from '../../../src/markup/body-html.ts';
import { plainMarkdown } from '../../../src/markup/plain-markdown.ts';
import { isLong } from '../../support/long.ts';
import { createRandom, type Random } from '../../support/random.ts';

const notebook = new URL('../../../notes/', import.meta.url);
const examples = ['2022', '2023', '2024', '2025', '2026'].flatMap((year) => bodies(new URL(`${year}/`, notebook)));
const rounds = isLong ? 60_000 : 1000;
const targets = {
  link: (url: string) => (url.includes('x') ? undefined : `../${url}`),
  image: () => undefined,
};

function bodies(folder: URL): string[] {
  try {
    return readdirSync(folder).map((name) =>
      readFileSync(new URL(name, folder), 'utf8')
        .split(/^---\n/m)
        .slice(2)
        .join('---\n'),
    );
  } catch {
    return [];
  }
}

const words = [
  'rapat', 'Dinas PUPR', 'Rp1.000.000,00', '14 (empat belas)', 'sore.', 'yaitu:', '"kutipan"', 'é́', '**tebal**', '*miring*', '_garis_', '__tebal__',
  '(**a**)', '**a b-c**,', '*a*b', '**a', 'a_b_c', '***a***', '*a* **b**', '**a *b* c**', '_a__', '[…]', '([…])', '[…]:', '[…](x)', '[a](b)', '[b c](../d/e-1.md#R1)', '([x.](x))', '**a.** b', '**a.**b', '**[a](b)**', '[*a*](b)', '*a (b)*.', '`a`', 'a & b',
  '<b>', 'a\\', '~a~', '|', '| a |', '| :--- | ---: |', '|-|', 'www.a.id', 'http://a.id', 'a@b.id', '10:30', 'a/b', '50%', '+', '=', '-', '–', '1.', '2)', '#', '##', '>', '!', '…', '😀', '\u00a0', '\t', '  ',
]; // biome-ignore format: a list of odd words

const openings = ['', '', '', '', '## ', '### ', '- ', '- ', '1. ', '1. ', '2. ', '10. ', '0. ', '1) ', '* ', '+ ', '> ', '   ', '    ', '# ', '####### ', '##', '- - ', '- 1. ', '1. - ', '-  ', '-', '1.', '---', '===', '- [ ] ']; // biome-ignore format: a list of beginnings

function randomBody(random: Random): string {
  const lines = Array.from({ length: random.integer(1, 7) }, () => {
    if (random.chance(0.3)) return '';
    const text = Array.from({ length: random.integer(0, 4) }, () =>
      random.pick(random.chance(0.8) ? words.slice(0, 16) : words),
    );
    return random.pick(random.chance(0.8) ? openings.slice(0, 13) : openings) + text.join(' ');
  });
  return lines.join(random.chance(0.97) ? '\n' : '\r\n');
}

function randomTable(random: Random): string {
  const columns = random.integer(1, 3);
  const row = (cell: () => string) => {
    const cells = Array.from({ length: random.chance(0.95) ? columns : random.integer(1, 4) }, cell);
    return `| ${cells.join(' | ')} |${random.pick(['', '', '', '', '', '', ' ', 'a'])}`;
  };
  const rule = () => random.pick(['---', '---', '---:', ':---', ':---:', '-----', '--', '- -', ':-:']);
  const cell = () => random.pick(random.chance(0.95) ? words.slice(0, 14) : [...words, '']);
  const rows = Array.from({ length: random.integer(0, 3) }, () => row(cell));
  return ['', row(cell), row(rule), ...rows, random.pick(['', '', 'sesudah', '- a', '## b'])].join('\n');
}

function damaged(text: string, random: Random): string {
  let result = text;
  for (let count = random.integer(1, 3); count > 0; count -= 1) {
    const at = random.integer(0, result.length);
    const inserted = random.chance(0.8) ? random.pick([...words, ...openings, '\n', '\n\n', ' ', '\n- ', '\n1. ']) : '';
    result = result.slice(0, at) + inserted + result.slice(at + random.integer(0, 2));
  }
  return result;
}

function randomText(random: Random): string {
  if (random.chance(0.3)) return damaged(random.pick(examples), random);
  if (random.chance(0.6)) return randomBody(random);
  return `${randomBody(random)}\n${randomTable(random)}\n${randomBody(random)}`;
}

function compare(body: string): boolean {
  const plain = plainMarkdown(body, targets.link);
  if (plain === undefined) return false;
  expect({ body, html: plain }).toEqual({ body, html: renderBodyExactly(body, targets) });
  return true;
}

describe('plain Markdown', () => {
  it('becomes the HTML that remark makes of it', () => {
    const body =
      '## Pembahasan\n\nRapat membahas **jalan** dan\n_jembatan_:\n1. data;\n2. biaya (50%).\n\n3 orang hadir.\n\n- a\n- […]\n';
    expect(compare('\n\n')).toBe(true);
    expect(compare(body.replace('- […]', '- lihat […].'))).toBe(true);
    expect(plainMarkdown(body.replace('- […]', '- `a`'), targets.link)).toBeUndefined();
  });

  it('is what many notes of the example notebook hold', () => {
    expect(examples.filter(compare).length / examples.length).toBeGreaterThan(0.7);
  });

  it('is never taken for something else, whatever the text', () => {
    const random = createRandom(20_261_122);
    let compared = 0;
    for (let round = 0; round < rounds; round += 1) {
      if (compare(randomText(random))) compared += 1;
    }
    expect(compared / rounds).toBeGreaterThan(0.15);
  }, 300_000);
});
