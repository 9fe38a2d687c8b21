import { describe, expect, it } from 'vitest';
import { WorkingCalendar } from '../../../src/calendar/working-calendar.ts';
import { resolveConfig } from '../../../src/config/config.ts';
import { configSchema, stakeholdersSchema } from '../../../src/config/schema.ts';
import { type ReminderWords, reminderChat, reminderMail } from '../../../src/correspondence/reminder.ts';
import { followUpsOf } from '../../../src/follow-ups/follow-up.ts';
import { catalogue as english } from '../../../src/i18n/en/index.ts';
import { catalogue } from '../../../src/i18n/id/index.ts';
import { createTemplates } from '../../../src/markup/templates.ts';
import { Directory } from '../../../src/notes/directory.ts';
import { displayWidth } from '../../../src/shared/wrap.ts';
import { noteWith, templates } from '../documents/office.ts';
import { council, hostile, item } from './deliveries.ts';

const directory = new Directory(
  stakeholdersSchema.parse([
    { id: 'bkad', name: 'Badan Keuangan', short: 'BKAD', position: 'Kepala BKAD' },
    { id: 'setda', name: 'Sekretariat Daerah', position: 'Sekretaris Daerah' },
  ]),
);
const holidays = new Map([[2026, { decree: 'SKB', complete: true, days: [] }]]);
const moved = { from: '2026-02-02', to: '2026-02-20', date: '2026-02-01', reason: 'banjir', by: 'Ketua' };
const late = [item('R1', '2026-02-20', { extensions: [moved] }), item('R2', '2026-02-27')];

/** What is said to a receiver on 2 March 2026. */
function words(
  recommendations: readonly object[] = late,
  { to = 'bkad', frontmatter = {}, ...more }: Partial<ReminderWords> & { to?: string; frontmatter?: object } = {},
): ReminderWords {
  const view = { today: '2026-03-02', directory, calendar: new WorkingCalendar([1, 2, 3, 4, 5], holidays) };
  return {
    owner: directory.party('bkad'),
    receiver: directory.party(to),
    items: followUpsOf([noteWith({ recommendations, ...frontmatter })], view),
    asOf: '2026-03-02',
    replyBy: '2026-03-09',
    config: council,
    catalogue,
    ...more,
  };
}
const mail = (...parameters: Parameters<typeof words>) => reminderMail(words(...parameters), templates);

describe('the mail that reminds an owner', () => {
  it('names each item with its deadline, how late it is, and its code, and asks for an answer', () => {
    expect(mail()).toEqual({
      subject: 'Pengingat: 2 rekomendasi rapat melewati tenggat',
      text: `Yth. Kepala BKAD

Dengan hormat,

Mohon perhatian Saudara atas 2 rekomendasi rapat yang menjadi tanggung
jawab Badan Keuangan, yang menurut catatan kami telah melewati tenggat
dan belum tercatat selesai. Keadaan per Senin, 2 Maret 2026:

1. Menyerahkan <data> R1.
   20 Jan 2026 – Jalan Sei Batu
   Tenggat: Jumat, 20 Februari 2026 (semula 2 Feb 2026).
   Terlambat 10 hari (6 hari kerja).
   2026-01-20-rapat#R1

2. Menyerahkan <data> R2.
   20 Jan 2026 – Jalan Sei Batu
   Tenggat: Jumat, 27 Februari 2026.
   Terlambat 3 hari (1 hari kerja).
   2026-01-20-rapat#R2

Terlampir daftar rekomendasi tersebut dengan lembar jawabannya, dan
tenggatnya sebagai berkas kalender (.ics).

Kami mohon jawaban paling lambat Senin, 9 Maret 2026, dengan membalas
pesan ini atau dengan lembar jawaban tersebut, dan dengan menyebut kode
di bawah rekomendasinya: bukti bagi yang sudah selesai; perkembangan,
hambatan, dan perkiraan selesai bagi yang belum. Bila jawaban sudah
dikirim, pesan ini dapat diabaikan.

Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.

Sekretariat DPRD Kabupaten Muara Tirta
Jalan Dermaga
setwan@contoh.example
`,
    });
  });

  it('says of what is not late that it falls due', () => {
    const { subject, text } = mail([item('R1', '2026-03-04'), item('R2', '2026-03-02')]);
    expect(subject).toBe('Pengingat: 2 rekomendasi rapat mendekati tenggat');
    expect(text).toContain('segera jatuh tempo');
    expect(text).toContain('Jatuh tempo 2 hari lagi.');
    expect(text).toContain('Jatuh tempo hari ini.');
    expect(text).not.toMatch(/terlambat|melewati/i);
  });

  it('is a copy for somebody else, of whom no answer is asked', () => {
    const { subject, text } = mail(late, { to: 'setda' });
    expect(subject).toBe('Tembusan pengingat kepada BKAD: 2 rekomendasi rapat');
    expect(text).toContain('Yth. Sekretaris Daerah');
    expect(text).toContain('Sebagai tembusan');
    expect(text).not.toMatch(/mohon jawaban|kalender|lembar jawaban/);
  });

  it('threatens with nothing and knows of no earlier letter', () => {
    for (const spoken of [catalogue, english]) {
      const { text } = mail(late, { catalogue: spoken });
      expect(text).not.toMatch(/sanksi|teguran|surat kami|sebelumnya|sanction|earlier|previous/i);
    }
  });

  it('names no day for the answer where holidays are not known', () => {
    expect(mail(late, { replyBy: undefined }).text).toContain('Kami mohon jawaban, dengan membalas');
  });

  it('marks closed meetings and what is restricted', () => {
    const { text } = mail(late, { frontmatter: { access: 'tertutup', archive: { security: 'T' } } });
    expect(text.startsWith('TERBATAS\n')).toBe(true);
    expect(text).toContain('Jalan Sei Batu (rapat tertutup)');
  });

  it('is the own template of the notebook, where it has one', () => {
    const own = createTemplates((path) => (path === 'mail/pengingat.hbs' ? 'Halo {{owner.name}}\n\nIsi.' : undefined));
    expect(reminderMail(words(), own)).toEqual({ subject: 'Halo Badan Keuangan', text: 'Isi.\n' });
  });

  it('keeps hostile texts and names in their place', () => {
    const names = new Directory(stakeholdersSchema.parse([{ id: 'bkad', name: hostile, short: hostile }]));
    const config = resolveConfig(configSchema.parse({ office: { name: hostile } }));
    const party = names.party('bkad');
    const input = { owner: party, receiver: party, config, frontmatter: { title: hostile } };
    for (const receiver of [party, { ...party, id: 'setda' }]) {
      const { subject, text } = mail([item('R1', '2026-02-20', { text: hostile })], { ...input, receiver });
      expect(subject).not.toMatch(/[\r\n]/);
      expect(displayWidth(subject)).toBeLessThanOrEqual(150);
      for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(72);
      expect(text).not.toMatch(/[\u0007\r\u200B\u202E]/);
      expect(text).not.toMatch(/^\s*Bcc:/m);
      // Neither markup of a template nor of a page means anything here.
      expect(text).toContain('{{#each this}}{{labels.own}}{{/each}} <b>');
    }
  });
});

describe('the message to paste that reminds an owner', () => {
  it('says the same on a telephone', () => {
    const text = reminderChat(words());
    for (const part of [
      '*PENGINGAT TINDAK LANJUT*',
      'Yth. Kepala BKAD',
      '1. Menyerahkan <data> R1.\n20 Jan 2026 – Jalan Sei Batu\nTenggat: Jumat, 20 Februari 2026 (semula 2 Feb 2026).\nTerlambat 10 hari (6 hari kerja).\n2026-01-20-rapat#R1',
      'Berkas daftar dan lembar jawabannya kami kirim bersama pesan ini.\nKami mohon jawaban paling lambat Senin, 9 Maret 2026',
    ]) {
      expect(text).toContain(part);
    }
    const copy = reminderChat(words(late, { to: 'setda' }));
    expect(copy).toContain('*TEMBUSAN PENGINGAT TINDAK LANJUT*');
    expect(copy).not.toContain('mohon jawaban');
  });

  it('shows what a text says as it is', () => {
    const text = reminderChat(
      words([item('R1', '2026-02-20', { text: '*tebal* _miring_ ~coret~ `kode`\n\n*SANKSI*' })]),
    );
    expect(text).not.toMatch(/\*tebal|_miring|~coret|`kode|^\*SANKSI/m);
  });
});

it('speaks English', () => {
  const { subject, text } = mail(late, { catalogue: english });
  expect(subject).toBe('Reminder: 2 meeting recommendations past the deadline');
  expect(text).toContain('Late by 10 days (6 working days).');
  expect(text).toContain('Please answer by Monday, 9 March 2026');
});
