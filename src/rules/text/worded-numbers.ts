import { suggest } from '../../shared/suggest.ts';
import {
  decimalInWords,
  isNumberWord,
  numberFromWords,
  numberWords,
  splitNumberWord,
} from '../vocabulary/number-words.ts';

/** A number whose words do not say what its digits say. */
export interface WrongWords {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly words: string;
  readonly expected: string;
}

/**
 * `14 (…)`, `1.250 (…)`, `Rp1.250.000,00 (…)`, `Rp2,5 juta (…)`, `2,5 (…)`, `75% (…)`, `12 orang (…)`, `10 (…)-20 (…)`;
 * no dates, ordinals or parts of letter numbers.
 */
const pattern =
  /(?<![\p{L}\p{N}_][-./,]?|(?<!\))[-./,:]|\bke\s)(?<digits>(?:Rp\.?\s?)?(?<whole>\d{1,3}(?:\.\d{3})+|\d{1,15})(?:,(?<decimals>\d{1,4}|-))?(?:(?<percent>\s?%)|[ \t](?<scale>ribu|juta|mil[iy]ar|tril[iy]u?n)\b)?)(?:[ \t](?<noun>\p{L}{3,20}(?:[ \t]\p{L}{3,20})?))?[ \t]?\((?<words>[^()\r\n]{2,240}(?:\r?\n[^()\r\n]{1,160})?)\)/giu;

/** Words that may follow the number inside the parentheses. */
const measures = new Set(
  `rupiah persen hari kerja kalender minggu pekan bulan tahun jam menit orang anggota peserta kali buah unit dokumen kegiatan berkas
  lembar eksemplar rangkap meter kilometer hektare hektar desa kelurahan kecamatan kabupaten kota komisi fraksi perjanjian pks opd
  perangkat daerah raperda rekomendasi poin butir per seratus`.split(/\s+/),
);

/** Numbers in `text` that are followed by words for another number. */
export function* wordedNumbers(text: string): Generator<WrongWords> {
  for (const match of text.matchAll(pattern)) {
    const { digits = '', words = '', noun } = match.groups ?? {};
    const number = numberOf(match.groups ?? {});
    if (!(noun === undefined ? disagrees(number, words) : countsOtherwise(number, noun, words))) continue;
    const start = match.index;
    const written = noun === undefined ? digits : `${digits} ${noun}`;
    const expected = inWords(number, noun ?? unitOf(digits));
    yield { start, end: start + match[0].length, digits: written, words: words.trim(), expected };
  }
}

interface WrittenNumber {
  readonly whole: number;
  readonly decimals: string;
  /** `juta` of "2,5 juta", else empty. */
  readonly scale: string;
}

function numberOf({ whole = '', decimals = '', scale = '' }: Record<string, string | undefined>): WrittenNumber {
  return {
    whole: Number(whole.replaceAll('.', '')),
    decimals: decimals.replace(/^(?:-|0+)$/, ''),
    scale: scale.toLowerCase(),
  };
}

function unitOf(digits: string): string {
  return /^rp/i.test(digits) ? 'rupiah' : digits.endsWith('%') ? 'persen' : '';
}

function inWords({ whole, decimals, scale }: WrittenNumber, unit: string): string {
  return [decimalInWords(whole, decimals), scale, unit].filter((word) => word !== '').join(' ');
}

/** Whether `text` is meant to be the number and is not; words about something else agree with everything. */
function disagrees(number: WrittenNumber, text: string): boolean {
  const words = tokensOf(text);
  const length = words.findIndex((word) => !isNumberWord(word));
  const said = length < 0 ? words : words.slice(0, length);
  const rest = length < 0 ? [] : words.slice(length);
  if (said.length === 0 && !rest.some(isNumberWord)) return false;
  if (rest.length === 0 || rest.every((word) => measures.has(word))) return !says(said, number);
  return rest.every((word) => measures.has(word) || isNumberWord(word) || isMisspelt(word));
}

/** "12 orang (sebelas orang)": the same thing counted twice, and otherwise. "14 hari (sepuluh hari kerja)" is another thing. */
function countsOtherwise(number: WrittenNumber, noun: string, text: string): boolean {
  const nouns = tokensOf(noun);
  const words = tokensOf(text);
  const said = words.slice(0, -nouns.length);
  if (!nouns.every((word) => measures.has(word)) || said.length === 0 || !said.every(isNumberWord)) return false;
  return words.slice(-nouns.length).join(' ') === nouns.join(' ') && !says(said, number);
}

function says(words: readonly string[], number: WrittenNumber): boolean {
  const { whole, decimals, scale } = number;
  if (scale !== '') return saysScaled(words, number);
  const comma = words.indexOf('koma');
  if (comma >= 0) {
    return numberFromWords(words.slice(0, comma)) === whole && saysDecimals(words.slice(comma + 1), decimals);
  }
  const value = numberFromWords(words);
  const isEnglish = decimals.length === 3 && value === Number(`${whole}${decimals}`);
  return decimals === '' ? value === whole : isEnglish;
}

/** "2,5 juta" is "dua koma lima juta", "dua juta lima ratus ribu" or, the scale left out, "dua koma lima". */
function saysScaled(words: readonly string[], { whole, decimals, scale }: WrittenNumber): boolean {
  const unscaled = { whole, decimals, scale: '' };
  const size = numberFromWords(['satu', scale]) ?? 1;
  const isScaled = numberFromWords(['satu', words.at(-1) ?? '']) === size;
  if (says(isScaled ? words.slice(0, -1) : words, unscaled)) return true;
  return numberFromWords(words) === Math.round(Number(`${whole}.${decimals || 0}`) * size);
}

/** "koma dua lima", "koma dua puluh lima"; noughts at the end say nothing. */
function saysDecimals(words: readonly string[], decimals: string): boolean {
  const digits = decimals.replace(/0+$/, '');
  const spoken = words.join(' ').replace(/(?:(?:^| )nol)+$/, '');
  return (
    `koma ${spoken}` === decimalInWords(0, digits).slice('nol '.length) ||
    (digits === '' && spoken === '') ||
    numberFromWords(words) === Number(decimals)
  );
}

function tokensOf(text: string): string[] {
  const words = text
    .toLowerCase()
    .replace(/[*_]/g, '')
    .split(/[\s-]+/);
  return words.flatMap((word) => splitNumberWord(word.replace(/[.,;:]$/, ''))).filter((word) => word !== '');
}

function isMisspelt(word: string): boolean {
  return word.length >= 3 && suggest(word, numberWords) !== undefined;
}
