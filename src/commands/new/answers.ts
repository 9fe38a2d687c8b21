import { bad, good, type Judged } from '../../diagnostics/answer.ts';
import { slugOf } from '../../notes/identity.ts';
import { readWrittenDate, readWrittenTime } from '../../reading/fields.ts';
import { type IsoDate, isIsoDate } from '../../shared/iso-date.ts';
import { suggest } from '../../shared/suggest.ts';

/** Judges of single answers: the same for options and for questions. */

/** One line without control characters, as it can stand anywhere in a note. */
export function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF]+/g, ' ')
    .trim();
}

/** Whether the person left the answer open: nothing, or a hyphen. */
export function isOpenAnswer(text: string): boolean {
  return /^[-–—]?$/.test(text.trim());
}

/** A judge that also takes an open answer, as undefined. */
export function optional<T>(judge: (text: string) => Judged<T>): (text: string) => Judged<T | undefined> {
  return (text) => (isOpenAnswer(text) ? good(undefined) : judge(text));
}

export function judgeText(text: string): Judged<string> {
  const line = oneLine(text);
  return line === '' ? bad({ code: 'missing' }) : good(line);
}

/** `2026-01-20`, `20/1/2026`, `20 Januari 2026`, `Selasa, 20 Januari 2026`. */
export function judgeDate(text: string): Judged<IsoDate> {
  const value = text.trim();
  if (value === '') return bad({ code: 'missing' });
  const date = isIsoDate(value) ? value : readWrittenDate(value);
  return date === undefined ? bad({ code: 'date', value }) : good(date);
}

/** `09:00`, `9.00`, `pukul 09.00 WIB`. */
export function judgeTime(text: string): Judged<string> {
  const time = readWrittenTime(text);
  return time === undefined ? bad({ code: 'time', value: text.trim() }) : good(time);
}

/** The end of a meeting, not before its start. */
export function judgeEnd(start: string | undefined): (text: string) => Judged<string> {
  return (text) => {
    const judged = judgeTime(text);
    if (!judged.ok) return judged;
    if (start === undefined) return bad({ code: 'start-missing' });
    return judged.value < start ? bad({ code: 'time-order', start, end: judged.value }) : judged;
  };
}

export function judgeOneOf<T extends string>(text: string, allowed: readonly T[]): Judged<T> {
  const value = text.trim();
  const found = allowed.find((it) => it === value.toLowerCase());
  return found === undefined
    ? bad({ code: 'value-unknown', value, allowed, suggestion: suggest(value, allowed) })
    : good(found);
}

/** The end of a file name: words of letters and digits. */
export function judgeSlug(text: string): Judged<string> {
  const slug = slugOf(text);
  return slug === '' ? bad({ code: 'slug', value: text.trim() }) : good(slug);
}
