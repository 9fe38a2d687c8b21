import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noteMail } from '../../../src/correspondence/mail.ts';
import { catalogue as english } from '../../../src/i18n/en/index.ts';
import { createTemplates } from '../../../src/markup/templates.ts';
import { displayWidth } from '../../../src/shared/wrap.ts';
import { templates } from '../documents/office.ts';
import { correction, delivery, hostile, item, usual, withdrawal } from './deliveries.ts';

const mail = (...parameters: Parameters<typeof delivery>) => noteMail(delivery(...parameters), templates);

/** With the notebook's own template of the mail. */
function mailFrom(template: string, ...parameters: Parameters<typeof delivery>) {
  const shipped = (path: string) => {
    const file = new URL(`../../../templates/${path}`, import.meta.url);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
  const own = createTemplates((path) => (path === 'mail/catatan.hbs' ? template : shipped(path)));
  return noteMail(delivery(...parameters), own);
}

describe('the mail of a note', () => {
  it('is a letter with what the receiver has to do', () => {
    expect(mail()).toEqual({
      subject: 'Catatan rapat 20 Jan 2026: Jalan Sei Batu',
      text: `Yth. Kepala BKAD

Dengan hormat,

Terlampir kami sampaikan catatan rapat “Jalan Sei Batu” (Rapat Dengar
Pendapat, Selasa, 20 Januari 2026). Tenggatnya terlampir juga sebagai
berkas kalender (.ics).

Rekomendasi yang menjadi tanggung jawab Saudara:

1. Menyerahkan <data> R1.
   Tenggat: Jumat, 20 Februari 2026 (semula 2 Feb 2026).
   2026-01-20-rapat#R1

2. Menyerahkan <data> R2.
   Tenggat belum ditetapkan.
   Usulan, menunggu persetujuan.
   2026-01-20-rapat#R2

Rekomendasi pihak lain yang Saudara dukung:

1. Menyerahkan <data> R4.
   Penanggung jawab: Kecamatan Sei Batu.
   Tenggat: Minggu, 1 Februari 2026.
   2026-01-20-rapat#R4

Perkembangan dan bukti penyelesaian mohon dikirim dengan membalas pesan
ini, dengan menyebut kode yang tertera di bawah rekomendasinya.

Mohon pesan ini dibalas bila catatan sudah diterima.

Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.

Sekretariat DPRD Kabupaten Muara Tirta
Jalan Dermaga
setwan@contoh.example
`,
    });
  });

  it('asks for no answer about recommendations where there are none', () => {
    const { text } = mail(usual, { to: 'komisi-2' });
    expect(text).toContain('Yth. Ketua Komisi II\n');
    expect(text).not.toMatch(/ekomendasi|kalender|\n\n\n/);
  });

  it('tells of a correction and of what changed', () => {
    const { subject, text } = mail(usual, correction);
    expect(subject).toBe('Perbaikan catatan rapat 20 Jan 2026: Jalan Sei Batu');
    expect(text).toContain('menggantikan versi yang kami kirim tanggal 21 Januari 2026');
    expect(text).toContain('Yang berubah:\n- R1, isi: "A" menjadi "B".\n- Isi pembahasan.\n\n');
    expect(text).toContain('perubahannya terlampir');
    const unknown = mail(usual, { ...correction, changes: undefined }).text;
    expect(unknown).toContain('tidak dapat dirinci');
    expect(unknown).not.toContain('perubahannya terlampir');
  });

  it('tells of a meeting that was called off, and asks for nothing', () => {
    const { subject, text } = mail({ ...usual, status: 'batal' }, { ...withdrawal, items: delivery().items });
    expect(subject).toBe('Rapat batal 20 Jan 2026: Jalan Sei Batu');
    expect(text).toContain('batal. Terlampir catatannya yang sudah bertanda\nbatal.');
    expect(text).not.toMatch(/#R|Yang berubah|kalender/);
  });

  it.each([
    [{}, undefined],
    [{ access: 'tertutup' }, 'RAPAT TERTUTUP – HANYA UNTUK YANG DIUNDANG'],
    [{ archive: { security: 'T' } }, 'TERBATAS'],
  ])('of a note with %o begins with its mark', (frontmatter, mark) => {
    expect(mail(frontmatter).text.startsWith(`${mark ?? 'Yth. Kepala BKAD'}\n\n`)).toBe(true);
  });

  it('says that it is the public edition', () => {
    expect(mail(usual, { to: 'luar', edition: 'public' }).text).toContain('edisi publik');
  });

  it('speaks English', () => {
    const { subject, text } = mail(usual, { ...correction, changes: undefined, catalogue: english });
    expect(subject).toBe('Corrected note of the meeting of 20 Jan 2026: Jalan Sei Batu');
    expect(text).toContain('To: Kepala BKAD\n\nDear Sir or Madam,');
    for (const word of ['Yth', 'Tenggat', 'Saudara', 'kami']) expect(text).not.toContain(word);
  });

  it('lets no text of a note become a line, a header or a part of the template', () => {
    const party = { ...delivery().receiver, name: hostile, position: hostile };
    const recommendations = [item('R1', '2026-02-20', { text: hostile })];
    const { subject, text } = mail(
      { ...usual, title: hostile, recommendations },
      { ...correction, changes: [hostile], receiver: party },
    );
    expect(displayWidth(subject)).toBeLessThanOrEqual(150);
    for (const part of [subject, text]) {
      expect(part).toContain('{{#each this}}{{labels.own}}{{/each}} <b>"*tebal*" Bcc:');
      expect(part).not.toMatch(/[\r\u202e\u200b\u0007]/);
    }
    expect(text).not.toMatch(/^Bcc:/m);
    expect(text.split('\n').filter((line) => displayWidth(line) > 72)).toEqual([]);
  });

  it('keeps codes in one piece, however long', () => {
    const { note, items, ...input } = delivery();
    const ref = `2026-01-20-${'panjang-'.repeat(12)}rapat#R1`;
    const { text } = noteMail({ ...input, note, items: items.map((it) => ({ ...it, ref })) }, templates);
    expect(text).toContain(`\n   ${ref}\n`);
  });

  it('is written by the template of the notebook where there is one', () => {
    const template = 'Perihal {{note.id}} & {{note.title}}\r\n\r\nHalo {{receiver.name}}.  \r\n\r\n\r\n{{opening}}\r\n';
    const { subject, text } = mailFrom(template, { title: '{{note.id}} "A" & B' });
    expect(subject).toBe('Perihal 2026-01-20-rapat & {{note.id}} "A" & B');
    expect(text).toMatch(/^Halo Badan Keuangan\.\n\nTerlampir kami sampaikan/);
  });

  it('shortens a subject that the template made too long', () => {
    const { subject } = mailFrom(`${'Perihal '.repeat(40)}\n\nIsi.`);
    expect(displayWidth(subject)).toBeLessThanOrEqual(150);
    expect(subject).toMatch(/…$/);
  });

  it('cannot be written by a broken template', () => {
    expect(() => mailFrom('{{#if}')).toThrow(expect.objectContaining({ code: 'template-broken' }));
  });
});
