import { describe, expect, it } from 'vitest';
import { wordedNumbers } from '../../../src/rules/text/worded-numbers.ts';
import { decimalInWords, numberFromWords, numberInWords } from '../../../src/rules/vocabulary/number-words.ts';

describe('numberInWords', () => {
  it.each([
    [0, 'nol'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [14, 'empat belas'],
    [20, 'dua puluh'],
    [100, 'seratus'],
    [111, 'seratus sebelas'],
    [1000, 'seribu'],
    [1250, 'seribu dua ratus lima puluh'],
    [21_000, 'dua puluh satu ribu'],
    [101_001, 'seratus satu ribu satu'],
    [1_000_000, 'satu juta'],
    [2_000_001_000, 'dua miliar seribu'],
  ])('%i = %s', (value, words) => {
    expect(numberInWords(value)).toBe(words);
  });

  it('is read back as the same number', () => {
    const wrong = [];
    for (let value = 0; value < 1_000_000_000; value += value < 12_000 ? 1 : 7_654_321 + (value % 997)) {
      if (numberFromWords(numberInWords(value).split(' ')) !== value) wrong.push(value);
    }
    for (const value of [999_999_999, 100_000_000, 1_001_000, 999_999, 110_011, 1_000_001]) {
      if (numberFromWords(numberInWords(value).split(' ')) !== value) wrong.push(value);
    }
    expect(wrong).toEqual([]);
  });

  it('reads the same number written otherwise, and no nonsense', () => {
    expect(numberFromWords(['satu', 'ratus'])).toBe(100);
    expect(numberFromWords(['satu', 'belas'])).toBe(11);
    expect(numberFromWords(['empat', 'lima'])).toBeUndefined();
    expect(numberFromWords(['puluh'])).toBeUndefined();
    expect(numberFromWords([])).toBeUndefined();
    expect(decimalInWords(2, '05')).toBe('dua koma nol lima');
  });
});

describe('numbers with their words', () => {
  it.each([
    ['14 (empat puluh) PKS', 'empat belas'],
    ['14 (empat blas)', 'empat belas'],
    ['sisa 3 (empat) PKS', 'tiga'],
    ['20 (dua puluh lima)', 'dua puluh'],
    ['10 (sebelas hari kerja)', 'sepuluh'],
    ['1.250 (seribu dua ratus)', 'seribu dua ratus lima puluh'],
    ['Rp1.250.000,00 (satu juta dua ratus ribu rupiah)', 'satu juta dua ratus lima puluh ribu rupiah'],
    ['Rp 1.250.000,- (satu juta rupiah)', 'satu juta dua ratus lima puluh ribu rupiah'],
    ['2,5 (dua koma enam)', 'dua koma lima'],
    ['75% (tujuh puluh persen)', 'tujuh puluh lima persen'],
    ['12 (*dua puluh*)', 'dua belas'],
  ])('%s', (text, expected) => {
    expect([...wordedNumbers(text)].map((it) => it.expected)).toEqual([expected]);
  });

  it.each([
    'Dari 14 (empat belas) PKS baru 4 (empat) PKS dan 5 (Lima) Bupati',
    '14 (empatbelas) hari',
    '10 (sepuluh hari kerja)',
    '100 (satu ratus)',
    '1.250 (seribu dua ratus lima puluh)',
    'Rp1.250.000,00 (satu juta dua ratus lima puluh ribu rupiah)',
    'Rp2.500,75 (dua ribu lima ratus rupiah tujuh puluh lima sen)',
    '2,50 (dua koma lima)',
    '2,25 (dua koma dua puluh lima)',
    '75% (tujuh puluh lima persen)',
    '0 (nol)',
    '17 (dua di antaranya daring)',
    '12 (tiga orang izin)',
    '4 (dua laki-laki, dua perempuan)',
    '3 (lantai dua)',
    '5 (OPD)',
    'Rapat Paripurna ke-5 (lima belas)',
    'Rapat ke-5 (kelima)',
    '29-11-2022 (dua)',
    '29/11/2022 (tiga)',
    'nomor 100.1.4/7 (dua)',
    'R4 (dua)',
    '2026 (dua ribu dua puluh enam)',
    '7 (',
  ])('no false alarm: %s', (text) => {
    expect([...wordedNumbers(text)]).toEqual([]);
  });
});
