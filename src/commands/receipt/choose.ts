import { Failure } from '../../diagnostics/failure.ts';
import { Holdings } from '../../distribution/holdings.ts';
import { type DeliveryEvent, secondsOf } from '../../distribution/ledger.ts';
import { findNoteFile } from '../../notes/find.ts';
import type { Register } from '../../production/open-register.ts';
import { openLedger } from '../../production/verify-ledger.ts';
import { groupBy } from '../../shared/group-by.ts';
import { type IsoDate, isoDateAt } from '../../shared/iso-date.ts';
import { knownOwner } from '../../workspace/known-owner.ts';
import { type CommandContext, option } from '../command.ts';

/** Whose receipt of what is to be recorded. */
export interface Chosen {
  readonly note: string;
  readonly receiver: string;
}

/** What a person says of the receipt. */
export interface Said {
  readonly date: IsoDate;
  readonly by: string | undefined;
  readonly evidence: string | undefined;
}

/**
 * The note and the receiver that were named; what was not is picked from what was sent and nobody confirmed. Undefined where
 * there is nothing to pick from. Throws `Failure` as `findNoteFile` and `knownOwner`, `usage-argument-missing` and
 * `usage-option-missing`.
 */
export async function chooseDelivery(context: CommandContext, register: Register): Promise<Chosen | undefined> {
  const { world, args, options } = context;
  const [ref] = args;
  const from = option.text(options, 'from');
  const { events } = openLedger(register.folder);
  const isOnRecord = events.some(({ receiver }) => receiver === from);
  const named = from === undefined || isOnRecord ? from : knownOwner(from, register);
  if (!world.prompter.available && ref === undefined) throw new Failure('usage-argument-missing', { argument: 'REF' });
  if (!world.prompter.available && from === undefined) {
    throw new Failure('usage-option-missing', { option: '--from', command: 'receipt' });
  }
  const waiting = unconfirmed(events).filter(({ receiver }) => named === undefined || receiver === named);
  const note = ref === undefined ? await pickNote(waiting, context, register) : findNoteFile(register.notebook, ref).id;
  if (note === undefined) return undefined;
  const ofNote = waiting.filter((event) => event.note === note);
  const receiver = named ?? (await pickReceiver(ofNote, context, register));
  return receiver === undefined ? undefined : { note, receiver };
}

/** What was sent last to each receiver of each note and is not confirmed yet; the newest first. */
function unconfirmed(events: readonly DeliveryEvent[]): DeliveryEvent[] {
  const holdings = new Holdings(events);
  const last = events.filter(({ id, note, receiver }) => {
    const { pending, last, received } = holdings.of(note, receiver);
    return id === (pending ?? (received === undefined ? last : undefined))?.id;
  });
  return last.reverse();
}

async function pickNote(
  waiting: readonly DeliveryEvent[],
  { world, catalogue }: CommandContext,
  { notebook }: Register,
): Promise<string | undefined> {
  const choices = [...groupBy(waiting, ({ note }) => note).keys()].map((id) => {
    const title = notebook.notes.find((note) => note.id === id)?.data.title ?? '';
    return { value: id, name: `${id}  ${title}`, short: id };
  });
  if (choices.length === 0) return undefined;
  return world.prompter.choose({ message: catalogue.receipt.whichNote, choices });
}

async function pickReceiver(
  waiting: readonly DeliveryEvent[],
  { world, catalogue }: CommandContext,
  { directory, notebook }: Register,
): Promise<string | undefined> {
  const { whichReceiver, sent } = catalogue.receipt;
  const choices = waiting.map((event) => {
    const { name } = directory.party(event.receiver);
    const date = isoDateAt(secondsOf(event) * 1000, notebook.config.timezone);
    return { value: event.receiver, name: `${name} – ${sent(date)}`, short: name };
  });
  if (choices.length === 0) return undefined;
  return world.prompter.choose({ message: whichReceiver, choices });
}
