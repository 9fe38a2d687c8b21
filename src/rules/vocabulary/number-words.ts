/** Numbers in Indonesian words, as offices write them after digits: 14 (empat belas). */

const units = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];

const scales: readonly (readonly [size: number, word: string])[] = [
  [1e12, 'triliun'],
  [1e9, 'miliar'],
  [1e6, 'juta'],
  [1e3, 'ribu'],
];

/** The words for a whole number below 10^15. */
export function numberInWords(value: number): string {
  for (const [size, word] of scales) {
    if (value < size) continue;
    const count = Math.floor(value / size);
    const head = size === 1e3 && count === 1 ? 'seribu' : `${numberInWords(count)} ${word}`;
    return withRest(head, value % size);
  }
  if (value >= 200) return withRest(`${units[Math.floor(value / 100)]} ratus`, value % 100);
  if (value >= 100) return withRest('seratus', value - 100);
  if (value >= 20) return withRest(`${units[Math.floor(value / 10)]} puluh`, value % 10);
  if (value >= 12) return `${units[value - 10]} belas`;
  return value === 11 ? 'sebelas' : value === 10 ? 'sepuluh' : (units[value] ?? '');
}

function withRest(head: string, rest: number): string {
  return rest === 0 ? head : `${head} ${numberInWords(rest)}`;
}

/** `1250` and the decimals `75` as `seribu dua ratus lima puluh koma tujuh lima`. */
export function decimalInWords(whole: number, decimals: string): string {
  const digits = [...decimals].map((digit) => units[Number(digit)]);
  return [numberInWords(whole), ...(digits.length === 0 ? [] : ['koma', ...digits])].join(' ');
}

const values: ReadonlyMap<string, number> = new Map([
  ...units.map((word, value) => [word, value] as const),
  ['kosong', 0],
  ['sepuluh', 10],
  ['sebelas', 11],
]);

const sizes: ReadonlyMap<string, number> = new Map([
  ...scales.map(([size, word]) => [word, size] as const),
  ['milyar', 1e9],
  ['trilyun', 1e12],
]);

/** Scales that say "one" themselves. */
const singleSizes: ReadonlyMap<string, number> = new Map([
  ['seribu', 1e3],
  ['sejuta', 1e6],
]);

/** Every word that a number is made of. */
export const numberWords: readonly string[] = [
  ...values.keys(),
  ...sizes.keys(),
  ...singleSizes.keys(),
  ...['seratus', 'ratus', 'puluh', 'belas', 'koma'],
];

const known = new Set(numberWords);

export function isNumberWord(word: string): boolean {
  return known.has(word);
}

/** Words written together are taken apart: `empatbelas`, `duapuluh`. */
export function splitNumberWord(word: string): string[] {
  if (known.has(word)) return [word];
  const [, head = '', tail = ''] = /^([a-z]{3,})(belas|puluh|ratus|ribu|juta)$/.exec(word) ?? [];
  return known.has(head) ? [head, tail] : [word];
}

/** The whole number that `words` say, "satu ratus" and "satu belas" included; undefined when they say none. */
export function numberFromWords(words: readonly string[]): number | undefined {
  let total = 0;
  let group: string[] = [];
  for (const word of words) {
    const size = sizes.get(word) ?? singleSizes.get(word);
    if (size === undefined) {
      group.push(word);
      continue;
    }
    const count = singleSizes.has(word) ? (group.length === 0 ? 1 : undefined) : belowThousand(group);
    if (count === undefined) return undefined;
    total += count * size;
    group = [];
  }
  const rest = group.length === 0 && words.length > 0 ? 0 : belowThousand(group);
  return rest === undefined ? undefined : total + rest;
}

const digit = units.slice(1).join('|');
const smallNumber = new RegExp(
  `^(?:(?<hundreds>se|(?:${digit}) )ratus ?)?(?:(?<tens>${digit}) puluh ?)?(?:(?<teens>${digit}) belas|(?<last>${[...values.keys()].join('|')}))?$`,
);

function belowThousand(words: readonly string[]): number | undefined {
  const match = words.length === 0 ? null : smallNumber.exec(words.join(' '));
  if (match === null) return undefined;
  const { hundreds, tens = '', teens, last = '' } = match.groups ?? {};
  const hundred = hundreds === undefined ? 0 : (values.get(hundreds.trim()) ?? 1) * 100;
  const ten = (values.get(tens) ?? 0) * 10;
  return hundred + ten + (teens === undefined ? (values.get(last) ?? 0) : 10 + (values.get(teens) ?? 0));
}
