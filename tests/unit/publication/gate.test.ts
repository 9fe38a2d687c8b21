import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../../src/config/config.ts';
import { configSchema, stakeholdersSchema } from '../../../src/config/schema.ts';
import { withDuplicateIds } from '../../../src/notes/identity.ts';
import type { Notebook } from '../../../src/notes/note.ts';
import { parseNote } from '../../../src/notes/parse.ts';
import { validateNote } from '../../../src/notes/validate.ts';
import { Gate, openGate, supposedEditions } from '../../../src/publication/gate.ts';
import { maskPersonalData } from '../../../src/publication/personal-data.ts';
import { note } from '../../support/notebook.ts';

const config = resolveConfig(configSchema.parse({ office: { name: 'Setwan' } }));

const stakeholders = stakeholdersSchema.parse([
  { id: 'komisi-2', name: 'Komisi II (Perekonomian)', short: 'Komisi II', position: 'Ketua Komisi II' },
  { id: 'bkad', name: 'Badan Keuangan dan Aset Daerah', aliases: ['Badan Keuangan'] },
]);

function notebookOf(notes: Readonly<Record<string, string>>): Pick<Notebook, 'noteFiles' | 'config' | 'stakeholders'> {
  const noteFiles = Object.entries(notes).map(([id, text]) => {
    const file = `2026/${id}.md`;
    return validateNote(file, id, parseNote(file, new TextEncoder().encode(text)), config);
  });
  return { noteFiles, config, stakeholders };
}

const shown = (notes: Readonly<Record<string, string>>) => JSON.stringify(openGate(notebookOf(notes)));

describe('openGate', () => {
  it.each([
    ['a draft', { status: 'draf' }],
    ['a cancelled meeting', { status: 'batal' }],
    ['a closed meeting', { access: 'tertutup' }],
    ['a secret meeting', { access: 'rahasia' }],
    ['a type that is closed by default', { type: 'bamus', access: undefined }],
    ['an unknown type without access', { type: 'entah', access: undefined }],
    ['restricted security', { archive: '{security: T}' }],
    ['secret security', { archive: '{security: SR}' }],
    ['an unknown field', { rahasia: 'ya' }],
    ['a misspelt access', { access: 'Rahasia' }],
    ['a wrong date', { date: '2026-02-30' }],
  ])('holds back %s', (_, changes) => {
    expect(openGate(notebookOf({ '2026-01-20-x': note(changes) }))).toEqual([]);
  });

  it('holds back the second file of an id, which has errors, where the first passes', () => {
    const texts: Readonly<Record<string, string>> = {
      '2025/2026-01-20-x.md': note(),
      '2026/2026-01-20-x.md': note({ access: 'rahsia' }, 'KANARI\n'),
    };
    const noteFiles = withDuplicateIds(
      Object.entries(texts).map(([file, text]) => {
        return validateNote(file, '2026-01-20-x', parseNote(file, new TextEncoder().encode(text)), config);
      }),
    );
    const editions = openGate({ noteFiles, stakeholders });
    expect(editions).toHaveLength(1);
    expect(JSON.stringify(editions)).not.toContain('KANARI');
    const gate = new Gate({ noteFiles, stakeholders });
    const supposed = supposedEditions(stakeholders);
    for (const { note: one } of noteFiles) {
      const guess = one && supposed(one);
      if (one?.file.startsWith('2026/')) expect(guess && gate.recall(one, guess)).toBeUndefined();
    }
  });

  it('holds back a note with errors of shape whatever the office makes of them', () => {
    const lenient = { ...config, rules: { 'value-unknown': 'off', 'field-unknown': 'warning' } as const };
    for (const changes of [{ access: 'Rahasia' }, { akses: 'rahasia', access: undefined }]) {
      const notebook = { ...notebookOf({ '2026-01-20-x': note(changes) }), config: lenient };
      expect(openGate(notebook)).toEqual([]);
    }
  });

  it('lets an open final note pass', () => {
    expect(openGate(notebookOf({ '2026-01-20-x': note({ archive: '{security: B}' }) }))).toHaveLength(1);
  });

  it('withholds what the contract withholds', () => {
    const text = note(
      {
        follows: '2026-01-10-tertutup',
        chair: '{name: Ketua, rank: Pembina, nip: "197001011990031009"}',
        attendees: `
  - {name: KANARI Warga}
  - {name: KANARI Tanpa Instansi, organization: "-"}
  - {name: Anggota Hadir, organization: komisi-2}
  - {name: Anggota Sakit, organization: komisi-2, presence: sakit}`,
        recommendations: `
  - {id: R1, text: KANARI usulan., owner: bkad, status: usulan}
  - {id: R2, text: KANARI tertutup., owner: bkad, deadline: 2026-02-09, public: false}
  - id: R3
    text: Hubungi 0812-3456-7890 atau budi@example.id, lihat 2026-01-10-tertutup#R1.
    owner: bkad
    deadline: 2026-02-09
    status: dialihkan
    successor: 2026-01-10-tertutup#R1
    evidence: [attachments/KANARI-bukti.pdf, attachments/terbuka.pdf, "https://example.id/bukti"]`,
        attachments: `
  - {file: attachments/terbuka.pdf, public: true}
  - {file: attachments/KANARI-ttd.pdf, public: true}
  - {file: attachments/KANARI-lampiran.pdf}`,
        signed: 'attachments/KANARI-ttd.pdf',
        archive: '{location: KANARI lemari}',
        ignore: '[{rule: personal-data, reason: KANARI alasan}]',
      },
      `## Pembahasan

<!-- KANARI komentar --> NIK 6371010101900001, [Rapat KANARI](2026-01-10-tertutup.md) dan ![KANARI](../attachments/KANARI-lampiran.pdf).

[kaki]: ../attachments/KANARI-lampiran.pdf
Lihat [KANARI lampiran][kaki].
`,
    );
    const closed = note({ title: 'KANARI judul', date: '2026-01-10', access: 'tertutup' }, 'KANARI isi\n');
    const output = shown({ '2026-01-20-x': text, '2026-01-10-tertutup': closed });
    expect(output).not.toMatch(/KANARI|sakit|197001011990031009|6371010101900001|0812|budi@|2026-01-10/);
    expect(output).toContain('attachments/terbuka.pdf');
    expect(output).toContain('https://example.id/bukti');
    expect(JSON.parse(output)).toMatchObject([{ proposals: 1, unnamed: 2 }]);
  });
});

/** What the public sees of who did something, wherever a note may say it. */
function shownAs(by: string): unknown[] {
  const who = JSON.stringify(by);
  const text = note({
    chair: '{name: Nurlaila, position: Ketua Panitia Khusus}',
    corrections: `[{date: 2026-02-02, by: ${who}, what: Salah tulis., reason: Salah dengar.}]`,
    recommendations: `
  - id: R1
    text: Menghapus ruas.
    owner: bkad
    deadline: 2026-03-09
    status: tidak-dapat
    approved: {by: ${who}, date: 2026-02-03}
    verified: {by: ${who}, date: 2026-03-02}
    accepted: {by: ${who}, date: 2026-03-02}
    reason: {code: kahar}
    extensions: [{from: 2026-02-09, to: 2026-03-09, date: 2026-02-04, reason: Hujan., by: ${who}}]
    updates: [{date: 2026-02-05, by: ${who}, note: Ditinjau., evidence: ["https://a.id/?budi@contoh.id"]}]`,
  });
  const [edition] = openGate(notebookOf({ '2026-01-20-x': text }));
  const [item] = edition?.note.data.recommendations ?? [];
  expect(item?.updates[0]).toMatchObject({ note: 'Ditinjau.', evidence: ['https://a.id/?[disamarkan]'] });
  return [
    edition?.note.data.corrections[0]?.by,
    item?.approved?.by,
    item?.verified?.by,
    item?.accepted?.by,
    item?.extensions[0]?.by,
    item?.updates[0]?.by,
  ];
}

describe('who did something', () => {
  it.each([
    ['bkad', 'Badan Keuangan dan Aset Daerah'],
    ['badan  keuangan', 'badan  keuangan'],
    ['BKAD', 'BKAD'],
    ['Komisi II', 'Komisi II'],
    ['Ketua Komisi II', 'Ketua Komisi II'],
    ['Sekretaris Komisi II', 'Sekretaris Komisi II'],
    ['Plt. Kepala Badan Keuangan', 'Plt. Kepala Badan Keuangan'],
    ['Ketua Panitia Khusus', 'Ketua Panitia Khusus'],
  ])('is told where it is an office that the directory or the note knows: %s', (by, told) => {
    expect(new Set(shownAs(by))).toEqual(new Set([told]));
  });

  it.each([
    'Budi Santoso',
    'Budi Santoso, Komisi II',
    'Ketua Komisi II, Budi Santoso',
    'Kepala Budi Santoso',
    'budi@contoh.id',
    'Ketua',
  ])('is told nowhere where it may be a person: %s', (by) => {
    expect(new Set(shownAs(by))).toEqual(new Set(['']));
  });
});

describe('texts', () => {
  const turns = ['061c', '200e', '200f', '202a', '202e', '2066', '2069'].map((code) => parseInt(code, 16));

  it.each(turns)('cannot turn the direction of writing: U+%i', (code) => {
    const raw = String.fromCodePoint(code);
    const title = JSON.stringify(`Rapat ${raw}gnatnet`);
    const written = `&#x${code.toString(16)}; &#X0${code.toString(16)}; &#${code}; &lrm; &#x2${raw}02e; &#x2&#x202e;02e;`;
    const body = `${raw}KANARI ${written} 0812${raw}34567890 2026-01-10-${raw}tertutup`;
    const attachments = `[{file: "attachments/lampiran${raw}fdp.exe", public: true}]`;
    const notes = { '2026-01-20-x': note({ title, agenda: `[${title}]`, attachments }, body) };
    const [edition] = openGate(
      notebookOf({ ...notes, '2026-01-10-tertutup': note({ date: '2026-01-10', access: 'tertutup' }) }),
    );
    const { data, body: shownBody } = edition?.note ?? {};
    const { attachments: [attachment] = [], ...rest } = data ?? {};
    expect(JSON.stringify([rest, attachment?.title, shownBody])).not.toMatch(
      /\p{Bidi_Control}|&lrm|&#x?0*(?:202e|8238)/iu,
    );
    expect(data?.title).toBe('Rapat gnatnet');
    expect(attachment?.title).toBe('lampiranfdp.exe');
    expect(shownBody).toContain('[disamarkan]');
    expect(shownBody).not.toMatch(/0812|2026-01-10/);
  });

  it.each(['\u00ad', '\u200b', '\u2060', '&shy;', '&#173;', '&ZeroWidthSpace;'])(
    'cannot hide a number or an address from the mask: %j',
    (sign) => {
      const body = `NIK 32012345${sign}67890127, surel budi${sign}@contoh${sign}.example, telepon 0812${sign}3456${sign}7809.`;
      const text = shown({ '2026-01-20-x': note({}, body) });
      expect(text).toContain('[disamarkan]');
      expect(text).not.toMatch(/32012345\D{0,20}67890127|0812\D{0,20}3456\D{0,20}7809|budi\W{0,3}@contoh/);
    },
  );

  it('a mail address reads the same wherever it stands', () => {
    const body = `Surel budi@contoh.id, <siti@contoh.id>, [Budi](mailto:budi@contoh.id), [Siti][s], [WA](tel:+6281234567890).

[s]: mailto:siti@contoh.id
`;
    const [edition] = openGate(notebookOf({ '2026-01-20-x': note({}, body) }));
    const masked = Array(5).fill('[disamarkan]');
    expect(edition?.note.body.trim()).toBe(`Surel ${masked.join(', ')}.`);
  });

  it('keys of stakeholders are texts too', () => {
    const recommendations =
      '[{id: R1, text: Menyerahkan., owner: bkad, supporting: [0812-3456-7890], deadline: 2026-02-09}]';
    expect(shown({ '2026-01-20-x': note({ body: '0812-3456-7890', recommendations }) })).not.toContain('0812');
  });
});

describe('maskPersonalData', () => {
  it.each([
    'budi%4０contoh.id',
    'budi&#６4;contoh.id',
    'budi＠contoh.id',
    'budi&commat;contoh.id',
    'budi[at]contoh.id',
  ])('masks %s', (text) => {
    expect(maskPersonalData(`Surel ${text}, ya.`)).toBe('Surel [disamarkan], ya.');
  });

  it.each([
    'NIK 6371010101900001',
    'NIK 6371 0101 0190 0001',
    'NIP 197001011990031009',
    'NIP 19700101 199003 1 009',
    'telepon 081234567890',
    'telepon 0812-3456-7890',
    'telepon +62 812 3456 7890',
    'telepon (0513) 61234',
    'surel Budi.Santoso@example.co.id',
    'surel budi\\@pribadi.com',
    'surel budi&#64;pribadi.com',
    'telepon 0812\u00a03456\u00a07804',
    'telepon 0812–3456–7803',
    'telepon 0812 3456\n7890',
    'telepon 0812/3456/7890',
    'telepon +62 (812) 3456 7890',
    'telepon 0062 812 3456 7890',
    'telepon 021 5551 234',
    'telepon 8123456789',
    'telepon ０８１２３４５６７８９０',
    'surel budi＠contoh.example',
    'NIK 33.27.01.123456.0003',
    'NIK 3327 011234 560001',
    'NIK 332701.123456.0001',
  ])('%s', (text) => {
    expect(maskPersonalData(`${text}.`)).toMatch(/^\S+ \[disamarkan\]\.$/);
  });

  it.each([
    'Rp1.250.000.000,00 pada 29-11-2022',
    'nomor 172.7/198/DPRD',
    '000.8.3.3/15/OR',
    'tanggal 2026-01-20 pukul 09.00 s.d. 11.45',
    '108 orang dari 5 kabupaten, 2022–2026',
    'pagu 1.250.000.000 dan 62.500.000 rupiah',
    'tanggal 20 Januari 2026 sampai 09 Februari 2026',
    'halaman 12–15, Pasal 62 ayat (2) angka 10',
    '| 6,9 | 37% | 5,8 | 31% |',
  ])('leaves "%s" alone', (text) => {
    expect(maskPersonalData(text)).toBe(text);
  });
});
