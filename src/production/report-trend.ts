import { isFailure } from '../diagnostics/failure.ts';
import { type Report, type ReportFilters, reportOn } from '../follow-ups/report.ts';
import { monthEndsBefore, type Trend, trendOf } from '../follow-ups/trend.ts';
import type { World } from '../ports/world.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import { followUpView } from '../workspace/workspace.ts';
import { type History, openHistory } from './as-of.ts';

/** Month ends before the day of the report: with it, twelve points. */
const monthEnds = 11;

/**
 * The course of a report's numbers over the last months, each as the notebook was saved at its end. Months that the history
 * does not tell are left out; `unreadable` where there is no history at all, `other-selection` where the report is about a
 * state: what is late today was not chosen by that a month ago.
 */
export async function reportTrend(
  report: Report,
  filters: ReportFilters,
  notebook: string,
  world: World,
): Promise<Trend | 'unreadable' | 'other-selection'> {
  const { statuses, overdue, dueWithin } = filters;
  if (statuses !== undefined || overdue !== undefined || dueWithin !== undefined) return 'other-selection';
  const history = await openPast(notebook, report.asOf, world);
  if (history === undefined) return 'unreadable';
  const reports: Report[] = [];
  for (const date of monthEndsBefore(report.asOf, monthEnds)) {
    const past = await reportAt(date, filters, history);
    if (past === undefined) reports.length = 0;
    else reports.push(past);
  }
  return { points: trendOf([...reports, report]), isComplete: reports.length === monthEnds };
}

async function openPast(directory: string, today: IsoDate, world: World): Promise<History | undefined> {
  try {
    return await openHistory(world, { directory, today });
  } catch (error) {
    if (isFailure(error)) return undefined;
    throw error;
  }
}

async function reportAt(date: IsoDate, filters: ReportFilters, history: History): Promise<Report | undefined> {
  try {
    const workspace = await history.asOf(date);
    return reportOn(workspace.notebook.notes, filters, followUpView(workspace));
  } catch (error) {
    if (isFailure(error, 'history-shallow', 'history-starts-later', 'history-config-invalid')) return undefined;
    throw error;
  }
}
