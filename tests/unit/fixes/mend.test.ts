import { describe, expect, it } from 'vitest';
import { config, stakeholders } from '../../support/notebook.ts';
import { fixFiles } from './office.ts';

const file = '2022/2022-11-29-jalan-sei-batu.md';
const good = `---
# Kepala catatan 😀, jangan diubah
type: rdp # jenis
title: "Jalan: rusak 🚧"
date: 2022-11-29   # hari Selasa
body: komisi-2
status: draf
access: terbuka
time: {start: "09:00", end: '11:30' }
place: Ruang Rapat
secretary: {name: Dedi, nip: "198001012005011002"}
agenda:
  - Pembahasan   # satu
attendees:
  - {name: "Nurlaila", position: Ketua, organization: komisi-2, presence: izin}
  - organization: dinas-pupr
    count: 3

attendance: 3
quorum: {members: 5, rule: 1/2}
recommendations:
  - id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr # siapa
    supporting: [bkad]
    deadline: 2022-12-13
    status: selesai
    completed: "2022-12-12"
    evidence: [attachments/a.pdf]
    public: false
  - { id: R2, text: Menyerahkan laporan., owner: bkad, deadline: 2022-12-14 }
  - id: R3
    text: Menyerahkan peta jalan.
    owner: bkad
    deadline: 2022-12-15
archive: {security: T}
distribution: [komisi-2]
---

## Pembahasan 😀

Rapat dibuka pukul 09.00.${'  '}
jenis: bukan kepala

## Penutup
`;

const notebook = (text: string) => ({ 'catatan.yaml': config, 'stakeholders.yaml': stakeholders, [file]: text });
const fix = (text: string) => fixFiles(notebook(text));
const fixed = (text: string) => fix(text).files[file];

/** The good note with something wrong in one place. */
function damaged(right: string, wrong: string, text = good): string {
  expect(text.split(right).length, right).toBe(2);
  return text.replace(right, () => wrong);
}

type Row = readonly [right: string, wrong: string];

const mended: readonly Row[] = [
  ['title:', 'judul:'],
  ['title:', 'Title:'],
  ['place:', 'plce:'],
  ['time: {start', 'waktu: {mulai'],
  ['agenda:', 'acara:'],
  ['attendees:', 'peserta:'],
  ['access:', 'sifat:'],
  ['access:', 'akses:'],
  ['access:', 'keterbukaan:'],
  ['recommendations:', 'tindak lanjut:'],
  ['owner: dinas-pupr # siapa', 'penanggung jawab: dinas-pupr # siapa'],
  ['deadline: 2022-12-13', 'tenggat: 13 Des 2022'],
  ['owner: bkad, deadline: 2022-12-14', 'pic: BKAD, batas waktu: 14/12/2022'],
  ['type: rdp', 'type: RDP'],
  ['access: terbuka', 'access: Terbuka'],
  ['security: T', 'security: t'],
  ['presence: izin', 'presence: ijin'],
  ['status: selesai', 'status: selesa'],
  ['date: 2022-11-29 ', 'date: 29/11/2022 '],
  ['date: 2022-11-29 ', 'date: 29 Nopember 2022 '],
  ['date: 2022-11-29 ', 'date: Selasa, 29 November 2022 '],
  ['deadline: 2022-12-13', 'deadline: 13-12-2022'],
  ['deadline: 2022-12-13', 'deadline: 2022/12/13'],
  ['completed: "2022-12-12"', 'completed: "12.12.2022"'],
  ['start: "09:00"', 'start: 09.00'],
  ['start: "09:00"', 'start: "9.00"'],
  ["'11:30'", "'pukul 11.30'"],
  ['nip: "198001012005011002"', 'nip: 198001012005011002'],
  ['attendance: 3', 'attendance: "3"'],
  ['public: false', 'public: tidak'],
  ['public: false', 'public: "tdk"'],
  ['supporting: [bkad]', 'supporting: bkad'],
  ['supporting: [bkad]', 'supporting: [Badan Keuangan dan Aset Daerah]'],
  ['body: komisi-2', 'body: Komisi II'],
  ['owner: dinas-pupr', 'owner: PUPR'],
  ['distribution: [komisi-2]', 'tembusan: Komisi 2'],
  ['  - id: R3\n    text', '  - text'],
  ['  - id: R3\n', '  - id:\n'],
  ['id: R2', 'id: r2'],
  ['id: R2', 'id: 2'],
  ['## Pembahasan', '# Pembahasan'],
  ['## Penutup', '# Penutup'],
];

/** What a person has to decide. */
const left: readonly Row[] = [
  ['access: terbuka', 'access: terbukaa'],
  ['access: terbuka', 'access: public'],
  ['access:', 'acces:'],
  ['status: draf', 'status: fina'],
  ['type: rdp', 'type: rdpu2'],
  ['security: T', 'security: TT'],
  ['rule: 1/2', 'rule: 1/3'],
  ['public: false', 'public: ya'],
  ['public: false', 'publi: true'],
  ['date: 2022-11-29 ', 'date: 11/29/2022 '],
  ['date: 2022-11-29 ', 'date: 29/11/22 '],
  ['date: 2022-11-29 ', 'date: Rabu, 29 November 2022 '],
  ['date: 2022-11-29 ', 'date: 30 November 2022 '],
  ['deadline: 2022-12-13', 'deadline: 2022-02-30'],
  ['deadline: 2022-12-13', 'deadline: segera'],
  ['deadline: 2022-12-13', 'target: 80 persen'],
  ['start: "09:00"', 'start: 09.00 WIT'],
  ['start: "09:00"', 'start: "9"'],
  ["'11:30'", "'08.30'"],
  ['place: Ruang Rapat', 'tempat: Ruang Rapat\nlokasi: Gedung DPRD'],
  ['place: Ruang Rapat', 'place: Ruang Rapat\ntempat: Gedung DPRD'],
  ['date: 2022-11-29   # hari Selasa', 'hari: Selasa'],
  ['agenda:\n  - Pembahasan   # satu', 'agenda: Jalan, jembatan'],
  ['supporting: [bkad]', 'supporting: bkad dan dinas-pupr'],
  ['supporting: [bkad]', 'supporting: [Badan Keuangan]'],
  ['attendance: 3', 'attendance: 3 orang'],
  ['  - id: R1\n    text', '  - text'],
  ['id: R2', 'id: R1'],
  ['id: R2', 'id: A2'],
  ['id: R2', 'id: r3'],
  ['## Penutup', '# Penutup\n\n## Lain-lain'],
  ['## Penutup', 'Penutup\n======='],
  ['access: terbuka', 'rahasia: false'],
];

describe('a fix', () => {
  it.each(mended)('leaves %j of %j and touches nothing else', (right, wrong) => {
    const text = damaged(right, wrong);
    expect(fixed(text)).toBe(good);
    expect(fixed(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toBe(good.replaceAll('\n', '\r\n'));
  });

  it.each(left)('does not guess: for %j stands %j', (right, wrong) => {
    const text = damaged(right, wrong);
    expect(fixed(text)).toBe(text);
  });

  it.each([
    ['quotes of a key', '"judul":', '"title":'],
    ['blanks before a colon', 'judul :', 'title :'],
  ])('keeps %s', (_, wrong, becomes) => {
    expect(fixed(damaged('title:', wrong))).toBe(damaged('title:', becomes));
  });

  it('numbers an item that stands between braces', () => {
    const braces = damaged(
      '  - id: R3\n    text: Menyerahkan peta jalan.\n    owner: bkad\n    deadline: 2022-12-15\n',
      '',
    );
    const text = damaged('{ id: R2, text', '{ text', braces);
    expect(fixed(text)).toBe(braces);
  });

  it('finds a heading again when something above it got shorter', () => {
    const heading = damaged('## Penutup', '# # Penutup');
    const text = damaged('attendance: 3', 'attendance: "3"', heading);
    expect(fixed(text)).toBe(damaged('## Penutup', '## # Penutup'));
  });

  it('mends many things at once, and what they hid', () => {
    const rows = mended.filter(([right], index) => mended.findIndex(([other]) => overlaps(right, other)) === index);
    const text = rows.reduce((now, [right, wrong]) => damaged(right, wrong, now), good);
    expect(rows.length).toBeGreaterThan(12);
    expect(fixed(text)).toBe(good);
  });

  it('tells the line where each mend stands in the end', () => {
    const text = [
      ['  - id: R3\n    text', '  - isi'],
      ['archive:', 'arsip:'],
      ['deadline: 2022-12-15', 'tenggat: 15/12/2022'],
      ['## Penutup', '# Penutup'],
    ].reduce((now, [right = '', wrong = '']) => damaged(right, wrong, now), good);
    const { files, mends } = fix(text);
    expect(files[file]).toBe(good);
    const lineOf = (start: string) => good.split('\n').findLastIndex((line) => line.trim().startsWith(start)) + 1;
    expect(mends.map(({ line, code, change }) => [line, code, change])).toEqual([
      [lineOf('- id: R3'), 'recommendation-id', { kind: 'added', field: 'recommendations[3].id', to: 'R3' }],
      [lineOf('text:'), 'field-unknown', { kind: 'name', from: 'isi', to: 'text' }],
      [lineOf('deadline:'), 'field-unknown', { kind: 'name', from: 'tenggat', to: 'deadline' }],
      [
        lineOf('deadline:'),
        'date-invalid',
        { kind: 'value', field: 'recommendations[3].deadline', from: '15/12/2022', to: '2022-12-15' },
      ],
      [lineOf('archive:'), 'field-unknown', { kind: 'name', from: 'arsip', to: 'archive' }],
      [lineOf('## Penutup'), 'heading-level', { kind: 'text', from: '# Penutup', to: '## Penutup' }],
    ]);
  });

  it('takes a byte order mark away and says so', () => {
    const { files, mends } = fix(`\uFEFF${good}`);
    expect(files[file]).toBe(good);
    expect(mends).toEqual([{ file, line: 1, newLines: 0, code: undefined, change: { kind: 'mark' } }]);
  });

  it.each([
    ['a conflict marker', damaged('title:', 'judul:').replace('Rapat dibuka', '<<<<<<< HEAD\nRapat dibuka')],
    ['broken frontmatter', damaged('title: "', 'judul: "x" "')],
    ['no frontmatter', good.slice(4)],
    ['a doubled key', damaged('place:', 'judul: a\njudul:')],
  ])('touches nothing in a file with %s', (_, text) => {
    expect(fixed(`\uFEFF${text}`)).toBe(`\uFEFF${text}`);
  });

  it('leaves an id that another note refers to', () => {
    const text = damaged('id: R2', 'id: r2');
    const other = good.replace('status: selesai', 'status: dialihkan\n    successor: 2022-11-29-jalan-sei-batu#r2');
    const files = {
      ...notebook(text),
      '2022/2022-11-30-lanjutan.md': other.replace('2022-11-29   #', '2022-11-30   #'),
    };
    expect(fixFiles(files).files[file]).toBe(text);
  });

  it('leaves a name that two stakeholders have', () => {
    const twins = `${stakeholders}- {id: pupr-lama, name: Dinas PUPR Lama, aliases: [PUPR]}\n`;
    const text = damaged('owner: dinas-pupr', 'owner: PUPR');
    expect(fixFiles({ ...notebook(text), 'stakeholders.yaml': twins }).files[file]).toBe(text);
  });

  it('leaves what the office or the note does not want to hear of', () => {
    const text = damaged('## Penutup', '# Penutup');
    const files = { ...notebook(text), 'catatan.yaml': `${config}rules: {heading-level: off}\n` };
    expect(fixFiles(files).files[file]).toBe(text);
  });

  it('mends the directory and the holidays, never the settings', () => {
    const holidays = 'decree: SKB 2027 # nomor\ndays:\n  - {date: 2027-01-01, name: Tahun Baru, kind: libur}\n';
    const files = {
      ...notebook(good),
      'stakeholders.yaml': stakeholders.replace('name: Komisi II', 'nama: Komisi II').replace('[PUPR]', 'PUPR'),
      'holidays/2027.yaml': holidays.replace('2027-01-01', '1 Januari 2027').replace('kind', 'jenis'),
      'catatan.yaml': `\uFEFF${config}`,
    };
    expect(fixFiles(files).files).toEqual({
      ...notebook(good),
      'holidays/2027.yaml': holidays,
      'catatan.yaml': `\uFEFF${config}`,
    });
  });
});

function overlaps(a: string, b: string): boolean {
  const [start, other] = [good.indexOf(a), good.indexOf(b)];
  return start < other + b.length && other < start + a.length;
}
