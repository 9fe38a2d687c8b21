import { Holdings } from '../distribution/holdings.ts';
import type { Ledger } from '../distribution/ledger.ts';
import { type Delivery, planDeliveries } from '../distribution/plan.ts';
import { versionOf } from '../distribution/version.ts';
import type { NoteHead } from '../notes/note.ts';
import { receiversOf } from '../notes/receivers.ts';
import { isSound } from '../notes/severity.ts';
import type { World } from '../ports/world.ts';
import { Gate } from '../publication/gate.ts';
import { normalizePath } from '../shared/posix-path.ts';
import { type Kept, KeptFiles } from './kept-files.ts';
import { officeText } from './note-cache.ts';
import type { Register } from './open-register.ts';
import { openLedger } from './verify-ledger.ts';

/** Who is to have what of a notebook, and what the register says of it. */
export interface DeliveryPlan {
  readonly ledger: Ledger;
  readonly deliveries: readonly Delivery[];
  /** Files that cannot be read well enough to be sent. */
  readonly unsound: readonly string[];
  readonly gate: Gate;
}

/** @param noteIds these notes alone; else all */
export async function openDeliveryPlan(
  register: Register,
  world: Pick<World, 'sha256' | 'cache'>,
  noteIds?: readonly string[],
): Promise<DeliveryPlan> {
  const ledger = openLedger(register.folder);
  const files = register.notebook.noteFiles.filter(({ id }) => noteIds === undefined || noteIds.includes(id));
  const notes = files.filter((file) => isSound(file)).map(({ note }) => note);
  const gate = new Gate(register.notebook);
  const isWhole = noteIds === undefined;
  const publicVersions = await versionsForOutside(notes, gate, isWhole, register, world);
  const signed = signedDigests(notes, isWhole, register, world);
  const deliveries = planDeliveries(notes, {
    directory: register.directory,
    holdings: new Holdings(ledger.events),
    version: (note, edition) => (edition === 'internal' ? register.versionOf(note) : publicVersions.get(note.id)),
    signedDigest: ({ id }) => signed.get(id),
  });
  const final = files.filter(({ note }) => note === undefined || note.data.status === 'final');
  return { ledger, deliveries, unsound: final.filter((file) => !isSound(file)).map(({ file }) => file), gate };
}

/** Of the notes that somebody outside receives and may see; kept, because each is read and redacted for it. */
async function versionsForOutside(
  notes: readonly NoteHead[],
  gate: Gate,
  isWhole: boolean,
  register: Register,
  { sha256, cache }: Pick<World, 'sha256' | 'cache'>,
): Promise<ReadonlyMap<string, string>> {
  const { folder, directory, source } = register;
  const isOutside = ({ external }: { readonly external: boolean }) => external;
  const kept = new KeptFiles<string>(cache, folder, 'public-versions', `${officeText(register)}\n${gate.key}`);
  const fresh: Kept<string>[] = [];
  const versions = new Map<string, string>();
  for (const note of notes) {
    if (!gate.passes(note) || !receiversOf(note.data, directory).some(isOutside)) continue;
    const known = kept.find(note.file);
    const stamp = folder.stamp(note.file);
    const edition = known === undefined ? gate.editionOf(await source.load(note)) : undefined;
    const version = known ?? (edition && versionOf(edition.note, sha256));
    if (version === undefined) continue;
    versions.set(note.id, version);
    if (known === undefined) fresh.push({ file: note.file, digest: source.digestOf(note), stamp, value: version });
  }
  if (isWhole) kept.keep(fresh);
  return versions;
}

/** Digests of the signed copies, by note; kept, because scans are large. */
function signedDigests(
  notes: readonly NoteHead[],
  isWhole: boolean,
  { folder }: Register,
  { sha256, cache }: Pick<World, 'sha256' | 'cache'>,
): ReadonlyMap<string, string> {
  const kept = new KeptFiles<string>(cache, folder, 'signed', '');
  const fresh: Kept<string>[] = [];
  const digests = new Map<string, string>();
  for (const { id, data } of notes) {
    const file = data.signed === undefined ? undefined : normalizePath(data.signed);
    if (file === undefined || folder.kind(file) !== 'file') continue;
    const stamp = folder.stamp(file);
    const known = kept.find(file);
    const bytes = known === undefined ? folder.read(file) : undefined;
    const value = known ?? sha256(bytes ?? '');
    digests.set(id, value);
    if (bytes !== undefined) fresh.push({ file, digest: cache.digest(bytes), stamp, value });
  }
  if (isWhole) kept.keep(fresh);
  return digests;
}
