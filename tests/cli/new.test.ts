import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parseNote } from '../../src/notes/parse.ts';
import { note, notebookFiles, usualId } from '../support/notebook.ts';
import { type Answer, scriptedPrompter } from '../support/prompter.ts';
import { runInProcess } from '../support/run.ts';
import { createScratch, type FileMap } from '../support/scratch.ts';

let scratch = createScratch();
afterEach(() => scratch.remove());

const earlier = note({
  place: 'Ruang Rapat Komisi II',
  letterhead: 'dprd',
  number: '100.1.4/18/DPRD',
  time: '{start: "09:00", end: "11:00"}',
  chair: '{name: Nurlaila, position: Ketua Komisi II}',
  secretary: '{name: Dedi Saputra, position: Kepala Subbagian, rank: Penata (III/c), nip: "000000000000000002"}',
  agenda: '\n  - Keadaan jalan',
  decisions: '\n  - Memperbaiki jalan',
  attendees: `
  - {name: Taufik Ramadhan, position: Anggota, organization: komisi-2, presence: sakit}
  - {organization: dinas-pupr, count: 3}`,
});
const config = 'office: {name: Sekretariat DPRD}\nletterheads: {dprd: {lines: [DPRD]}}\n';
const office = notebookFiles({ [usualId]: earlier }, { 'catatan.yaml': config });

interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Runs `catatan new` and reads the note it made; with `answers` a person sits at the terminal. */
async function make(argv: readonly string[], answers?: readonly Answer[], files: FileMap = office): Promise<Outcome> {
  scratch.remove();
  scratch = createScratch(files);
  const prompter = answers && scriptedPrompter(answers);
  const editor = { available: false, open: async () => false };
  const changes = prompter === undefined ? { editor } : { prompter, editor };
  const run = await runInProcess(['--today', '2026-02-03', 'new', ...argv], scratch.path, {}, changes);
  if (prompter !== undefined)
    expect(prompter.rest(), `not asked: ${prompter.asked.join(' | ')}\n${run.stderr}`).toBe(0);
  const path = run.stdout.trim();
  const text = run.exitCode === 0 ? readFileSync(path, 'utf8') : '';
  const data = parseNote(path, new TextEncoder().encode(text)).data ?? {};
  return { ...run, text, data };
}

const notes = () => readdirSync(join(scratch.path, '2026'));

describe('catatan new without questions', () => {
  it('writes what every option says', async () => {
    const { data, stdout } = await make([
      ...['rdp', '--title', 'Jalan: "rusak" #2', '--date', '3/2/2026', '--body', 'Komisi II', '--start', '9.00'],
      ...[
        '--end',
        'pukul 11.30 WIB',
        '--place',
        '@ruang',
        '--chair',
        'Budi; Ketua',
        '--secretary',
        'Sari; ; Penata; 1',
      ],
      ...['--session', 'Masa I', '--access', 'tertutup', '--agenda', 'a: b', '--agenda', '- c', '--decision', 'd'],
      ...['--attendee', 'Budi; Ketua; komisi ii; sakit', '--attendee', 'PUPR: 3', '--attendee', 'Warga Sei Batu: 12'],
      ...['--attendee', 'Sari', '--recommendation', 'Menyerahkan data. | pupr | 14 hk', '--recommendation', 'B | | -'],
    ]);
    expect(stdout).toBe(`${join(scratch.path, '2026', '2026-02-03-jalan-rusak-2.md')}\n`);
    expect(data).toEqual({
      type: 'rdp',
      title: 'Jalan: "rusak" #2',
      date: '2026-02-03',
      body: 'komisi-2',
      status: 'draf',
      access: 'tertutup',
      time: { start: '09:00', end: '11:30' },
      place: '@ruang',
      session: 'Masa I',
      chair: { name: 'Budi', position: 'Ketua' },
      secretary: { name: 'Sari', rank: 'Penata', nip: '1' },
      agenda: ['a: b', '- c'],
      attendees: [
        { name: 'Budi', position: 'Ketua', organization: 'komisi-2', presence: 'sakit' },
        { organization: 'dinas-pupr', count: 3 },
        { organization: 'Warga Sei Batu', count: 12 },
        { name: 'Sari' },
      ],
      decisions: ['d'],
      recommendations: [
        { id: 'R1', text: 'Menyerahkan data.', owner: 'dinas-pupr', deadline: '2026-02-25', term: '14 hari kerja' },
        { id: 'R2', text: 'B', owner: null, deadline: null },
      ],
    });
  });

  it('--from copies people, agenda, place and letterhead, never dates, number, decisions and recommendations', async () => {
    const { data, text } = await make(['--title', 'Lanjutan', '--from', '2026-01-20', '--yes']);
    expect(data).toEqual({
      type: 'rdp',
      title: 'Lanjutan',
      date: '2026-02-03',
      body: 'komisi-2',
      status: 'draf',
      letterhead: 'dprd',
      place: 'Ruang Rapat Komisi II',
      chair: { name: 'Nurlaila', position: 'Ketua Komisi II' },
      secretary: {
        name: 'Dedi Saputra',
        position: 'Kepala Subbagian',
        rank: 'Penata (III/c)',
        nip: '000000000000000002',
      },
      agenda: ['Keadaan jalan'],
      attendees: [
        { name: 'Taufik Ramadhan', position: 'Anggota', organization: 'komisi-2' },
        { organization: 'dinas-pupr', count: 3 },
      ],
      decisions: [],
      recommendations: [],
    });
    expect(text).toContain(`# follows: ${usualId} `);
  });

  it("shows the body's open recommendations of final notes alone", async () => {
    const files = notebookFiles({
      [usualId]: note({ title: 'A' }),
      '2026-01-13-draf': note({ date: '2026-01-13', status: 'draf' }),
      '2026-01-14-lain': note({ date: '2026-01-14', body: 'bkad' }),
    });
    const { text } = await make(['rdp', '--title', 'X', '--body', 'komisi-2'], undefined, files);
    const table = text.split('## Tindak Lanjut Rapat Sebelumnya')[1] ?? '';
    expect(table.match(/#R\d/g)).toEqual(['#R1']);
    expect(table).toContain(`| ${usualId}#R1 | Menyerahkan data kerusakan jalan per ruas. |`);
  });

  it('gives place, chair and secretary of the last meeting of the body', async () => {
    const { data } = await make(['rdp', '--title', 'X', '--body', 'komisi-2']);
    expect(data).toMatchObject({ place: 'Ruang Rapat Komisi II', chair: { name: 'Nurlaila' }, attendees: [] });
  });

  it('explains every key beside it', async () => {
    const { text } = await make(['rdp', '--title', 'X']);
    const frontmatter = text.split('---\n')[1] ?? '';
    const keys = frontmatter.split('\n').filter((line) => /^(?:# )?[a-z]+:/.test(line));
    expect(keys.filter((line) => !/[^ ] +# \S/.test(line) && !/^# attachments/.test(line))).toEqual([]);
    for (const key of [
      'number',
      'access',
      'session',
      'quorum',
      'attachments',
      'distribution',
      'archive',
      'attendance',
    ]) {
      expect(frontmatter).toContain(`# ${key}:`);
    }
  });
});

const start: readonly Answer[] = [
  ['Jenis rapat', 'kerja'],
  ['Judul rapat', 'Jalan rusak'],
  ['Tanggal rapat', '3 Februari 2026'],
  ['Alat kelengkapan', 'komisi'],
  ['Jam mulai', '9.00'],
  ['Jam selesai', '11.30'],
  ['Tempat rapat', ''],
  ['Pimpinan rapat', ''],
  ['Sekretaris rapat', '-'],
  ['Siapa yang diundang?', ['Taufik', 'Dinas Pekerjaan', 'Badan Keuangan']],
  ['Siapa yang tidak hadir', ['Taufik']],
  ['Kehadiran Taufik', 'izin'],
  ['Berapa orang dari Dinas Pekerjaan', ''],
  ['Berapa orang dari Badan Keuangan', '-'],
  ['Peserta lain', 'Sari; Warga'],
  ['Peserta lain', ''],
  ['Acara 1', 'Keadaan jalan'],
  ['Acara 2', ''],
  ['Rekomendasi 1', 'Menyerahkan data.'],
  ['Penanggung jawab R1', 'pupr'],
  ['Tenggat R1', '14 hari kerja'],
  ['Rekomendasi 2', 'Menyampaikan pagu.'],
  ['Penanggung jawab R2', ''],
  ['Tenggat R2', '-'],
  ['Rekomendasi 3', ''],
];

describe('catatan new with a person', () => {
  it('asks in the order of a meeting and writes the answers', async () => {
    const { data, stderr } = await make([], [...start, ['Simpan catatan ini', 'Simpan']]);
    expect(data).toMatchObject({
      type: 'kerja',
      title: 'Jalan rusak',
      date: '2026-02-03',
      body: 'komisi-2',
      time: { start: '09:00', end: '11:30' },
      place: 'Ruang Rapat Komisi II',
      chair: { name: 'Nurlaila', position: 'Ketua Komisi II' },
      secretary: null,
      agenda: ['Keadaan jalan'],
      attendees: [
        { name: 'Taufik Ramadhan', position: 'Anggota', organization: 'komisi-2', presence: 'izin' },
        { organization: 'dinas-pupr', count: 3 },
        { organization: 'bkad' },
        { name: 'Sari', position: 'Warga' },
      ],
      recommendations: [
        { id: 'R1', text: 'Menyerahkan data.', owner: 'dinas-pupr', deadline: '2026-02-25', term: '14 hari kerja' },
        { id: 'R2', text: 'Menyampaikan pagu.', owner: null, deadline: null },
      ],
    });
    expect(stderr).toContain('Selasa, 3 Februari 2026, pukul 09.00 s.d. 11.30');
    expect(stderr).toContain('R1 Dinas PUPR, 25 Feb 2026 (14 hari kerja): Menyerahkan');
    expect(stderr).toContain('2 orang, 2 delegasi; izin: Taufik Ramadhan');
  });

  it('asks only what options left open', async () => {
    const said = ['kerja', '--title', 'X', '--date', '2026-02-03', '--body', 'komisi-2', '--attendee', 'Budi'];
    const more = ['--agenda', 'a', '--start', '09:00', '--end', '10:00', '--recommendation', 'A | bkad | 30 hari'];
    const heads = ['--place', 'P', '--chair', 'C', '--secretary', 'S'];
    const { data } = await make([...said, ...more, ...heads], [['Simpan catatan ini', 'Simpan']]);
    expect(data.recommendations).toEqual([
      { id: 'R1', text: 'A', owner: 'bkad', deadline: '2026-03-05', term: '30 hari' },
    ]);
  });

  it('counts a term from the day that was answered, not from today', async () => {
    const argv = ['kerja', '--title', 'X', '--body', 'bkad', '--attendee', 'B', '--agenda', 'a', '--start', '9.00'];
    const { data } = await make(
      [...argv, '--end', '10.00', '--recommendation', 'A | bkad | 3 hari'],
      [
        ['Tanggal rapat', '1/1/2026'],
        ['Tempat rapat', ''],
        ['Pimpinan rapat', ''],
        ['Sekretaris rapat', ''],
        ['Simpan catatan ini', 'Simpan'],
      ],
    );
    expect(data.recommendations).toMatchObject([{ deadline: '2026-01-04', term: '3 hari' }]);
  });

  it('asks for another file name where the note is there already', async () => {
    const argv = ['rdp', '--title', 'Jalan Sei Batu', '--date', '2026-01-20', '--from', usualId, '--attendee', 'B'];
    const heads = ['--place', 'P', '--chair', 'C', '--secretary', 'S', '--start', '9.00', '--end', '10.00'];
    const { stdout } = await make(
      [...argv, ...heads, '--recommendation', 'A'],
      [
        ['2026/2026-01-20-jalan-sei-batu.md sudah ada', ''],
        ['Simpan catatan ini', 'Simpan'],
      ],
    );
    expect(stdout.trim().endsWith('2026-01-20-jalan-sei-batu-2.md')).toBe(true);
  });

  it('leaves nothing when cancelled at any question', async () => {
    const all: readonly Answer[] = [...start, ['Simpan catatan ini', 'Batal']];
    for (let index = 0; index <= all.length; index += 1) {
      const answers =
        index === all.length ? all : [...all.slice(0, index), [all[index]?.[0] ?? '', undefined] as const];
      const { exitCode, stdout } = await make([], answers);
      expect([exitCode, stdout]).toEqual([2, '']);
      expect(notes()).toEqual([`${usualId}.md`]);
    }
  });

  it('asks neither body nor owner where there is no directory', async () => {
    const files = { 'catatan.yaml': 'office: {name: X}\n' };
    const answers: Answer[] = [
      ...start.slice(0, 3),
      ['Jam mulai', ''],
      ['Tempat rapat', ''],
      ['Pimpinan rapat', ''],
      ['Sekretaris rapat', ''],
      ['Peserta lain', ''],
      ['Acara 1', ''],
      ['Rekomendasi 1', 'A'],
      ['Tenggat R1', ''],
      ['Rekomendasi 2', ''],
      ['Simpan catatan ini', 'Lihat'],
      ['Simpan catatan ini', 'Simpan'],
    ];
    const { data, stderr } = await make([], answers, files);
    expect(data).toMatchObject({ type: 'kerja', attendees: [], recommendations: [{ id: 'R1', text: 'A' }] });
    expect(stderr).toContain('type: kerja');
  });
});

describe('catatan new and the editor', () => {
  const quick = [
    'rdp',
    '--title',
    'X',
    '--body',
    'komisi-2',
    '--date',
    '2026-02-03',
    '--attendee',
    'B',
    '--agenda',
    'a',
  ];
  const heads = ['--place', 'P', '--chair', 'C', '--secretary', 'S', '--start', '9.00', '--end', '10.00'];
  const argv = [...quick, ...heads, '--recommendation', 'A'];

  async function withEditor(argv: readonly string[], answers: readonly Answer[] | undefined, works = true) {
    scratch.remove();
    scratch = createScratch(office);
    const opened: string[] = [];
    const open = async (path: string) => {
      opened.push(existsSync(path) ? path : `missing ${path}`);
      return works;
    };
    const prompter = answers && scriptedPrompter(answers);
    const changes = { editor: { available: true, open }, ...(prompter && { prompter }) };
    const run = await runInProcess(['new', ...argv], scratch.path, {}, changes);
    return { ...run, opened: opened.map((path) => path.replace(/^.*[\\/]/, '')) };
  }

  it('opens it after a conversation, and not without one', async () => {
    expect((await withEditor(argv, [['Simpan', 'Simpan']])).opened).toEqual(['2026-02-03-x.md']);
    expect((await withEditor([...argv, '--no-edit'], [['Simpan', 'Simpan']])).opened).toEqual([]);
    expect((await withEditor(argv, undefined)).opened).toEqual([]);
    expect((await withEditor([...argv, '--edit'], undefined)).opened).toEqual(['2026-02-03-x.md']);
  });

  it('opens it before the note is kept, and takes the note away when it is not', async () => {
    const kept = await withEditor(argv, [
      ['Simpan', 'Sunting'],
      ['Simpan', 'Simpan'],
    ]);
    expect([kept.exitCode, kept.opened]).toEqual([0, ['2026-02-03-x.md']]);
    for (const last of ['Batal', undefined]) {
      const dropped = await withEditor(argv, [
        ['Simpan', 'Sunting'],
        ['Simpan', 'Lihat'],
        ['Simpan', last],
      ]);
      expect([dropped.exitCode, dropped.stdout]).toEqual([2, '']);
      expect(notes()).toEqual([`${usualId}.md`]);
    }
  });

  it('says so when it does not start', async () => {
    const { exitCode, stderr } = await withEditor([...argv, '--edit'], undefined, false);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('tidak dapat dibuka');
  });
});
