import { describe, expect, it } from 'vitest';
import type { Example } from '../../../src/rules/rule.ts';
import { checkExample, checkFiles, composeNote, composeNotebook, covered } from './harness.ts';

const codesOf = (example: Example) => checkExample(example).map(({ code }) => code);

describe('matters arising', () => {
  const earlier = '2026/2026-01-06-rapat-komisi-ii.md';
  const open = '{id: R1, text: Menyerahkan data jalan., owner: dinas-pupr, deadline: 2026-01-19';
  const check = (item: string, next: Partial<Example> = {}, keys = '') =>
    checkExample({
      frontmatter: `body: komisi-ii\nrecommendations: []${keys}`,
      ...next,
      other: { file: earlier, frontmatter: `body: komisi-ii\nrecommendations:\n  - ${open}${item}}` },
    }).map(({ code }) => code);

  it.each([
    ['', ['matters-arising']],
    [', status: proses', ['matters-arising']],
    [', status: usulan', []],
    [', status: tidak-dapat, reason: {code: kahar}, accepted: {by: Komisi II, date: 2026-01-19}', []],
    [', updates: [{date: 2026-01-06, by: Komisi II, note: Dicatat.}]', ['matters-arising']],
    [', updates: [{date: 2026-01-12, by: Dinas PUPR, note: Separuh.}]', []],
    [', approved: {by: Bupati, date: 2026-01-21}', []],
    [', status: dialihkan, successor: entah#R1', ['successor-unknown']],
  ])('an item that is%s', (item, expected) => {
    expect(check(item)).toEqual(expected);
  });

  it('is satisfied when the next note names the item', () => {
    const heading = '## Tindak Lanjut Rapat Sebelumnya\n\n| Rujukan | Keadaan |\n| --- | --- |\n';
    expect(check('', { body: `${heading}| 2026-01-06-rapat-komisi-ii#R1 | masih berjalan |\n` })).toEqual([]);
    expect(check('', { body: `${heading}| 2026-01-06#R1 | masih berjalan |\n` })).toEqual([]);
    expect(check('', { body: `${heading}| 2026-01-06-rapat-komisi-ii#R12 | masih berjalan |\n` })).toEqual([
      'matters-arising',
    ]);
  });

  it('is satisfied when a line names the note and the item', () => {
    const link = 'Tindak lanjut rapat [6 Januari](2026-01-06-rapat-komisi-ii.md)';
    expect(check('', { body: `${link}: R1 dan R2 dibahas.\n` })).toEqual([]);
    expect(check('', { body: 'Sesuai 2026-01-06-rapat-komisi-ii, R1 berjalan.\n' })).toEqual([]);
    for (const body of [`${link}: R2 dan R12 dibahas.\n`, `${link}.\n\nR1 dibahas.\n`, 'R1 dibahas.\n']) {
      expect(check('', { body })).toContain('matters-arising');
    }
  });

  it.each(['status: draf', 'status: batal', 'body: bkad'])('asks nothing of a next note with %s', (key) => {
    expect(
      codesOf({
        frontmatter: `body: komisi-ii\nrecommendations: []\n${key}`,
        other: { file: earlier, frontmatter: `body: komisi-ii\nrecommendations:\n  - ${open}}` },
      }),
    ).toEqual([]);
  });

  it('asks the next note only', () => {
    const { files } = composeNotebook({
      frontmatter: 'body: komisi-ii\nrecommendations: []',
      other: { file: earlier, frontmatter: `body: komisi-ii\nrecommendations:\n  - ${open}}` },
    });
    const third = composeNote({ frontmatter: 'date: 2026-02-03\nbody: komisi-ii\nrecommendations: []' });
    const found = checkFiles({ ...files, '2026/2026-02-03-rapat-komisi-ii.md': third });
    expect(found.map(({ code, file }) => [code, file])).toEqual([
      ['matters-arising', '2026/2026-01-20-rapat-dengar-pendapat.md'],
    ]);
  });

  it('points at the section where there is one', () => {
    const example: Example = {
      frontmatter: 'body: komisi-ii\nrecommendations: []',
      body: '## Tindak Lanjut Rapat Sebelumnya\n\nTidak ada.\n',
      other: { file: earlier, frontmatter: `body: komisi-ii\nrecommendations:\n  - ${open}}` },
    };
    const { files, note } = composeNotebook(example);
    const [found] = checkFiles(files);
    expect(found && covered(files[note] ?? '', found)).toBe('## Tindak Lanjut Rapat Sebelumnya');
  });
});

describe('a public notebook', () => {
  const config = 'visibility: public';

  it.each([
    ['access: rahasia', ['secret-in-public']],
    ['type: internal', ['secret-in-public']],
    ['archive: {classification: "100", security: R}', ['secret-in-public']],
    ['archive: {classification: "100", security: T}', []],
    [
      'access: tertutup\nignore: [{rule: secret-in-public, reason: Sudah disetujui.}]',
      ['secret-in-public', 'ignore-unused'],
    ],
  ])('%s', (frontmatter, expected) => {
    expect(codesOf({ config, frontmatter })).toEqual(expected);
  });

  it('holds no ledger', () => {
    const { files } = composeNotebook({ config });
    const found = checkFiles({ ...files, 'ledger/deliveries.jsonl': '{}\n' });
    expect(found).toMatchObject([{ code: 'secret-in-public', file: 'ledger/deliveries.jsonl', place: { line: 1 } }]);
  });
});

describe('the directory', () => {
  const rest = '- {id: dinas-pupr, name: Dinas PUPR}\n';
  it.each([
    [`${rest}- {id: dinas-pupr, name: Dinas Lain}`, 2, 'id'],
    [`- {id: x, name: X, aliases: [Dinas-PUPR]}\n${rest}`, 2, 'alias'],
    [`${rest}- {id: x, name: X, aliases: [Y, dinas-pupr]}`, 2, 'alias'],
  ])('%j', (stakeholders, line, field) => {
    const found = checkExample({ stakeholders });
    expect(found).toMatchObject([
      { code: 'stakeholder-duplicate', place: { line }, params: { id: 'dinas-pupr', field } },
    ]);
  });

  it.each([
    ['equal names', '- {id: dinas-pupr, name: Pekerjaan Umum}\n- {id: x, name: pekerjaan umum}', 'pekerjaan umum'],
    ['equal short names', '- {id: dinas-pupr, name: A, short: DPU}\n- {id: x, name: B, short: dpu}', 'dpu'],
    ['the short name that is a name', '- {id: dinas-pupr, name: DPU}\n- {id: x, name: B, short: DPU}', 'DPU'],
  ])('finds %s once, at the second', (_, stakeholders, at) => {
    const [found, ...others] = checkExample({ frontmatter: 'recommendations: []', stakeholders });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ params: { id: 'dinas-pupr', field: 'name' }, place: { line: 2 } });
    expect(found && covered(stakeholders, found)).toBe(at);
  });

  it('lets an office and its head share an alias, and one be called the same twice', () => {
    const stakeholders = `- {id: dinas-pupr, name: Dinas PUPR, short: Dinas PUPR, aliases: [PU]}
- {id: kepala-dinas, name: Kepala Dinas PUPR, aliases: [PU]}`;
    expect(codesOf({ stakeholders })).toEqual([]);
  });

  it('says that it names nobody, instead of leaving every owner a riddle', () => {
    const { files } = composeNotebook({ frontmatter: 'body: komisi-ii' });
    for (const content of [undefined, '', '[]']) {
      const { 'stakeholders.yaml': _, ...without } = files;
      const found = checkFiles(content === undefined ? without : { ...files, 'stakeholders.yaml': content });
      expect(found.map(({ code, params }) => [code, params])).toEqual([
        ['owner-unknown', { id: 'dinas-pupr', suggestion: undefined, isDirectoryEmpty: true }],
        ['stakeholder-unknown', { id: 'komisi-ii', suggestion: undefined, isDirectoryEmpty: true }],
      ]);
    }
  });

  it('lets a short name be like its own id', () => {
    expect(codesOf({ stakeholders: '- {id: dinas-pupr, name: Dinas PUPR, short: dinas-pupr}' })).toEqual([]);
  });
});

describe('a year whose holidays are not complete', () => {
  const incomplete =
    'decree: Sementara\ncomplete: false\ndays:\n  - {date: 2027-01-01, name: Tahun Baru, kind: libur}\n';
  const check = (items: string) => {
    const { files } = composeNotebook({ frontmatter: `recommendations:\n${items}` });
    return checkFiles({ ...files, 'holidays/2027.yaml': incomplete }).map(({ code, params }) => [code, params]);
  };
  const item = '  - {id: R1, text: Menyusun jadwal., owner: dinas-pupr';

  it('is told where a working day of it must be known', () => {
    const told = [['holidays-missing', { year: 2027, isIncomplete: true }]];
    expect(check(`${item}, deadline: 2027-03-08}`)).toEqual(told);
    expect(check(`${item}, deadline: 2026-12-30, term: 260 hari kerja}`)).toEqual(told);
  });

  it('is not told where the day is known not to be one', () => {
    const codes = (items: string) => check(items).map(([code]) => code);
    expect(codes(`${item}, deadline: 2027-01-01}`)).toEqual(['deadline-holiday']);
    expect(codes(`${item}, deadline: 2027-01-02}`)).toEqual(['deadline-holiday']);
    expect(codes(`${item}, deadline: 2026-12-30}`)).toEqual([]);
  });
});

describe('accepted findings', () => {
  it('are used even when the office has switched the rule off', () => {
    const frontmatter = `recommendations:
  - {id: R1, text: Menyerahkan data jalan., owner: dinas-pupr, deadline: 2026-02-14}
ignore: [{rule: deadline-holiday, reason: Piket.}]`;
    expect(codesOf({ frontmatter, config: 'rules: {deadline-holiday: off}' })).toEqual([]);
  });

  it('may include the warning about them', () => {
    const frontmatter = 'ignore: [{rule: deadline-holiday, reason: Piket.}, {rule: ignore-unused, reason: Templat.}]';
    expect(codesOf({ frontmatter })).toEqual([]);
  });
});
