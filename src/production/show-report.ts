import { type Grouping, groupFollowUps } from '../follow-ups/group.ts';
import { type Report, type ReportFilters, reportOn } from '../follow-ups/report.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { severityOf } from '../notes/severity.ts';
import type { Style } from '../ports/output.ts';
import type { World } from '../ports/world.ts';
import { renderReportText } from '../render/report-text.ts';
import { yearOf } from '../shared/iso-date.ts';
import { followUpView, type Workspace } from '../workspace/open.ts';

/** The report over the notebook's final notes of every access: for the office, not for the public. */
export function makeReport(workspace: Workspace, filters: ReportFilters = {}): Report {
  return reportOn(workspace.notebook.notes, filters, followUpView(workspace));
}

export interface ReportTextStyle {
  readonly grouping: Grouping;
  readonly listFinished: boolean;
  /** No colours: the text goes into a file. */
  readonly plain: boolean;
}

export function reportText(
  report: Report,
  { notebook, directory }: Workspace,
  { output }: World,
  catalogue: Catalogue,
  { grouping, listFinished, plain }: ReportTextStyle,
): string {
  const groups = groupFollowUps(report.items, grouping, { config: notebook.config, directory });
  return renderReportText(report, groups, {
    catalogue,
    style: plain ? plainStyle : output.style,
    columns: output.columns,
    office: notebook.config.office.name,
    dueSoon: notebook.config.followUp.dueSoon,
    listFinished,
  });
}

const same = (text: string) => text;
const plainStyle: Style = { bold: same, dim: same, red: same, yellow: same, green: same, cyan: same };

/** What a reader of the numbers must know beside them, on stderr. */
export function remarkOnReport(report: Report, workspace: Workspace, { output }: World, catalogue: Catalogue): void {
  const { noteFiles, config } = workspace.notebook;
  const broken = noteFiles.filter(({ note, findings }) =>
    findings.some((it) => severityOf(it, note, config) === 'error'),
  );
  if (broken.length > 0) output.remark(`${catalogue.report.notesWithErrors(broken.map(({ file }) => file))}\n`);
  const years = unknownYears(report, workspace);
  if (years.length > 0) output.remark(`${catalogue.report.holidaysUnknown(years)}\n`);
}

/** Years whose holidays are missing where working days late could not be counted. */
function unknownYears({ items, asOf }: Report, { notebook }: Workspace): number[] {
  const uncounted = items.filter(({ workingDaysLate }) => workingDaysLate === undefined);
  const years = uncounted.flatMap(({ deadline = asOf }) => {
    const first = yearOf(deadline);
    return Array.from({ length: yearOf(asOf) - first + 1 }, (_, index) => first + index);
  });
  return [...new Set(years)].filter((year) => notebook.holidays.get(year)?.complete !== true).sort((a, b) => a - b);
}
