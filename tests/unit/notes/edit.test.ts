import { describe, expect, it } from 'vitest';
import type { DataPath } from '../../../src/diagnostics/diagnostic.ts';
import { type Scalar, setScalar } from '../../../src/notes/edit.ts';
import { parseNote } from '../../../src/notes/parse.ts';
import { dataAt } from '../../../src/reading/shape.ts';
import { isLong } from '../../support/long.ts';
import { createRandom, type Random } from '../../support/random.ts';

const note = (yaml: string, eol = '\n') => `---\n${yaml}\n---\n\n## Pembahasan\n`.replaceAll('\n', eol);
const dataOf = (text: string) => parseNote('n.md', new TextEncoder().encode(text)).data;

describe('setScalar', () => {
  it.each([
    ['plain', 'status: draf', 'status: final'],
    ['double quotes', 'status: "draf"', 'status: "final"'],
    ['single quotes', "status: 'draf'", "status: 'final'"],
    ['trailing comment', 'status: draf   # sampai disetujui', 'status: final   # sampai disetujui'],
    ['empty value', 'status:', 'status: final'],
    ['empty value before a comment', 'status:   # draf', 'status: final   # draf'],
    ['null', 'status: ~ # kosong', 'status: final # kosong'],
    ['quoted key', '"status": draf', '"status": final'],
    ['blank before the colon', 'status : draf', 'status : final'],
    ['block scalar', 'status: |-\n  draf', 'status: final'],
    ['value on the next line', 'status:\n  draf', 'status:\n  final'],
    ['in a flow map', 'status: draf', 'status: final'],
  ])('replaces: %s', (_, before, after) => {
    const around = (line: string) => note(`# awal\ntype: rdp\n${line}\ntitle: "A: b" # judul\nagenda: [a, b]`);
    expect(setScalar(around(before), ['status'], 'final')).toBe(around(after));
  });

  it('keeps CRLF and a byte order mark', () => {
    const text = `\uFEFF${note('type: rdp\nstatus: draf # x\ntitle: T', '\r\n')}`;
    expect(setScalar(text, ['status'], 'final')).toBe(text.replace('draf', 'final'));
    const absent = `\uFEFF${note('type: rdp # jenis\ntitle: T', '\r\n')}`;
    expect(setScalar(absent, ['status'], 'final', ['type'])).toBe(
      absent.replace('# jenis\r\n', '# jenis\r\nstatus: final\r\n'),
    );
  });

  it.each([
    [
      'after a scalar with a comment',
      'date: 2026-01-20 # hari\ntitle: T',
      'date: 2026-01-20 # hari\nstatus: final\ntitle: T',
    ],
    [
      'after the last that is there',
      'body: b\ndate: 2026-01-20\ntitle: T',
      'body: b\nstatus: final\ndate: 2026-01-20\ntitle: T',
    ],
    ['after a list', 'date:\n  - a\n  - b # c\n\ntitle: T', 'date:\n  - a\n  - b # c\nstatus: final\n\ntitle: T'],
    ['at the end', 'title: T', 'title: T\nstatus: final'],
    ['after a block scalar', 'date: |\n  a\n  b\ntitle: T', 'date: |\n  a\n  b\nstatus: final\ntitle: T'],
    ['after an empty key', 'date: # kosong\ntitle: T', 'date: # kosong\nstatus: final\ntitle: T'],
  ])('inserts a key: %s', (_, before, after) => {
    expect(setScalar(note(before), ['status'], 'final', ['date', 'body'])).toBe(note(after));
  });

  it('reaches into lists and flow maps, quoting what must be', () => {
    const yaml =
      'recommendations:\n  - {id: R1, text: Menyerahkan data., status: belum} # satu\n  - id: R2\n    status: belum';
    expect(setScalar(note(yaml), ['recommendations', 0, 'status'], 'proses')).toBe(
      note(yaml.replace('belum}', 'proses}')),
    );
    expect(setScalar(note(yaml), ['recommendations', 0, 'text'], 'a, b]')).toBe(
      note(yaml.replace('Menyerahkan data.', '"a, b]"')),
    );
    expect(setScalar(note('agenda:\n  - a\n  - b'), ['agenda', 1], 'c: d')).toBe(note('agenda:\n  - a\n  - "c: d"'));
  });

  it.each([
    ['frontmatter with a mistake', note('status: [draf'), ['status']],
    ['no frontmatter', 'status: draf\n', ['status']],
    ['a list', note('status: [a]'), ['status']],
    ['a map', note('status: {a: b}'), ['status']],
    ['a nested key that is absent', note('time: {start: "09:00"}'), ['time', 'end']],
    ['an item that is absent', note('agenda: [a]'), ['agenda', 3]],
    ['a value that an alias shares', note('status: &s draf\nplace: *s'), ['status']],
    ['an absent key of a flow map', note('{type: rdp, title: T}'), ['status']],
    ['a doubled key', note('status: a\nstatus: b'), ['status']],
  ] as const)('leaves alone: %s', (_, text, path) => {
    expect(setScalar(text, path, 'final')).toBeUndefined();
  });
});

describe('setScalar on notes made by chance', () => {
  const words = [
    'a',
    'b c',
    'd: e',
    '# f',
    "g'h",
    '"i"',
    '- j',
    '@k',
    '{l',
    'true',
    '12',
    '',
    'é🙂',
    '2026-01-20',
    '*m',
    '%',
    ' n ',
  ];

  const scalar = (random: Random): string => {
    const word = random.pick(words);
    const style = random.integer(0, 2);
    if (style === 0) return JSON.stringify(word);
    if (style === 1) return `'${word.replaceAll("'", "''")}'`;
    return random.pick(['draf', '2026-01-20', 'Ruang Rapat', '', '7', 'a b # c']);
  };

  const comment = (random: Random) => (random.chance(0.3) ? ` # ${random.pick(['x', 'a: b', '"', "'", '- c'])}` : '');

  const draw = (random: Random, keys: readonly string[]): string => {
    const lines = keys.flatMap((key) => {
      const above = random.chance(0.2) ? [random.pick(['', '# keterangan', '   # menjorok'])] : [];
      const kind = random.integer(0, 5);
      if (kind === 0)
        return [...above, `${key}:${comment(random)}`, `  - ${scalar(random)}${comment(random)}`, '  - x: 1'];
      if (kind === 1) return [...above, `${key}: {a: "1", b: ${JSON.stringify(random.pick(words))}}${comment(random)}`];
      if (kind === 2)
        return [...above, `${key}: ${random.pick(['|', '>-', '|+'])}`, '  baris satu', '', '  baris dua # bukan'];
      return [...above, `${key}: ${scalar(random)}${comment(random)}`];
    });
    const eol = random.pick(['\n', '\r\n']);
    const text = `---${random.pick(['', '  '])}\n${lines.join('\n')}\n---\n\n## Isi\nstatus: draf\n`;
    return (random.chance(0.3) ? '\uFEFF' : '') + text.replaceAll('\n', eol);
  };

  /** The longest start and end that both texts share. */
  const changed = (before: string, after: string): readonly [string, string] => {
    let start = 0;
    while (start < before.length && before[start] === after[start]) start += 1;
    let end = 0;
    while (end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
    return [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  };

  /** Nothing but the old value went, and line endings are those of the file. */
  const expectNothingElse = (before: string, after: string, old: unknown, shown: string) => {
    const [removed, added] = changed(before, after);
    if (old === undefined) expect(removed, shown).toBe('');
    expect(added.split('\n').length, shown).toBeLessThanOrEqual(2);
    if (typeof old === 'string') expect(removed.includes('#') && !old.includes('#'), shown).toBe(false);
    const lines = after.split('\n').length - 1;
    expect(after.match(/\r\n/g)?.length ?? 0, shown).toBe(before.includes('\r\n') ? lines : 0);
  };

  it('changes the one value and no other byte', () => {
    const random = createRandom(20260120);
    const rounds = isLong ? 10_000 : 1000;
    let edited = 0;
    for (let round = 0; round < rounds; round += 1) {
      const keys = ['type', 'title', 'date', 'status', 'place'].filter(() => random.chance(0.8));
      const text = draw(random, keys);
      const before = dataOf(text);
      const path: DataPath = [random.pick(['status', 'place', 'title'])];
      const value: Scalar = random.pick<Scalar>([...words.filter((it) => it !== ''), 'final', true, 7]);
      const after = setScalar(text, path, value, ['date', 'title']);
      if (after === undefined) continue;
      edited += 1;
      const shown = `${text}\n=>\n${after}`;
      expect({ ...dataOf(after) }, shown).toEqual({ ...before, [String(path[0])]: value });
      expectNothingElse(text, after, dataAt(before, path), shown);
    }
    expect(edited).toBeGreaterThan(0.4 * rounds);
  });

  it('never throws, whatever the text', () => {
    const random = createRandom(7);
    const pieces = [
      '---\n',
      'status: draf',
      '\n',
      ': ',
      '- ',
      '"',
      "'",
      '{',
      '}',
      '[',
      '&a',
      '*a',
      '|',
      '#',
      '\t',
      '\r',
      '!!int ',
      '? ',
    ];
    for (let round = 0; round < (isLong ? 6000 : 700); round += 1) {
      const text = `---\n${Array.from({ length: random.integer(0, 12) }, () => random.pick(pieces)).join('')}\n---\n`;
      const after = setScalar(text, ['status'], 'final');
      if (after !== undefined) expect(dataOf(after)?.status, text).toBe('final');
    }
  });
});
