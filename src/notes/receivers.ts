import type { Directory, Party } from './directory.ts';
import type { NoteHead } from './note.ts';
import { isSecret } from './secrecy.ts';

/** As what somebody receives a note; the first that applies. */
export type Role =
  | 'owner'
  | 'supporting'
  | 'body'
  | 'distribution'
  /** Was a receiver of an earlier version and is none any more. */
  | 'former';

/** By what a note reaches a receiver. */
export type Channel = NonNullable<Party['channel']>;

type Received = Pick<NoteHead['data'], 'body' | 'recommendations' | 'distribution'>;

/** Who is to have a note: the body that met, owners and supporters, and whom `distribution` adds; each once, in that order. */
export function receiversOf(
  { body, recommendations, distribution = [] }: Received,
  directory: Directory,
): readonly Party[] {
  const bound = recommendations.flatMap(({ owner, supporting = [] }) => [owner, ...supporting]);
  const ids = new Set([body, ...bound, ...distribution].filter((id) => id !== undefined));
  return [...ids].map((id) => directory.party(id));
}

export function roleOf(id: string, { body, recommendations, distribution = [] }: Received): Role {
  if (recommendations.some(({ owner }) => owner === id)) return 'owner';
  if (recommendations.some(({ supporting }) => supporting?.includes(id) === true)) return 'supporting';
  if (body === id) return 'body';
  return distribution.includes(id) ? 'distribution' : 'former';
}

/**
 * How the note goes to the receiver: as the directory says, else by mail where there is an address, else by hand. A secret
 * note is a numbered sheet of paper, which no wire carries.
 */
export function channelOf(
  { id, channel }: Party,
  data: Pick<NoteHead['data'], 'access' | 'archive'>,
  directory: Directory,
): Channel {
  const usual = channel ?? (directory.mailOf(id) === undefined ? 'langsung' : 'email');
  if (!isSecret(data)) return usual;
  return usual === 'ekspedisi' ? usual : 'langsung';
}
