import type { FollowUp } from '../follow-ups/follow-up.ts';
import type { Report, Totals } from '../follow-ups/report.ts';

/** `report --format json`, version 1 of the contract. */
export function renderReportJson({ asOf, totals, items }: Report): string {
  const shown = totalsToJson(totals);
  return `${JSON.stringify({ version: 1, asOf, totals: shown, items: items.map(toJsonItem) }, null, 2)}\n`;
}

export function totalsToJson(totals: Totals): object {
  return { ...totals, completionRate: totals.completionRate ?? null };
}

function toJsonItem(item: FollowUp): object {
  const { id, data } = item.note;
  return {
    ref: item.ref,
    note: { id, title: data.title, type: data.type, date: data.date, access: data.access },
    text: item.text,
    owner: item.owner === undefined ? null : { id: item.owner.id, name: item.owner.name },
    deadline: item.deadline ?? null,
    firstDeadline: item.firstDeadline ?? null,
    status: item.status,
    overdue: item.overdue,
    daysLate: item.daysLate,
    workingDaysLate: item.workingDaysLate ?? null,
    program: item.recommendation.program ?? null,
  };
}
