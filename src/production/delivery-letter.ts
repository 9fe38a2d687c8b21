import type { DeliveryInput } from '../correspondence/delivery.ts';
import { Failure } from '../diagnostics/failure.ts';
import { type DeliveryEvent, secondsOf } from '../distribution/ledger.ts';
import { type Delivery, sendingOf } from '../distribution/plan.ts';
import { versionOf } from '../distribution/version.ts';
import { type FollowUp, followUpsOf, isOpen } from '../follow-ups/follow-up.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Note, NoteHead } from '../notes/note.ts';
import type { World } from '../ports/world.ts';
import type { Gate } from '../publication/gate.ts';
import { groupBy } from '../shared/group-by.ts';
import { isoDateAt } from '../shared/iso-date.ts';
import { followUpView } from '../workspace/workspace.ts';
import { changesSinceVersion } from './changes-since.ts';
import type { Register } from './open-register.ts';

export interface LetterContext {
  readonly register: Register;
  readonly gate: Gate;
  readonly world: World;
  readonly catalogue: Catalogue;
}

/** What goes along with a note says of it: nothing that the receiver's edition does not show. */
export class DeliveryLetters {
  readonly #context: LetterContext;
  /** By note, as the office sees them. */
  readonly #open: ReadonlyMap<string, readonly FollowUp[]>;
  /** By note, edition and version: what changed since. */
  readonly #changes = new Map<string, Promise<readonly string[] | undefined>>();

  constructor(context: LetterContext) {
    this.#context = context;
    const { register } = context;
    this.#open = groupBy(openItems(register.notebook.notes, register), ({ note }) => note.id);
  }

  /** Rejects with `Failure` `file-changed` where the note is not what the plan is about any more. */
  async of(delivery: Delivery): Promise<DeliveryInput> {
    const { register, gate, world, catalogue } = this.#context;
    const { edition, receiver, holding } = delivery;
    const full = await plannedNote(delivery.note, register, world);
    const note = edition === 'internal' ? full : gate.editionOf(full)?.note;
    if (note === undefined) throw new Failure('note-unreadable', { path: full.file });
    const open = edition === 'internal' ? (this.#open.get(note.id) ?? []) : openItems([note], register);
    const { last } = holding;
    const { config } = register.notebook;
    return {
      ...{ note, edition, receiver, role: delivery.role, channel: delivery.channel, copy: delivery.copy },
      items: open.filter(({ owner }) => owner?.id === receiver.id),
      supporting: open.filter(({ recommendation }) => recommendation.supporting?.includes(receiver.id) === true),
      standing: sendingOf(delivery),
      previous: last && isoDateAt(secondsOf(last) * 1000, config.timezone),
      changes: last === undefined ? undefined : await this.#changesSince(last, note, edition),
      asOf: register.today,
      config,
      catalogue,
    };
  }

  #changesSince({ version }: DeliveryEvent, note: Note, edition: Delivery['edition']) {
    const key = JSON.stringify([note.id, edition, version]);
    const known = this.#changes.get(key) ?? changesSinceVersion(note, edition, version, this.#context);
    this.#changes.set(key, known);
    return known;
  }
}

/**
 * The note in full, as the plan knows it. What is edited while a person decides or documents are printed must not go out as
 * something else: rejects with `Failure` `file-changed`.
 */
export async function plannedNote(
  head: NoteHead,
  register: Register,
  { sha256 }: Pick<World, 'sha256'>,
): Promise<Note> {
  const note = await register.source.load(head);
  if (versionOf(note, sha256) === register.versionOf(head)) return note;
  throw new Failure('file-changed', { path: register.folder.absolute(head.file) });
}

function openItems(notes: Parameters<typeof followUpsOf>[0], register: Register): FollowUp[] {
  return followUpsOf(notes, followUpView(register)).filter(({ status }) => isOpen(status));
}
