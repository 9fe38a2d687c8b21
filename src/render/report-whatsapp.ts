import type { FollowUp } from '../follow-ups/follow-up.ts';
import type { Group } from '../follow-ups/group.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import { accessOf, oneLine, promiseOf, shorten } from './report-content.ts';

export interface ChatContent {
  readonly asOf: IsoDate;
  /** What is late or due soon, by owner; nothing of secret notes. */
  readonly owners: readonly Group[];
  /** Name of the office. */
  readonly office: string;
  /** Calendar days ahead that count as soon. */
  readonly dueSoon: number;
  readonly catalogue: Catalogue;
}

/** Characters of an item's text: a chat is read on a telephone. */
const textLength = 200;

/** What is late or due soon as a message to paste into WhatsApp: names in bold, the items of each owner numbered. */
export function renderReportWhatsapp({ asOf, owners, office, dueSoon, catalogue }: ChatContent): string {
  const { report } = catalogue;
  const items = owners.flatMap((owner) => owner.items);
  const late = items.filter(({ overdue }) => overdue).length;
  const counts = items.length === 0 ? report.chatEmpty(dueSoon) : report.chatCounts(late, items.length - late, dueSoon);
  const head = [`*${report.heading}*`, neutral(office), `${report.asOf(asOf)}.`, counts].join('\n');
  const blocks = owners.map((owner) =>
    [
      `*${neutral(owner.name ?? report.noGroup)}*`,
      ...owner.items.map((item, index) => `${index + 1}. ${itemLines(item, catalogue).join('\n')}`),
    ].join('\n'),
  );
  return `${[head, ...blocks].join('\n\n')}\n`;
}

function itemLines(item: FollowUp, catalogue: Catalogue): string[] {
  const { report } = catalogue;
  const state = item.overdue ? report.late(item.daysLate, item.workingDaysLate) : report.left(item.daysLeft ?? 0);
  const deadline = [report.deadline(item.deadline), state, ...promiseOf(item, catalogue), ...accessOf(item, catalogue)];
  return [neutral(shorten(oneLine(item.text), textLength)), capital(deadline.join(', ')), neutral(item.ref)];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Signs that WhatsApp takes for its own, by others that look like them. */
const lookalikes: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': '‘' };

/** Text of a note in one line that WhatsApp shows as it is. */
function neutral(text: string): string {
  return oneLine(text).replace(/[*_~`]/g, (sign) => lookalikes[sign] ?? sign);
}
