import type { Chart } from '../charts/draw.ts';
import { lateBars } from '../charts/late-bars.ts';
import { statusBar } from '../charts/status-bar.ts';
import { trendLines } from '../charts/trend-lines.ts';
import type { TrendPoint } from '../follow-ups/trend.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { RecommendationStatus } from '../notes/vocabulary/values.ts';
import type { ReportContent } from '../render/report-content.ts';

/** A chart and the table of its numbers. */
export interface Figure {
  /** Tells its parts from those of other figures. */
  readonly id: string;
  readonly title: string;
  readonly lead: string | undefined;
  readonly chart: Chart;
  /** What the chart shows, for those who do not see it. */
  readonly description: string;
  readonly columns: readonly string[];
  readonly rows: readonly NumberRow[];
  readonly total: NumberRow | undefined;
}

interface NumberRow {
  readonly head: string;
  /** Colour of its part of the chart. */
  readonly color: string | undefined;
  readonly values: readonly string[];
}

/** Owners that the chart has room for. */
const ownerLimit = 10;

/** In the order of the bar: what is done, what is under way, what waits, what is out of the count. */
const statusOrder: readonly RecommendationStatus[] = [
  'selesai',
  'proses',
  'belum',
  'tidak-dapat',
  'usulan',
  'dialihkan',
];

/** The state of all recommendations; undefined when there are none. */
export function statusFigure({ report: { totals }, catalogue }: ReportContent): Figure | undefined {
  const { reportDocument: texts, pages } = catalogue;
  const { labels } = texts;
  const all = totals.recommendations;
  if (all === 0) return undefined;
  const parts = statusOrder
    .map((status) => ({ color: status, name: pages.status[status], count: totals.byStatus[status] }))
    .filter(({ count }) => count > 0);
  return {
    id: 'status',
    title: labels.statuses,
    lead: undefined,
    chart: statusBar(parts),
    description: texts.statusDescription(
      all,
      parts.map(({ name, count }) => [name, count]),
    ),
    columns: [labels.status, labels.count, labels.share],
    rows: parts.map(({ color, name, count }) => ({
      head: name,
      color,
      values: [texts.count(count), pages.percent(count / all)],
    })),
    total: { head: labels.total, color: undefined, values: [texts.count(all), pages.percent(1)] },
  };
}

/** Who is late, and how long; undefined when nobody is. */
export function lateFigure({ lateByOwner, catalogue }: ReportContent): Figure | undefined {
  const { reportDocument: texts, report } = catalogue;
  const { labels } = texts;
  const owners = lateByOwner.map(({ name = report.noGroup, items }) => {
    const [longest] = [...items].sort((a, b) => b.daysLate - a.daysLate);
    return { name, count: items.length, days: longest?.daysLate ?? 0, working: longest?.workingDaysLate };
  });
  const [first] = owners;
  if (first === undefined) return undefined;
  const [shown, others] = [owners.slice(0, ownerLimit), owners.slice(ownerLimit)];
  const rowOf = ({ name, count, days, working }: (typeof owners)[number]): NumberRow => ({
    head: name,
    color: undefined,
    values: [texts.count(count), texts.count(days), working === undefined ? labels.none : texts.count(working)],
  });
  return {
    id: 'late',
    title: labels.lateOwners,
    lead: texts.lateLead,
    chart: lateBars(shown.map(({ name, days }) => ({ name, value: days, label: report.days(days) }))),
    description: texts.lateDescription(first.name, first.days),
    columns: [labels.owner, labels.lateCount, labels.longest, labels.longestWorking],
    rows: [...shown.map(rowOf), ...othersOf(others, catalogue)],
    total: undefined,
  };
}

function othersOf(others: readonly { readonly count: number; readonly days: number }[], catalogue: Catalogue) {
  const { reportDocument: texts } = catalogue;
  if (others.length === 0) return [];
  const count = others.reduce((sum, other) => sum + other.count, 0);
  const days = Math.max(...others.map((other) => other.days));
  const values = [texts.count(count), texts.count(days), texts.labels.none];
  return [{ head: texts.otherOwners(others.length), color: undefined, values }];
}

/** The course by month; undefined when there is but one point. */
export function trendFigure(points: readonly TrendPoint[], catalogue: Catalogue): Figure | undefined {
  const { reportDocument: texts, dates } = catalogue;
  const { labels } = texts;
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) return undefined;
  const startsInDecember = first.date.slice(5, 7) === '12';
  const months = points.map(({ date }, index) =>
    texts.month(date, date.slice(5, 7) === '01' || (index === 0 && !startsInDecember)),
  );
  const line = (name: string, color: string, value: (point: TrendPoint) => number) => ({
    name,
    color,
    values: points.map(value),
  });
  return {
    id: 'trend',
    title: labels.trend,
    lead: texts.trendLead,
    chart: trendLines(months, [
      line(labels.open, 'belum', ({ open }) => open),
      line(labels.completed, 'selesai', ({ completed }) => completed),
      line(labels.overdue, 'terlambat', ({ overdue }) => overdue),
    ]),
    description: texts.trendDescription(points.length, first.date, last.date),
    columns: [labels.monthEnd, labels.binding, labels.completed, labels.open, labels.overdue],
    rows: points.map(({ date, binding, completed, open, overdue }) => ({
      head: dates.shortDate(date),
      color: undefined,
      values: [binding, completed, open, overdue].map(texts.count),
    })),
    total: undefined,
  };
}
