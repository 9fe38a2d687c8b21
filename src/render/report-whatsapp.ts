import type { FollowUp } from '../follow-ups/follow-up.ts';
import type { Group } from '../follow-ups/group.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { accessOf, nothingToShow, oneLine, promiseOf, type ReportContent, shorten } from './report-content.ts';

export interface ChatContent {
  readonly content: ReportContent;
  /** What is late or due soon, by owner; nothing of secret notes. */
  readonly owners: readonly Group[];
  /** Items that are late or due soon too, but of secret notes. */
  readonly withheld: number;
}

/** Characters of an item's text: a chat is read on a telephone. */
export const chatTextLength = 200;

/** What is late or due soon as a message to paste into WhatsApp: names in bold, the items of each owner numbered. */
export function renderReportWhatsapp({ content, owners, withheld }: ChatContent): string {
  const { office, selection, catalogue } = content;
  const { report } = catalogue;
  const head = [
    `*${report.heading}*`,
    neutral(office),
    `${report.asOf(content.report.asOf)}.`,
    ...(selection === undefined ? [] : [neutral(selection)]),
    ...countLines(
      owners.flatMap(({ items }) => items),
      withheld,
      content,
    ),
  ].join('\n');
  const blocks = owners.map((owner) =>
    [
      `*${neutral(owner.name ?? report.noGroup)}*`,
      ...owner.items.map((item, index) => `${index + 1}. ${itemLines(item, catalogue).join('\n')}`),
    ].join('\n'),
  );
  return `${[head, ...blocks].join('\n\n')}\n`;
}

/** How much there is of what is shown and of what is left out; nothing of what the filters kept from being counted. */
function countLines(items: readonly FollowUp[], withheld: number, content: ReportContent): string[] {
  const { selection, dueSoon, catalogue } = content;
  const { report } = catalogue;
  const isAll = selection === undefined;
  if (withheld > 0 && items.length === 0) return [report.chatWithheld(withheld)];
  if (items.length === 0 && isAll) return [report.chatEmpty(dueSoon)];
  if (items.length === 0) {
    return [content.report.items.length === 0 ? nothingToShow(content) : report.chatEmptySelection(dueSoon)];
  }
  const late = items.filter(({ overdue }) => overdue).length;
  const soon = items.length - late;
  const counts = [
    ...(isAll || late > 0 ? [report.chatLate(late)] : []),
    ...(isAll || soon > 0 ? [report.chatSoon(soon, dueSoon)] : []),
  ];
  return [counts.join(' '), ...(withheld > 0 ? [report.chatWithheld(withheld)] : [])];
}

function itemLines(item: FollowUp, catalogue: Catalogue): string[] {
  const { report } = catalogue;
  const state = item.overdue ? report.late(item.daysLate, item.workingDaysLate) : report.left(item.daysLeft ?? 0);
  const deadline = [report.deadline(item.deadline), state, ...promiseOf(item, catalogue), ...accessOf(item, catalogue)];
  return [neutral(shorten(oneLine(item.text), chatTextLength)), capital(deadline.join(', ')), neutral(item.ref)];
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Signs that WhatsApp takes for its own, by others that look like them. */
const lookalikes: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': '‘' };

/** Text of a note in one line that WhatsApp shows as it is. */
export function neutral(text: string): string {
  return oneLine(text).replace(/[*_~`]/g, (sign) => lookalikes[sign] ?? sign);
}
