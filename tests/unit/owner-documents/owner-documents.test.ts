import { describe, expect, it } from 'vitest';
import { WorkingCalendar } from '../../../src/calendar/working-calendar.ts';
import { updateCommand } from '../../../src/commands/update/command.ts';
import { resolveConfig } from '../../../src/config/config.ts';
import { configSchema, stakeholdersSchema } from '../../../src/config/schema.ts';
import { renderDocument } from '../../../src/documents/frame.ts';
import { followUpsOf, isOpen } from '../../../src/follow-ups/follow-up.ts';
import { catalogue as english } from '../../../src/i18n/en/index.ts';
import { catalogue as indonesian } from '../../../src/i18n/id/index.ts';
import { Directory } from '../../../src/notes/directory.ts';
import { type OwnerDocumentName, ownerDocuments } from '../../../src/owner-documents/owner-documents.ts';
import { assets, noteWith, templates } from '../documents/office.ts';

const office = { name: 'Sekretariat DPRD Kabupaten Muara Tirta', city: 'Muara Tirta', address: 'Jalan Dermaga' };
const council = configSchema.parse({ office, mail: { from: 'setwan@contoh.example', host: 'surel.example' } });
const region = configSchema.parse({ office: { name: 'Sekretariat Daerah Kota Tirta' } });
const directory = new Directory(
  stakeholdersSchema.parse([
    { id: 'bkad', name: 'Badan Keuangan', short: 'BKAD', position: 'Kepala BKAD' },
    { id: 'camat', name: 'Kecamatan Sei Batu', position: 'Camat Sei Batu' },
    { id: 'luar', name: 'PT Luar', position: 'Direktur', external: true },
  ]),
);
const holidays = new Map([[2026, { decree: 'SKB', complete: true, days: [] }]]);
const item = (id: string, deadline: string, more: object = {}) => ({
  id,
  text: `Menyerahkan <data> ${id}.`,
  owner: 'bkad',
  deadline,
  ...more,
});
const moved = { from: '2026-02-02', to: '2026-02-20', date: '2026-02-01', reason: 'banjir', by: 'Ketua' };
const usual = noteWith({
  recommendations: [
    item('R1', '2026-02-20', { status: 'proses', extensions: [moved] }),
    item('R2', '2026-03-06'),
    item('R3', '2026-06-30'),
    item('R4', '2026-02-01', { owner: 'camat', supporting: ['bkad'] }),
  ],
});
const closed = noteWith({ access: 'tertutup', recommendations: [item('R1', '2026-02-27')] }, '', '2026-01-21-tertutup');
const secret = noteWith({ access: 'rahasia', recommendations: [item('R1', '2026-02-27')] }, '', '2026-01-22-rahasia');

/** The document of an owner on 2 March 2026, and its HTML. */
function document(
  name: OwnerDocumentName,
  {
    notes = [usual],
    user = council,
    id = 'bkad',
    catalogue = indonesian,
    today = '2026-03-02',
    years = holidays,
    isCopy = false,
  } = {},
) {
  const config = resolveConfig(user);
  const calendar = new WorkingCalendar(config.workdays, years);
  const open = followUpsOf(notes, { today, directory, calendar }).filter(({ status }) => isOpen(status));
  const content = ownerDocuments[name]({
    owner: directory.party(id),
    slug: id,
    items: open.filter(({ owner }) => owner?.id === id),
    supporting: open.filter(({ recommendation }) => recommendation.supporting.includes(id)),
    asOf: today,
    replyBy: calendar.addWorkingDays(today, 5),
    isPublic: false,
    copies: ['camat', 'bkad', 'luar'].map((it) => directory.party(it)),
    isCopy,
    noteIds: notes.map((note) => note.id),
    config,
    catalogue,
  });
  const html =
    content === undefined ? '' : renderDocument(content, { config, texts: catalogue.documents, templates, assets });
  return { content, html, text: html.replace(/<style>[\s\S]*?<\/style>|<[^>]*>/g, ' ').replace(/\s+/g, ' ') };
}

describe('the list of an owner', () => {
  it('holds every open item with its state, and the sheet to reply on', () => {
    const { content, text, html } = document('tindak-lanjut');
    expect(content?.file).toBe('tindak-lanjut-bkad');
    for (const part of [
      'DAFTAR TINDAK LANJUT REKOMENDASI Badan Keuangan',
      'Keadaan per Senin, 2 Maret 2026',
      '3 rekomendasi belum tercatat selesai: 1 terlambat, 1 jatuh tempo dalam 7 hari, 1 masih berjalan.',
      'Menyerahkan &lt;data&gt; R1. 20 Jan 2026 – Jalan Sei Batu 2026-01-20-rapat#R1 20 Feb 2026 semula 2 Feb 2026',
      '10 hari 6 hari kerja Dalam proses',
      '6 Mar 2026 4 hari lagi – Belum ditindaklanjuti',
      'Penanggung jawabnya pihak lain; BKAD ikut mendukung.',
      'Kecamatan Sei Batu 1 Feb 2026',
      'Mohon dikirim paling lambat Senin, 9 Maret 2026.',
      'Kirim kembali ke: Sekretariat DPRD Kabupaten Muara Tirta Jalan Dermaga setwan@contoh.example',
    ]) {
      expect(text).toContain(part);
    }
    const sheet = text.slice(text.indexOf('LEMBAR JAWABAN'));
    expect(sheet.match(/Selesai Dalam proses Tidak dapat/g)).toHaveLength(3);
    expect(sheet).not.toContain('#R4');
    expect(html).not.toContain('<data>');
  });

  it('is not made for who has nothing to do', () => {
    expect(document('tindak-lanjut', { id: 'luar' }).content).toBeUndefined();
  });

  it('marks closed meetings, and every page where it tells of a secret one', () => {
    const { text, content } = document('tindak-lanjut', { notes: [usual, closed] });
    expect(text).toContain('Jalan Sei Batu (rapat tertutup)');
    expect(content?.marks).toMatchObject({ top: undefined, bottom: undefined });
    const marked = document('tindak-lanjut', { notes: [usual, secret] });
    expect(marked.content?.marks).toMatchObject({ title: ['RAHASIA'], top: 'RAHASIA', bottom: 'RAHASIA' });
    expect(marked.html).toContain('@top-center { content: "RAHASIA"');
  });

  it('cuts a long text on the reply sheet alone, between two words', () => {
    const long = noteWith({ recommendations: [item('R1', '2026-03-31', { text: 'kata '.repeat(60).trim() })] });
    const { text } = document('tindak-lanjut', { notes: [long] });
    const [list = '', sheet = ''] = text.split('LEMBAR JAWABAN');
    expect(list.match(/\bkata\b/g)).toHaveLength(60);
    expect(sheet).toMatch(/ kata … 2026-01-20-rapat#R1/);
  });

  it('speaks English', () => {
    const { text } = document('tindak-lanjut', { catalogue: english });
    expect(text).toContain('LIST OF RECOMMENDATIONS TO FOLLOW UP');
    expect(text).toContain('3 recommendations not recorded as completed: 1 late, 1 due within 7 days, 1 under way.');
    for (const word of ['Keadaan', 'Tenggat', 'hari', 'Selesai']) expect(text).not.toContain(word);
  });
});

describe('a letter to an owner', () => {
  it.each([
    ['2026-02-20', undefined],
    ['2026-02-23', 'pengingat-1'],
    ['2026-03-03', 'pengingat-2'],
    ['2026-03-12', 'teguran'],
  ])('on %s has the level %s', (today, level) => {
    const late = noteWith({ recommendations: [item('R1', '2026-02-20')] });
    const { content, text } = document('surat', { today, notes: [late] });
    expect(content?.file).toBe(level && `surat-${level}-bkad`);
    if (level === undefined) return;
    expect(text.includes('Tembusan')).toBe(level !== 'pengingat-1');
    expect(text.includes('Permintaan jawaban')).toBe(level === 'pengingat-2');
    expect(text).not.toContain('pengingat sebelumnya');
    expect(text.includes('Dengan surat ini kami sampaikan teguran')).toBe(level === 'teguran');
  });

  it('tells what is late, and asks for a reply', () => {
    const { content, text } = document('surat');
    expect(content).toMatchObject({
      file: 'surat-pengingat-1-bkad',
      edition: 'Konsep – berlaku setelah ditandatangani',
    });
    for (const part of [
      'Muara Tirta, 2 Maret 2026',
      '1 rekomendasi rapat yang menjadi tanggung jawab Badan Keuangan telah melewati tenggat',
      'Keadaan per Senin, 2 Maret 2026',
      'mengirimkannya kembali paling lambat Senin, 9 Maret 2026',
      'LEMBAR JAWABAN',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/#R[234]/);
    expect(text).not.toMatch(/sanksi|ditandatangani secara elektronik/i);
  });

  it('leaves the day of the reply open where the holidays are not known', () => {
    const { text } = document('surat', { today: '2026-12-30' });
    expect(text).toContain('paling lambat tanggal ........');
    expect(document('surat', { years: new Map() }).content).toBeUndefined();
  });

  it('goes through the head of the region where a council writes to an office of it', () => {
    expect(document('surat').text).toContain('Kepala BKAD melalui Bupati Muara Tirta u.p. Sekretaris Daerah *)');
    expect(document('surat', { user: region }).text).not.toContain('melalui');
    const late = noteWith({ recommendations: [item('R1', '2026-02-20', { owner: 'luar' })] });
    const { text } = document('surat', { notes: [late], id: 'luar' });
    expect(text).toContain('Yth. Direktur PT Luar di tempat');
    expect(text).not.toContain('melalui');
  });

  it('names who gets a copy at its level, and leaves lines where nobody is named', () => {
    const copies = (level: string, ids: readonly string[]) =>
      configSchema.parse({
        office,
        followUp: { escalation: [{ after: 1, level, copies: ids }] },
      });
    const named = document('surat', { user: copies('pengingat-1', ['camat', 'bkad', 'luar']) });
    // The owner gets no copy of its own letter.
    expect(named.text).toContain('Tembusan: 1. Camat Sei Batu, Kecamatan Sei Batu 2. Direktur, PT Luar *)');
    const blank = document('surat', { user: copies('pengingat-2', []) });
    expect(blank.text).toContain('Tembusan: 1. 2. *)');
    expect(blank.html.match(/<span class="blank">/g)?.length).toBe(4);
    expect(document('surat', { user: copies('pengingat-1', []) }).text).not.toContain('Tembusan');
  });

  it('asks nobody who only gets a copy for a reply', () => {
    for (const name of ['surat', 'tindak-lanjut'] as const) {
      expect(document(name).text).toContain('LEMBAR JAWABAN');
      expect(document(name, { isCopy: true }).text).not.toContain('LEMBAR JAWABAN');
    }
  });

  it('says the class of what it tells of', () => {
    expect(document('surat').text).toContain('Sifat Biasa');
    expect(document('surat', { notes: [secret] }).text).toContain('Sifat RAHASIA');
  });
});

describe('the sheet on which the office records answers', () => {
  it('gives a command for each answer to each item, with the shortest ref', () => {
    const others = [
      noteWith({ recommendations: [item('R5', '2026-02-27')] }, '', '2026-02-01-satu'),
      noteWith({}, '', '2026-02-01-dua'),
    ];
    const { content, text, html } = document('jawaban-kantor', { notes: [usual, ...others] });
    expect(content).toMatchObject({ file: 'jawaban-kantor-bkad', edition: 'Untuk kantor sendiri' });
    for (const part of [
      'PENCATATAN JAWABAN Badan Keuangan',
      'Selesai catatan update 2026-01-20#R1 --status selesai --completed TTTT-BB-HH --evidence BERKAS --note &quot;KETERANGAN&quot; --by &quot;NAMA&quot;',
      'Dalam proses catatan update 2026-02-01-satu#R5 --status proses --note &quot;KETERANGAN&quot; --by &quot;NAMA&quot;',
      'Tidak dapat catatan update 2026-01-20#R3 --status tidak-dapat --reason-code KODE --reason &quot;ALASAN&quot; --approved-by &quot;NAMA&quot;',
      'KODE: kahar (keadaan kahar), proses-hukum',
    ]) {
      expect(text).toContain(part);
    }
    expect(text.match(/catatan update/g)).toHaveLength(4 * 3);
    expect(text).not.toContain('#R4');
    expect(text).not.toContain('--verified-by');
    expect(html).not.toContain('<data>');
  });

  it('asks for the verification that the office requires', () => {
    const user = configSchema.parse({ office, followUp: { verification: true } });
    const { text } = document('jawaban-kantor', { user });
    expect(text.match(/--by &quot;NAMA&quot; --verified-by &quot;NAMA PEMERIKSA&quot;/g)).toHaveLength(3);
  });

  it('has only options that the command takes', () => {
    const known = updateCommand.options.map(({ name }) => `--${name}`);
    for (const catalogue of [indonesian, english]) {
      const { text } = document('jawaban-kantor', { catalogue });
      for (const [option] of text.matchAll(/--[a-z-]+/g)) expect(known).toContain(option);
    }
  });

  it('is marked as what it tells of, and not made where nothing is open', () => {
    expect(document('jawaban-kantor', { notes: [secret] }).content?.marks).toMatchObject({ top: 'RAHASIA' });
    expect(document('jawaban-kantor', { id: 'luar' }).content).toBeUndefined();
  });
});
