import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../../src/rules/text/personal-data.ts';
import { proseOf } from '../../../src/rules/text/prose.ts';
import { referencesIn } from '../../../src/rules/text/references.ts';
import { wrongWeekdays } from '../../../src/rules/text/weekdays.ts';
import { codesInBody } from './harness.ts';

describe('weekday and date', () => {
  it.each([
    ['Rabu, 29 November 2022', 2],
    ["Jum'at, 29 November 2022", 2],
    ['Minggu, 28 November 2022', 1],
    ['Rabu tanggal 29 Nopember 2022', 2],
    ['Rabu (29/11/2022)', 2],
    ['Rabu, 29-11-2022', 2],
    ['RABU, 29 NOVEMBER 2022', 2],
    ['Rabu malam, 29 November 2022', 2],
    ['Rabu,\n29 November 2022', 2],
    ['29 November 2022 (Rabu)', 2],
    ['Rab, 29 Nov 2022', 2],
    ['Rabu, 29 Pebruari 2024', 4],
    ['Rabu: 29 November 2022', 2],
    ['Rabu - 29 November 2022', 2],
    ['Rabu/29 November 2022', 2],
    ['Rabu, 29 November tahun 2022', 2],
    ['Rabu, pada tanggal 29 November 2022', 2],
    ['Rabu yang jatuh pada tanggal 29 November 2022', 2],
    ['Rabu tgl. 29 Nov. 2022', 2],
    ['Rabu, 29 - 11 - 2022', 2],
    ['Rabu (29.11.2022)', 2],
    ['Rabu, 2022-11-29', 2],
    ['Rabu (2022-11-29)', 2],
    ['Juma’at, 29 November 2022', 2],
    ['Jum`at, 29 November 2022', 2],
    ['29 November 2022, hari Rabu', 2],
    ['29 November 2022 (hari Rabu)', 2],
    ['Rabu\u00a029\u00a0November\u00a02022', 2],
    ['Minggu, tanggal 13 bulan Januari tahun 2026', 2],
  ])('%s is wrong', (text, weekday) => {
    expect(wrongWeekdays(`pada ${text}.`)).toMatchObject([{ truth: { weekday }, start: 5, end: 5 + text.length }]);
  });

  it('tells a date that does not exist', () => {
    const found = wrongWeekdays('Rapat hari Selasa, 31 April 2026, dan Rabu, 30 April 2026.');
    expect(found).toMatchObject([
      { written: 'Selasa, 31 April 2026', truth: undefined },
      { written: 'Rabu, 30 April 2026', truth: { date: '2026-04-30', weekday: 4 } },
    ]);
  });

  it('sees day and date on two lines', () => {
    expect(wrongWeekdays('- Hari: Rabu\n- Tanggal: 29 November 2022')).toHaveLength(1);
    expect(wrongWeekdays('| Hari/Tanggal | Rabu/29 November 2022 |')).toHaveLength(1);
    expect(wrongWeekdays('**Rabu**, 29 November 2022')).toHaveLength(1);
  });

  it.each([
    'Selasa, 29 November 2022',
    'Jum’at, 2 Desember 2022',
    'Jumat, 2 Des. 2022',
    'Ahad, 27 Nopember 2022',
    'Selasa (29/11/2022)',
    'Rabu (4/12)',
    'minggu 2 November 2022',
    'Senin s.d. Rabu, 28 s.d. 30 November 2022',
    'Senin dan Selasa, 28 dan 29 November 2022',
    'malam Rabu, 29 November 2022',
    'Selasa: 29 November 2022',
    'Selasa (2022-11-29)',
    'Rabu, 2022-13-29',
    'Senin – Rabu, 28 – 30 November 2022',
    'mulai 29 November 2022 hari Rabu menjadi hari pelayanan',
    'tanggal 29 November 2022, hari Selasa, pukul 09.00',
    'Rapat hari Rabu. Tanggal 29 November 2022 adalah batas waktu',
    'Kecamatan Rabu 2022',
  ])('no false alarm: %s', (text) => {
    expect(wrongWeekdays(text)).toEqual([]);
  });
});

describe('references', () => {
  it.each([
    ['data oleh OPD pengampu SPM sebagaimana tersebut pada angka 2 agar disampaikan', 'angka 2', 2],
    ['Perjanjian sebagaimana dimaksud pada huruf b', 'huruf b', 2],
    ['lihat butir 3', 'butir 3', 3],
    ['Poin 4 di atas', 'Poin 4', 4],
    ['Sesuai Pasal 5. Data pada angka 2 dilengkapi', 'angka 2', 2],
  ])('%s', (sentence, text, position) => {
    expect(referencesIn(sentence)).toMatchObject([{ text, position }]);
  });

  it.each([
    'Pasal 5 ayat (2) huruf b',
    'sebagaimana dimaksud dalam Pasal 7 ayat (1) huruf a dan huruf c',
    'sesuai UU Nomor 23 Tahun 2014 Lampiran huruf A',
    'sesuai Permendagri No. 22 Tahun 2020 angka 3',
    'Surat Edaran Bupati angka 2',
    'angka 2 Lampiran Peraturan Bupati',
    'huruf b Pasal 5',
    'mencapai angka 7',
    'angka 95 persen',
    'berada pada angka 5,2',
    'angka 2.500 jiwa',
    'ditulis dengan huruf besar',
    'poin penting dan butir-butir kesepakatan',
    'Pasal 3 angka 7 disesuaikan. Perubahan pada angka 7 dimaksud dibahas kembali. Lihat angka 7.',
    'angka 7 Pasal 3 disesuaikan. Perubahan pada angka 7 dimaksud dibahas kembali',
  ])('no false alarm: %s', (text) => {
    expect(referencesIn(text)).toEqual([]);
  });

  it('belong to a law to the end of the paragraph that cites it', () => {
    const text = 'Pasal 3 angka 7 disesuaikan. Data pada angka 8 dibahas.\n\nPerubahan pada angka 7 dibahas.';
    expect(referencesIn(text).map((it) => it.text)).toEqual(['angka 8', 'angka 7']);
  });

  it.each([
    ['1. satu\n2. dua\n\nLihat angka 2.\n', []],
    ['1. satu\n1. dua\n\nLihat angka 2.\n', []],
    ['a. satu\n\nb. dua\n\nLihat huruf b.\n', []],
    ['| No | Isi |\n| --- | --- |\n| 1 | satu |\n| 2 | dua |\n\nLihat angka 2.\n', []],
    ['Ada dua: (1) satu dan (2) dua. Lihat angka 2.\n', []],
    ['- satu\n- dua\n\nLihat butir 2.\n', []],
    ['- satu\n- dua\n\nLihat angka 2.\n', ['reference-dangling']],
    ['1. satu\n2. dua\n\nLihat angka 3.\n', ['reference-dangling']],
    ['<!-- Lihat angka 2. -->\n', []],
  ])('%j', (body, codes) => {
    expect(codesInBody(body)).toEqual(codes);
  });

  it('finds the items in the agenda and the decisions', () => {
    expect(codesInBody('Lihat angka 2.\n', 'agenda: [Keadaan jalan, Pagu 2026]')).toEqual([]);
    expect(codesInBody('Lihat angka 3.\n', 'agenda: [Keadaan jalan, Pagu 2026]')).toEqual(['reference-dangling']);
  });
});

describe('personal data', () => {
  it.each([
    ['NIK 6213012345670001', 'nik'],
    ['KTP 6213 0123 4567 0001', 'nik'],
    ['NIP 198001012005011002', 'nip'],
    ['NIP. 19800101 200501 1 002', 'nip'],
    ['HP 0812-3456-7890.', 'phone'],
    ['WA +6281234567890', 'phone'],
    ['WA +62 812 3456 7890', 'phone'],
    ['surel budi.santoso@gmail.com', 'mail'],
    ['[surel](mailto:budi@yahoo.co.id)', 'mail'],
  ])('%s', (text, kind) => {
    const found = findPersonalData(text);
    expect(found.map((it) => it.kind)).toEqual([kind]);
    expect(found[0]?.masked).toContain('…');
  });

  it.each([
    'Rp1.234.567.890.123.456',
    'pukul 08.00 s.d. 09.30',
    '08-11-2022 dan 08/11/2022',
    'setwan@muaratirta.go.id',
    'Telepon (0513) 123456',
    'nomor 005/0812345678/2022',
    'nomor 100.1.4/18/DPRD',
    'kode 12345678901234567890',
    'pengaduan 0800-1234-567 (bebas pulsa)',
    'Halo Kemendagri 08001500400',
  ])('no false alarm: %s', (text) => {
    expect(findPersonalData(text)).toEqual([]);
  });

  it('leaves closed notes, and the numbers of those who sign', () => {
    expect(codesInBody('Hubungi 0812-3456-7890.\n', 'access: tertutup')).toEqual([]);
    expect(codesInBody('Rapat dibuka.\n', 'chair: {name: Nurlaila, nip: "198001012005011002"}')).toEqual([]);
    expect(codesInBody('Rapat dibuka.\n', 'place: Ruang Rapat (hubungi 0812-3456-7890)')).toEqual(['personal-data']);
  });
});

describe('prose', () => {
  it('blanks what is no prose and keeps every offset', () => {
    const body = 'A <!-- 1 --> `x` https://a.id/9\r\n```\nkode\n```\nB\n~~~\nC';
    const prose = proseOf(body);
    expect(prose).toHaveLength(body.length);
    expect(prose.replace(/\s+/g, '')).toBe('AB');
    expect(prose.split('\n')).toHaveLength(body.split('\n').length);
  });

  it('keeps a comment that is never closed', () => {
    expect(proseOf('A <!-- B')).toBe('A <!-- B');
  });
});
