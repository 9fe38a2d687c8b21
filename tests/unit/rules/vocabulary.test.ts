import { describe, expect, it } from 'vitest';
import { actionsIn } from '../../../src/rules/vocabulary/actions.ts';
import { vagueAction } from '../../../src/rules/vocabulary/vague-actions.ts';
import { isVagueOwner } from '../../../src/rules/vocabulary/vague-owners.ts';
import { vagueTimes } from '../../../src/rules/vocabulary/vague-times.ts';

describe('vague times', () => {
  it.each([
    ['Menyampaikan data kepada Bagian Tata Pemerintahan secepatnya.', ['secepatnya']],
    ['Agar segera melengkapi data Bab IV.', ['segera']],
    ['Membahas draf PKS pada akhir tahun 2022 ini.', ['akhir tahun 2022 ini']],
    ['Menyerahkan laporan paling lambat akhir bulan.', ['akhir bulan']],
    ['Berkoordinasi secara berkala dalam waktu tertentu.', ['dalam waktu tertentu', 'secara berkala']],
    ['Menyelesaikan perbaikan dalam waktu dekat bila memungkinkan.', ['dalam waktu dekat', 'bila memungkinkan']],
    ['Diserahkan minggu depan.', ['minggu depan']],
    ['Sesegera mungkin menerbitkan surat.', ['sesegera mungkin']],
    ['Menyerahkan draf besok.', ['besok']],
  ])('%s', (text, words) => {
    expect(vagueTimes(text)).toEqual(words);
  });

  it.each([
    'Menyusun laporan akhir tahun 2026.',
    'Menyerahkan neraca akhir tahun anggaran 2025.',
    'Melaporkan realisasi secara berkala setiap triwulan.',
    'Menyerahkan data tanggal 9 Februari 2026.',
    'Menyerahkan draf besok tanggal 30 November 2022.',
    'Mengirim surat bersifat segera kepada Gubernur.',
    'Menyiapkan bahan rapat minggu depan.',
    'Menertibkan bangunan di akhir ruas jalan.',
    'Menyegerakan pembayaran.',
  ])('no false alarm: %s', (text) => {
    expect(vagueTimes(text)).toEqual([]);
  });
});

describe('vague actions', () => {
  it.each([
    ['Mengoptimalkan pemeliharaan jalan.', 'mengoptimalkan'],
    ['Agar meningkatkan kualitas pelayanan.', 'meningkatkan'],
    ['Dinas PUPR agar lebih memperhatikan drainase.', 'memperhatikan'],
    ['Berkoordinasi dengan OPD terkait.', 'berkoordinasi'],
    ['Melakukan koordinasi dengan Bappeda.', 'melakukan koordinasi'],
    ['Meningkatkan koordinasi pada tahun 2026.', 'meningkatkan koordinasi'],
    ['Segera menindaklanjuti aspirasi warga.', 'menindaklanjuti'],
  ])('%s', (text, word) => {
    expect(vagueAction(text)).toBe(word);
  });

  it.each([
    'Menyerahkan data kerusakan jalan per ruas.',
    'Mengoordinasikan jadwal rapat dengan lima kabupaten.',
    'Meningkatkan cakupan imunisasi dari 80 menjadi 95 persen.',
    'Menyusun rencana aksi agar meningkatkan pelayanan.',
    'Memperbaiki segmen rusak berat sepanjang 2,4 kilometer.',
    'Memperkuat bukti dengan berita acara pemeriksaan.',
    'Memasang rambu di tikungan Sei Batu.',
    'Memastikan ketersediaan obat di puskesmas.',
  ])('no false alarm: %s', (text) => {
    expect(vagueAction(text)).toBeUndefined();
  });
});

describe('several actions', () => {
  it.each([
    ['Membahas penamaan, rencana pertemuan, dan menentukan sekretariat.', ['membahas', 'menentukan']],
    [
      'Tim Koordinasi Kerja Sama Daerah dalam hal ini dapat diwakili Sekretaris TKKSD (Kepala Bagian Tata Pemerintahan) 5 (lima) Kabupaten agar melakukan koordinasi untuk membahas penamaan kerja sama wajib, rencana pertemuan 5 (lima) Bupati dalam rangka launching penamaan kerja sama wajib, dan menentukan Kabupaten sebagai Sekretariat Kerja Sama Wajib.',
      ['membahas', 'menentukan'],
    ],
    ['Menyusun jadwal pemeliharaan; memasang rambu di tiga tikungan.', ['menyusun', 'memasang']],
    ['Menyusun jadwal pemeliharaan, kemudian memasang rambu.', ['menyusun', 'memasang']],
    ['Menyusun nama kerja sama. Menentukan sekretariat.', ['menyusun', 'menentukan']],
    ['Melaksanakan: (1) menyusun nama; (2) menetapkan sekretariat.', ['menyusun', 'menetapkan']],
    ['Dinas PUPR agar mendata jalan yang rusak dan memasang rambu.', ['mendata', 'memasang']],
    ['Mengadakan rapat dengan lima kabupaten dan menentukan sekretariat.', ['mengadakan', 'menentukan']],
  ])('%s', (text, verbs) => {
    expect(actionsIn(text)).toEqual(verbs);
  });

  it.each([
    'Menyusun dan menyampaikan laporan realisasi kepada Komisi II.',
    'Menyusun laporan dan menyampaikannya kepada Komisi II.',
    'Menyusun laporan dan menyampaikan kepada Komisi II paling lambat Maret.',
    'Menyusun, membahas, dan menetapkan rencana aksi.',
    'Melakukan verifikasi lapangan dan menyampaikan hasil verifikasi.',
    'Melakukan survei dan menyusun laporan survei.',
    'Menyiapkan dan melaksanakan sosialisasi serta melaporkan hasilnya.',
    'Menyusun data untuk mempercepat perbaikan dan meningkatkan keselamatan.',
    'Menerbitkan izin dengan memperhatikan lingkungan dan melibatkan warga.',
    'Menyerahkan data: (1) ruas Sei Batu, (2) ruas Tanjung.',
    'Melengkapi data Bab IV, Bab V, dan Bab VI.',
    'Menyusun rencana aksi dan menetapkannya dengan keputusan bupati.',
    'Memeriksa dokumen dan mengembalikan dokumen yang kurang.',
    'Menyampaikan tanggapan mengenai mekanisme dan metode penagihan.',
    'Rapat lanjutan dengan Dinas Pertanian dan Kantor Pertanahan.',
    '',
  ])('no false alarm: %s', (text) => {
    expect(actionsIn(text).length).toBeLessThan(2);
  });
});

describe('vague owners', () => {
  it.each(['instansi terkait', 'OPD pengampu SPM', 'semua pihak', 'opd-terkait', 'Perangkat Daerah', 'kita bersama'])(
    '%s',
    (owner) => {
      expect(isVagueOwner(owner)).toBe(true);
    },
  );

  it.each(['dinas-pupr', 'Dinas Sosial', 'Tim Koordinasi Kerja Sama Daerah', 'Kecamatan Paragon'])(
    'no false alarm: %s',
    (owner) => {
      expect(isVagueOwner(owner)).toBe(false);
    },
  );
});
