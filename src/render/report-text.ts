import type { FollowUp } from '../follow-ups/follow-up.ts';
import type { Group } from '../follow-ups/group.ts';
import type { Report } from '../follow-ups/report.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Style } from '../ports/output.ts';
import { displayWidth, padEnd, wrapText } from '../shared/wrap.ts';
import { visible } from './visible.ts';

export interface ReportTextOptions {
  readonly catalogue: Catalogue;
  readonly style: Style;
  readonly columns: number;
  /** Name of the office. */
  readonly office: string;
  /** Calendar days ahead that count as soon. */
  readonly dueSoon: number;
  /** Whether finished items are listed too, not only counted. */
  readonly listFinished: boolean;
}

/** Widths of the columns before the text. */
const deadlineWidth = 13;
const statusWidth = 12;
const lateWidth = 12;
const indent = 2;

/** The follow-up report for a terminal: the numbers first, then every group with its open items. */
export function renderReportText(report: Report, groups: readonly Group[], options: ReportTextOptions): string {
  const { catalogue, style } = options;
  const blocks = groups.map((group) => renderGroup(group, options)).filter((block) => block.length > 0);
  const empty = blocks.length === 0 ? [[catalogue.report.nothingOpen]] : [];
  const lines = [
    style.bold(catalogue.report.heading),
    ...wrapText(`${visible(options.office)} · ${catalogue.report.asOf(report.asOf)}`, options.columns),
    '',
    ...summary(report, options),
    style.dim(catalogue.report.legend),
    ...[...blocks, ...empty].flatMap((block) => ['', ...block]),
  ];
  return `${lines.join('\n')}\n`;
}

function summary({ totals }: Report, { catalogue, style }: ReportTextOptions): string[] {
  const { report } = catalogue;
  const rows: readonly (readonly [string, string])[] = [
    [report.notesFollowedUp, report.share(totals.notesFollowedUp, totals.notesWithRecommendations)],
    [report.completed, report.share(totals.completed, totals.binding) + report.unverified(totals.unverified)],
    [report.overdue, String(totals.overdue)],
  ];
  const width = Math.max(...rows.map(([label]) => label.length)) + 2;
  return rows.map(([label, value], index) => {
    const late = index === 2 && totals.overdue > 0;
    return `${padEnd(label, width)}${late ? style.red(value) : value}`;
  });
}

function renderGroup({ name, items }: Group, options: ReportTextOptions): string[] {
  const { catalogue, style, columns, listFinished } = options;
  const listed = listFinished ? items : items.filter((item) => isListed(item));
  if (listed.length === 0) return [];
  const late = items.filter(({ overdue }) => overdue).length;
  const title = `${visible(name ?? catalogue.report.noGroup)} ${catalogue.report.groupCounts(items.length, late)}`;
  const finished = items.length - listed.length;
  return [
    ...wrapText(title, columns).map((line) => style.bold(line)),
    style.dim(header(options)),
    ...listed.flatMap((item) => renderItem(item, options)),
    ...(finished > 0 ? [style.dim(' '.repeat(indent) + catalogue.report.finishedHidden(finished))] : []),
  ];
}

/** Open items and proposals wait for somebody; the rest is only counted. */
function isListed({ status }: FollowUp): boolean {
  return status === 'belum' || status === 'proses' || status === 'usulan';
}

function header({ catalogue }: ReportTextOptions): string {
  const { columns } = catalogue.report;
  return ' '.repeat(indent) + columnsOf(columns.deadline, columns.status, columns.late) + columns.text;
}

function columnsOf(deadline: string, status: string, late: string): string {
  return padEnd(deadline, deadlineWidth) + padEnd(status, statusWidth) + padEnd(late, lateWidth);
}

function renderItem(item: FollowUp, options: ReportTextOptions): string[] {
  const { catalogue, style, columns, dueSoon } = options;
  const left = ' '.repeat(indent);
  const before = indent + deadlineWidth + statusWidth + lateWidth;
  const [first = '', ...rest] = wrapText(visible(item.text), Math.max(20, columns - before));
  const deadline = item.deadline === undefined ? '–' : catalogue.dates.shortDate(item.deadline);
  const late = catalogue.report.late(item.daysLate, item.workingDaysLate, item.daysLeft, dueSoon);
  const cells = columnsOf(deadline, item.status, late);
  const soon = item.daysLeft !== undefined && item.daysLeft <= dueSoon;
  const color = item.overdue ? style.red : soon ? style.yellow : (text: string) => text;
  const ref = visible(item.ref);
  const refIndent = Math.max(indent, Math.min(before, columns - displayWidth(ref)));
  return [
    `${left}${color(cells)}${first}`,
    ...rest.map((line) => ' '.repeat(before) + line),
    ' '.repeat(refIndent) + style.cyan(ref),
  ];
}
