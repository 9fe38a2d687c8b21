import { z } from 'zod';
import type { DataPath } from '../diagnostics/diagnostic.ts';
import { isCalendarDate, isIsoDate, toIsoDate } from '../shared/iso-date.ts';
import type { IssueParams } from './shape.ts';

/** Pieces that the schemas of notes, directory, holidays and configuration share. */

export const text = z.string();

/** A calendar date `YYYY-MM-DD`; anything else is `date-invalid`, with the date that was probably meant. */
export const isoDate = z.unknown().transform((value, context): string => {
  if (typeof value === 'string' && isIsoDate(value)) return value;
  if (value !== null && typeof value === 'object') complain(context, [], { code: 'field-type', expected: 'text' });
  else complain(context, [], dateProblem(String(value)));
  return z.NEVER;
});

function dateProblem(value: string): IssueParams {
  const problem = /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'calendar' : 'form';
  return { code: 'date-invalid', problem, suggestion: readWrittenDate(value) };
}

const monthNumbers: Readonly<Record<string, number>> = {
  januari: 1,
  jan: 1,
  februari: 2,
  pebruari: 2,
  feb: 2,
  maret: 3,
  mar: 3,
  april: 4,
  apr: 4,
  mei: 5,
  juni: 6,
  jun: 6,
  juli: 7,
  jul: 7,
  agustus: 8,
  agt: 8,
  agu: 8,
  ags: 8,
  september: 9,
  sept: 9,
  sep: 9,
  oktober: 10,
  okt: 10,
  november: 11,
  nopember: 11,
  nov: 11,
  nop: 11,
  desember: 12,
  des: 12,
};

/** Number of an Indonesian month name or its abbreviation, in any case; undefined when it is none. */
export function monthNumber(name: string): number | undefined {
  return monthNumbers[name.toLowerCase().replace(/\.$/, '')];
}

/** `29/11/2022`, `29-11-2022`, `29 Nopember 2022`, `2022-1-5` as `YYYY-MM-DD`, day always first; undefined when unsure. */
export function readWrittenDate(value: string): string | undefined {
  const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value.trim());
  if (numeric) return dateOf(numeric[3], Number(numeric[2]), numeric[1]);
  const named = /^(?:[\p{L}']+,?\s+)?(\d{1,2})\s+(\p{L}+\.?)\s+(\d{4})$/u.exec(value.trim());
  if (named) return dateOf(named[3], monthNumber(named[2] ?? ''), named[1]);
  const yearFirst = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(value.trim());
  return yearFirst ? dateOf(yearFirst[1], Number(yearFirst[2]), yearFirst[3]) : undefined;
}

function dateOf(year: string | undefined, month: number | undefined, day: string | undefined): string | undefined {
  if (month === undefined || !isCalendarDate(Number(year), month, Number(day))) return undefined;
  return toIsoDate(Number(year), month, Number(day));
}

/** A clock time `HH:MM`. */
export const clockTime = z.unknown().transform((value, context): string => {
  if (typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)) return value;
  if (value !== null && typeof value === 'object') complain(context, [], { code: 'field-type', expected: 'text' });
  else complain(context, [], { code: 'time-invalid', problem: 'form', suggestion: readWrittenTime(String(value)) });
  return z.NEVER;
});

/** `9.00`, `09:00`, `pukul 09.00 WIB` as `HH:MM`; undefined when it is no clock time. */
export function readWrittenTime(value: string): string | undefined {
  const match = /^(?:pukul\s+)?(\d{1,2})[.:](\d{2})(?:[.:]\d{2})?(?:\s*wi(?:b|ta|t))?$/i.exec(value.trim());
  if (!match || Number(match[1]) > 23 || Number(match[2]) > 59) return undefined;
  return `${match[1]?.padStart(2, '0')}:${match[2]}`;
}

/** What a word says that stands for true or false; undefined when it says neither. */
export function readYesOrNo(word: string): boolean | undefined {
  if (/^(?:tidak|tdk|tak|bukan|jangan|false|no|n|off)\.?$/i.test(word.trim())) return false;
  return /^(?:ya|iya|true|yes|y|on)\.?$/i.test(word.trim()) ? true : undefined;
}

/** Adds an issue that says more than zod can. */
export function complain(context: z.core.$RefinementCtx, path: DataPath, params: IssueParams): void {
  context.issues.push({ code: 'custom', path: [...path], params: { ...params }, input: undefined, continue: true });
}
