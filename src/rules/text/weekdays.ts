import { monthNumber } from '../../reading/fields.ts';
import { type IsoDate, isCalendarDate, isIsoDate, toIsoDate, weekdayOf } from '../../shared/iso-date.ts';

/** A weekday and a date that stand together in a text and do not fit. */
export interface WrongWeekday {
  readonly start: number;
  readonly end: number;
  /** As it stands in the text. */
  readonly written: string;
  /** The date, and its weekday from 1 Monday to 7 Sunday; undefined when there is no such date. */
  readonly truth: { readonly date: IsoDate; readonly weekday: number } | undefined;
}

const weekdayNumbers: Readonly<Record<string, number>> = {
  senin: 1,
  sen: 1,
  selasa: 2,
  sel: 2,
  rabu: 3,
  rab: 3,
  kamis: 4,
  kam: 4,
  jumat: 5,
  jumaat: 5,
  jum: 5,
  sabtu: 6,
  sab: 6,
  minggu: 7,
  ahad: 7,
  min: 7,
};

const weekday = "senin|selasa|rabu|kamis|juma?['’‘`´]?at|sabtu|minggu|ahad";
const month =
  'januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember|(?:jan|feb|peb|mar|apr|jun|jul|agt|agu|ags|sept|sep|okt|nov|nop|des)\\b\\.?';
const date = `(?:(?<day>\\d{1,2})(?:\\s+(?:bulan\\s+)?(?<month>${month})\\s+(?:tahun\\s+)?|\\s?(?<mark>[/.-])\\s?(?<number>\\d{1,2})\\s?\\k<mark>\\s?)(?<year>(?:19|20)\\d{2})|(?<iso>(?:19|20)\\d{2}-\\d{2}-\\d{2}))(?!\\d|-\\d)`;

/** A part of the day, or the day of the Javanese week. */
const partOfDay = '(?:\\s+(?:pagi|siang|sore|malam|legi|pahing|pon|wage|kliwon))?';

/** What may stand between: "Selasa, ", "Selasa (", "Selasa: ", "Selasa pada tanggal ", or "Selasa" and on the next line "Tanggal: ". */
const between =
  '(?:\\s*[,/:–-]\\s*|\\s+|\\s*,?\\s*\\(|[\\s|*_,;:/-]{1,24}(?:tanggal|tgl)\\b\\.?[\\s|*_:]{1,24})(?:(?:(?:yang\\s+jatuh\\s+)?pada\\s+)?(?:tanggal|tgl)\\b\\.?\\s*)?';

/** An abbreviation is a weekday only before a comma or a stroke. */
const dayThenDate = new RegExp(
  `(?<![\\p{L}\\p{N}]|malam\\s)(?:(?<name>${weekday})[*_]{0,3}${partOfDay}[*_]{0,3}(?<between>${between})|(?<short>sen|sel|rab|kam|jum|sab|min)\\.?(?:,\\s*|/))[*_]{0,3}${date}`,
  'giu',
);
const dateThenDay = new RegExp(
  `(?<!\\p{N}[/.-]?)${date}[*_]{0,3}(?:\\s*\\((?:hari\\s+)?(?<name>${weekday})\\)|\\s*,?\\s+hari\\s+(?<after>${weekday})(?=\\s*(?:[,.;)|]|$|pukul|jam|bertempat|di\\s)))`,
  'giu',
);

/** A cheap look: most texts name no weekday. */
export const namesWeekday = new RegExp(`${weekday}|\\b(?:sen|sel|rab|kam|jum|sab|min)[.,/]`, 'i');

/** Every weekday in `text` that is not that of the date beside it; a date that names a month but does not exist has none. */
export function wrongWeekdays(text: string): WrongWeekday[] {
  if (!/\d{4}/.test(text)) return [];
  return [...text.matchAll(dayThenDate), ...text.matchAll(dateThenDay)].flatMap((match) => {
    const { short, after, name = after, between: gap = ',' } = match.groups ?? {};
    const said = weekdayNumbers[(name ?? short ?? '').toLowerCase().replace(/[^a-z]/g, '')];
    const iso = dateOf(match.groups ?? {});
    const truth = iso === undefined ? undefined : { date: iso, weekday: weekdayOf(iso) };
    if (said === undefined || truth?.weekday === said || isWeek(name, gap)) return [];
    if (truth === undefined && match.groups?.month === undefined) return [];
    const closing = gap.includes('(') && text[match.index + match[0].length] === ')' ? ')' : '';
    const written = (match[0] + closing).replace(/\s+/g, ' ').replace(/[*_|]/g, '');
    return [
      {
        start: match.index,
        end: match.index + match[0].length + closing.length,
        written,
        truth,
      },
    ];
  });
}

/** "minggu 2 November 2022" may be the second week. */
function isWeek(name: string | undefined, gap: string): boolean {
  return /^minggu$/i.test(name ?? '') && gap.trim() === '';
}

function dateOf({ iso, day, month: name, number, year }: Record<string, string | undefined>): IsoDate | undefined {
  if (iso !== undefined) return isIsoDate(iso) ? iso : undefined;
  const monthOfYear = name === undefined ? Number(number) : monthNumber(name);
  if (monthOfYear === undefined || !isCalendarDate(Number(year), monthOfYear, Number(day))) return undefined;
  return toIsoDate(Number(year), monthOfYear, Number(day));
}
