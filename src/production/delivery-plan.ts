import { Holdings } from '../distribution/holdings.ts';
import type { Ledger } from '../distribution/ledger.ts';
import { type Delivery, planDeliveries } from '../distribution/plan.ts';
import { versionOf } from '../distribution/version.ts';
import type { NoteHead } from '../notes/note.ts';
import { receiversOf } from '../notes/receivers.ts';
import { isSound } from '../notes/severity.ts';
import type { World } from '../ports/world.ts';
import { Gate } from '../publication/gate.ts';
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
  { sha256 }: Pick<World, 'sha256'>,
  noteIds?: readonly string[],
): Promise<DeliveryPlan> {
  const ledger = openLedger(register.folder);
  const files = register.notebook.noteFiles.filter(({ id }) => noteIds === undefined || noteIds.includes(id));
  const notes = files.filter((file) => isSound(file)).map(({ note }) => note);
  const gate = new Gate(register.notebook);
  const publicVersions = await versionsForOutside(notes, gate, register, sha256);
  const deliveries = planDeliveries(notes, {
    directory: register.directory,
    holdings: new Holdings(ledger.events),
    version: (note, edition) => (edition === 'internal' ? register.versionOf(note) : publicVersions.get(note.id)),
  });
  const final = files.filter(({ note }) => note === undefined || note.data.status === 'final');
  return { ledger, deliveries, unsound: final.filter((file) => !isSound(file)).map(({ file }) => file), gate };
}

/** Of the notes that somebody outside receives and may see. */
async function versionsForOutside(
  notes: readonly NoteHead[],
  gate: Gate,
  { directory, source }: Register,
  sha256: World['sha256'],
): Promise<ReadonlyMap<string, string>> {
  const isAsked = (note: NoteHead) => gate.ids.has(note.id) && receiversOf(note.data, directory).some(isOutside);
  const versions = notes.filter(isAsked).map(async (note) => {
    const edition = gate.editionOf(await source.load(note));
    return edition === undefined ? [] : [[note.id, versionOf(edition.note, sha256)] as const];
  });
  return new Map((await Promise.all(versions)).flat());
}

function isOutside({ external }: { readonly external: boolean }): boolean {
  return external;
}
