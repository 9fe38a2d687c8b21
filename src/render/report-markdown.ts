import type { FollowUp } from '../follow-ups/follow-up.ts';
import type { Group } from '../follow-ups/group.ts';
import {
  accessOf,
  allLabel,
  attentionOf,
  groupTitle,
  isIdle,
  measuresOf,
  namedFirst,
  nothingToShow,
  oneLine,
  promiseOf,
  type ReportContent,
  selectionNote,
  stateOf,
  statusCounts,
} from './report-content.ts';

/** Items of a list of what needs a closer look; the others are counted. */
const attentionLength = 10;

/** The follow-up report as Markdown (GFM). Texts of notes can neither mark up nor break a table. */
export function renderReportMarkdown(content: ReportContent): string {
  const { catalogue, groups, report, office } = content;
  const { heading, asOf } = catalogue.report;
  const blocks = (groups === undefined ? sections(content) : groupTables(groups, content)).flat();
  return `${[
    `# ${heading}`,
    `**${escaped(office)}** · ${asOf(report.asOf)}`,
    ...selectionNote(content).map(escaped),
    summary(content),
    ...(isIdle(content) ? [nothingToShow(content)] : []),
    ...blocks,
    ...attention(content),
  ].join('\n\n')}\n`;
}

function summary(content: ReportContent): string {
  const { catalogue, report } = content;
  const { columns, statusCounts: counted } = catalogue.report;
  const rows = measuresOf(content).map(({ label, text, isLate }) => [label, isLate ? `**${text}**` : text]);
  const all = counted(report.items.length, statusCounts(report.items, catalogue));
  return table([columns.measure, columns.part], [...rows, [allLabel(content), all]]);
}

function sections(content: ReportContent): string[][] {
  const { sections: parts, lateByOwner, dueSoon, listFinished, catalogue } = content;
  const { sections: titles } = catalogue.report;
  const section = (title: (count: number) => string, items: readonly FollowUp[]) =>
    items.length === 0 ? [] : [`## ${title(items.length)}`, itemTable(items, content)];
  return [
    section(
      titles.late,
      lateByOwner.flatMap(({ items }) => items),
    ),
    section((count) => titles.soon(count, dueSoon), parts.soon),
    section(titles.running, parts.running),
    section(titles.proposals, parts.proposals),
    listFinished ? section(titles.closed, parts.closed) : hidden(parts.closed, content),
  ];
}

function hidden(items: readonly FollowUp[], { catalogue }: ReportContent): string[] {
  return items.length === 0 ? [] : [catalogue.report.closedHidden(statusCounts(items, catalogue))];
}

function groupTables(groups: readonly Group[], content: ReportContent): string[][] {
  return namedFirst(groups).map((group) => [
    `## ${escaped(groupTitle(group, content))}`,
    itemTable(group.items, content),
  ]);
}

function itemTable(items: readonly FollowUp[], content: ReportContent): string {
  const { catalogue, isByProgram } = content;
  const { columns, noGroup } = catalogue.report;
  const heads = [columns.owner, columns.text, columns.deadline, columns.state, columns.ref];
  const rows = items.map((item) => [
    escaped(item.owner?.name ?? noGroup),
    escaped(item.text),
    item.deadline === undefined ? '–' : catalogue.dates.shortDate(item.deadline),
    state(item, content),
    escaped(item.ref),
    ...(isByProgram ? [impact(item, content)] : []),
  ]);
  return table(isByProgram ? [...heads, columns.impact] : heads, rows);
}

function state(item: FollowUp, { catalogue }: ReportContent): string {
  const { late, left } = catalogue.report;
  const parts = [
    ...(item.daysLeft === undefined ? [] : [left(item.daysLeft)]),
    ...stateOf(item, catalogue),
    ...promiseOf(item, catalogue),
    ...accessOf(item, catalogue),
  ].map(escaped);
  return [...(item.overdue ? [`**${late(item.daysLate, item.workingDaysLate)}**`] : []), ...parts].join(', ');
}

function impact({ recommendation, status }: FollowUp, { catalogue: { report } }: ReportContent): string {
  if (recommendation.impact !== undefined) return escaped(recommendation.impact);
  return status === 'selesai' ? report.noImpact : '';
}

function attention(content: ReportContent): string[] {
  const { report } = content.catalogue;
  const lists = attentionOf(content);
  if (lists.length === 0) return [];
  return [
    `## ${report.sections.attention}`,
    ...lists.flatMap(({ title, items, detail, command }) => [
      `### ${title}`,
      items
        .slice(0, attentionLength)
        .map((item) => `- ${[escaped(item.text), ...detail(item).map(escaped), escaped(item.ref)].join(' · ')}`)
        .join('\n'),
      ...(items.length > attentionLength ? [report.more(items.length - attentionLength, `\`${command}\``)] : []),
    ]),
  ];
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Text of a note in one line, in which nothing is markup, a link, a mention or the end of a cell. */
function escaped(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|~$!&]/g, '\\$&')
    .replace(/^[-+=]|(?<=^\d+)[.)]|(?<=^|\s)#/g, '\\$&')
    .replace(/(?<=:)(?=\/\/)|(?<=www)(?=\.)|(?<=@)/gi, '\u2060');
}
