import { describe, expect, it } from 'vitest';
import { describeChanges, labelsAmong, type Snapshot } from '../../../src/commands/save/changes.ts';
import { type MessageWords, messageOf, messageText } from '../../../src/commands/save/message.ts';
import { noteIn } from '../../../src/commands/save/snapshots.ts';
import { resolveConfig } from '../../../src/config/config.ts';
import { configSchema } from '../../../src/config/schema.ts';
import { catalogue } from '../../../src/i18n/id/index.ts';
import { note, usualId } from '../../support/notebook.ts';

const config = resolveConfig(configSchema.parse({ office: { name: 'Kantor' } }));
const words: MessageWords = {
  words: catalogue.save.change,
  dates: catalogue.dates,
  typeName: (type) => config.types.get(type)?.name ?? type,
};

type Files = Readonly<Record<string, string>>;
const snapshot = (files: Files): Snapshot =>
  new Map(Object.entries(files).map(([path, text]) => [path, noteIn(path, new TextEncoder().encode(text), config)]));
const tell = (before: Files, after: Files) =>
  messageOf(describeChanges(snapshot(before), snapshot(after), labelsAmong([usualId])), words);

const path = `2026/${usualId}.md`;
const item = (rest: string) => `\n  - {id: R1, text: Menyerahkan data., owner: dinas-pupr, ${rest}}`;
const edited = (before: Parameters<typeof note>[0], after: Parameters<typeof note>[0]) =>
  tell({ [path]: note(before) }, { [path]: note(after) }).subject;

describe('what the history says', () => {
  it.each([
    ['deadline: 2026-02-09', 'deadline: 2026-02-09, status: proses', '2026-01-20 R1 dalam proses'],
    [
      'deadline: 2026-02-09',
      'deadline: 2026-02-09, status: selesai, completed: 2026-02-01, evidence: [https://a.example]',
      '2026-01-20 R1 selesai',
    ],
    [
      'status: usulan',
      'status: belum, deadline: 2026-02-09, approved: {by: Bupati, date: 2026-01-22}',
      '2026-01-20 R1 disetujui; R1 tenggat – → 9 Februari 2026',
    ],
    [
      'deadline: 2026-02-09',
      'deadline: 2026-02-27, extensions: [{from: 2026-02-09, to: 2026-02-27, date: 2026-02-01, reason: hujan, by: PUPR}]',
      '2026-01-20 R1 tenggat 9 Februari 2026 → 27 Februari 2026',
    ],
    [
      'deadline: 2026-02-09',
      'deadline: 2026-02-09, updates: [{date: 2026-02-01, by: PUPR, note: survei}]',
      '2026-01-20 R1 ada perkembangan',
    ],
    [
      'deadline: 2026-02-09',
      'deadline: 2026-02-09, verified: {by: Inspektorat, date: 2026-02-10}',
      '2026-01-20 R1 diverifikasi',
    ],
    [
      'deadline: 2026-02-09',
      'deadline: 2026-02-09, program: Jalan, supporting: [bkad]',
      '2026-01-20 R1 diperbaiki (pendukung, program)',
    ],
  ])('of an item: %s → %s', (before, after, subject) => {
    expect(edited({ recommendations: item(before) }, { recommendations: item(after) })).toBe(subject);
  });

  it('of items that came and went', () => {
    expect(edited({ recommendations: '[]' }, { recommendations: item('deadline: 2026-02-09') })).toBe(
      '2026-01-20 R1 ditambahkan',
    );
    expect(edited({ recommendations: item('deadline: 2026-02-09') }, { recommendations: '[]' })).toBe(
      '2026-01-20 R1 dihapus',
    );
  });

  it.each([
    [{ status: 'draf' }, { status: 'final' }, 'Disahkan: Kerusakan jalan Sei Batu, 20 Januari 2026'],
    [{ status: 'final' }, { status: 'draf' }, 'Kembali menjadi draf: Kerusakan jalan Sei Batu, 20 Januari 2026'],
    [{ status: 'draf' }, { status: 'batal' }, 'Rapat batal: Kerusakan jalan Sei Batu, 20 Januari 2026'],
    [{}, { place: 'Aula' }, 'Perbaikan: Kerusakan jalan Sei Batu, 20 Januari 2026 (tempat)'],
    [{}, { title: '"Kerusakan jalan Sei Batu"' }, 'Perbaikan: Kerusakan jalan Sei Batu, 20 Januari 2026 (penulisan)'],
  ])('of a note: %j → %j', (before, after, subject) => {
    expect(edited(before, after)).toBe(subject);
  });

  it('of the text below', () => {
    expect(tell({ [path]: note({}, 'a\n') }, { [path]: note({}, 'b\n') }).subject).toContain('(uraian rapat)');
  });

  it('of a new note, with its kind of meeting below', () => {
    expect(messageText(tell({}, { [path]: note() }))).toBe(
      `Catatan baru: Kerusakan jalan Sei Batu, 20 Januari 2026\n\n- Catatan baru: Rapat Dengar Pendapat – Kerusakan jalan Sei Batu, 20 Januari 2026 (${usualId})\n`,
    );
  });

  it('of a note under another name, once', () => {
    const { subject, lines } = tell({ [path]: note() }, { '2026/2026-01-21-jalan.md': note({ date: '2026-01-21' }) });
    expect(subject).toBe('Ganti nama: Kerusakan jalan Sei Batu, 21 Januari 2026; 1 lainnya');
    expect(lines).toEqual([
      `Ganti nama: Rapat Dengar Pendapat – Kerusakan jalan Sei Batu, 21 Januari 2026 (2026-01-21-jalan), semula ${usualId}`,
      'Perbaikan: Rapat Dengar Pendapat – Kerusakan jalan Sei Batu, 21 Januari 2026 (2026-01-21-jalan) (tanggal)',
    ]);
    expect([...subject].length).toBeLessThanOrEqual(72);
  });

  it('of a note that cannot be read', () => {
    expect(tell({ [path]: note() }, { [path]: 'rusak' }).subject).toBe(`Perubahan: ${path}`);
  });

  it('of other files, by what they are for', () => {
    const before = { 'attachments/a.pdf': '', 'attachments/b.pdf': '', 'stakeholders.yaml': '' };
    const after = {
      'attachments/a.pdf': '',
      'attachments/c.pdf': '',
      'stakeholders.yaml': '',
      'holidays/2027.yaml': '',
      'catatan.yaml': '',
      'ledger/deliveries.jsonl': '',
      'templates/a.css': '',
      'README.md': '',
    };
    expect(tell(before, after).lines).toEqual([
      'Pengaturan kantor',
      'Daftar pihak',
      'Hari libur: 2027',
      'Lampiran: 1 baru, 1 diubah, 1 dihapus',
      'Templat: 1 baru',
      'Register pengiriman',
      'Berkas README.md: 1 baru',
    ]);
  });

  it('fits one line of 72 characters, whatever the titles and however many the changes', () => {
    const title = 'Rapat koordinasi penanganan kerusakan jalan kabupaten di tiga kecamatan dan pembahasan anggarannya';
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [
        `2026/2026-01-20-rapat-${index}.md`,
        note({ title: `${title} ${index}` }),
      ]),
    );
    const { subject, lines } = tell({}, files);
    expect([...subject].length).toBeLessThanOrEqual(72);
    expect(subject).toMatch(/^Catatan baru: Rapat koordinasi .*…, 20 Januari 2026; 29 lainnya$/);
    expect(lines).toHaveLength(30);
    expect([...tell({}, { [path]: note({ title }) }).subject].length).toBeLessThanOrEqual(72);
  });

  it('holds no control characters and no second line from a title', () => {
    const { subject, lines } = tell({}, { [path]: note({ title: '"a\\n\\nCo-authored-by: x\\e[31m"' }) });
    expect(subject).toBe('Catatan baru: a Co-authored-by: x [31m, 20 Januari 2026');
    expect(lines.join('')).not.toMatch(/[\u0000-\u001F]/);
  });
});

describe('how a note is called beside its items', () => {
  it('by its date where that is enough, else by its id', () => {
    const label = labelsAmong(['2026-01-20-a', '2026-01-20-b', '2026-01-21-c']);
    expect(['2026-01-20-a', '2026-01-21-c'].map(label)).toEqual(['2026-01-20-a', '2026-01-21']);
  });
});
