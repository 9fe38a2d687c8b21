import { type ExitCode, exitCodes } from '../../diagnostics/exit-code.ts';
import { Failure } from '../../diagnostics/failure.ts';
import { Holdings } from '../../distribution/holdings.ts';
import { type DeliveryEvent, secondsOf, settledEvents } from '../../distribution/ledger.ts';
import { openDeliveryPlan } from '../../production/delivery-plan.ts';
import { type Evidence, settleEvidence, writeWithEvidence } from '../../production/evidence.ts';
import { LedgerBook, type NewEvent } from '../../production/ledger-book.ts';
import { openRegister, type Register } from '../../production/open-register.ts';
import { remark } from '../../production/remark.ts';
import { ledgerRemarks, openLedger } from '../../production/verify-ledger.ts';
import { isoDateAt } from '../../shared/iso-date.ts';
import { oneLine } from '../../shared/one-line.ts';
import { type CommandContext, type OptionValues, option } from '../command.ts';
import { type Chosen, chooseDelivery, type Said } from './choose.ts';
import { settleReminder } from './reminder.ts';

/** `catatan receipt`: that a receiver has what was sent, written into the register. */
export async function runReceipt(context: CommandContext): Promise<ExitCode> {
  const { world, catalogue, globals } = context;
  const register = await openRegister(world, globals);
  const said = readSaid(context.options, register);
  const chosen = await chooseDelivery(context, register);
  if (chosen === undefined) return remark(world, catalogue.receipt.nothingWaits);
  return LedgerBook.whileOpen(
    register,
    world,
    async (book) =>
      settleReminder(chosen, said, book, register, context) ?? (await record(chosen, said, book, register, context)),
  );
}

/** Throws `Failure` `update-unusable` for a text that holds nothing, `receipt-future` for a day to come. */
function readSaid(options: OptionValues, { today }: Register): Said {
  const text = (name: string) => {
    const value = option.text(options, name);
    const line = value === undefined ? undefined : oneLine(value);
    if (line !== '') return line;
    throw new Failure('update-unusable', { problem: { code: 'empty', option: `--${name}` } });
  };
  const date = option.text(options, 'date') ?? today;
  if (date > today) throw new Failure('receipt-future', { date, today });
  return { date, by: text('by'), evidence: text('evidence') };
}

/** Judges by what the register says now that it is open for writing. */
async function record(
  chosen: Chosen,
  said: Said,
  book: LedgerBook,
  register: Register,
  context: CommandContext,
): Promise<ExitCode> {
  const { world, catalogue } = context;
  const words = catalogue.receipt;
  const { folder, notebook, directory } = register;
  const { note, receiver } = chosen;
  const { name } = directory.party(receiver);
  const dayOf = (event: DeliveryEvent) => isoDateAt(secondsOf(event) * 1000, notebook.config.timezone);
  const ledger = openLedger(folder);
  for (const sentence of ledgerRemarks(ledger, catalogue)) remark(world, sentence);
  const sendings = sendingsOf(ledger.events, chosen);
  const [first] = sendings;
  if (first === undefined) throw new Failure('delivery-missing', { id: note, receiver });
  const sent = sendings.findLast((event) => dayOf(event) <= said.date);
  if (sent === undefined) throw new Failure('receipt-early', { date: said.date, sent: dayOf(first) });
  const known = receiptFor(sent, ledger.events);
  if (known !== undefined && (said.evidence === undefined || known.evidence !== undefined)) {
    remark(world, words.already(note, name, dayOf(known)));
    return warnOfOlder(sent, register, context);
  }
  const meeting = notebook.notes.find(({ id }) => id === note)?.data.date ?? register.today;
  const evidence = settleEvidence(said.evidence === undefined ? [] : [said.evidence], meeting, folder, world);
  writeWithEvidence(evidence, folder, () => book.append([receiptOf(sent, said, evidence)], said.date));
  remark(
    world,
    words.done(note, name, { sent: dayOf(sent), received: said.date, by: said.by, evidence: evidence.refs[0] }),
  );
  for (const path of evidence.copies.keys()) remark(world, catalogue.update.copied(path));
  await warnOfOlder(sent, register, context);
  return world.git.workTree(folder.path) === undefined ? exitCodes.fine : remark(world, catalogue.update.next);
}

/** What went to the receiver of the note, the oldest first; last what may have. */
function sendingsOf(events: readonly DeliveryEvent[], { note, receiver }: Chosen): DeliveryEvent[] {
  const { pending } = new Holdings(events).of(note, receiver);
  const out = settledEvents(events).filter(
    (it) => it.note === note && it.receiver === receiver && (it.event === 'sent' || it.event === 'withdrawn'),
  );
  return pending === undefined ? out : [...out, pending];
}

/** That this very version was received, on the day of the sending or later. */
function receiptFor({ note, receiver, sha256, version, time }: DeliveryEvent, events: readonly DeliveryEvent[]) {
  const receipts = events.filter((it) => {
    const isOfIt = it.note === note && it.receiver === receiver && it.sha256 === sha256 && it.version === version;
    return it.event === 'received' && isOfIt && it.time.slice(0, 10) >= time.slice(0, 10);
  });
  return receipts.find(({ evidence }) => evidence !== undefined) ?? receipts[0];
}

/** `intent`: of a sending that only this receipt proves. */
function receiptOf(sent: DeliveryEvent, { by }: Said, { refs }: Evidence): NewEvent {
  const intent = sent.event === 'intent' ? sent.id : undefined;
  const { note, receiver, channel, edition, document, sha256, version, copy } = sent;
  const [evidence] = refs;
  const what = { note, receiver, channel, edition, document, sha256, version, copy };
  return { event: 'received', ...what, intent, by, evidence };
}

/** Where the note changed since, the receiver lacks what is in force. */
async function warnOfOlder(
  sent: DeliveryEvent,
  register: Register,
  { world, catalogue }: CommandContext,
): Promise<ExitCode> {
  const { deliveries } = await openDeliveryPlan(register, world, [sent.note]);
  const delivery = deliveries.find(({ receiver }) => receiver.id === sent.receiver);
  if (delivery?.version === undefined || delivery.version === sent.version) return exitCodes.fine;
  return remark(world, catalogue.receipt.older(sent.note, sent.receiver));
}
