import { firstDeadline } from '../calendar/term-date.ts';
import type { Recommendation } from '../notes/schema.ts';
import type { RecommendationStatus } from '../notes/vocabulary/values.ts';
import type { IsoDate } from '../shared/iso-date.ts';

/** One version of a note, as far as it tells of one recommendation. */
export interface ItemVersion {
  /** Undefined where the note does not hold it. */
  readonly item: Recommendation | undefined;
  /** Whether the note was no draft any more. */
  readonly isFinal: boolean;
}

/** What one commit did to the file of a note; versions by their ids. */
export interface LifeStep {
  /** Higher than that of everything the commit builds on. */
  readonly order: number;
  readonly commit: string;
  /** Since 1970-01-01T00:00Z. */
  readonly seconds: number;
  readonly person: string;
  /** Versions that the commit builds on. */
  readonly before: readonly string[];
  /** Undefined where the file was removed. */
  readonly after: string | undefined;
}

/** What happened to a recommendation. Owners are ids. */
type Happening =
  | (Promised & { readonly kind: 'recorded' })
  /** Taken over from other notes, in which `before` was the deadline last. */
  | (Promised & { readonly kind: 'carried'; readonly from: readonly string[]; readonly before: IsoDate | undefined })
  /** `from`: undefined where no deadline was set before. `reason` and `by`: what the note says of the move. */
  | {
      readonly kind: 'deadline';
      readonly from: IsoDate | undefined;
      readonly to: IsoDate;
      readonly reason: string | undefined;
      readonly by: string | undefined;
    }
  | {
      readonly kind: 'status';
      readonly from: RecommendationStatus;
      readonly to: RecommendationStatus;
      readonly successor: string | undefined;
    }
  | { readonly kind: 'owner' | 'text'; readonly from: string; readonly to: string }
  | { readonly kind: 'verified'; readonly by: string; readonly on: IsoDate }
  | { readonly kind: 'removed' | 'returned' };

interface Promised {
  readonly text: string | undefined;
  readonly owner: string | undefined;
  readonly deadline: IsoDate | undefined;
  readonly status: RecommendationStatus;
}

export type LifeEvent = Happening & {
  readonly ref: string;
  readonly step: LifeStep;
};

/** One recommendation of the chain that leads to another. */
export interface LifePart {
  readonly ref: string;
  /** Refs of the items that were carried into it. */
  readonly carriedFrom: readonly string[];
  /** What happened to its note, the oldest first. */
  readonly steps: readonly LifeStep[];
  /** Reads a version by its id; undefined where it cannot be read. */
  read(id: string): ItemVersion | undefined;
}

export interface Life {
  /** The oldest first. */
  readonly events: readonly LifeEvent[];
  /** The first deadline that was ever set. */
  readonly firstPromise: IsoDate | undefined;
  /** How often the promise moved. */
  readonly moves: number;
  /** The recommendation as it was known last; undefined where it never was on record. */
  readonly last: Recommendation | undefined;
  /** Steps that led to a version that cannot be read. */
  readonly skipped: readonly LifeStep[];
}

/** The life of the last of `parts`, which the others led to. What happened while a note was a draft is no part of it. */
export function lifeOf(parts: readonly LifePart[]): Life {
  const told = new Map<string, PartLife>();
  for (const part of parts) {
    const own = partLife(part);
    const before = part.carriedFrom.flatMap((ref) => told.get(ref)?.last?.deadline ?? []).at(-1);
    const isCarried = part.carriedFrom.some((ref) => told.has(ref));
    const events = own.events.map((event): LifeEvent => {
      if (event.kind !== 'recorded' || !isCarried) return event;
      return { ...event, kind: 'carried', from: part.carriedFrom, before };
    });
    told.set(part.ref, { ...own, events });
  }
  const lives = [...told.values()];
  const events = lives.flatMap((it) => it.events).sort((a, b) => a.step.order - b.step.order);
  return {
    events,
    firstPromise: events.flatMap((event) => promiseIn(event) ?? [])[0],
    moves: events.filter(isMove).length,
    last: lives.at(-1)?.last,
    skipped: lives.flatMap(({ skipped }) => skipped),
  };
}

function promiseIn(event: LifeEvent): IsoDate | undefined {
  if (event.kind === 'recorded' || event.kind === 'carried') return event.deadline;
  return event.kind === 'deadline' ? (event.from ?? event.to) : undefined;
}

function isMove(event: LifeEvent): boolean {
  if (event.kind === 'carried') return event.before !== undefined && event.before !== event.deadline;
  return event.kind === 'deadline' && event.from !== undefined;
}

type PartLife = Pick<Life, 'events' | 'last' | 'skipped'>;

const absent: ItemVersion = { item: undefined, isFinal: false };

function partLife({ ref, steps, read }: LifePart): PartLife {
  const events: LifeEvent[] = [];
  const skipped: LifeStep[] = [];
  let last: Recommendation | undefined;
  for (const { step, befores, now } of withVersions(steps, read)) {
    if (now === undefined) {
      skipped.push(step);
      continue;
    }
    const presence = events.findLast(isPresence)?.kind;
    events.push(...whatHappened(befores, now, presence).map((it) => ({ ...it, ref, step })));
    if (events.length > 0) last = now.item ?? last;
  }
  return { events, last, skipped };
}

/** Each step with its versions; `now` is undefined where it cannot be read: then what follows is compared with what was before. */
function withVersions(steps: readonly LifeStep[], read: LifePart['read']) {
  const versions = new Map<string, ItemVersion>();
  return steps.map((step) => {
    const befores = step.before.map((id) => versions.get(id) ?? read(id) ?? absent);
    const [before = absent] = befores;
    const own = step.after === undefined ? absent : read(step.after);
    const now = own && filled(own, before);
    if (step.after !== undefined) versions.set(step.after, now ?? before);
    return { step, befores: befores.length === 0 ? [absent] : befores, now };
  });
}

/** What a half-written version does not say stays as it was. */
function filled({ item, isFinal }: ItemVersion, before: ItemVersion): ItemVersion {
  if (item === undefined) return { item, isFinal };
  const known = Object.entries(item).filter(([, value]) => value !== undefined);
  const { text, owner, deadline } = before.item ?? {};
  return { item: { text, owner, deadline, ...Object.fromEntries(known) } as Recommendation, isFinal };
}

type Presence = 'recorded' | 'carried' | 'removed' | 'returned' | undefined;

function isPresence(event: LifeEvent): event is LifeEvent & { readonly kind: Presence } {
  return ['recorded', 'carried', 'removed', 'returned'].includes(event.kind);
}

/** The changes of one commit; of a join, against the side that it is nearest to. */
function whatHappened(befores: readonly ItemVersion[], now: ItemVersion, presence: Presence): Happening[] {
  const answers = befores.map((before) => changesBetween(before, now, presence));
  return answers.reduce((best, other) => (other.length < best.length ? other : best));
}

function changesBetween(before: ItemVersion, now: ItemVersion, presence: Presence): Happening[] {
  const onRecord = ({ item, isFinal }: ItemVersion) => (isFinal || presence !== undefined ? item : undefined);
  const [old, item] = [onRecord(before), onRecord(now)];
  if (item === undefined) return old === undefined ? [] : [{ kind: 'removed' }];
  if (presence === undefined) return recording(item);
  if (old === undefined) return presence === 'removed' ? [{ kind: 'returned' }] : [];
  return [
    ...rewritten('text', old, item),
    ...rewritten('owner', old, item),
    ...deadlineMoves(old, item),
    ...(old.status === item.status
      ? []
      : [{ kind: 'status' as const, from: old.status, to: item.status, successor: item.successor }]),
    ...(old.verified === undefined && item.verified !== undefined
      ? [{ kind: 'verified' as const, by: item.verified.by, on: item.verified.date }]
      : []),
  ];
}

/** The first promise, and moves that were written down with it. */
function recording(item: Recommendation): Happening[] {
  const { text, owner, status, extensions } = item;
  return [{ kind: 'recorded', text, owner, status, deadline: firstDeadline(item) }, ...extensions.map(asMove)];
}

function rewritten(kind: 'text' | 'owner', old: Recommendation, item: Recommendation): Happening[] {
  const [from, to] = [old[kind], item[kind]];
  return from === undefined || to === undefined || from === to ? [] : [{ kind, from, to }];
}

/** Each move that was written down, where these lead from the old deadline to the new one; else one move without them. */
function deadlineMoves(old: Recommendation, { deadline, extensions }: Recommendation): Happening[] {
  if (deadline === undefined || deadline === old.deadline) return [];
  const added = extensions.slice(old.extensions.length);
  if (added[0]?.from === old.deadline && added.at(-1)?.to === deadline) return added.map(asMove);
  const { reason, by } = added.find(({ to }) => to === deadline) ?? {};
  return [{ kind: 'deadline', from: old.deadline, to: deadline, reason, by }];
}

function asMove({ from, to, reason, by }: Recommendation['extensions'][number]): Happening {
  return { kind: 'deadline', from, to, reason, by };
}
