import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { isOpen } from '../follow-ups/follow-up.ts';
import { choosesNote, type ReportFilters } from '../follow-ups/report.ts';
import { type IsoDate, isoDateAt } from '../shared/iso-date.ts';
import { type DeliveryEvent, secondsOf } from './ledger.ts';
import type { Delivery } from './plan.ts';

/** One note and one receiver, with the days on which things happened in the office's zone. */
export interface DistributionItem extends Omit<Delivery, 'holding' | 'channel'> {
  /** By what the current version went; where it did not, by what it is to go. */
  readonly channel: string;
  /** Answers for a recommendation of the note that is open. */
  readonly isOpenOwner: boolean;
  /** What the receiver has by the register, be it current or not. */
  readonly held: HeldVersion | undefined;
  /** When the receiver got the note at first, in whatever version. */
  readonly firstSent: IsoDate | undefined;
  /** When the current version was sent; undefined when it was not. */
  readonly sent: IsoDate | undefined;
  /** When the current version was received; undefined where nobody confirmed it. */
  readonly received: IsoDate | undefined;
  /** What proves the receipt: a path or an address. */
  readonly evidence: string | undefined;
  readonly confirmedBy: string | undefined;
  /** After the day of the meeting up to the first sending; undefined where nothing was sent or holidays are unknown. */
  readonly workingDaysToSend: number | undefined;
  /** After the sending of the current version up to its receipt; undefined likewise. */
  readonly workingDaysToReceive: number | undefined;
  /** When a sending began of which nobody knows what became. */
  readonly pendingSince: IsoDate | undefined;
  /** Why the last attempt failed. */
  readonly failure: { readonly date: IsoDate; readonly reason: string | undefined } | undefined;
}

export interface HeldVersion {
  readonly version: string | undefined;
  readonly sent: IsoDate;
  /** Who sent it. */
  readonly by: string | undefined;
  readonly received: IsoDate | undefined;
}

/** Numbers over `final` notes and their receivers; what is rightly kept from somebody outside counts nowhere. */
export interface DistributionTotals {
  /** Notes that somebody is to have. */
  readonly notes: number;
  /** Of these, those of which all receivers have the current version. */
  readonly notesDistributed: number;
  /** Receivers over all notes. */
  readonly deliveries: number;
  readonly current: number;
  /** Of which the current version was confirmed. */
  readonly confirmed: number;
  /** Deliveries to owners of recommendations, open or not. */
  readonly ownerDeliveries: number;
  /** Of these, those whose receipt is confirmed with evidence. */
  readonly ownersProven: number;
}

/** Who has which version of what, on a day. */
export interface DistributionOverview {
  readonly asOf: IsoDate;
  readonly totals: DistributionTotals;
  /** By note, then in the order of its receivers. */
  readonly items: readonly DistributionItem[];
}

export type DistributionFilters = Pick<ReportFilters, 'types' | 'since' | 'until' | 'owner'>;

export interface DistributionView {
  readonly asOf: IsoDate;
  /** IANA name of the office's. */
  readonly timezone: string;
  readonly calendar: WorkingCalendar;
}

/** What servers like to repeat, and no report shows. */
const mailAddress = /[^\s<>()"']+@[^\s<>()"']+/g;

/** Selects, then counts: every total is of what was selected. `owner` is a receiver, whatever its role. */
export function overviewOf(
  deliveries: readonly Delivery[],
  filters: DistributionFilters,
  view: DistributionView,
): DistributionOverview {
  const { owner } = filters;
  const chosen = deliveries.filter(
    ({ note, receiver }) => choosesNote(note, filters) && (owner === undefined || receiver.id === owner),
  );
  const items = chosen.map((delivery) => toItem(delivery, view));
  return { asOf: view.asOf, totals: totalsOf(items), items };
}

/** Short names of those who answer for an open recommendation and lack what they are to have, each once. */
export function ownersBehind(deliveries: readonly Delivery[]): string[] {
  const behind = deliveries.filter((it) => it.standing !== 'current' && isExpected(it) && isOpenOwner(it));
  return [...new Set(behind.map(({ receiver }) => receiver.short))];
}

/** Whether the receiver is to have the note: all are, but those outside of what is not public, and who is to give it back. */
export function isExpected({ hindrance }: Pick<Delivery, 'hindrance'>): boolean {
  return hindrance !== 'not-public' && hindrance !== 'recall';
}

/** Whether the receiver answers for a recommendation of the note that is open. */
export function isOpenOwner({ note, receiver }: Pick<Delivery, 'note' | 'receiver'>): boolean {
  const { status, recommendations } = note.data;
  return status === 'final' && recommendations.some((item) => item.owner === receiver.id && isOpen(item.status));
}

function toItem({ holding, ...delivery }: Delivery, { timezone, calendar }: DistributionView): DistributionItem {
  const day = (event: DeliveryEvent) => isoDateAt(secondsOf(event) * 1000, timezone);
  const dayOf = (event: DeliveryEvent | undefined) => event && day(event);
  const workingDays = (after: IsoDate | undefined, upTo: IsoDate | undefined) =>
    after === undefined || upTo === undefined ? undefined : calendar.workingDaysBetween(after, upTo);
  const { first, last, received, pending, failed } = holding;
  const isCurrent = delivery.standing === 'current';
  const receipt = isCurrent ? received : undefined;
  const firstSent = dayOf(first);
  const sent = isCurrent ? dayOf(last) : undefined;
  return {
    ...delivery,
    channel: isCurrent && last !== undefined ? last.channel : delivery.channel,
    isOpenOwner: isOpenOwner(delivery),
    held: last && {
      version: last.version,
      sent: day(last),
      by: last.by,
      received: dayOf(received),
    },
    firstSent,
    sent,
    received: dayOf(receipt),
    evidence: receipt?.evidence,
    confirmedBy: receipt?.by,
    workingDaysToSend: workingDays(delivery.note.data.date, firstSent),
    workingDaysToReceive: workingDays(sent, dayOf(receipt)),
    pendingSince: dayOf(pending),
    failure: failed && { date: day(failed), reason: failed.reason?.replace(mailAddress, '…') },
  };
}

function totalsOf(all: readonly DistributionItem[]): DistributionTotals {
  const items = all.filter((item) => item.note.data.status === 'final' && isExpected(item) && item.role !== 'former');
  const owners = items.filter(({ role }) => role === 'owner');
  const notes = new Set(items.map(({ note }) => note.id));
  const unfinished = new Set(items.filter(({ standing }) => standing !== 'current').map(({ note }) => note.id));
  return {
    notes: notes.size,
    notesDistributed: notes.size - unfinished.size,
    deliveries: items.length,
    current: items.filter(({ standing }) => standing === 'current').length,
    confirmed: items.filter(({ received }) => received !== undefined).length,
    ownerDeliveries: owners.length,
    ownersProven: owners.filter(({ received, evidence }) => received !== undefined && evidence !== undefined).length,
  };
}
