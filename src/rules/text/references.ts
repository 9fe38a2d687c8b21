/** A reference to a numbered item of the note itself: "angka 2", "huruf b", "butir 3". */
export interface Reference {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'angka' | 'huruf' | 'butir' | 'poin';
  /** Position in a list that it refers to; a is 1. */
  readonly position: number;
}

const pattern = /\b(angka|huruf|butir|poin)[ \t]+(?:(\d{1,2})(?![\d%]|[.,/-]\d)|\(?([a-z])\)?)(?![\p{L}\d])/giu;

/** A cheap look: most texts refer to nothing. */
export const namesItem = /\b(?:angka|huruf|butir|poin)[ \t]/i;

/** Laws, and what else is cited by letters and numbers of its own. */
const laws =
  'pasal|ayat|undang-undang|uu|perpu|perppu|pp|perpres|keppres|inpres|permen\\p{L}*|kepmen\\p{L}*|perda|perbup|pergub|perwali|kepbup|peraturan|keputusan (?:bupati|gubernur|wali ?kota|presiden|menteri|dprd|pimpinan|sekretaris|kepala)|instruksi|edaran|lampiran|diktum|konsideran|lhp|tatib|tata tertib';
const otherTexts =
  'raperda|ranperda|raperbup|ranperbup|surat|se|sk|perjanjian|pks|mou|nota|naskah|rancangan|draf|draft|dokumen|berita acara|notula|notulen|risalah|laporan|bab|bagian|formulir|kontrak|sop|pedoman|juknis|rapat (?:sebelumnya|yang lalu|terdahulu)|catatan rapat tanggal';
const word = (words: string) => `(?<![\\p{L}])(?:${words})(?![\\p{L}])`;
const citesLaw = new RegExp(word(laws), 'iu');
const namesOther = new RegExp(word(otherTexts), 'iu');
const continuesTo = (words: string) =>
  new RegExp(`^[\\s,]*(?:(?:pada|dalam|dari|atas|di)\\s+)?(?:huruf \\w |angka \\d+ )?(?:${words})(?![\\p{L}])`, 'iu');
const continuesToLaw = continuesTo(laws);
const continuesToOther = continuesTo(otherTexts);

/** "Perjanjian sebagaimana tersebut pada angka 2" points back into the note, whatever stands before. */
const pointsBack = /\b(?:sebagaimana|tersebut|dimaksud(?:kan)?|disebut(?:kan)?|di ?atas|pada)\s+$/i;

/** "mencapai angka 7", "angka 80 persen", "angka 5 juta": amounts, no references. */
const amountBefore =
  /(?:mencapai|capai|menyentuh|menembus|menjadi|ke|sebesar|kisaran|sampai|hingga|turun|naik|antara|di)\s+$/i;
const amountAfter =
  /^\s*(?:%|persen|ribu|juta|miliar|triliun|derajat|orang|kali|rupiah|kasus|jiwa|tahun|bulan|hari|poin|desa)\b/i;

/**
 * References in `text` to items of this note; those to laws, letters and other documents are left out, and what a paragraph
 * cites once of a law is the law's until its end.
 */
export function referencesIn(text: string): Reference[] {
  const cited = new Set<string>();
  let last = 0;
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [found, word = '', number, letter = 'a'] = match;
    const kind = word.toLowerCase() as Reference['kind'];
    const position = number === undefined ? letter.toLowerCase().charCodeAt(0) - 96 : Number(number);
    if (/\n[ \t]*\r?\n/.test(text.slice(last, match.index))) cited.clear();
    last = match.index;
    const item = `${kind} ${position}`;
    const points = cited.has(item) ? 'elsewhere' : pointsTo(text, match.index, found.length);
    if (points === 'law') cited.add(item);
    if (points !== 'note' || !isPlausible(kind, number)) return [];
    return [{ start: match.index, end: match.index + found.length, text: found, kind, position }];
  });
}

/** Letters go with "huruf", numbers with the rest; "butir b" and "poin a" occur too. */
function isPlausible(kind: Reference['kind'], number: string | undefined): boolean {
  return kind === 'huruf' ? number === undefined : kind !== 'angka' || (number !== undefined && number !== '0');
}

function pointsTo(text: string, start: number, length: number): 'note' | 'law' | 'elsewhere' {
  const before = sentenceBefore(text, start);
  const after = text.slice(start + length, start + length + 80);
  if (citesLaw.test(before) || continuesToLaw.test(after)) return 'law';
  if (amountBefore.test(before) || amountAfter.test(after) || continuesToOther.test(after)) return 'elsewhere';
  return !pointsBack.test(before) && namesOther.test(before) ? 'elsewhere' : 'note';
}

/** What stands before `start` in the same sentence or cell. */
function sentenceBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 300), start);
  const ends = [...before.matchAll(/[.!?;]\s+(?=\p{Lu})|\n\s*\n|\||\n[ \t]*(?:[-*+]|\d{1,2}[.)])\s/gu)];
  const last = ends.at(-1);
  return last === undefined ? before : before.slice(last.index + last[0].length);
}
