import type { DeliveryInput } from '../correspondence/delivery.ts';
import { Failure } from '../diagnostics/failure.ts';
import { secondsOf } from '../distribution/ledger.ts';
import type { Delivery } from '../distribution/plan.ts';
import { type FollowUp, followUpsOf, isOpen } from '../follow-ups/follow-up.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { World } from '../ports/world.ts';
import type { Gate } from '../publication/gate.ts';
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

  constructor(context: LetterContext) {
    this.#context = context;
    const { register } = context;
    const open = new Map<string, FollowUp[]>();
    for (const item of openItems(register.notebook.notes, register)) {
      open.set(item.note.id, [...(open.get(item.note.id) ?? []), item]);
    }
    this.#open = open;
  }

  async of(delivery: Delivery): Promise<DeliveryInput> {
    const { register, gate, catalogue } = this.#context;
    const { edition, receiver, holding } = delivery;
    const full = await register.source.load(delivery.note);
    const note = edition === 'internal' ? full : gate.editionOf(full)?.note;
    if (note === undefined) throw new Failure('note-unreadable', { path: full.file });
    const open = edition === 'internal' ? (this.#open.get(note.id) ?? []) : openItems([note], register);
    const { last } = holding;
    const { config } = register.notebook;
    return {
      ...{ note, edition, receiver, role: delivery.role, channel: delivery.channel, copy: delivery.copy },
      items: open.filter(({ owner }) => owner?.id === receiver.id),
      supporting: open.filter(({ recommendation }) => recommendation.supporting?.includes(receiver.id) === true),
      standing: standingOf(delivery),
      previous: last && isoDateAt(secondsOf(last) * 1000, config.timezone),
      changes: last === undefined ? undefined : await changesSinceVersion(note, edition, last.version, this.#context),
      asOf: register.today,
      config,
      catalogue,
    };
  }
}

/** What is sent again because nobody knows what became of it goes out as if it had not been sent. */
function standingOf({ standing, note, holding }: Delivery): DeliveryInput['standing'] {
  if (standing === 'correction' || standing === 'withdrawal') return standing;
  if (note.data.status === 'batal') return 'withdrawal';
  return holding.last === undefined ? 'first' : 'correction';
}

function openItems(notes: Parameters<typeof followUpsOf>[0], register: Register): FollowUp[] {
  return followUpsOf(notes, followUpView(register)).filter(({ status }) => isOpen(status));
}
