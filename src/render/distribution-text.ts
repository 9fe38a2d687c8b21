import { type DistributionItem, type DistributionOverview, isExpected } from '../distribution/overview.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Style } from '../ports/output.ts';
import { groupBy } from '../shared/group-by.ts';
import { wrapText } from '../shared/wrap.ts';
import { joinedLines, type LabelledRow, labelledLines } from './lines.ts';
import { oneLine } from './report-content.ts';

/** What is told of who has which version. */
export interface DistributionContent {
  readonly overview: DistributionOverview;
  /** Name of the office. */
  readonly office: string;
  /** What the filters let through, as a sentence; undefined when everything is in it. */
  readonly selection: string | undefined;
  readonly catalogue: Catalogue;
}

export interface DistributionTextOptions {
  readonly style: Style;
  readonly columns: number;
}

type Paint = (text: string) => string;
const unpainted: Paint = (text) => text;

/** For a terminal: the numbers, owners who lack what is in force, then note by note who has what since when. */
export function renderDistributionText(content: DistributionContent, options: DistributionTextOptions): string {
  return `${new DistributionPrinter(content, options).lines().join('\n')}\n`;
}

class DistributionPrinter {
  readonly #content: DistributionContent;
  readonly #words: Catalogue['distributionReport'];
  readonly #style: Style;
  readonly #columns: number;

  constructor(content: DistributionContent, { style, columns }: DistributionTextOptions) {
    this.#content = content;
    this.#words = content.catalogue.distributionReport;
    this.#style = style;
    this.#columns = columns;
  }

  lines(): string[] {
    const { sections } = this.#words;
    const { items } = this.#content.overview;
    const notes = [...groupBy(items, ({ note }) => note.id).values()];
    const final = notes.filter(([first]) => first?.note.data.status === 'final');
    const blocks = [
      this.#behind(items.filter(({ isOpenOwner, standing }) => isOpenOwner && standing !== 'current')),
      this.#notes(
        sections.incomplete,
        final.filter((of) => !isComplete(of)),
      ),
      this.#notes(
        sections.calledOff,
        notes.filter((of) => !final.includes(of)),
      ),
      this.#notes(sections.complete, final.filter(isComplete)),
    ];
    return [
      ...this.#head(),
      ...(items.length === 0 ? ['', ...this.#nothing()] : []),
      ...blocks.filter((block) => block.length > 0).flatMap((block) => ['', ...block]),
    ];
  }

  #head(): string[] {
    const { office, selection, overview, catalogue } = this.#content;
    return [
      ...this.#wrapped(this.#words.heading, 0, this.#style.bold),
      ...this.#wrapped(office),
      ...this.#wrapped(catalogue.report.asOf(overview.asOf)),
      ...(selection === undefined ? [] : this.#wrapped(`${selection} ${catalogue.report.ofSelection}`)),
      '',
      ...this.#summary(),
    ];
  }

  #summary(): string[] {
    const { summary } = this.#words;
    const { totals } = this.#content.overview;
    const { share } = this.#content.catalogue.report;
    const row = (label: string, part: number, whole: number, of: string): LabelledRow => [
      label,
      whole === 0 ? summary.none : share(part, whole, of),
      unpainted,
    ];
    const rows = [
      row(summary.notes, totals.notesDistributed, totals.notes, summary.ofNotes),
      row(summary.current, totals.current, totals.deliveries, summary.ofDeliveries),
      row(summary.confirmed, totals.confirmed, totals.deliveries, summary.ofDeliveries),
      row(summary.owners, totals.ownersProven, totals.ownerDeliveries, summary.ofOwners),
    ];
    return labelledLines(rows, this.#columns);
  }

  #nothing(): string[] {
    const { selection, catalogue } = this.#content;
    return this.#wrapped(selection === undefined ? this.#words.nothing : catalogue.report.nothingMatches);
  }

  #behind(items: readonly DistributionItem[]): string[] {
    if (items.length === 0) return [];
    const { behind, behindHint } = this.#words.sections;
    const owners = [...groupBy(items, ({ receiver }) => receiver.id).values()];
    return [
      ...this.#wrapped(behind(owners.length), 0, (text) => this.#style.bold(this.#style.red(text))),
      ...this.#wrapped(behindHint),
      ...owners.flatMap((of) => [
        ...of.slice(0, 1).flatMap(({ receiver }) => this.#wrapped(`- ${receiver.name}`, 2)),
        ...of.flatMap((item) => this.#joined([item.note.id, ...this.#standing(item)], 4)),
      ]),
    ];
  }

  #notes(title: (count: number) => string, notes: readonly (readonly DistributionItem[])[]): string[] {
    if (notes.length === 0) return [];
    return [
      ...this.#wrapped(title(notes.length), 0, this.#style.bold),
      ...notes.flatMap((of) => ['', ...this.#note(of)]),
    ];
  }

  #note(items: readonly DistributionItem[]): string[] {
    const [first] = items;
    if (first === undefined) return [];
    const { note } = first;
    const { title, date, status, access } = note.data;
    const { report, dates } = this.#content.catalogue;
    const expected = items.filter(isExpected);
    const current = expected.filter(({ standing }) => standing === 'current');
    const counted = status === 'final' ? this.#words.reached : this.#words.told;
    const counts = expected.length === 0 ? [] : [counted(current.length, expected.length)];
    const mark = report.access[access];
    const untouched = items.filter((item) => item.standing === 'first' && item.failure === undefined);
    const waiting = items.filter(isWaiting);
    const names = untouched.map(({ receiver }) => receiver.short).join(', ');
    return [
      ...this.#wrapped(`${dates.shortDate(date)} – ${title}`, 0, this.#style.bold),
      ...this.#joined([note.id, ...(mark === '' ? [] : [mark]), ...counts], 2),
      ...(untouched.length === 0 ? [] : this.#wrapped(this.#words.notSent(names), 2, this.#style.yellow)),
      ...items
        .filter((item) => !untouched.includes(item) && !waiting.includes(item))
        .flatMap((item) => this.#receiver(item)),
      ...[...groupBy(waiting, ({ sent = '' }) => sent).values()].flatMap((of) => this.#waiting(of)),
    ];
  }

  /** What went out on one day, and nobody said yet that it came. */
  #waiting(items: readonly DistributionItem[]): string[] {
    const { publicEdition, waiting } = this.#words;
    const names = items.map(({ receiver, edition, ...item }) => {
      const how = [this.#channelOf(item), ...(edition === 'public' ? [publicEdition] : [])];
      return `${receiver.short} (${how.join(', ')})`;
    });
    return items
      .slice(0, 1)
      .flatMap(({ sent = '', workingDaysToSend }) =>
        this.#wrapped(waiting(sent, workingDaysToSend, names.join('; ')), 2),
      );
  }

  /** In words; as it stands in the register where no word is known. */
  #channelOf({ channel }: Pick<DistributionItem, 'channel'>): string {
    const words: Readonly<Record<string, string>> = this.#words.channels;
    return words[channel] ?? channel;
  }

  #receiver(item: DistributionItem): string[] {
    const { roles, publicEdition, copy, older } = this.#words;
    const { receiver, role, edition, held, standing } = item;
    const how = [
      ...(item.hindrance === 'not-public' ? [] : [this.#channelOf(item)]),
      ...(edition === 'public' && item.version !== undefined ? [publicEdition] : []),
      ...(item.copy === undefined ? [] : [copy(item.copy.number, item.copy.of)]),
    ];
    const isHeldStill = standing === 'held' && held !== undefined;
    return [
      ...this.#joined([`- ${receiver.short}`, roles[role], ...how], 2),
      ...this.#joined([...this.#standing(item), ...(isHeldStill ? [older(held.sent)] : [])], 4),
    ];
  }

  /** What the receiver has of it, and what it lacks and why. */
  #standing(item: DistributionItem): string[] {
    const words = this.#words;
    const { held, hindrance, failure, pendingSince = '' } = item;
    const failed = failure === undefined ? [] : [words.failed(failure.date, failure.reason)];
    const before = held === undefined ? [] : [words.older(held.sent)];
    switch (item.standing) {
      case 'current':
        return this.#current(item);
      case 'pending':
        return [words.pending(pendingSince), ...before];
      case 'held':
        return [...(hindrance === undefined ? [] : [words.hindrances[hindrance]])];
      case 'first':
        return [words.first, ...failed];
      case 'correction':
        return [...before, words.correction, ...failed];
      case 'withdrawal':
        return [...(held === undefined ? [] : [words.holds(held.sent)]), words.withdrawal, ...failed];
    }
  }

  #current(item: DistributionItem): string[] {
    const words = this.#words;
    const { sent = '', firstSent, received, evidence, confirmedBy } = item;
    const isFirst = firstSent === sent;
    const sending =
      item.note.data.status === 'batal'
        ? [words.toldOff(sent)]
        : [
            ...(firstSent === undefined || isFirst ? [] : [words.firstSent(firstSent, item.workingDaysToSend)]),
            isFirst ? words.sent(sent, item.workingDaysToSend) : words.resent(sent),
          ];
    if (received === undefined) return [...sending, words.unconfirmed];
    return [
      ...sending,
      words.received(received, item.workingDaysToReceive),
      evidence === undefined ? words.noEvidence : words.evidence(evidence),
      ...(confirmedBy === undefined ? [] : [words.confirmedBy(confirmedBy)]),
    ];
  }

  #joined(parts: readonly string[], before: number): string[] {
    return joinedLines(parts, this.#columns - before).map((line) => ' '.repeat(before) + line);
  }

  #wrapped(text: string, before = 0, paint: Paint = unpainted): string[] {
    return wrapText(oneLine(text), this.#columns - before).map((line) => ' '.repeat(before) + paint(line));
  }
}

function isComplete(items: readonly DistributionItem[]): boolean {
  return items.every((item) => item.standing === 'current' || !isExpected(item));
}

/** Whether the first version went out, and there is nothing more to tell of it. */
function isWaiting({ note, standing, received, sent, firstSent, copy }: DistributionItem): boolean {
  const isAlone = received === undefined && sent === firstSent && copy === undefined;
  return note.data.status === 'final' && standing === 'current' && isAlone;
}
