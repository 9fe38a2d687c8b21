import { letterheadView } from '../documents/letterhead.ts';
import type { FollowUp } from '../follow-ups/follow-up.ts';
import { isOpen } from '../follow-ups/follow-up.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { attentionOf, groupCounts, namedFirst, nothingToShow, type ReportContent } from '../render/report-content.ts';
import { lateFigure, statusFigure, trendFigure } from './figures.ts';
import type { ReportDocumentInput } from './input.ts';
import { internalNotice } from './internal.ts';
import { type ColumnName, type ItemTable, ItemTables } from './item-tables.ts';

/** Items that one list of what deserves a closer look names. */
const attentionLimit = 10;

/** What the report says, in the words of its language. */
export function reportView({ content, trend, grouping, config }: ReportDocumentInput) {
  const { catalogue, report } = content;
  const { reportDocument: texts } = catalogue;
  const { totals, asOf } = report;
  const tables = new ItemTables(catalogue);
  const items = grouping === undefined ? sectionTables(content, tables) : [groupTable(content, grouping, tables)];
  const attention = attentionOf(content).map(({ title, items: members, detail }) =>
    tables.remarked(title, members, detail, attentionLimit),
  );
  return {
    language: texts.language,
    labels: { ...texts.labels, nothing: nothingToShow(content) },
    title: texts.title(config.office.name, asOf),
    office: config.office.name,
    asOf: texts.asOf(asOf),
    internal: internalNotice(report.items, tables.shown, catalogue),
    letterhead: letterheadView(config.defaultLetterhead),
    headline: texts.headline(totals.binding, totals.completed, totals.overdue),
    selection: content.selection,
    numbers: numbersOf(content),
    statuses: statusFigure(content),
    trend: trendView(trend, catalogue),
    lateOwners: lateFigure(content),
    tables: items,
    attention,
    definitions: definitionsOf(catalogue),
  };
}

/** The rates with numerator and denominator, and what is late and soon due. */
function numbersOf({ report: { totals }, insights: { onTime }, sections, dueSoon, catalogue }: ReportContent) {
  const { pages, report, reportDocument: texts } = catalogue;
  const { summary } = report;
  const rate = (part: number, whole: number) => (whole === 0 ? texts.labels.none : pages.percent(part / whole));
  const { notesFollowedUp, notesWithRecommendations, completed, binding, overdue, unverified } = totals;
  return [
    {
      value: rate(notesFollowedUp, notesWithRecommendations),
      label: summary.notesFollowedUp,
      detail: pages.ofNotes(notesFollowedUp, notesWithRecommendations),
    },
    {
      value: rate(completed, binding),
      label: summary.completed,
      detail: pages.ofItems(completed, binding) + report.unverified(unverified),
    },
    {
      value: rate(onTime.kept, onTime.promised),
      label: summary.onTime,
      detail: texts.ofFinished(onTime.kept, onTime.promised),
    },
    {
      value: texts.count(overdue),
      label: summary.overdue,
      detail: pages.lateOf(totals.byStatus.belum + totals.byStatus.proses),
      isLate: overdue > 0,
    },
    { value: texts.count(sections.soon.length), label: texts.dueSoon, detail: pages.soonOf(dueSoon) },
  ];
}

/** The course by month as a figure, or why there is none; a sentence where it begins later than asked. */
function trendView(trend: ReportDocumentInput['trend'], catalogue: Catalogue) {
  const { reportDocument: texts } = catalogue;
  if (trend === 'unreadable') return { remark: texts.trendMissing };
  if (trend === 'other-selection') return { remark: texts.trendOfSelection };
  const [first] = trend.points;
  const figure = trendFigure(trend.points, catalogue);
  if (first === undefined || figure === undefined) return { remark: texts.trendTooShort };
  return { figure, remark: trend.isComplete ? undefined : texts.trendStarts(first.date) };
}

const late: readonly ColumnName[] = ['deadline', 'daysLate', 'workingDaysLate', 'sincePromise'];
const due: readonly ColumnName[] = ['owner', 'deadline', 'remaining'];

/** What is late by owner, then every other item by what it asks; what is empty is left out. */
function sectionTables(content: ReportContent, tables: ItemTables): ItemTable[] {
  const { sections, lateByOwner, dueSoon, listFinished, catalogue } = content;
  const { sections: titles } = catalogue.reportDocument;
  const plain = (title: string, columns: readonly ColumnName[], items: readonly FollowUp[]) =>
    items.length === 0 ? [] : [tables.plain(title, columns, items)];
  return [
    ...(lateByOwner.length === 0 ? [] : [tables.grouped(titles.late, late, lateByOwner)]),
    ...plain(titles.soon(dueSoon), due, sections.soon),
    ...plain(titles.running, due, sections.running),
    ...plain(titles.proposals, ['owner', 'proposed'], sections.proposals),
    ...(listFinished ? plain(titles.closed, ['owner', 'state'], sections.closed) : []),
  ];
}

function groupTable(
  { groups = [], isByProgram, listFinished, catalogue }: ReportContent,
  grouping: NonNullable<ReportDocumentInput['grouping']>,
  tables: ItemTables,
): ItemTable {
  const isListed = ({ status }: FollowUp) =>
    listFinished || isOpen(status) || status === 'usulan' || (isByProgram && status === 'selesai');
  const listed = namedFirst(groups).map((group) => ({
    name: group.name,
    items: group.items.filter(isListed),
    count: groupCounts(group, catalogue),
  }));
  const title = catalogue.reportDocument.sections.groups[grouping];
  const columns: readonly ColumnName[] = grouping === 'owner' ? ['deadline', 'state'] : ['owner', 'deadline', 'state'];
  const filled = listed.filter(({ items }) => items.length > 0);
  return tables.grouped(title, columns, filled, isByProgram ? catalogue.report.noProgram : undefined);
}

/** What is counted how: the same words as on the site. */
function definitionsOf({ pages: { about }, reportDocument: texts }: Catalogue) {
  return [
    { term: about.noteRate, text: about.noteRateText },
    { term: about.itemRate, text: about.itemRateText },
    { term: texts.onTimeTerm, text: texts.onTimeText },
    { term: about.lateTerm, text: about.lateText },
    { term: about.workingTerm, text: about.workingText },
    { term: about.firstDeadlineTerm, text: about.firstDeadlineText },
  ];
}
