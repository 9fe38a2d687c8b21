import type { Recommendation } from '../../notes/schema.ts';
import type { PublicNote } from '../../publication/gate.ts';
import type { IsoDate } from '../../shared/iso-date.ts';
import type { PublicFollowUp } from '../view.ts';

/** The last day on which the note itself was written or corrected, by its own account: no clock and no file tells it. */
export function correctedOn({ data }: PublicNote): IsoDate {
  return latest([data.date, ...data.corrections.map(({ date }) => date)]);
}

/** The last day of which the note tells anything, of its recommendations too. */
export function changedOn(note: PublicNote): IsoDate {
  return latest([correctedOn(note), ...note.data.recommendations.flatMap(daysOf)]);
}

/** The last day on which something happened to the recommendation. */
export function lastDayOf({ note, recommendation }: PublicFollowUp): IsoDate {
  return latest([note.data.date, ...daysOf(recommendation)]);
}

/** The days of `lifeOf`, after the meeting. */
function daysOf(item: Recommendation): IsoDate[] {
  return [
    ...item.updates.map(({ date }) => date),
    ...item.extensions.map(({ date }) => date),
    ...[item.approved, item.verified, item.accepted].flatMap((it) => it?.date ?? []),
    ...(item.completed === undefined ? [] : [item.completed]),
  ];
}

function latest(days: readonly IsoDate[]): IsoDate {
  return days.reduce((last, day) => (day > last ? day : last), '');
}
