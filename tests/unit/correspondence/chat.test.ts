import { describe, expect, it } from 'vitest';
import { noteChat } from '../../../src/correspondence/chat.ts';
import { expeditionRow } from '../../../src/correspondence/expedition.ts';
import { catalogue as english } from '../../../src/i18n/en/index.ts';
import { correction, delivery, hostile, item, usual, withdrawal } from './deliveries.ts';

const chat = (...parameters: Parameters<typeof delivery>) => noteChat(delivery(...parameters));

describe('the message of a note', () => {
  it('is short, with headings in bold', () => {
    expect(chat({ ...usual, access: 'tertutup' })).toBe(`*CATATAN RAPAT*
*RAPAT TERTUTUP – HANYA UNTUK YANG DIUNDANG*

Yth. Kepala BKAD

*Jalan Sei Batu*
Rapat Dengar Pendapat, Selasa, 20 Januari 2026
Berkas catatannya kami kirim bersama pesan ini.

*Rekomendasi yang menjadi tanggung jawab Saudara:*
1. Menyerahkan <data> R1.
Tenggat: Jumat, 20 Februari 2026 (semula 2 Feb 2026).
2026-01-20-rapat#R1
2. Menyerahkan <data> R2.
Tenggat belum ditetapkan.
Usulan, menunggu persetujuan.
2026-01-20-rapat#R2

*Rekomendasi pihak lain yang Saudara dukung:*
1. Menyerahkan <data> R4.
Penanggung jawab: Kecamatan Sei Batu.
Tenggat: Minggu, 1 Februari 2026.
2026-01-20-rapat#R4

Perkembangan dan bukti penyelesaian mohon disampaikan kepada kami dengan menyebut kode di bawah rekomendasinya.
Mohon pesan ini dibalas bila catatan sudah diterima.

Sekretariat DPRD Kabupaten Muara Tirta
`);
  });

  it('tells of a correction, and of a meeting that was called off', () => {
    const corrected = chat(usual, correction);
    expect(corrected).toMatch(/^\*PERBAIKAN CATATAN RAPAT\*\n/);
    expect(corrected).toContain('*Yang berubah:*\n– R1, isi: "A" menjadi "B".\n– Isi pembahasan.\n\n');
    expect(chat(usual, { ...correction, changes: undefined })).toContain('tidak dapat dirinci');
    const called = chat({ ...usual, status: 'batal' }, { ...withdrawal, items: delivery().items });
    expect(called).toMatch(/^\*RAPAT BATAL\*\n/);
    expect(called).not.toMatch(/#R|Yang berubah/);
  });

  it('speaks English', () => {
    const text = chat(usual, { catalogue: english });
    expect(text).toMatch(/^\*NOTE OF A MEETING\*\n/);
    for (const word of ['Yth', 'Tenggat', 'Saudara', 'kami']) expect(text).not.toContain(word);
  });

  it('lets no text of a note mark up anything', () => {
    const party = { ...delivery().receiver, name: hostile, position: hostile };
    const recommendations = [item('R1', '2026-02-20', { text: hostile })];
    const text = chat(
      { ...usual, title: hostile, recommendations },
      { ...correction, changes: [hostile], receiver: party },
    );
    expect(text).not.toMatch(/[\r\u202e\u200b\u0007_~`]/);
    expect(text).not.toMatch(/^Bcc:/m);
    // Bold is what stands alone on its line, from its first sign to its last.
    for (const line of text.split('\n')) expect(line.replace(/^\*([^*]*)\*$/, '$1')).not.toContain('*');
    for (const line of text.match(/^(?:1\.|–).*$/gm) ?? []) expect(line.length).toBeLessThan(210);
  });
});

describe('the line of the expedition book', () => {
  it('says what goes to whom', () => {
    expect(expeditionRow(delivery())).toEqual({
      date: '2026-01-22',
      receiver: 'Kepala BKAD',
      about: 'Catatan rapat “Jalan Sei Batu” (2026-01-20-rapat)',
      enclosures: '1 (satu) berkas',
    });
    const copy = expeditionRow(delivery(usual, { to: 'luar', copy: { number: 2, of: 7 } }));
    expect(copy).toMatchObject({ receiver: 'Direktur, PT Luar', enclosures: '1 (satu) salinan, nomor 2 dari 7' });
  });

  it('says nothing of a secret note but that it is one', () => {
    for (const secret of [{ access: 'rahasia' }, { archive: { security: 'R' } }]) {
      const row = expeditionRow(delivery({ ...usual, ...secret }));
      expect(row.about).toContain('RAHASIA');
      expect(JSON.stringify(row)).not.toMatch(/Sei Batu|2026-01-20/);
    }
  });
});
