import type { Directory, Party } from '../notes/directory.ts';
import type { NoteHead } from '../notes/note.ts';
import { type Channel, channelOf, type Role, receiversOf, roleOf } from '../notes/receivers.ts';
import { isSecret } from '../notes/secrecy.ts';
import type { Holding, Holdings } from './holdings.ts';

/** The internal edition for the office and its partners, the public one for those outside. */
export type DeliveryEdition = 'internal' | 'public';

/** Why a receiver cannot get what is due. */
export type Hindrance =
  /** Outside the office, and the note is not public: gets nothing, rightly. */
  | 'not-public'
  /** To be reached by mail, and the directory knows no address. */
  | 'no-address'
  /** Not in the directory. */
  | 'unknown'
  /** Has a copy of a secret note and is to have none any more. */
  | 'recall';

/** How it stands with one note and one receiver. */
export type Standing =
  /** Has nothing of it yet. */
  | 'first'
  /** Has an earlier version. */
  | 'correction'
  /** Has a note of a meeting that was called off since. */
  | 'withdrawal'
  /** Has what there is. */
  | 'current'
  /** A sending of which nobody knows what became. */
  | 'pending'
  /** Is to have it, and cannot. */
  | 'held';

export interface Delivery {
  readonly note: NoteHead;
  readonly receiver: Party;
  readonly role: Role;
  readonly channel: Channel;
  readonly edition: DeliveryEdition;
  /** Of the note as that edition shows it; undefined where it shows nothing. */
  readonly version: string | undefined;
  readonly standing: Standing;
  readonly hindrance: Hindrance | undefined;
  readonly holding: Holding;
  /** Of a secret note: which of how many copies. */
  readonly copy: { readonly number: number; readonly of: number } | undefined;
}

export interface PlanInput {
  readonly directory: Directory;
  readonly holdings: Holdings;
  /** `versionOf` the note in an edition; undefined where the edition shows nothing of it. */
  version(note: NoteHead, edition: DeliveryEdition): string | undefined;
  /** SHA-256 of the signed copy, which is what goes out internally; undefined where there is none. */
  signedDigest(note: NoteHead): string | undefined;
}

/**
 * Who is to have what, and what each has: by note, then in the order of its receivers. `final` notes go to all of them, and
 * as a correction to those who were receivers of an earlier version; of one that was called off those are told who have it.
 */
export function planDeliveries(notes: readonly NoteHead[], input: PlanInput): Delivery[] {
  return notes.flatMap((note) => {
    const { status } = note.data;
    const receivers = receiversOf(note.data, input.directory);
    const ids = new Set(receivers.map(({ id }) => id));
    const others = input.holdings.receiversOf(note.id).filter((id) => !ids.has(id));
    const isHeld = ({ holding }: Delivery) => holding.last !== undefined || holding.pending !== undefined;
    const all = () => deliveriesOf(note, [...receivers, ...others.map((id) => input.directory.party(id))], input);
    if (status === 'batal') return all().filter(isHeld);
    if (status !== 'final') return [];
    if (others.length === 0) return deliveriesOf(note, receivers, input);
    return all().filter((it) => ids.has(it.receiver.id) || (isHeld(it) && it.standing !== 'current'));
  });
}

/** Whether something is to be sent. */
export function isDue({ standing }: Pick<Delivery, 'standing'>): boolean {
  return standing === 'first' || standing === 'correction' || standing === 'withdrawal';
}

/** What a sending of it is: what stands between says nothing of it. */
export function sendingOf({
  note,
  holding,
}: Pick<Delivery, 'note' | 'holding'>): 'first' | 'correction' | 'withdrawal' {
  if (note.data.status === 'batal') return 'withdrawal';
  return holding.last === undefined ? 'first' : 'correction';
}

function deliveriesOf(note: NoteHead, receivers: readonly Party[], input: PlanInput): Delivery[] {
  const { directory, holdings, version, signedDigest } = input;
  const { data } = note;
  const secret = isSecret(data);
  const parties = receivers.map((receiver) => {
    const edition: DeliveryEdition = receiver.external ? 'public' : 'internal';
    const holding = holdings.of(note.id, receiver.id);
    return { receiver, edition, version: version(note, edition), role: roleOf(receiver.id, data), holding };
  });
  const isServed = (party: (typeof parties)[number]) => party.version !== undefined && party.role !== 'former';
  const copies = secret ? copiesOf(parties.filter(isServed), parties) : undefined;
  return parties.map((party) => {
    const channel = channelOf(party.receiver, data, directory);
    const hindrance =
      secret && party.role === 'former'
        ? 'recall'
        : hindranceOf(party.receiver, channel, directory, party.version === undefined);
    const digest = party.edition === 'internal' ? signedDigest(note) : undefined;
    const standing = standingOf({ note, ...party }, hindrance, digest);
    return { note, ...party, channel, standing, hindrance, copy: copies?.get(party.receiver.id) };
  });
}

/** Whose copy something is. */
type Holder = Pick<Delivery, 'receiver' | 'holding'>;

/** A copy keeps its number for good; who is new gets the first that nobody of `all` ever had. */
function copiesOf(served: readonly Holder[], all: readonly Holder[]): Map<string, NonNullable<Delivery['copy']>> {
  const numberOf = ({ holding: { last } }: Holder) => Number(/^\d+/.exec(last?.copy ?? '')?.[0] ?? 0);
  const given = new Set(all.map(numberOf));
  let free = 0;
  const numbers = served.map((holder) => {
    const known = numberOf(holder);
    if (known === 0)
      do free += 1;
      while (given.has(free));
    return [holder.receiver.id, known === 0 ? free : known] as const;
  });
  const of = Math.max(...given, ...numbers.map(([, number]) => number));
  return new Map(numbers.map(([id, number]) => [id, { number, of }]));
}

/** Why nothing reaches a receiver by a channel. `isWithheld`: the receiver's edition shows nothing of it. */
export function hindranceOf(
  { id }: Party,
  channel: Channel,
  directory: Directory,
  isWithheld = false,
): Hindrance | undefined {
  if (!directory.has(id)) return 'unknown';
  if (isWithheld) return 'not-public';
  return channel === 'email' && directory.mailOf(id) === undefined ? 'no-address' : undefined;
}

function standingOf(
  { note, holding, version }: Pick<Delivery, 'note' | 'holding' | 'version'>,
  hindrance: Hindrance | undefined,
  signedDigest: string | undefined,
): Standing {
  const { last, pending } = holding;
  if (pending !== undefined) return 'pending';
  if (hindrance === 'recall') return 'held';
  const isSameFile = signedDigest === undefined || last?.sha256 === signedDigest;
  if (last?.version !== undefined && last.version === version && isSameFile) return 'current';
  return hindrance === undefined ? sendingOf({ note, holding }) : 'held';
}
