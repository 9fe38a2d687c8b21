import { type Grouping, groupFollowUps } from '../follow-ups/group.ts';
import { insightsOf } from '../follow-ups/insights.ts';
import { type Report, type ReportFilters, reportOn } from '../follow-ups/report.ts';
import { sectionsOf } from '../follow-ups/sections.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { NoteHead } from '../notes/note.ts';
import { severityOf } from '../notes/severity.ts';
import type { Style } from '../ports/output.ts';
import type { World } from '../ports/world.ts';
import type { ReportContent } from '../render/report-content.ts';
import { type ReportColumn, reportColumns } from '../render/report-table.ts';
import { renderReportText } from '../render/report-text.ts';
import { renderReportWhatsapp } from '../render/report-whatsapp.ts';
import { yearOf } from '../shared/iso-date.ts';
import { followUpView, type Workspace } from '../workspace/open.ts';

/** The report over the notebook's final notes of every access: for the office, not for the public. */
export function makeReport(workspace: Workspace<NoteHead>, filters: ReportFilters = {}): Report {
  return reportOn(workspace.notebook.notes, filters, followUpView(workspace));
}

/** How a report was asked for. */
export interface ReportShape {
  /** Undefined: by what is late, due and under way. */
  readonly grouping: Grouping | undefined;
  /** Whether closed items are listed too, not only counted. */
  readonly listFinished: boolean;
  /** Calendar days ahead that count as soon; undefined: as the office set it. */
  readonly dueSoon?: number | undefined;
}

/** What the formats for people show of a report. */
export function reportContent(
  report: Report,
  { notebook: { config }, directory, today, calendar }: Workspace<NoteHead>,
  catalogue: Catalogue,
  { grouping, listFinished, dueSoon = config.followUp.dueSoon }: ReportShape,
): ReportContent {
  const sections = sectionsOf(report.items, dueSoon);
  return {
    report,
    insights: insightsOf(report.items, today, calendar),
    sections,
    lateByOwner: groupFollowUps(sections.late, 'owner', { config, directory }),
    groups: grouping === undefined ? undefined : groupFollowUps(report.items, grouping, { config, directory }),
    isByProgram: grouping === 'program',
    office: config.office.name,
    dueSoon,
    listFinished,
    catalogue,
  };
}

/** `isFile`: the text goes into a file, without colours. */
export function reportText(content: ReportContent, { output }: World, isFile: boolean): string {
  return renderReportText(content, { style: isFile ? plainStyle : output.style, columns: output.columns });
}

/** What is late or due soon as a message; items of secret notes are left out, and told on stderr how many. */
export function reportWhatsapp(
  { sections, report, ...rest }: ReportContent,
  workspace: Workspace<NoteHead>,
  { output }: World,
): string {
  const { config } = workspace.notebook;
  const due = [...sections.late, ...sections.soon];
  const items = due.filter(({ note }) => !isSecret(note));
  const withheld = due.length - items.length;
  if (withheld > 0) output.remark(`${rest.catalogue.report.withheld(withheld)}\n`);
  const owners = groupFollowUps(items, 'owner', { config, directory: workspace.directory });
  return renderReportWhatsapp({ ...rest, asOf: report.asOf, owners });
}

/** What never goes by mail or chat: secret meetings, and records classified as secret. */
function isSecret({ data: { access, archive } }: NoteHead): boolean {
  return access === 'rahasia' || archive?.security === 'R' || archive?.security === 'SR';
}

/** The columns of the report in a spreadsheet, with the office's names of the types of meetings. */
export function spreadsheetColumns({ notebook }: Workspace<NoteHead>, catalogue: Catalogue): readonly ReportColumn[] {
  return reportColumns(catalogue, (type) => notebook.config.types.get(type)?.name ?? type);
}

const same = (text: string) => text;
const plainStyle: Style = { bold: same, dim: same, red: same, yellow: same, green: same, cyan: same };

/** What a reader of the numbers must know beside them, on stderr. */
export function remarkOnReport(
  report: Report,
  workspace: Workspace<NoteHead>,
  { output }: World,
  catalogue: Catalogue,
): void {
  const { noteFiles, config } = workspace.notebook;
  const broken = noteFiles.filter(({ note, findings }) =>
    findings.some((it) => severityOf(it, note, config) === 'error'),
  );
  if (broken.length > 0) output.remark(`${catalogue.report.notesWithErrors(broken.map(({ file }) => file))}\n`);
  const years = unknownYears(report, workspace);
  if (years.length > 0) output.remark(`${catalogue.report.holidaysUnknown(years)}\n`);
}

/** Years whose holidays are missing where working days late could not be counted. */
function unknownYears({ items, asOf }: Report, { notebook }: Workspace<NoteHead>): number[] {
  const uncounted = items.filter(({ workingDaysLate }) => workingDaysLate === undefined);
  const years = uncounted.flatMap(({ deadline = asOf }) => {
    const first = yearOf(deadline);
    return Array.from({ length: yearOf(asOf) - first + 1 }, (_, index) => first + index);
  });
  return [...new Set(years)].filter((year) => notebook.holidays.get(year)?.complete !== true).sort((a, b) => a - b);
}
