import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../../src/config/config.ts';
import { configSchema } from '../../../src/config/schema.ts';
import { changesDocument, coverDocument } from '../../../src/correspondence/papers.ts';
import { catalogue as english } from '../../../src/i18n/en/index.ts';
import { correction, delivery, hostile, printed, usual, withdrawal } from './deliveries.ts';

function cover(...parameters: Parameters<typeof delivery>) {
  const input = delivery(...parameters);
  const content = coverDocument(input);
  const { html, text } = printed(content, input);
  const [letter = '', receipt = ''] = text.split(/TANDA TERIMA|RECEIPT/);
  return { content, html, letter, receipt };
}

function changes(...parameters: Parameters<typeof delivery>) {
  const input = delivery(...parameters);
  return printed(changesDocument(input), input).text;
}

describe('a cover letter', () => {
  it('says what is sent, how many and what for', () => {
    const { letter, content } = cover();
    for (const part of [
      'Muara Tirta, 22 Januari 2026',
      'SURAT PENGANTAR Nomor:',
      'Catatan rapat “Jalan Sei Batu” Rapat Dengar Pendapat, Selasa, 20 Januari 2026 Nomor 100.1.4/12/DPRD Kode 2026-01-20-rapat',
      '1 (satu) berkas Untuk ditindaklanjuti',
      'Diterima tanggal',
      'Sekretariat DPRD Kabupaten Muara Tirta (nama) NIP',
    ]) {
      expect(letter).toContain(part);
    }
    expect(content.identity).toBe('2026-01-20-rapat\nBKAD');
    expect(letter).not.toMatch(/ditandatangani secara elektronik|menggantikan|batal/i);
  });

  it('lists what the receiver has to do, and what it supports, with deadlines', () => {
    const { letter } = cover();
    expect(letter).toContain(
      'Menyerahkan &lt;data&gt; R1. 2026-01-20-rapat#R1 20 Feb 2026 semula 2 Feb 2026 2 Menyerahkan &lt;data&gt; R2. Usulan, menunggu persetujuan 2026-01-20-rapat#R2 –',
    );
    expect(letter).toContain('Menyerahkan &lt;data&gt; R4. 2026-01-20-rapat#R4 Kecamatan Sei Batu 1 Feb 2026');
    const none = cover(usual, { to: 'komisi-2' }).letter;
    expect(none).toContain('Untuk penyelenggara rapat');
    expect(none).not.toContain('Rekomendasi');
    expect(cover({}, { to: 'camat' }).letter).toContain('Untuk diketahui');
    expect(cover({ ...usual, recommendations: usual.recommendations.slice(2) }).letter).toContain('Untuk didukung');
  });

  it('goes through the head of the region to an office of it, and to nobody else', () => {
    expect(cover().letter).toContain('Yth. Kepala BKAD melalui Bupati Muara Tirta u.p. Sekretaris Daerah *) di tempat');
    expect(cover().letter).toContain('*) Coret bila tidak perlu.');
    const region = resolveConfig(configSchema.parse({ office: { name: 'Sekretariat Daerah Kota Tirta' } }));
    for (const { letter } of [
      cover(usual, { to: 'komisi-2' }),
      cover(usual, { to: 'luar' }),
      cover(usual, { config: region }),
    ]) {
      expect(letter).not.toContain('melalui');
      expect(letter).not.toContain('*)');
    }
  });

  it('says plainly that a note was corrected, and what changed', () => {
    const { letter } = cover(usual, correction);
    for (const part of [
      'PERBAIKAN CATATAN RAPAT',
      'menggantikan versi yang kami kirim tanggal 21 Januari 2026',
      'versi lama mohon dimusnahkan',
      'Yang berubah: R1, isi: &quot;A&quot; menjadi &quot;B&quot;. Isi pembahasan.',
      '2026-01-20-rapat#R1',
    ]) {
      expect(letter).toContain(part);
    }
    const unknown = cover(usual, { ...correction, changes: undefined, previous: undefined }).letter;
    expect(unknown).toContain('tidak dapat dirinci');
    expect(unknown).toContain('versi yang kami kirim sebelumnya');
    expect(unknown).not.toContain('Yang berubah');
  });

  it('asks for nothing where the meeting was called off', () => {
    const { letter, receipt, content } = cover({ ...usual, status: 'batal' }, withdrawal);
    expect(letter).toContain('PEMBERITAHUAN RAPAT BATAL');
    expect(letter).toContain('catatan yang kami kirim tanggal 21 Januari 2026 tidak berlaku lagi');
    expect(letter).not.toMatch(/#R|Yang berubah|ditindaklanjuti/);
    expect(receipt).toContain('membatalkan catatan yang kami kirim tanggal 21 Januari 2026');
    expect(content.marks?.watermark).toBeUndefined();
  });

  it.each([
    [{ access: 'tertutup' }, 'HANYA UNTUK YANG DIUNDANG', undefined],
    [{ archive: { security: 'T' } }, 'TERBATAS', undefined],
    [{ access: 'rahasia' }, 'RAHASIA', 'RAHASIA'],
    [{}, undefined, undefined],
  ])('of a note with %o bears its marks', (frontmatter, top, bottom) => {
    expect(cover({ ...usual, ...frontmatter }).content.marks).toMatchObject({ top, bottom });
  });

  it('has the letterhead of the note', () => {
    const config = resolveConfig(
      configSchema.parse({ office: { name: 'Kantor' }, letterheads: { dprd: { lines: ['DEWAN'] } } }),
    );
    expect(cover({ letterhead: 'dprd' }, { config }).content.letterhead.lines).toEqual(['DEWAN']);
  });

  it('says nothing of its own in another language', () => {
    const { letter, receipt } = cover(usual, { ...correction, changes: undefined, catalogue: english });
    for (const part of ['COVER LETTER', 'CORRECTED NOTE', 'For follow-up', 'Received on']) {
      expect(letter).toContain(part);
    }
    expect(receipt).toContain('Signature and stamp');
    for (const word of ['Catatan', 'Tenggat', 'Diterima', 'dikirim']) expect(letter + receipt).not.toContain(word);
  });

  it('shows a hostile title as it is', () => {
    const { html, letter } = cover({ ...usual, title: hostile });
    expect(letter).toContain('{{#each this}}{{labels.own}}{{/each}} &lt;b&gt;');
    expect(html).not.toContain('<b>');
  });
});

describe('a receipt', () => {
  it('names what was received, and where it goes back to', () => {
    const { receipt } = cover(usual, { copy: { number: 2, of: 7 } });
    for (const part of [
      'Jalan Sei Batu Diterima dari Sekretariat DPRD Kabupaten Muara Tirta Penerima Kepala BKAD',
      'Nomor catatan 100.1.4/12/DPRD Kode catatan 2026-01-20-rapat Versi Pertama, dikirim 22 Januari 2026 Edisi Internal',
      'Salinan Nomor 2 dari 7',
      'Nama Jabatan Tanggal Pukul Tanda tangan dan cap',
      'Kirim kembali ke: Sekretariat DPRD Kabupaten Muara Tirta Jalan Dermaga setwan@contoh.example',
      'catatan receipt 2026-01-20-rapat --from bkad --date TTTT-BB-HH',
    ]) {
      expect(receipt).toContain(part);
    }
  });

  it('says which edition, and numbers no copies of what has none', () => {
    const { letter, receipt, content } = cover(usual, { to: 'luar', edition: 'public' });
    expect(receipt).toContain('Edisi Publik');
    expect(letter).toContain('Edisi publik');
    expect(content.edition).toBe('Edisi publik');
    expect(receipt).not.toContain('Salinan');
    expect(cover(usual, { copy: { number: 2, of: 7 } }).letter).toContain('1 (satu) salinan, nomor 2 dari 7');
  });
});

describe('a page of changes', () => {
  it('names both versions and what changed', () => {
    const text = changes(usual, correction);
    for (const part of [
      'PERUBAHAN CATATAN RAPAT Jalan Sei Batu',
      'Kode catatan 2026-01-20-rapat Penerima Badan Keuangan Versi baru Dikirim Kamis, 22 Januari 2026 Versi lama Dikirim Rabu, 21 Januari 2026',
      'dimusnahkan atau ditandai “tidak berlaku”',
      'Yang berubah: R1, isi: &quot;A&quot; menjadi &quot;B&quot;. Isi pembahasan.',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('says so where the changes are not known', () => {
    const text = changes(usual, { ...correction, changes: undefined, previous: undefined });
    expect(text).toContain('Versi lama Yang dikirim sebelumnya');
    expect(text).toContain('seluruh isinya menggantikan versi lama');
    expect(text).not.toContain('Yang berubah');
  });

  it('tells of a meeting that was called off', () => {
    const text = changes({ ...usual, status: 'batal' }, withdrawal);
    expect(text).toContain('PEMBERITAHUAN RAPAT BATAL');
    expect(text).toContain('tidak berlaku lagi');
    expect(text).not.toMatch(/Versi baru|Yang berubah/);
  });

  it('speaks English, and marks the public edition', () => {
    const text = changes(usual, { ...correction, edition: 'public', catalogue: english });
    expect(text).toContain('CHANGES TO A NOTE Jalan Sei Batu Public edition');
    expect(text).toContain('The new version applies');
  });
});
