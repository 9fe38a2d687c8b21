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
  | 'unknown';

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
    if (others.length === 0 || isSecret(note.data)) return deliveriesOf(note, receivers, input);
    return all().filter((it) => ids.has(it.receiver.id) || (isHeld(it) && it.standing !== 'current'));
  });
}

/** Whether something is to be sent. */
export function isDue({ standing }: Pick<Delivery, 'standing'>): boolean {
  return standing === 'first' || standing === 'correction' || standing === 'withdrawal';
}

function deliveriesOf(
  note: NoteHead,
  receivers: readonly Party[],
  { directory, holdings, version }: PlanInput,
): Delivery[] {
  const { data } = note;
  const parties = receivers.map((receiver) => {
    const edition: DeliveryEdition = receiver.external ? 'public' : 'internal';
    return { receiver, edition, version: version(note, edition) };
  });
  const served = parties.filter((party) => party.version !== undefined).map(({ receiver }) => receiver.id);
  return parties.map((party) => {
    const { id } = party.receiver;
    const channel = channelOf(party.receiver, data, directory);
    const holding = holdings.of(note.id, id);
    const hindrance = hindranceOf(party, channel, directory);
    const isNumbered = isSecret(data) && party.version !== undefined;
    return {
      note,
      ...party,
      role: roleOf(id, data),
      channel,
      standing: standingOf(note, party.version, holding, hindrance),
      hindrance,
      holding,
      copy: isNumbered ? { number: served.indexOf(id) + 1, of: served.length } : undefined,
    };
  });
}

function hindranceOf(
  { receiver, version }: Pick<Delivery, 'receiver' | 'version'>,
  channel: Channel,
  directory: Directory,
): Hindrance | undefined {
  if (!directory.has(receiver.id)) return 'unknown';
  if (version === undefined) return 'not-public';
  return channel === 'email' && directory.mailOf(receiver.id) === undefined ? 'no-address' : undefined;
}

function standingOf(
  { data }: NoteHead,
  version: string | undefined,
  { last, pending }: Holding,
  hindrance: Hindrance | undefined,
): Standing {
  if (pending !== undefined) return 'pending';
  if (last?.version !== undefined && last.version === version) return 'current';
  if (hindrance !== undefined) return 'held';
  if (data.status === 'batal') return 'withdrawal';
  return last === undefined ? 'first' : 'correction';
}
