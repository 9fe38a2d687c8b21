import { numberFromWords } from '../vocabulary/number-words.ts';

/** "4 (empat) perjanjian", where the sentence goes on to list them. */
export interface AnnouncedCount {
  readonly start: number;
  readonly end: number;
  /** Number and noun as they stand in the text. */
  readonly written: string;
  readonly count: number;
  /** What is counted, one word in lower case. */
  readonly noun: string;
}

const digit = 'dua|tiga|empat|lima|enam|tujuh|delapan|sembilan';
const counts = new RegExp(
  `(?<![\\p{L}\\d][-./,:]?)(?:(?<number>\\d{1,2})(?<words>\\s*\\([\\p{L} ]{2,40}\\))?|(?<spelt>(?:${digit})(?: belas| puluh(?: (?:satu|${digit}))?)?|sepuluh|sebelas))(?=\\s+\\p{L})`,
  'giu',
);

/** The counted thing, and what leads over to the list. "Antara lain" is not here: such a list need not be whole. */
const rest =
  /^(?<phrase>(?:\s+[\p{L}/-]+){1,12}?),?(?:\s+(?<opening>yaitu|yakni|adalah(?: sebagai berikut)?|meliputi|terdiri (?:dari|atas)|sebagai berikut|berikut(?: ini)?|di bawah ini))?\s*:[\s*_]*$/iu;

/** Before a bare number these tell a count from a name: "terdapat 3 usulan", but "Komisi 3 DPRD". */
const countsBefore =
  /(?:^|\b(?:ada|baru|masih|hanya|sebanyak|sejumlah|sisa|dari|atas|dengan|pada|dalam|telah|sudah|oleh|(?:me|di|ter|ber)\p{L}{4,})\s+)$/iu;

/** Counted, but hardly ever listed one by one. */
const measures =
  /^(?:hari|orang|peserta|anggota|undangan|personel|pegawai|jiwa|kk|kepala|keluarga|rumah|unit|buah|lembar|eksemplar|rangkap|kali|tahun|bulan|minggu|pekan|jam|menit|persen|rupiah|ribu|juta|miliar|triliun|km|kilometer|meter|hektare|hektar|ha|jan\p{L}*|feb\p{L}*|maret|april|mei|juni|juli|agustus|sept?\p{L}*|okt\p{L}*|nov\p{L}*|nop\p{L}*|des(?:ember)?)$/iu;

/** Words behind which the list may be of something else: "5 kabupaten diminta melengkapi data sebagai berikut". */
const leadsAway =
  /^(?:(?:me[mnlrw]|di|ber|ter)\p{L}{4,}|untuk|agar|supaya|guna|oleh|kepada|dengan|dan|serta|atau|sebagai|akan|harus|wajib|perlu|juga|belum|tidak)$/iu;

/** The count at the end of `paragraph` that announces the list below it; undefined where none surely does. */
export function announcedCount(paragraph: string): AnnouncedCount | undefined {
  if (!/:[\s*_]*$/.test(paragraph.slice(-8))) return undefined;
  const offset = Math.max(0, paragraph.length - 240);
  const tail = paragraph.slice(offset);
  const match = [...tail.matchAll(counts)].at(-1);
  const after = tail.slice((match?.index ?? 0) + (match?.[0].length ?? 0));
  const { phrase, opening } = rest.exec(after)?.groups ?? {};
  if (match === undefined || phrase === undefined || !isCounted(phrase, opening)) return undefined;
  const { number, words, spelt = '' } = match.groups ?? {};
  if (words === undefined && !countsBefore.test(tail.slice(0, match.index).replace(/^.*[.!?]\s+/s, '')))
    return undefined;
  const count = number === undefined ? numberFromWords(spelt.toLowerCase().split(' ')) : Number(number);
  if (count === undefined || count === 0) return undefined;
  const [noun = ''] = phrase.trim().split(/\s+/);
  const start = offset + match.index;
  const end = start + match[0].length + phrase.indexOf(noun) + noun.length;
  return { start, end, written: paragraph.slice(start, end).replace(/\s+/g, ' '), count, noun: noun.toLowerCase() };
}

/** Whether the phrase is a thing that can be listed; only "yaitu" reaches back over a clause with "yang". */
function isCounted(phrase: string, opening = ''): boolean {
  const words = phrase.trim().split(/\s+/);
  const clause = words.indexOf('yang');
  const thing = clause < 0 ? words : words.slice(0, clause);
  if (clause >= 0 && !/^(?:yaitu|yakni)$/i.test(opening)) return false;
  const [noun = ''] = thing;
  return noun !== '' && thing.length <= 6 && !measures.test(noun) && !thing.some((word) => leadsAway.test(word));
}
