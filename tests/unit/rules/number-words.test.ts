import { describe, expect, it } from 'vitest';
import { wordedNumbers } from '../../../src/rules/text/worded-numbers.ts';
import { decimalInWords, numberFromWords, numberInWords } from '../../../src/rules/vocabulary/number-words.ts';
import { createRandom } from '../../support/random.ts';

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

/** Spelt by another way than the program's: digit by digit, from the right. */
function spell(number: number): string {
  const digits = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
  const groups: string[] = [];
  for (const [index, scale] of ['', 'ribu', 'juta'].entries()) {
    const [hundreds = 0, tens = 0, ones = 0] = [
      ...String(Math.floor(number / 1000 ** index) % 1000).padStart(3, '0'),
    ].map(Number);
    const hundred = hundreds === 0 ? '' : `${digits[hundreds]} ratus`.replace('satu ratus', 'seratus');
    const rest =
      tens === 1
        ? (['sepuluh', 'sebelas'][ones] ?? `${digits[ones]} belas`)
        : `${tens === 0 ? '' : `${digits[tens]} puluh`} ${digits[ones]}`;
    const group = `${hundred} ${rest}`.trim();
    if (group !== '') groups.unshift(`${group} ${scale}`.replace(/^satu ribu$/, 'seribu'));
  }
  return groups.join(' ').replace(/\s+/g, ' ').trim() || 'nol';
}

describe('any number up to 999,999,999', () => {
  const random = createRandom(14);
  const numbers = Array.from({ length: 3000 }, () => random.integer(0, 10 ** random.integer(1, 9) - 1));
  const dotted = (number: number) => String(number).replace(/\B(?=(?:\d{3})+$)/g, '.');

  it('is written as another speller writes it', () => {
    for (const number of numbers) expect(numberInWords(number)).toBe(spell(number));
  });

  it('agrees with its words, with and without dots, and in capitals', () => {
    const found = numbers.flatMap((number) => [
      ...wordedNumbers(`ada ${number} (${spell(number)}) berkas`),
      ...wordedNumbers(`ada ${dotted(number)} (${spell(number).toUpperCase()}) berkas`),
      ...wordedNumbers(`pagu Rp${dotted(number)},00 (${spell(number)} rupiah)`),
    ]);
    expect(found).toEqual([]);
  });

  it('agrees with the words of no other number', () => {
    for (const number of numbers) {
      const other = random.chance(0.5) ? number + 1 : random.pick(numbers);
      if (other === number || other > 999_999_999) continue;
      const found = [...wordedNumbers(`ada ${dotted(number)} (${spell(other)}) berkas`)];
      expect(found).toMatchObject([{ digits: dotted(number), words: spell(other), expected: spell(number) }]);
    }
  });

  it('is an ordinal or part of a name where it says so', () => {
    for (const number of numbers.slice(0, 500)) {
      expect([...wordedNumbers(`rapat ke-${number} (${spell(number + 1)})`)]).toEqual([]);
      expect([...wordedNumbers(`nomor 005/${number} (${spell(number + 1)})`)]).toEqual([]);
    }
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
    ['12,50 (dua belas koma lima satu)', 'dua belas koma lima nol'],
    ['Rp3 miliar (tiga juta rupiah)', 'tiga miliar rupiah'],
    ['Rp2,5 juta (dua juta rupiah)', 'dua koma lima juta rupiah'],
    ['12 orang (sebelas orang)', 'dua belas orang'],
    ['14 hari kerja (sepuluh hari kerja)', 'empat belas hari kerja'],
    ['10 (sepuluh)-20 (tiga puluh)', 'dua puluh'],
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
    'Rapat ke 5 (enam)',
    '29-11-2022 (dua)',
    '29/11/2022 (tiga)',
    'nomor 100.1.4/7 (dua)',
    'R4 (dua)',
    '2026 (dua ribu dua puluh enam)',
    '12,50 (dua belas koma lima nol)',
    '12,50 (dua belas koma lima)',
    '12,00 (dua belas koma nol nol)',
    '12,00 (dua belas)',
    'Rp3 miliar (tiga miliar rupiah)',
    'Rp3 Milyar (tiga miliar)',
    'Rp3 miliar (tiga)',
    'Rp3 miliar (dua miliar di antaranya untuk jalan)',
    'Rp2,5 juta (dua juta lima ratus ribu rupiah)',
    'Rp2,5 juta (dua koma lima juta rupiah)',
    'Rp1 ribu (seribu rupiah)',
    '12 orang (dua belas orang)',
    '12 orang (dua orang daring)',
    '12 orang (tiga perempuan)',
    '14 hari (sepuluh hari kerja)',
    '2 minggu (empat belas hari)',
    '10 (sepuluh)-20 (dua puluh)',
    '7 (',
  ])('no false alarm: %s', (text) => {
    expect([...wordedNumbers(text)]).toEqual([]);
  });
});
