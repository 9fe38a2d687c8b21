import { describe, expect, it } from 'vitest';
import type { DataPath } from '../../../src/diagnostics/diagnostic.ts';
import { appendEntry, type Entry, putValue } from '../../../src/notes/edit-within.ts';
import { dataAt } from '../../../src/reading/shape.ts';
import { readYaml } from '../../../src/reading/yaml.ts';
import { createRandom, type Random } from '../../support/random.ts';

const order = ['id', 'text', 'deadline', 'status', 'evidence', 'updates', 'extensions'];
const item: DataPath = ['items', 0];
const entry = { date: '2026-02-03', by: 'Bappeda, Bidang A', note: 'Tiga: selesai' };
const short = `{date: 2026-02-03, by: "Bappeda, Bidang A", note: "Tiga: selesai"}`;

/** Both line endings must give the same. */
function both(edit: (yaml: string) => string | undefined, before: string): string | undefined {
  const result = edit(before);
  expect(edit(before.replaceAll('\n', '\r\n'))).toBe(result?.replaceAll('\n', '\r\n'));
  return result;
}

describe('putValue', () => {
  it.each([
    [
      'below the key that comes before it',
      'items:\n  - id: R1\n    text: A\n    deadline: 2026-02-09 # rapat\n    updates: []\n',
      'items:\n  - id: R1\n    text: A\n    deadline: 2026-02-09 # rapat\n    status: proses\n    updates: []\n',
    ],
    [
      'below a comment that belongs to that key',
      'items:\n  - id: R1\n    deadline: 2026-02-09\n      # dari surat\n    # lain\n  - id: R2\n',
      'items:\n  - id: R1\n    deadline: 2026-02-09\n      # dari surat\n    status: proses\n    # lain\n  - id: R2\n',
    ],
    [
      'below a block text',
      'items:\n  - id: R1\n    text: >-\n      A\n      B\n\n  - id: R2\n',
      'items:\n  - id: R1\n    text: >-\n      A\n      B\n    status: proses\n\n  - id: R2\n',
    ],
    [
      'into brackets',
      'items:\n  - {id: R1, text: "A, b", deadline: 2026-02-09, updates: []} # satu\n',
      'items:\n  - {id: R1, text: "A, b", deadline: 2026-02-09, status: proses, updates: []} # satu\n',
    ],
    [
      'into brackets over lines',
      'items: [\n  {id: R1,\n   text: A}]\n',
      'items: [\n  {id: R1,\n   text: A, status: proses}]\n',
    ],
    ['where the key is empty', 'items:\n  - id: R1\n    status: # ?\n', 'items:\n  - id: R1\n    status: proses # ?\n'],
    ['where the list is not indented', 'items:\n- id: R1\n', 'items:\n- id: R1\n  status: proses\n'],
    ['in place', `items:\n  - {id: R1, status: 'belum'}\n`, `items:\n  - {id: R1, status: 'proses'}\n`],
  ])('%s', (_, before, after) => {
    expect(both((yaml) => putValue(yaml, [...item, 'status'], 'proses', order), before)).toBe(after);
  });

  it('puts a map key by key into one that is there', () => {
    const before = 'items:\n  - id: R1\n    verified:\n      by: "Siti" # lama\n';
    expect(putValue(before, [...item, 'verified'], { by: 'Inspektorat', date: '2026-02-03' })).toBe(
      'items:\n  - id: R1\n    verified:\n      by: "Inspektorat" # lama\n      date: 2026-02-03\n',
    );
    expect(putValue('items:\n  - {id: R1, verified: }\n', [...item, 'verified'], { by: 'A, b' })).toBe(
      'items:\n  - {id: R1, verified: {by: "A, b"} }\n',
    );
  });

  it.each([
    ['an item that an alias repeats', 'items:\n  - &a {id: R1, status: belum}\n  - *a\n'],
    ['an item that is an alias', 'x: &a {id: R1}\nitems:\n  - *a\n'],
    ['broken YAML', 'items:\n  - {id: R1\n'],
    ['an item that is text', 'items:\n  - R1\n'],
  ])('leaves alone: %s', (_, yaml) => {
    expect(putValue(yaml, [...item, 'status'], 'proses', order)).toBeUndefined();
  });
});

describe('appendEntry', () => {
  it.each([
    [
      'where there is no list',
      'items:\n  - id: R1\n    text: A # a\n    extensions: []\n',
      `items:\n  - id: R1\n    text: A # a\n    updates:\n      - ${short}\n    extensions: []\n`,
    ],
    [
      'where the list is empty',
      'items:\n  - id: R1\n    updates: [] # belum ada\n    extensions: []\n',
      `items:\n  - id: R1\n    updates:  # belum ada\n      - ${short}\n    extensions: []\n`,
    ],
    ['where the key is empty', 'items:\n  - updates:\n', `items:\n  - updates:\n      - ${short}\n`],
    [
      'below an entry in brackets',
      'items:\n  - id: R1\n    updates:\n      - {date: 2026-01-20} # x\n        # y\n    # z\n    public: true\n',
      `items:\n  - id: R1\n    updates:\n      - {date: 2026-01-20} # x\n        # y\n      - ${short}\n    # z\n    public: true\n`,
    ],
    [
      'below an entry of several lines, in its style',
      'items:\n  - id: R1\n    updates:\n    - date: 2026-01-20\n      note: A\n  - id: R2\n',
      'items:\n  - id: R1\n    updates:\n    - date: 2026-01-20\n      note: A\n    - date: 2026-02-03\n      by: Bappeda, Bidang A\n      note: "Tiga: selesai"\n  - id: R2\n',
    ],
    ['into brackets', 'items:\n  - {id: R1, updates: []}\n', `items:\n  - {id: R1, updates: [${short}]}\n`],
    ['into brackets of brackets', 'items:\n  - {id: R1}\n', `items:\n  - {id: R1, updates: [${short}]}\n`],
    [
      'behind the last in brackets',
      'items:\n  - id: R1\n    updates: [{date: 2026-01-20},\n      ]\n',
      `items:\n  - id: R1\n    updates: [{date: 2026-01-20}, ${short},\n      ]\n`,
    ],
  ])('%s', (_, before, after) => {
    expect(both((yaml) => appendEntry(yaml, [...item, 'updates'], entry, order), before)).toBe(after);
  });

  it('writes what is long as one line for each key', () => {
    const long = { ...entry, note: 'panjang '.repeat(20).trim(), evidence: ['a.pdf'] };
    expect(appendEntry('items:\n  - id: R1\n', [...item, 'updates'], long)).toBe(
      `items:\n  - id: R1\n    updates:\n      - date: 2026-02-03\n        by: Bappeda, Bidang A\n        note: ${long.note}\n        evidence: [a.pdf]\n`,
    );
  });

  it.each([
    ['a text', 'items:\n  - {id: R1, updates: A}\n'],
    ['a list that is shared', 'items:\n  - {id: R1, updates: &u [{a: 1}]}\n  - {id: R2, updates: *u}\n'],
  ])('leaves alone: %s', (_, yaml) => {
    expect(appendEntry(yaml, [...item, 'updates'], entry, order)).toBeUndefined();
  });
});

describe('edits by chance', () => {
  const texts = [
    'Menyerahkan data.',
    'a: b',
    '"c"',
    "d'e",
    '# f',
    '- g',
    '{h}',
    '2026-01-20',
    'true',
    '12',
    'é🙂',
    '*k',
    'l,m',
  ];
  const comments = ['', '', ' # x', ' # "a: b', "   # '[{"];
  const remarks = ['# judul', '# x', '# "a: b', "# '[{", '# di atas', '# akhir'];
  const remarksIn = (yaml: string) => remarks.map((remark) => yaml.split(remark).length);

  function drawItem(random: Random, number: number): string {
    const quote = (text: string) => random.pick([JSON.stringify(text), `'${text.replaceAll("'", "''")}'`]);
    const pairs = order
      .filter((key) => key === 'id' || random.chance(0.6))
      .map((key): [string, string] => {
        if (key === 'id') return [key, `R${number}`];
        if (key === 'evidence')
          return [key, random.pick(['[]', `[${quote('a b')}]`, `["x", ${quote(random.pick(texts))}]`])];
        if (key === 'updates' || key === 'extensions')
          return [key, random.pick(['[]', `[{a: ${quote(random.pick(texts))}}]`])];
        return [key, quote(random.pick(texts))];
      });
    if (random.chance(0.4)) {
      return `  - {${pairs.map(([key, value]) => `${key}: ${value}`).join(random.pick([', ', ',\n     ']))}}${random.pick(comments)}`;
    }
    return pairs
      .flatMap(([key, value], index) => {
        const above = index > 0 && random.chance(0.2) ? [`${random.pick(['', '    ', '      '])}# di atas`] : [];
        const line = `${index === 0 ? '  - ' : '    '}${key}: ${value}${random.pick(comments)}`;
        const list = random.chance(0.5) && (key === 'updates' || key === 'extensions');
        const hyphen = random.pick(['    - ', '      - ']);
        const block = [
          `${index === 0 ? '  - ' : '    '}${key}:${random.pick(comments)}`,
          `${hyphen}{a: "b"}`,
          `${hyphen}a: c`,
        ];
        return [...above, ...(list ? block : [line])];
      })
      .join('\n');
  }

  function drawChange(random: Random): (yaml: string, at: DataPath) => [string | undefined, DataPath, unknown] {
    const text = random.pick(texts);
    const entries: Entry[] = [{ a: text }, { a: text, b: [text, 'x'] }];
    const key = random.pick(['updates', 'extensions']);
    if (random.chance(0.5)) {
      const added = random.pick(entries);
      return (yaml, at) => [appendEntry(yaml, [...at, key], added, order), [...at, key], added];
    }
    const scalar = random.pick(['deadline', 'status']);
    return (yaml, at) => [putValue(yaml, [...at, scalar], text, order), [...at, scalar], text];
  }

  function expectKept(before: string, after: string, eol: string): void {
    expect(remarksIn(after), after).toEqual(remarksIn(before));
    expect(after.replaceAll('\r\n', '').includes('\n')).toBe(eol === '\n');
  }

  it('add what was asked, keep every line, and touch no other data', () => {
    const random = createRandom(20);
    let edited = 0;
    for (let round = 0; round < 150; round += 1) {
      const items = Array.from({ length: random.integer(1, 3) }, (_, index) => drawItem(random, index + 1));
      const eol = random.pick(['\n', '\r\n']);
      let yaml = `title: T # judul\nitems:\n${items.join('\n')}\n# akhir\n`.replaceAll('\n', eol);
      if (readYaml(yaml).mistakes.length > 0) continue;
      for (let step = 0; step < 4; step += 1) {
        const at = ['items', random.integer(0, items.length - 1)];
        const [after, path, added] = drawChange(random)(yaml, at);
        expect(after, yaml).toBeDefined();
        if (after === undefined) return;
        expectKept(yaml, after, eol);
        const value = dataAt(readYaml(after).data, path);
        expect([value].flat().at(-1)).toEqual(added);
        yaml = after;
        edited += 1;
      }
    }
    expect(edited).toBeGreaterThan(400);
  });
});
