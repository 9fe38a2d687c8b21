import { copiesAt, type EscalationLadder, type EscalationLevel, escalationOf } from '../follow-ups/escalation.ts';
import type { FollowUp } from '../follow-ups/follow-up.ts';
import type { Directory, Party } from '../notes/directory.ts';
import { type Channel, channelOf } from '../notes/receivers.ts';
import { isSecret } from '../notes/secrecy.ts';
import { compareText } from '../shared/compare.ts';
import { groupBy } from '../shared/group-by.ts';
import { type DeliveryEvent, settledEvents } from './ledger.ts';
import { type DeliveryEdition, type Hindrance, hindranceOf } from './plan.ts';

/** The level of what is due soon and not late. */
export const dueLevel = 'mendekati-tenggat';

/** By rising weight. */
const levels = [dueLevel, 'pengingat-1', 'pengingat-2', 'teguran'] as const satisfies readonly (
  | typeof dueLevel
  | EscalationLevel
)[];
export type ReminderLevel = (typeof levels)[number];

/** What one receiver is to be told of one owner's items at one level. Items of secret notes stand in one of their own. */
export interface Reminder {
  /** Who answers for the items. */
  readonly owner: Party;
  /** The owner, or somebody who gets a copy. */
  readonly receiver: Party;
  readonly level: ReminderLevel;
  readonly channel: Channel;
  readonly edition: DeliveryEdition;
  /** As the edition shows them, by deadline; where all of it is withheld from the receiver, as the office sees them. */
  readonly items: readonly FollowUp[];
  /** Who gets a copy of what the owner is told of these items: nobody from whom it is withheld, or who cannot be reached. */
  readonly copies: readonly Party[];
  /** Of a copy: what the owner is to get first; undefined where the owner has been told of its items. */
  readonly follows: Reminder | undefined;
  /** `pending`: nobody knows what became of one mail about these items; it is never sent again by itself. */
  readonly standing: 'due' | 'pending' | 'held';
  /** Why it is held. */
  readonly hindrance: Hindrance | undefined;
}

export interface ReminderInput {
  /** Open items of `final` notes on the day, by deadline, as the office sees them. */
  readonly items: readonly FollowUp[];
  /** Those that anyone may see, as anyone may see them. */
  readonly publicItems: readonly FollowUp[];
  readonly ladder: EscalationLadder;
  /** Calendar days ahead that count as soon. */
  readonly dueSoon: number;
  readonly directory: Directory;
  readonly reminded: Reminded;
}

export interface ReminderPlan {
  /** By owner, then falling level; what an owner gets before the copies of it. */
  readonly reminders: readonly Reminder[];
  /** How many items their owner was told of, for this deadline, at this level or a higher one. */
  readonly told: number;
  /** Late ones whose level nobody knows, because their working days late cannot be counted. */
  readonly uncounted: readonly FollowUp[];
}

/** Who is to be reminded of what. Of each item and deadline a receiver is told once a level, and never at a lower one after. */
export function planReminders(input: ReminderInput): ReminderPlan {
  const { items, publicItems, reminded } = input;
  const planning = { ...input, publicOf: new Map(publicItems.map((item) => [item.ref, item])) };
  const groups = groupsOf(items, input);
  const told = groups.flatMap(({ owner, level, items }) =>
    items.filter((item) => reminded.standingOf(item, level, owner.id) === 'told'),
  );
  return {
    reminders: groups.flatMap((group) => remindersOf(group, planning)),
    told: told.length,
    uncounted: items.filter((item) => isUncounted(item, input)),
  };
}

/** Whether it goes to somebody else than the one who answers. */
export function isCopy({ owner, receiver }: Pick<Reminder, 'owner' | 'receiver'>): boolean {
  return owner.id !== receiver.id;
}

/** Of what a receiver is told: an item, as long as its deadline stands. */
type Promised = Pick<FollowUp, 'ref' | 'deadline'>;

/** What the register says of reminders. */
export class Reminded {
  /** Weights of levels, by item, deadline and receiver. */
  readonly #told = new Map<string, Set<number>>();
  readonly #pending = new Map<string, Map<number, string>>();

  constructor(events: readonly DeliveryEvent[]) {
    const reminders = settledEvents(events.filter(({ level }) => level !== undefined));
    const closed = new Set(reminders.flatMap(({ intent }) => intent ?? []));
    for (const { event, id, level, receiver, messageId, ...promised } of reminders) {
      const key = keyOf(promised, receiver);
      const weight = weightOf(level);
      if (event === 'reminded') this.#told.set(key, (this.#told.get(key) ?? new Set()).add(weight));
      if (event !== 'intent' || closed.has(id)) continue;
      this.#pending.set(key, (this.#pending.get(key) ?? new Map()).set(weight, messageId ?? id));
    }
  }

  /** A reminder of a higher level says all that one of this level would. */
  standingOf(item: Promised, level: ReminderLevel, receiver: string): 'told' | 'pending' | 'due' {
    const weight = weightOf(level);
    const told = this.#told.get(keyOf(item, receiver)) ?? [];
    if ([...told].some((it) => it >= weight)) return 'told';
    return this.pendingMessage(item, level, receiver) === undefined ? 'due' : 'pending';
  }

  /** Whether the receiver was told at this very level. */
  isToldAt(level: ReminderLevel, item: Promised, receiver: string): boolean {
    return this.#told.get(keyOf(item, receiver))?.has(weightOf(level)) === true;
  }

  /** Id of a mail of this level or a higher one of which nobody knows what became. */
  pendingMessage(item: Promised, level: ReminderLevel, receiver: string): string | undefined {
    const weight = weightOf(level);
    return [...(this.#pending.get(keyOf(item, receiver)) ?? [])].find(([it]) => it >= weight)?.[1];
  }
}

/** Below all others for a level that nobody knows. */
function weightOf(level: string | undefined): number {
  const known: readonly (string | undefined)[] = levels;
  return known.indexOf(level);
}

/** A deadline that moved is a new promise, of which its owner is reminded anew. */
function keyOf({ ref, deadline }: Pick<DeliveryEvent, 'ref' | 'deadline'>, receiver: string): string {
  return JSON.stringify([ref, receiver, deadline]);
}

interface Planning extends ReminderInput {
  /** By ref. */
  readonly publicOf: ReadonlyMap<string, FollowUp>;
}

interface Group extends Pick<Reminder, 'owner' | 'level' | 'items'> {
  /** One of their notes: all of them are secret, or none is. */
  readonly like: FollowUp['note']['data'];
}

function groupsOf(items: readonly FollowUp[], input: ReminderInput): Group[] {
  const groups = new Map<string, Group>();
  for (const item of items) {
    const { owner, note } = item;
    const level = levelOf(item, input);
    if (owner === undefined || level === undefined) continue;
    const key = JSON.stringify([owner.id, level, isSecret(note.data)]);
    const before = groups.get(key)?.items ?? [];
    groups.set(key, { owner, level, items: [...before, item], like: note.data });
  }
  return [...groups.values()].sort(
    (a, b) =>
      compareText(a.owner.id, b.owner.id) ||
      weightOf(b.level) - weightOf(a.level) ||
      Number(isSecret(a.like)) - Number(isSecret(b.like)),
  );
}

function levelOf(item: FollowUp, { ladder, dueSoon }: ReminderInput): ReminderLevel | undefined {
  if (item.daysLeft !== undefined && item.daysLeft <= dueSoon) return dueLevel;
  return escalationOf(item, ladder);
}

/** Late, and not told of at the highest level yet. */
function isUncounted(item: FollowUp, { ladder, reminded }: ReminderInput): boolean {
  const { owner, overdue, workingDaysLate } = item;
  if (!overdue || workingDaysLate !== undefined || owner === undefined) return false;
  const highest = escalationOf({ overdue, workingDaysLate: Number.POSITIVE_INFINITY }, ladder);
  return highest !== undefined && reminded.standingOf(item, highest, owner.id) !== 'told';
}

function remindersOf(group: Group, input: Planning): Reminder[] {
  const { owner, level, items } = group;
  const own = toReceiver(owner, group, undefined, input);
  const due = own.filter(({ standing }) => standing === 'due');
  const told = items.filter((item) => input.reminded.isToldAt(level, item, owner.id));
  const copies = (of: readonly FollowUp[], follows: Reminder | undefined) =>
    copyReceivers(group, input)
      .flatMap((receiver) => toReceiver(receiver, { ...group, items: of }, follows, input))
      .filter(({ hindrance }) => hindrance !== 'not-public');
  return [
    ...due.flatMap((reminder) => [reminder, ...copies(reminder.items, reminder)]),
    ...own.filter(({ standing }) => standing !== 'due'),
    ...copies(told, undefined),
  ];
}

function copyReceivers({ owner, level }: Group, { ladder, directory }: ReminderInput): Party[] {
  const ids = level === dueLevel ? [] : copiesAt(level, ladder);
  return ids.filter((id) => id !== owner.id).map((id) => directory.party(id));
}

function toReceiver(receiver: Party, group: Group, follows: Reminder | undefined, input: Planning): Reminder[] {
  const { owner, level } = group;
  const { reminded } = input;
  const { channel, edition, hindrance, shown, withheld } = reachOf(receiver, group, input);
  const of = (standing: string) => shown.filter((item) => reminded.standingOf(item, level, receiver.id) === standing);
  const messages = groupBy(of('pending'), (item) => reminded.pendingMessage(item, level, receiver.id) ?? '');
  const base = { owner, receiver, level, channel, edition, follows, copies: [], hindrance: undefined } as const;
  const reminders: readonly Reminder[] = [
    { ...base, items: of('due'), standing: hindrance === undefined ? 'due' : 'held', hindrance },
    ...[...messages.values()].map((pending) => ({ ...base, items: pending, standing: 'pending' as const })),
    { ...base, items: withheld, standing: 'held', hindrance: 'not-public' },
  ];
  return reminders
    .filter((reminder) => reminder.items.length > 0)
    .map((reminder) => ({ ...reminder, copies: copiesOf({ ...group, items: reminder.items }, input) }));
}

function copiesOf(group: Group, input: Planning): Party[] {
  return copyReceivers(group, input).filter((receiver) => {
    const { hindrance, shown } = reachOf(receiver, group, input);
    return hindrance === undefined && shown.length > 0;
  });
}

/** How items reach a receiver, and which of them may. */
function reachOf(receiver: Party, { owner, items, like }: Group, { publicOf, directory }: Planning) {
  const edition: DeliveryEdition = owner.external || receiver.external ? 'public' : 'internal';
  const channel = channelOf(receiver, like, directory);
  return {
    channel,
    edition,
    hindrance: hindranceOf(receiver, channel, directory),
    shown: edition === 'internal' ? items : items.flatMap(({ ref }) => publicOf.get(ref) ?? []),
    withheld: edition === 'internal' ? [] : items.filter(({ ref }) => !publicOf.has(ref)),
  };
}
