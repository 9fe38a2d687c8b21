import { type ExitCode, exitCodes } from '../../diagnostics/exit-code.ts';
import { Failure } from '../../diagnostics/failure.ts';
import { type DeliveryEvent, secondsOf } from '../../distribution/ledger.ts';
import { settleEvidence, writeWithEvidence } from '../../production/evidence.ts';
import type { LedgerBook, NewEvent } from '../../production/ledger-book.ts';
import type { Register } from '../../production/open-register.ts';
import { remark } from '../../production/remark.ts';
import { openLedger } from '../../production/verify-ledger.ts';
import { isoDateAt } from '../../shared/iso-date.ts';
import type { CommandContext } from '../command.ts';
import type { Chosen, Said } from './choose.ts';

/**
 * Where `ID#R1` names a recommendation of which nobody knew whether the reminder came: that it did, with all that stood in
 * the same message. Undefined where there is no such reminder: the receipt is of the note. Throws `Failure`
 * `receipt-early`, and as `settleEvidence`.
 */
export function settleReminder(
  { note, receiver }: Chosen,
  said: Said,
  book: LedgerBook,
  { folder, directory, notebook, today }: Register,
  { world, catalogue, args: [given = ''] }: CommandContext,
): ExitCode | undefined {
  const { events } = openLedger(folder);
  const ref = `${note}#${/#(.*)$/.exec(given)?.[1]?.replace(/^r?(?=\d)/i, 'R')}`;
  const doubtful = doubtfulOf(events).filter((it) => it.receiver === receiver);
  const messages = new Set(doubtful.filter((it) => it.ref === ref).map(messageOf));
  if (messages.size === 0) return undefined;
  const settled = new Set(events.flatMap(({ intent }) => intent ?? []));
  const open = doubtful.filter((it) => messages.has(messageOf(it)) && !settled.has(it.id));
  const [first] = open;
  const { name } = directory.party(receiver);
  if (first === undefined) return remark(world, catalogue.receipt.reminderAlready(ref, name));
  const day = isoDateAt(secondsOf(first) * 1000, notebook.config.timezone);
  if (said.date < day) throw new Failure('receipt-early', { date: said.date, sent: day });
  const meeting = notebook.notes.find(({ id }) => id === note)?.data.date ?? today;
  const evidence = settleEvidence(said.evidence === undefined ? [] : [said.evidence], meeting, folder, world);
  const receipts = open.map((intent) => receiptOf(intent, said, evidence.refs[0]));
  writeWithEvidence(evidence, folder, () => book.append(receipts, said.date));
  const refs = open.map((it) => it.ref ?? it.note);
  remark(world, catalogue.receipt.reminderDone(refs, name, said.date, evidence.refs[0]));
  return world.git.workTree(folder.path) === undefined ? exitCodes.fine : remark(world, catalogue.update.next);
}

/** Intents to remind whose outcome the program never learnt; a person may have settled them since. */
function doubtfulOf(events: readonly DeliveryEvent[]): DeliveryEvent[] {
  const known = new Set(events.flatMap(({ event, intent }) => (event === 'received' ? [] : (intent ?? []))));
  return events.filter(({ event, level, id }) => event === 'intent' && level !== undefined && !known.has(id));
}

function messageOf({ messageId, id }: DeliveryEvent): string {
  return messageId ?? id;
}

function receiptOf(intent: DeliveryEvent, { by }: Said, evidence: string | undefined): NewEvent {
  const { id, time: _, outcome: __, ...what } = intent;
  return { ...what, event: 'received', intent: id, by, evidence };
}
