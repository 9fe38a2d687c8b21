import { copiesAt, type EscalationLadder, type EscalationLevel, escalationOf } from '../follow-ups/escalation.ts';
import type { FollowUp } from '../follow-ups/follow-up.ts';
import type { Directory, Party } from '../notes/directory.ts';
import { type Channel, channelOf } from '../notes/receivers.ts';
import { isSecret } from '../notes/secrecy.ts';
import { compareText } from '../shared/compare.ts';
import type { DeliveryEvent } from './ledger.ts';
import type { DeliveryEdition, Hindrance } from './plan.ts';

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
  /** Who gets a copy of what the owner gets. */
  readonly copies: readonly Party[];
  /** `pending`: nobody knows what became of a mail about these items. */
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
  /** Whether what nobody knows the outcome of is due again: a person asked for it. */
  readonly decidesPending: boolean;
}

export interface ReminderPlan {
  /** By owner, then falling level; the owner before those who get copies. */
  readonly reminders: readonly Reminder[];
  /** Items whose owner was told of them at this level and this deadline already. */
  readonly told: number;
}

/** Who is to be reminded of what. Of each item a receiver is told once a level and deadline. */
export function planReminders(input: ReminderInput): ReminderPlan {
  const { items, directory, reminded } = input;
  const groups = groupsOf(items, input);
  const told = groups.flatMap(({ owner, level, items }) =>
    items.filter((item) => reminded.standingOf(item, level, owner.id) === 'told'),
  );
  return { reminders: groups.flatMap((group) => remindersOf(group, input, directory)), told: told.length };
}

/** Whether it goes to somebody else than the one who answers. */
export function isCopy({ owner, receiver }: Pick<Reminder, 'owner' | 'receiver'>): boolean {
  return owner.id !== receiver.id;
}

/** What the register says of reminders. */
export class Reminded {
  readonly #told: ReadonlySet<string>;
  readonly #pending: ReadonlySet<string>;

  constructor(events: readonly DeliveryEvent[]) {
    const reminders = events.filter(({ level }) => level !== undefined);
    const closed = new Set(reminders.flatMap(({ intent }) => intent ?? []));
    const keys = (kept: readonly DeliveryEvent[]) => new Set(kept.map((it) => keyOf(it, it.level, it.receiver)));
    this.#told = keys(reminders.filter(({ event }) => event === 'reminded'));
    this.#pending = keys(reminders.filter(({ event, id }) => event === 'intent' && !closed.has(id)));
  }

  standingOf(item: Pick<FollowUp, 'ref' | 'deadline'>, level: ReminderLevel, receiver: string) {
    const key = keyOf(item, level, receiver);
    if (this.#told.has(key)) return 'told';
    return this.#pending.has(key) ? 'pending' : 'due';
  }
}

/** A deadline that moved is a new promise, of which its owner is reminded anew. */
function keyOf(
  { ref, deadline }: { readonly ref?: string | undefined; readonly deadline?: string | undefined },
  level: string | undefined,
  receiver: string,
): string {
  return JSON.stringify([ref, level, receiver, deadline]);
}

interface Group extends Pick<Reminder, 'owner' | 'level' | 'items'> {
  readonly isSecret: boolean;
}

function groupsOf(items: readonly FollowUp[], input: ReminderInput): Group[] {
  const groups = new Map<string, Group>();
  for (const item of items) {
    const { owner } = item;
    const level = levelOf(item, input);
    if (owner === undefined || level === undefined) continue;
    const key = JSON.stringify([owner.id, level, isSecret(item.note.data)]);
    const before = groups.get(key)?.items ?? [];
    groups.set(key, { owner, level, items: [...before, item], isSecret: isSecret(item.note.data) });
  }
  return [...groups.values()].sort(
    (a, b) =>
      compareText(a.owner.id, b.owner.id) ||
      levels.indexOf(b.level) - levels.indexOf(a.level) ||
      Number(a.isSecret) - Number(b.isSecret),
  );
}

function levelOf(item: FollowUp, { ladder, dueSoon }: ReminderInput): ReminderLevel | undefined {
  if (item.daysLeft !== undefined && item.daysLeft <= dueSoon) return dueLevel;
  return escalationOf(item, ladder);
}

function remindersOf(group: Group, input: ReminderInput, directory: Directory): Reminder[] {
  const { owner, level } = group;
  const steps = level === dueLevel ? [] : copiesAt(level, input.ladder);
  const copies = steps.filter((id) => id !== owner.id).map((id) => directory.party(id));
  const own = toReceiver(owner, group, copies, input);
  // Of what the owner cannot get there is no copy.
  const isHeld = own.length > 0 && own.every(({ standing }) => standing === 'held');
  return isHeld ? own : [...own, ...copies.flatMap((copy) => toReceiver(copy, group, copies, input))];
}

function toReceiver(
  receiver: Party,
  { owner, level, items }: Group,
  copies: readonly Party[],
  { publicItems, directory, reminded, decidesPending }: ReminderInput,
): Reminder[] {
  const [first] = items;
  if (first === undefined) return [];
  const edition = owner.external || receiver.external ? 'public' : 'internal';
  const channel = channelOf(receiver, first.note.data, directory);
  const shownOf = new Map(publicItems.map((item) => [item.ref, item]));
  const shown = edition === 'internal' ? items : items.flatMap(({ ref }) => shownOf.get(ref) ?? []);
  const withheld = edition === 'internal' ? [] : items.filter(({ ref }) => !shownOf.has(ref));
  const hindrance = hindranceOf(receiver, channel, directory);
  const standingOf = (item: FollowUp) => {
    const standing = reminded.standingOf(item, level, receiver.id);
    return standing === 'pending' && decidesPending ? 'due' : standing;
  };
  const of = (standing: string) => shown.filter((item) => standingOf(item) === standing);
  const base = { owner, receiver, level, channel, edition, copies } as const;
  const reminders: readonly Reminder[] = [
    { ...base, items: of('due'), standing: hindrance === undefined ? 'due' : 'held', hindrance },
    { ...base, items: of('pending'), standing: 'pending', hindrance: undefined },
    { ...base, items: withheld, standing: 'held', hindrance: 'not-public' },
  ];
  return reminders.filter((reminder) => reminder.items.length > 0);
}

function hindranceOf({ id }: Party, channel: Channel, directory: Directory): Hindrance | undefined {
  if (!directory.has(id)) return 'unknown';
  return channel === 'email' && directory.mailOf(id) === undefined ? 'no-address' : undefined;
}
