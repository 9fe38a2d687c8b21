import { type FollowUp, isOpen } from '../follow-ups/follow-up.ts';
import type { Group } from '../follow-ups/group.ts';
import type { Style } from '../ports/output.ts';
import { displayWidth, padEnd, wrapText } from '../shared/wrap.ts';
import { joinedLines, labelledLines, narrow } from './lines.ts';
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
  shorten,
  stateOf,
  statusCounts,
} from './report-content.ts';

export interface ReportTextOptions {
  readonly style: Style;
  readonly columns: number;
}

/** Columns of what stands before an item: days or a date. */
const leadWidth = 14;
const indent = 2;
/** Items of a list of what needs a closer look; the others are counted. */
const attentionLength = 5;

/** The follow-up report for a terminal: the numbers, what is late, what is due, and what could hide behind the numbers. */
export function renderReportText(content: ReportContent, options: ReportTextOptions): string {
  return `${new ReportPrinter(content, options).lines().join('\n')}\n`;
}

type Paint = (text: string) => string;
const unpainted: Paint = (text) => text;

class ReportPrinter {
  readonly #content: ReportContent;
  readonly #style: Style;
  readonly #columns: number;

  constructor(content: ReportContent, { style, columns }: ReportTextOptions) {
    this.#content = content;
    this.#style = style;
    this.#columns = columns;
  }

  /** Whether what stands beside something else elsewhere stands below it here. */
  get #isNarrow(): boolean {
    return this.#columns < narrow;
  }

  lines(): string[] {
    const { groups } = this.#content;
    const blocks = groups === undefined ? this.#sections() : this.#groups(groups);
    const idle = isIdle(this.#content) ? this.#wrapped(nothingToShow(this.#content)) : [];
    return [
      ...this.#head(),
      ...[idle, ...blocks, this.#attention()].filter((it) => it.length > 0).flatMap((it) => ['', ...it]),
    ];
  }

  #head(): string[] {
    const { catalogue, office, report } = this.#content;
    const { heading, asOf } = catalogue.report;
    return [
      ...this.#wrapped(heading, this.#style.bold),
      ...this.#wrapped(oneLine(office)),
      ...this.#wrapped(asOf(report.asOf)),
      ...selectionNote(this.#content).flatMap((text) => this.#wrapped(text)),
      '',
      ...this.#summary(),
    ];
  }

  #summary(): string[] {
    const { catalogue, report } = this.#content;
    const counts = catalogue.report.statusCounts(report.items.length, statusCounts(report.items, catalogue));
    const rows = [
      ...measuresOf(this.#content).map(
        ({ label, text, isLate }) => [label, text, isLate ? this.#style.red : unpainted] as const,
      ),
      [allLabel(this.#content), counts, unpainted] as const,
    ];
    return labelledLines(rows, this.#columns);
  }

  #sections(): string[][] {
    const { sections, lateByOwner, dueSoon, listFinished, catalogue } = this.#content;
    const { sections: titles } = catalogue.report;
    const section = (title: (count: number) => string, items: readonly FollowUp[]) =>
      items.length === 0
        ? []
        : [
            ...this.#wrapped(title(items.length), this.#style.bold),
            ...items.flatMap((item) => this.#item(item, this.#owner(item))),
          ];
    return [
      this.#late(lateByOwner),
      section((count) => titles.soon(count, dueSoon), sections.soon),
      section(titles.running, sections.running),
      section(titles.proposals, sections.proposals),
      listFinished ? section(titles.closed, sections.closed) : this.#hidden(sections.closed),
    ];
  }

  #late(owners: readonly Group[]): string[] {
    const { catalogue, sections } = this.#content;
    if (owners.length === 0) return [];
    const { report } = catalogue;
    return [
      ...this.#wrapped(report.sections.late(sections.late.length), (text) => this.#style.bold(this.#style.red(text))),
      ...owners.flatMap(({ name, items }) => [
        '',
        ...this.#wrapped(`${oneLine(name ?? report.noGroup)} – ${report.lateCount(items.length)}`, this.#style.bold),
        ...items.flatMap((item) => this.#item(item, [])),
      ]),
    ];
  }

  #groups(groups: readonly Group[]): string[][] {
    return namedFirst(groups).map((group) => this.#group(group));
  }

  #group(group: Group): string[] {
    const { isByProgram, listFinished, catalogue } = this.#content;
    const isListed = ({ status }: FollowUp) => listFinished || isOpen(status) || status === 'usulan';
    const listed = group.items.filter((item) => isListed(item) && !(isByProgram && item.status === 'selesai'));
    const achieved = isByProgram ? group.items.filter(({ status }) => status === 'selesai') : [];
    const hidden = group.items.filter((item) => !listed.includes(item) && !achieved.includes(item));
    if (listed.length === 0 && !isByProgram) return [];
    return [
      ...this.#wrapped(groupTitle(group, this.#content), this.#style.bold),
      ...listed.flatMap((item) => this.#item(item, this.#owner(item))),
      ...(achieved.length === 0 ? [] : this.#wrapped(`${catalogue.report.achieved}:`, unpainted, indent)),
      ...achieved.flatMap((item) => this.#achievement(item)),
      ...this.#hidden(hidden, indent),
    ];
  }

  /** The text after what leads it, then the rest of what is to know, then the ref. */
  #item(item: FollowUp, owner: readonly string[]): string[] {
    const { catalogue } = this.#content;
    const { report } = catalogue;
    const [lead, paint] = this.#lead(item);
    const isTold = item.deadline === undefined ? item.status === 'usulan' : lead === this.#date(item);
    const deadline = item.overdue
      ? report.pastDeadline(item.deadline, item.workingDaysLate)
      : report.deadline(item.deadline);
    const details = [
      ...(isTold ? [] : [deadline]),
      ...stateOf(item, catalogue),
      ...owner,
      ...accessOf(item, catalogue),
    ];
    return this.#block(item, lead, paint, [details, promiseOf(item, catalogue)]);
  }

  /** Days late, days left where it is due soon, else the date of an open item. */
  #lead(item: FollowUp): readonly [string, Paint] {
    const { catalogue, dueSoon } = this.#content;
    const { days, left } = catalogue.report;
    if (item.overdue) return [days(item.daysLate), this.#style.red];
    if (item.daysLeft === undefined) return ['', unpainted];
    return item.daysLeft > dueSoon ? [this.#date(item), unpainted] : [left(item.daysLeft), this.#style.yellow];
  }

  #date({ deadline }: FollowUp): string {
    return deadline === undefined ? '' : this.#content.catalogue.dates.shortDate(deadline);
  }

  #achievement(item: FollowUp): string[] {
    const { catalogue } = this.#content;
    const { report } = catalogue;
    const { impact } = item.recommendation;
    return this.#block(item, '', unpainted, [
      [impact === undefined ? report.noImpact : report.impact(impact)],
      [...stateOf(item, catalogue), ...promiseOf(item, catalogue), ...this.#owner(item), ...accessOf(item, catalogue)],
    ]);
  }

  #block(item: FollowUp, lead: string, paint: Paint, details: readonly (readonly string[])[]): string[] {
    const isLed = lead !== '' && !this.#isNarrow;
    const before = indent + (isLed ? Math.max(leadWidth, displayWidth(lead) + 1) : 2);
    const [first = '', ...rest] = wrapText(oneLine(item.text), this.#columns - before);
    const head = ' '.repeat(indent) + (isLed ? paint(padEnd(lead, before - indent)) : '- ') + first;
    return [
      head,
      ...rest.map((line) => ' '.repeat(before) + line),
      ...(lead === '' || isLed ? [] : this.#wrapped(lead, paint, before)),
      ...details.flatMap((parts) => this.#joined(parts, before)),
      ...this.#ref(item, before),
    ];
  }

  /** A ref is copied from here: it moves to the left rather than break. */
  #ref({ ref }: FollowUp, before: number): string[] {
    const text = oneLine(ref);
    return this.#wrapped(
      text,
      this.#style.cyan,
      Math.max(indent, Math.min(before, this.#columns - displayWidth(text))),
    );
  }

  #owner({ owner }: FollowUp): string[] {
    return [owner?.short ?? this.#content.catalogue.report.noGroup];
  }

  #hidden(items: readonly FollowUp[], before = 0): string[] {
    const { catalogue } = this.#content;
    if (items.length === 0) return [];
    return this.#wrapped(catalogue.report.closedHidden(statusCounts(items, catalogue)), this.#style.dim, before);
  }

  #attention(): string[] {
    const { report } = this.#content.catalogue;
    const lists = attentionOf(this.#content);
    if (lists.length === 0) return [];
    return [
      ...this.#wrapped(report.sections.attention, this.#style.bold),
      ...lists.flatMap(({ title, items, detail, command }) => [
        '',
        ...this.#wrapped(title, this.#style.yellow),
        ...items.slice(0, attentionLength).flatMap((item) => this.#brief(item, detail(item))),
        ...(items.length > attentionLength
          ? this.#wrapped(report.more(items.length - attentionLength, command), unpainted, indent)
          : []),
      ]),
    ];
  }

  #brief(item: FollowUp, detail: readonly string[]): string[] {
    const before = indent + 2;
    return [
      `${' '.repeat(indent)}- ${shorten(oneLine(item.text), this.#columns - before)}`,
      ...this.#joined([...detail, item.ref], before),
    ];
  }

  #joined(parts: readonly string[], before: number): string[] {
    return joinedLines(parts, this.#columns - before).map((line) => ' '.repeat(before) + line);
  }

  #wrapped(text: string, paint: Paint = unpainted, before = 0): string[] {
    return wrapText(text, this.#columns - before).map((line) => ' '.repeat(before) + paint(line));
  }
}
