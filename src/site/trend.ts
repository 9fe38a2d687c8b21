import type { Chart } from '../charts/draw.ts';
import { trendLines } from '../charts/trend-lines.ts';
import { isBinding } from '../follow-ups/follow-up.ts';
import { monthEndsBefore } from '../follow-ups/trend.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import type { PublicFollowUp, SiteView } from './view.ts';

/** What became of the promises that fell due in one month. */
export interface MonthOfPromises {
  /** Last day of the month. */
  readonly date: IsoDate;
  /** Binding items whose first deadline fell in the month. */
  readonly due: number;
  /** Of these, those completed by now. */
  readonly completed: number;
  /** Of these, those completed no later than on the first deadline. */
  readonly onTime: number;
}

const monthCount = 12;

/** The twelve whole months before `today`, oldest first; read off the notes themselves, so that no history is needed. */
export function promisesByMonth(items: readonly PublicFollowUp[], today: IsoDate): MonthOfPromises[] {
  const months = new Map(
    monthEndsBefore(today, monthCount).map((date) => [date.slice(0, 7), { date, due: 0, completed: 0, onTime: 0 }]),
  );
  for (const { status, firstDeadline, daysBeyondPromise } of items) {
    const month = months.get(firstDeadline?.slice(0, 7) ?? '');
    if (month === undefined || !isBinding(status)) continue;
    month.due += 1;
    if (status !== 'selesai') continue;
    month.completed += 1;
    if (daysBeyondPromise === 0) month.onTime += 1;
  }
  return [...months.values()];
}

/** The months as a chart and as a table that holds its numbers. */
export interface TrendFigure {
  readonly lead: string;
  readonly description: string;
  /** Undefined when nothing fell due. */
  readonly chart: Chart | undefined;
  readonly rows: readonly (MonthOfPromises & { readonly month: string })[];
}

export function trendFigure({ report, today, texts }: SiteView): TrendFigure {
  const months = promisesByMonth(report.items, today);
  const sum = (key: 'due' | 'completed' | 'onTime') => months.reduce((all, month) => all + month[key], 0);
  const line = (key: 'due' | 'onTime', color: string) => ({
    name: texts.trendLines[key],
    color,
    values: months.map((month) => month[key]),
  });
  const labels = months.map(({ date }, index) => texts.monthLabel(date, index === 0 || date.slice(5, 7) === '01'));
  const lines = [line('due', 'due'), line('onTime', 'on-time')];
  return {
    lead: texts.trendLead(months.at(0)?.date ?? today, months.at(-1)?.date ?? today),
    description: texts.trendDescription(sum('due'), sum('completed'), sum('onTime')),
    chart: sum('due') === 0 ? undefined : trendLines(labels, lines),
    rows: months.map((month) => ({ ...month, month: texts.monthName(month.date) })),
  };
}
