import { describe, expect, it } from 'vitest';
import { letterheadOf } from '../../../src/documents/letterhead.ts';
import { marksOf } from '../../../src/documents/marks.ts';
import { noteView } from '../../../src/documents/note-view.ts';
import { documents as english } from '../../../src/i18n/en/documents.ts';
import { internal, noteWith, publicEdition, render, view } from './office.ts';

const viewOf = (frontmatter: Record<string, unknown>) =>
  noteView({ edition: internal(noteWith(frontmatter)), ...view });
const publicViewOf = (frontmatter: Record<string, unknown>) =>
  noteView({ edition: publicEdition(noteWith(frontmatter)), ...view });
const headOf = (frontmatter: Record<string, unknown>) =>
  Object.fromEntries(viewOf(frontmatter).head.map(({ label, value, items }) => [label, value ?? items]));

describe('the head of a note', () => {
  it('leaves out what is not known', () => {
    expect(headOf({})).toEqual({
      'Jenis dan sifat rapat': 'Rapat Dengar Pendapat (terbuka)',
      'Hari, tanggal': 'Selasa, 20 Januari 2026',
    });
  });

  it('names kind, access, body, session, time, place, people, earlier meeting and agenda', () => {
    const head = headOf({
      access: 'tertutup',
      body: 'komisi-2',
      session: 'Masa Persidangan I',
      time: { start: '09:00', end: '11:45' },
      place: 'Ruang Rapat',
      chair: { name: 'Nurlaila', position: 'Ketua Komisi II' },
      secretary: 'Dedi',
      follows: '2026-01-13-rdp-awal',
      agenda: ['Satu', 'Dua'],
    });
    expect(head).toMatchObject({
      'Jenis dan sifat rapat': 'Rapat Dengar Pendapat (tertutup)',
      Penyelenggara: 'Komisi II',
      Sidang: 'Masa Persidangan I',
      Waktu: 'Pukul 09.00 s.d. 11.45 WIB',
      Tempat: 'Ruang Rapat',
      'Pimpinan rapat': 'Nurlaila (Ketua Komisi II)',
      'Sekretaris rapat': 'Dedi',
      'Lanjutan dari': 'Rapat Selasa, 13 Januari 2026 (2026-01-13-rdp-awal)',
      Acara: ['Satu', 'Dua'],
    });
  });

  it.each([
    ['Asia/Makassar', 'Pukul 14.00 WITA'],
    ['Asia/Jayapura', 'Pukul 14.00 WIT'],
    ['Europe/Berlin', 'Pukul 14.00'],
  ])('names the time of %s', (timezone, expected) => {
    const edition = internal(noteWith({ time: { start: '14:00' } }));
    const { head } = noteView({ ...view, config: { ...view.config, timezone }, edition });
    expect(head.find(({ label }) => label === 'Waktu')?.value).toBe(expected);
  });
});

describe('attendance', () => {
  const remarks = (frontmatter: Record<string, unknown>) => viewOf(frontmatter).attendance.remarks;

  it('counts persons and delegations, present and absent', () => {
    const attendees = [
      { name: 'Budi', organization: 'setda' },
      { name: 'Siti', presence: 'daring' },
      { name: 'Tono', presence: 'sakit' },
      { organization: 'bkad', count: 3 },
      { organization: 'Warga', count: 4, presence: 'tanpa-keterangan' },
      { organization: 'dinas-pupr', presence: 'izin' },
    ];
    expect(remarks({ attendees })).toEqual(['Jumlah hadir: 5 orang; tidak hadir: 5 orang; tidak hadir: 1 rombongan.']);
    expect(viewOf({ attendees }).attendance.rows.map(({ name }) => name)).toEqual([
      'Budi',
      'Siti',
      'Tono',
      '3 orang',
      '4 orang',
      'rombongan',
    ]);
  });

  it('says at least how many came where a delegation was not counted, unless the total was declared', () => {
    const attendees = [{ name: 'Budi' }, { organization: 'bkad' }];
    expect(remarks({ attendees })).toEqual(['Jumlah hadir: sekurang-kurangnya 2 orang.']);
    expect(remarks({ attendees, attendance: 9 })).toEqual(['Jumlah hadir: 9 orang.']);
  });

  it.each([
    ['2/3', 17, 'terpenuhi'],
    ['2/3', 16, 'tidak terpenuhi'],
    ['1/2', 13, 'terpenuhi'],
    ['1/2', 12, 'tidak terpenuhi'],
    ['3/4', 19, 'terpenuhi'],
    ['3/4', 18, 'tidak terpenuhi'],
  ])('judges a quorum of %s of 25 with %i present', (rule, count, verdict) => {
    const measure = rule === '1/2' ? 'lebih dari 1/2' : `sekurang-kurangnya ${rule}`;
    const [, quorum] = remarks({ attendees: [{ organization: 'Anggota', count }], quorum: { members: 25, rule } });
    expect(quorum).toBe(`Kuorum: hadir ${count} dari 25 anggota (${measure}): ${verdict}.`);
  });

  it('does not judge a quorum that cannot be counted', () => {
    const [, quorum] = remarks({ attendees: [{ organization: 'bkad' }], quorum: { members: 25, rule: '1/2' } });
    expect(quorum).toBe('Kuorum: 25 anggota (lebih dari 1/2).');
  });

  it('asks neither total nor quorum of a cancelled meeting', () => {
    expect(remarks({ status: 'batal', quorum: { members: 25, rule: '1/2' } })).toEqual([]);
  });

  it('counts in the public edition whom it does not name', () => {
    const attendees = [{ name: 'Budi', organization: 'setda' }, { name: 'Warga Satu' }, { name: 'Warga Dua' }];
    const { attendance } = publicViewOf({ attendees });
    expect(attendance.rows.map(({ name }) => name)).toEqual(['Budi']);
    expect(attendance.remarks).toEqual(['2 peserta hadir tanpa disebut namanya.', 'Jumlah hadir: 3 orang.']);
  });

  it('says whom a person stands for, by name', () => {
    const attendees = [
      { name: 'Budi', organization: 'bkad', representing: 'setda' },
      { name: 'Ani', representing: 'Bupati' },
    ];
    const { rows } = viewOf({ attendees }).attendance;
    expect(rows.map(({ organization }) => organization)).toEqual([
      'Badan Keuangan dan Aset Daerah, mewakili Sekretariat Daerah',
      'mewakili Bupati',
    ]);
  });
});

describe('recommendations', () => {
  const rowOf = (item: Record<string, unknown>) =>
    viewOf({ recommendations: [{ id: 'R1', text: 'Menyusun data.', owner: 'bkad', ...item }] }).recommendations.rows[0];

  it('shows the deadline that the meeting set and nothing of the progress', () => {
    const row = rowOf({
      deadline: '2026-05-29',
      term: '14 hari kerja',
      status: 'selesai',
      completed: '2026-05-20',
      supporting: ['setda'],
      program: 'Jalan kabupaten',
      updates: [{ date: '2026-03-01', by: 'BKAD', note: 'KEMAJUAN' }],
      extensions: [
        { from: '2026-02-09', to: '2026-03-31', date: '2026-02-08', reason: 'ALASAN', by: 'Ketua' },
        { from: '2026-03-31', to: '2026-05-29', date: '2026-03-30', reason: 'ALASAN', by: 'Ketua' },
      ],
    });
    expect(row).toEqual({
      id: 'R1',
      text: 'Menyusun data.',
      details: ['Program: Jalan kabupaten'],
      owner: 'Badan Keuangan dan Aset Daerah',
      supporting: ['Sekretariat Daerah'],
      deadline: '9 Februari 2026',
      term: '14 hari kerja',
    });
  });

  it('marks proposals, who approved one, and what is not for the public', () => {
    expect(rowOf({ status: 'usulan', public: false })?.details).toEqual([
      'Usulan, menunggu persetujuan',
      'Tidak untuk dipublikasikan',
    ]);
    expect(rowOf({ approved: { by: 'Sekda', date: '2026-02-01' } })?.details).toEqual([
      'Disetujui oleh Sekda, 1 Februari 2026',
    ]);
  });

  it('tells the public no name of who approved or corrected, but when', () => {
    const approved = { by: 'Budi Santoso', date: '2026-02-01' };
    const note = noteWith({
      recommendations: [{ id: 'R1', text: 'Menyusun data.', owner: 'bkad', deadline: '2026-02-09', approved }],
      corrections: [{ date: '2026-02-02', by: 'Budi Santoso', what: 'Salah tulis.', reason: 'Salah dengar.' }],
    });
    const shown = render(publicEdition(note));
    expect(shown).not.toContain('Budi Santoso');
    expect(shown).toContain('Disetujui, 1 Februari 2026');
    expect(shown).toContain('2 Februari 2026:');
    expect(render(internal(note))).toContain('Disetujui oleh Budi Santoso, 1 Februari 2026');
  });

  it('stands without owner, text and deadline', () => {
    const [row] = viewOf({ recommendations: [{ status: 'usulan' }] }).recommendations.rows;
    expect(row).toMatchObject({ id: '–', text: '–', owner: '–', deadline: undefined, term: undefined });
  });

  it('says so when there are none, but does not claim it to the public', () => {
    expect(viewOf({}).recommendations).toMatchObject({
      shown: true,
      remark: 'Rapat ini tidak menghasilkan rekomendasi.',
    });
    expect(publicViewOf({}).recommendations.shown).toBe(false);
    expect(viewOf({ status: 'batal' }).recommendations.shown).toBe(false);
  });

  it('tells the public how many proposals are not shown', () => {
    const recommendations = [
      { id: 'R1', text: 'A', owner: 'bkad', status: 'usulan' },
      { id: 'R2', text: 'B', owner: 'bkad', status: 'usulan' },
    ];
    expect(publicViewOf({ recommendations }).recommendations).toEqual({
      shown: true,
      rows: [],
      remark: '2 usulan yang masih menunggu persetujuan tidak dimuat dalam edisi publik.',
    });
  });
});

describe('marks', () => {
  it.each([
    [{}, { title: [], watermark: undefined, top: undefined, bottom: undefined }],
    [{ status: 'draf' }, { title: ['DRAF – BELUM DISAHKAN'], watermark: 'DRAF' }],
    [{ status: 'batal' }, { watermark: 'BATAL' }],
    [{ access: 'tertutup' }, { title: ['RAPAT TERTUTUP'], top: 'HANYA UNTUK YANG DIUNDANG', bottom: undefined }],
    [{ access: 'rahasia' }, { title: ['RAHASIA'], top: 'RAHASIA', bottom: 'RAHASIA' }],
    [
      { access: 'tertutup', archive: { security: 'SR' } },
      { top: 'SANGAT RAHASIA', bottom: 'SANGAT RAHASIA' },
    ],
    [{ archive: { security: 'T' } }, { title: [], top: 'TERBATAS', bottom: undefined }],
    [{ access: 'tertutup', archive: { security: 'T' } }, { top: 'TERBATAS – HANYA UNTUK YANG DIUNDANG' }],
  ])('of %j', (frontmatter, expected) => {
    expect(marksOf(noteWith(frontmatter).data, view.texts)).toMatchObject(expected);
  });
});

describe('what surrounds the text', () => {
  it('takes the letterhead of the note, else of its type, else of the office', () => {
    const lastLine = (frontmatter: Record<string, unknown>) =>
      letterheadOf(noteWith(frontmatter), view.config).lines.at(-1);
    expect(lastLine({})).toBe('SEKRETARIAT DPRD');
    expect(lastLine({ letterhead: 'dprd' })).toBe('KABUPATEN MUARA TIRTA');
    expect(lastLine({ type: 'paripurna' })).toBe('KABUPATEN MUARA TIRTA');
    expect(lastLine({ letterhead: 'tiada' })).toBe('SEKRETARIAT DPRD');
  });

  it('lists the body, owners and supporters before the other receivers, each once, for the internal edition alone', () => {
    const frontmatter = {
      recommendations: [
        { id: 'R1', text: 'A', owner: 'bkad', supporting: ['dinas-pupr'], deadline: '2026-02-01' },
        { id: 'R2', text: 'B', owner: 'dinas-pupr', deadline: '2026-02-01' },
      ],
      body: 'komisi-2',
      distribution: ['setda', 'bkad', 'tak-dikenal'],
    };
    expect(viewOf(frontmatter).distribution).toEqual([
      'Komisi II',
      'Badan Keuangan dan Aset Daerah',
      'Dinas Pekerjaan Umum dan Penataan Ruang',
      'Sekretariat Daerah',
      'tak-dikenal',
    ]);
    expect(publicViewOf(frontmatter).distribution).toEqual([]);
  });

  it('lists no part of the record among the public attachments', () => {
    const files = [
      'attachments/peta.png',
      '2026/2026-01-13-tertutup.md',
      'stakeholders.yaml',
      '.git/config',
      '../x.pdf',
    ];
    const frontmatter = { attachments: files.map((file) => ({ file, public: true })) };
    expect(publicViewOf(frontmatter).attachments).toEqual(['peta.png']);
    expect(viewOf(frontmatter).attachments).toHaveLength(5);
  });

  it('marks the attendees whose words no column can hold', () => {
    const names = ['Budi', 'Pertanggungjawaban', 'perundang-undangan-keuangan', 'x'.repeat(22), 'X'.repeat(16)];
    const { rows } = viewOf({ attendees: names.map((name) => ({ name })) }).attendance;
    expect(rows.map(({ isEndless }) => isEndless)).toEqual([false, false, false, true, true]);
  });

  it('is not dated at the office under the letterhead of another region', () => {
    const letterheads = new Map([
      ...view.config.letterheads,
      ['lain', { ...view.config.defaultLetterhead, lines: ['KABUPATEN LAIN'] }],
    ]);
    const dated = (letterhead: string) =>
      noteView({ edition: internal(noteWith({ letterhead })), ...view, config: { ...view.config, letterheads } })
        .signatures.placeAndDate;
    expect(dated('dprd')).toBe('Muara Tirta, 20 Januari 2026');
    expect(dated('lain')).toBe('20 Januari 2026');
  });

  it('leaves room for the chair to sign even where no name is known', () => {
    expect(viewOf({}).signatures).toEqual({
      placeAndDate: 'Muara Tirta, 20 Januari 2026',
      chair: { role: 'Pimpinan Rapat,', person: undefined },
      secretary: undefined,
    });
  });

  it('speaks English on request', () => {
    const note = noteWith({ time: { start: '09:00', end: '10:00' }, quorum: { members: 1, rule: '1/2' } });
    const { head, attendance } = noteView({ ...view, texts: english, edition: internal(note) });
    expect(head.map(({ value }) => value)).toContain('09:00 to 10:00 WIB');
    expect(attendance.remarks).toEqual(['Present: 1 person.', 'Quorum: 1 present of 1 member (more than 1/2): met.']);
  });
});
