import { type Grouping, groupFollowUps } from '../follow-ups/group.ts';
import { insightsOf } from '../follow-ups/insights.ts';
import { type Report, type ReportFilters, reportOn } from '../follow-ups/report.ts';
import { sectionsOf } from '../follow-ups/sections.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { NoteHead } from '../notes/note.ts';
import { isSecret } from '../notes/secrecy.ts';
import { severityOf } from '../notes/severity.ts';
import type { Style } from '../ports/output.ts';
import type { World } from '../ports/world.ts';
import type { ReportContent } from '../render/report-content.ts';
import { type ReportColumn, reportColumns } from '../render/report-table.ts';
import { renderReportText } from '../render/report-text.ts';
import { renderReportWhatsapp } from '../render/report-whatsapp.ts';
import { type IsoDate, yearOf } from '../shared/iso-date.ts';
import { followUpView, type Workspace } from '../workspace/workspace.ts';

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
  /** Of the report; its `dueWithin` takes the place of what the office counts as soon. */
  readonly filters?: ReportFilters;
}

/** What the formats for people show of a report. */
export function reportContent(
  report: Report,
  workspace: Workspace<NoteHead>,
  catalogue: Catalogue,
  { grouping, listFinished, filters = {} }: ReportShape,
): ReportContent {
  const { directory, today, calendar } = workspace;
  const { config } = workspace.notebook;
  const dueSoon = filters.dueWithin ?? config.followUp.dueSoon;
  const selection = selectionOf(filters, workspace, catalogue);
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
    selection: selection.length === 0 ? undefined : catalogue.reportDocument.selected(selection),
    catalogue,
  };
}

/** What the filters let through, in words. */
function selectionOf(
  filters: ReportFilters,
  { notebook: { config }, directory }: Workspace<NoteHead>,
  { reportDocument: { selection }, pages }: Catalogue,
): string[] {
  const { types, since, until, owner, statuses, overdue, dueWithin } = filters;
  return [
    types && selection.types(types.map((type) => config.types.get(type)?.name ?? type)),
    since && selection.since(since),
    until && selection.until(until),
    owner && selection.owner(directory.party(owner).name),
    statuses && selection.statuses(statuses.map((status) => pages.status[status].toLowerCase())),
    overdue && selection.overdue,
    dueWithin === undefined ? undefined : selection.dueWithin(dueWithin),
  ].filter((part) => typeof part === 'string');
}

/** `isFile`: the text goes into a file, without colours. */
export function reportText(content: ReportContent, { output }: World, isFile: boolean): string {
  return renderReportText(content, { style: isFile ? plainStyle : output.style, columns: output.columns });
}

/** What is late or due soon as a message; what is secret never goes by chat: it tells how many, and stderr why. */
export function reportWhatsapp(content: ReportContent, workspace: Workspace<NoteHead>, { output }: World): string {
  const { sections, catalogue } = content;
  const { config } = workspace.notebook;
  const due = [...sections.late, ...sections.soon];
  const items = due.filter(({ note }) => !isSecret(note.data));
  const withheld = due.length - items.length;
  if (withheld > 0) output.remark(`${catalogue.report.withheld(withheld)}\n`);
  const owners = groupFollowUps(items, 'owner', { config, directory: workspace.directory });
  return renderReportWhatsapp({ content, owners, withheld });
}

/** The columns of the report in a spreadsheet, with the office's names of the types of meetings. */
export function spreadsheetColumns({ notebook }: Workspace<NoteHead>, catalogue: Catalogue): readonly ReportColumn[] {
  return reportColumns(catalogue, (type) => notebook.config.types.get(type)?.name ?? type);
}

const same = (text: string) => text;
export const plainStyle: Style = { bold: same, dim: same, red: same, yellow: same, green: same, cyan: same };

/** Notes with errors that are named; the others are counted. */
const mostNamed = 5;

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
  const named = broken.slice(0, mostNamed).map(({ file }) => file);
  if (broken.length > 0) {
    output.remark(`${catalogue.report.notesWithErrors(named, broken.length - named.length)}\n`);
  }
  remarkOnHolidays(report, workspace, { output }, catalogue);
}

/** Where working days late could not be counted, and what is missing for it. */
export function remarkOnHolidays(
  report: Pick<Report, 'items' | 'asOf'>,
  workspace: Workspace<NoteHead>,
  { output }: Pick<World, 'output'>,
  catalogue: Catalogue,
): void {
  const uncounted = report.items.filter(({ workingDaysLate }) => workingDaysLate === undefined);
  const spans = uncounted.map(({ deadline = report.asOf }) => [deadline, report.asOf] as const);
  const years = unknownYears(spans, workspace);
  if (years.length > 0) output.remark(`${catalogue.report.holidaysUnknown(years)}\n`);
}

/** What is in the notebook but was not yet on the day that `--today` names: the report counts it all the same. */
export function remarkOnLater(
  { notebook, today }: Workspace<NoteHead>,
  { output }: World,
  { report }: Catalogue,
): void {
  const isLater = (date: IsoDate | undefined) => date !== undefined && date > today;
  const final = notebook.notes.filter(({ data }) => data.status === 'final');
  const notes = final.filter(({ data }) => isLater(data.date)).length;
  const items = final.flatMap(({ data }) => data.recommendations);
  const completions = items.filter(({ status, completed }) => status === 'selesai' && isLater(completed)).length;
  if (notes + completions > 0) output.remark(`${report.laterThanToday(notes, completions, today)}\n`);
}

/** Years without holidays in spans of time in which working days could not be counted. */
export function unknownYears(
  spans: readonly (readonly [from: IsoDate, to: IsoDate])[],
  { notebook }: Workspace<NoteHead>,
): number[] {
  const years = spans.flatMap(([from, to]) => {
    const first = yearOf(from);
    return Array.from({ length: yearOf(to) - first + 1 }, (_, index) => first + index);
  });
  return [...new Set(years)].filter((year) => notebook.holidays.get(year)?.complete !== true).sort((a, b) => a - b);
}
