import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from './random.ts';

/** Bytes of a note that something went wrong with. */
export type Damage = (bytes: Uint8Array, random: Random) => Uint8Array;

const encoder = new TextEncoder();

function splice(bytes: Uint8Array, at: number, removed: number, put: Uint8Array): Uint8Array {
  return Uint8Array.from([...bytes.subarray(0, at), ...put, ...bytes.subarray(at + removed)]);
}

/** Puts text at a place of chance. */
function insert(...texts: readonly string[]): Damage {
  return (bytes, random) => splice(bytes, random.integer(0, bytes.length), 0, encoder.encode(random.pick(texts)));
}

/** Puts text right below the first fence. */
const inHead =
  (text: (random: Random) => string): Damage =>
  (bytes, random) =>
    splice(bytes, 4, 0, encoder.encode(`${text(random)}\n`));

const inBody =
  (text: (random: Random) => string): Damage =>
  (bytes, random) =>
    splice(bytes, bytes.length, 0, encoder.encode(`\n\n${text(random)}\n`));

function utf16(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from([0xff, 0xfe, ...[...bytes].flatMap((byte) => [byte, 0])]);
}

function aliasBomb(): string {
  const rows = Array.from({ length: 12 }, (_, index) => {
    const previous = `*a${index}`;
    return `k${index + 1}: &a${index + 1} [${Array.from({ length: 9 }, () => previous).join(', ')}]`;
  });
  return ['k0: &a0 [lol, lol]', ...rows].join('\n');
}

const pieces = [
  ...[
    '---\n',
    '---js\n',
    '...\n',
    '<<<<<<< a\n',
    '>>>>>>> b\n',
    '\0',
    '\u2028',
    '\u2029',
    '\u0085',
    '\ufeff',
    '\u200b',
  ],
  ...[
    '\r',
    '\t',
    '"',
    "'",
    '&a ',
    '*a ',
    '!!js/function ',
    '!<tag:x> ',
    '%YAML 1.1\n',
    '? ',
    '<<: *a\n',
    '|\n',
    '>-\n',
  ],
  ...['[', '{', '}', ']', ': ', '# ', '- ', '__proto__: {x: 1}\n', 'constructor: {prototype: 1}\n', 'toString: 1\n'],
  ...['[a](', '![a](../../..)', '<a ', '<script>', '<!--', '`', '```\n', '| a | b |\n| - |\n', '[^1]: a\n', 'angka 9 '],
  ...['Rabu, 29 November 2022 ', '14 (empat puluh) ', '0812 3456 7890 ', 'a@gmail.com ', '😀', 'e\u0301', '\ud83d'],
  ...['date: 2026-02-30\n', 'date: [2026]\n', 'type: {a: 1}\n', 'attendees: 3\n', 'recommendations: [[[]]]\n'],
];

/** Everything that was ever seen, or may be feared, to happen to a file. */
const damages: readonly Damage[] = [
  (bytes, random) => bytes.map((byte) => (random.chance(0.01) ? byte ^ (1 << random.integer(0, 7)) : byte)),
  (bytes, random) => splice(bytes, random.integer(0, bytes.length), random.integer(1, 200), new Uint8Array()),
  (bytes, random) => bytes.subarray(0, random.integer(0, bytes.length)),
  (bytes, random) => {
    const from = random.integer(0, bytes.length);
    return splice(bytes, random.integer(0, bytes.length), 0, bytes.subarray(from, from + random.integer(1, 300)));
  },
  insert(...pieces),
  insert(...pieces),
  insert(...pieces),
  (bytes, random) => splice(bytes, random.integer(0, bytes.length), 1, Uint8Array.of(random.integer(128, 255))),
  (bytes) => utf16(bytes),
  () => new Uint8Array(),
  (_, random) => Uint8Array.from({ length: random.integer(1, 2000) }, () => random.integer(0, 255)),
  inHead(aliasBomb),
  inHead((random) => `x: ${random.pick(['[', '{', '{a: '])}`.repeat(1).padEnd(20_000, '[')),
  inHead(() => `place: ${'"'.repeat(3000)}`),
  inHead((random) => `${'k'.repeat(random.pick([1025, 50_000]))}: 1`),
  inHead(() => Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')),
  inHead((random) => `${random.pick(['__proto__', 'constructor', 'hasOwnProperty', 'toString'])}: {polluted: true}`),
  inHead(() => `place: ${'angka 1 '.repeat(3000)}`),
  inBody((random) => random.pick(pieces).repeat(300)),
  inBody((random) => `${random.pick(['> ', '- ', '1. ', '* '])}`.repeat(random.pick([50, 99, 5000]))),
  inBody(() => '[a]('.repeat(1000)),
  inBody(() => '<a '.repeat(1000)),
  (bytes) => Uint8Array.from([...bytes].flatMap((byte) => (byte === 0x0a ? [0x0d, 0x0a] : [byte]))),
];

/** A note to which one to four things happened. */
export function damaged(note: string, random: Random): Uint8Array {
  let bytes = encoder.encode(note);
  for (let left = random.integer(1, 4); left > 0; left -= 1)
    bytes = random.pick(damages)(bytes, random) as typeof bytes;
  return bytes;
}

/** What is called a note in `folder` and is none: folders, links to everywhere, a pipe, a file that nobody may read. */
export function putStrangeFiles(folder: string): void {
  mkdirSync(join(folder, '2026-01-01-folder.md', 'x'), { recursive: true });
  if (process.platform === 'win32') return;
  const links: Readonly<Record<string, string>> = {
    luar: '/etc/passwd',
    putus: 'tidak-ada.md',
    diri: '2026-01-02-diri.md',
    naik: '..',
    perangkat: '/dev/zero',
  };
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(folder, `2026-01-02-${name}.md`));
  execFileSync('mkfifo', [join(folder, '2026-01-03-pipa.md')]);
  writeFileSync(join(folder, '2026-01-04-terkunci.md'), '---\n');
  chmodSync(join(folder, '2026-01-04-terkunci.md'), 0);
  writeFileSync(join(folder, '2026-01-05-baris\nbaru.md'), '---\n');
  writeFileSync(join(folder, Buffer.from([0x61, 0xff, 0x2e, 0x6d, 0x64]).toString('latin1')), 'x');
}
