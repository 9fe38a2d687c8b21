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

/** `14 (…)`, `1.250 (…)`, `Rp1.250.000,00 (…)`, `2,5 (…)`, `75% (…)`; no dates, ordinals or parts of letter numbers. */
const pattern =
  /(?<![\p{L}\p{N}_][-./,]?|[-./,:]|\bke\s)(?<digits>(?:Rp\.?\s?)?(?<whole>\d{1,3}(?:\.\d{3})+|\d{1,15})(?:,(?<decimals>\d{1,4}|-))?(?<percent>\s?%)?)[ \t]?\((?<words>[^()\r\n]{2,240}(?:\r?\n[^()\r\n]{1,160})?)\)/giu;

/** Words that may follow the number inside the parentheses. */
const measures = new Set(
  `rupiah persen hari kerja kalender minggu pekan bulan tahun jam menit orang anggota peserta kali buah unit dokumen kegiatan berkas
  lembar eksemplar rangkap meter kilometer hektare hektar desa kelurahan kecamatan kabupaten kota komisi fraksi perjanjian pks opd
  perangkat daerah raperda rekomendasi poin butir per seratus`.split(/\s+/),
);

/** Numbers in `text` that are followed by words for another number. */
export function* wordedNumbers(text: string): Generator<WrongWords> {
  for (const match of text.matchAll(pattern)) {
    const { digits = '', whole = '', decimals = '', words = '', percent } = match.groups ?? {};
    const number = { whole: Number(whole.replaceAll('.', '')), decimals: decimals.replace(/^(?:-|0+)$/, '') };
    if (!disagrees(number, words)) continue;
    const unit = /^rp/i.test(digits) ? ' rupiah' : percent === undefined ? '' : ' persen';
    const expected = `${decimalInWords(number.whole, number.decimals)}${unit}`;
    yield { start: match.index, end: match.index + match[0].length, digits, words: words.trim(), expected };
  }
}

interface WrittenNumber {
  readonly whole: number;
  readonly decimals: string;
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

function says(words: readonly string[], { whole, decimals }: WrittenNumber): boolean {
  const comma = words.indexOf('koma');
  if (comma >= 0) {
    return numberFromWords(words.slice(0, comma)) === whole && saysDecimals(words.slice(comma + 1), decimals);
  }
  const value = numberFromWords(words);
  const isEnglish = decimals.length === 3 && value === Number(`${whole}${decimals}`);
  return decimals === '' ? value === whole : isEnglish;
}

/** "koma dua lima" or "koma dua puluh lima". */
function saysDecimals(words: readonly string[], decimals: string): boolean {
  const digits = decimals.replace(/0+$/, '');
  return (
    `koma ${words.join(' ')}` === decimalInWords(0, digits).slice('nol '.length) ||
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
