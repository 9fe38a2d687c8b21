import type { FollowUp } from '../follow-ups/follow-up.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { outcomeOf, promiseOf } from '../render/report-content.ts';
import type { Column } from './item-tables.ts';

/** Every column that a table of recommendations may have beside the text. */
export function columnsOf(catalogue: Catalogue) {
  const { labels, count } = catalogue.reportDocument;
  const { report, pages } = catalogue;
  const dated = (date: string | undefined) => (date === undefined ? labels.none : catalogue.dates.shortDate(date));
  return {
    owner: { label: labels.owner, kind: 'owner', value: ({ owner }) => owner?.name ?? labels.none },
    deadline: { label: labels.deadline, kind: 'date', value: ({ deadline }) => dated(deadline) },
    daysLate: { label: labels.daysLate, kind: 'number', value: ({ daysLate }) => count(daysLate) },
    workingDaysLate: {
      label: labels.workingDaysLate,
      kind: 'number',
      value: ({ workingDaysLate }) => (workingDaysLate === undefined ? labels.none : count(workingDaysLate)),
    },
    sincePromise: {
      label: labels.sincePromise,
      kind: 'number',
      value: ({ daysBeyondPromise }) => count(daysBeyondPromise),
      detail: ({ firstDeadline, deadline }) => (firstDeadline === deadline ? undefined : dated(firstDeadline)),
    },
    remaining: {
      label: labels.remaining,
      kind: 'date',
      value: ({ daysLeft }) => (daysLeft === undefined ? labels.none : report.left(daysLeft)),
    },
    proposed: { label: labels.proposed, kind: 'date', value: ({ note }) => dated(note.data.date) },
    state: {
      label: labels.state,
      kind: 'words',
      value: ({ status }) => pages.status[status],
      detail: (item) => stateOf(item, catalogue).join('; ') || undefined,
    },
  } satisfies Record<string, Column>;
}

function stateOf(item: FollowUp, catalogue: Catalogue): string[] {
  const { report } = catalogue;
  const { overdue, daysLate, workingDaysLate, daysLeft, recommendation, status } = item;
  if (overdue) return [report.late(daysLate, workingDaysLate), ...promiseOf(item, catalogue)];
  if (daysLeft !== undefined) return [report.left(daysLeft)];
  const { impact } = recommendation;
  const achieved = status === 'selesai' && impact !== undefined ? [report.impact(impact)] : [];
  return [...outcomeOf(item, catalogue), ...promiseOf(item, catalogue), ...achieved];
}
