import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isLong } from '../../support/long.ts';
import { createRandom, type Random } from '../../support/random.ts';
import { type Files, fixFiles } from './office.ts';

const root = new URL('../../../notes/', import.meta.url);
const files: Files = Object.fromEntries(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^(?:\d{4}\/.*\.md|stakeholders\.yaml|catatan\.yaml)$/.test(path))
    .map((path) => [path, readFileSync(new URL(path, root), 'utf8').replaceAll('\r\n', '\n')]),
);
const rounds = isLong ? 10 : 1;
const isNote = (path: string) => path.endsWith('.md');

const months = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober Nopember Desember'.split(' ');

function otherDate(date: string, random: Random): string {
  const [year, month = 0, day] = date.split('-').map(Number);
  return random.pick([`${day}/${month}/${year}`, `${day}-${month}-${year}`, `${day} ${months[month - 1]} ${year}`]);
}

/** What clerks write, and what there is one answer to. */
const damages: readonly (readonly [pattern: RegExp, wrong: (match: string, random: Random) => string])[] = [
  [/^title:/m, () => 'judul:'],
  [/^date:/m, () => 'tanggal:'],
  [/^place:/m, () => 'tempat:'],
  [/^agenda:/m, () => 'acara:'],
  [/^attendees:/m, () => 'peserta:'],
  [/^recommendations:/m, () => 'Rekomendasi:'],
  [/^type: [a-z]+$/m, (match) => match.toUpperCase().replace('TYPE', 'jenis')],
  [/^access: [a-z]+$/m, (match) => match.replace('access', 'sifat').replace(/[a-z]+$/, (word) => word.toUpperCase())],
  [/^ {4}owner:/m, () => '    penanggung_jawab:'],
  [/^ {4}deadline:/m, () => '    batas waktu:'],
  [/(?<=^date: |deadline: |completed: )\d{4}-\d{2}-\d{2}(?=$| #)/m, otherDate],
  [/(?<=[{ ](?:date|from|to): )\d{4}-\d{2}-\d{2}(?=[,}])/m, otherDate],
  [
    /(?<=^ {4}status: )(?:selesai|proses|belum)/m,
    (match, random) => random.pick([match.slice(1), match.toUpperCase()]),
  ],
  [
    /(?<=(?:start|end): )"\d\d:\d\d"/,
    (match, random) => random.pick([match.replace(':', '.'), match.slice(1, -1).replace(':', '.')]),
  ],
  [/(?<=^attendance: )\d+/m, (match) => `"${match}"`],
  [/(?<=organization: [a-z0-9-]+, )count: (?=\d)/, () => 'jumlah: '],
  [/(?<=^ {4}owner: )dinas-[a-z]+$/m, (match) => match.toUpperCase().replace('-', ' ')],
  [/(?<=^ {2}- id: )R(?=\d+$)/m, (_, random) => random.pick(['r', 'R0', 'R-'])],
];

function damage(text: string, random: Random): string {
  const end = text.indexOf('\n---\n');
  let head = text.slice(0, end);
  for (let count = random.integer(1, 8); count > 0; count -= 1) {
    const [pattern, wrong] = random.pick(damages);
    const matches = [...head.matchAll(new RegExp(pattern, `${pattern.flags}g`))];
    const match = matches.length === 0 ? undefined : random.pick(matches);
    if (match === undefined) continue;
    head = head.slice(0, match.index) + wrong(match[0], random) + head.slice(match.index + match[0].length);
  }
  const body = random.chance(0.3) ? text.slice(end).replace(/^## (?![\s\S]*\n## )/m, '# ') : text.slice(end);
  return head + body;
}

const each = (change: (text: string) => string): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path, isNote(path) ? change(text) : text]));

describe('--fix by chance', () => {
  it('brings the example notebook back, byte for byte', () => {
    const random = createRandom(20221129);
    for (let round = 0; round < rounds; round += 1) {
      const ending = random.pick(['\n', '\r\n']);
      const wrong = each(
        (text) => (random.chance(0.2) ? '\uFEFF' : '') + damage(text, random).replaceAll('\n', ending),
      );
      const { files: fixed, mends } = fixFiles(wrong);
      for (const [path, text] of Object.entries(each((it) => it.replaceAll('\n', ending)))) {
        expect(fixed[path], `${path} of\n${wrong[path]}`).toBe(text);
      }
      expect(mends.length).toBeGreaterThan(40);
      expect(fixFiles(fixed).mends).toEqual([]);
    }
  }, 600_000);

  it('never throws, loses no line, and has nothing left to do the second time', () => {
    const random = createRandom(7);
    const pieces = [
      '"',
      "'",
      '{',
      '}',
      '[',
      '- ',
      ': ',
      '\t',
      '#',
      '# ',
      '|',
      '&a ',
      '*a',
      '\r',
      '🙂',
      'judul: x\n',
      '\n---\n',
    ];
    const spoil = (text: string) => {
      let now = damage(text, random);
      for (let count = random.integer(1, 3); count > 0; count -= 1) {
        const at = random.integer(0, now.length);
        now = now.slice(0, at) + random.pick(pieces) + now.slice(at + random.pick([0, 0, 1, 5]));
      }
      return now;
    };
    for (let round = 0; round < rounds; round += 1) {
      const wrong = each(spoil);
      const { files: fixed } = fixFiles(wrong);
      for (const [path, text] of Object.entries(wrong)) {
        const lines = (it = '') => it.split('\n').length;
        expect(lines(fixed[path]), text).toBeGreaterThanOrEqual(lines(text));
      }
      const again = fixFiles(fixed);
      expect(again.mends).toEqual([]);
      expect(again.files).toEqual(fixed);
    }
  }, 600_000);
});
