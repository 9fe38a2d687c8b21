import { type ExitCode, exitCodes } from '../../diagnostics/exit-code.ts';
import { Failure } from '../../diagnostics/failure.ts';
import { type Delivery, isDue, sendingOf } from '../../distribution/plan.ts';
import { findNoteFile } from '../../notes/find.ts';
import { askToGoOn } from '../../production/agreement.ts';
import { type DeliveryPlan, openDeliveryPlan } from '../../production/delivery-plan.ts';
import { LedgerBook } from '../../production/ledger-book.ts';
import { openRegister, type Register } from '../../production/open-register.ts';
import { remark } from '../../production/remark.ts';
import { ledgerRemarks } from '../../production/verify-ledger.ts';
import { suggest } from '../../shared/suggest.ts';
import { type CommandContext, option } from '../command.ts';
import { carryOut } from './carry-out.ts';
import { renderPlan } from './plan-text.ts';
import { remarkOnUndecided } from './tell.ts';

/** `catatan distribute`: every receiver gets the current version of what is theirs, once, and the register knows of it. */
export async function runDistribute(context: CommandContext): Promise<ExitCode> {
  const { world, globals, options } = context;
  const register = await openRegister(world, globals);
  if (option.switch(options, 'dry-run')) {
    const plan = await planOf(register, context);
    showPlan(plan, register, context);
    remark(context.world, context.catalogue.distribute.dryRun);
    return exitCodeOf(plan);
  }
  // What has been sent is read under the lock: another sender cannot send it meanwhile.
  return LedgerBook.whileOpen(register, world, async (book) => {
    const plan = await planOf(register, context);
    showPlan(plan, register, context);
    if (book.wasTorn) remark(world, context.catalogue.distribute.torn);
    const due = plan.deliveries.filter(isDue);
    if (due.length === 0) return exitCodeOf(plan);
    if ((world.git.changes(register.folder.path) ?? 0) > 0) remark(world, context.catalogue.distribute.unsaved);
    await askToGoOn(context.catalogue.distribute.question, world);
    const isDone = await carryOut(due, { register, gate: plan.gate, book, before: plan.ledger.events }, context);
    return isDone ? exitCodeOf(plan) : exitCodes.findings;
  });
}

/** The deliveries that were asked for. */
async function planOf(register: Register, { world, args, options }: CommandContext): Promise<DeliveryPlan> {
  const named = args.map((ref) => findNoteFile(register.notebook, ref));
  for (const { id, note } of named) {
    if (note?.data.status === 'draf') throw new Failure('note-not-final', { id, status: note.data.status });
  }
  const plan = await openDeliveryPlan(register, world, args.length === 0 ? undefined : named.map(({ id }) => id));
  const receivers = option.list(options, 'to');
  if (receivers === undefined) return plan;
  for (const id of receivers) checkReceiver(id, plan, register);
  const wanted = plan.deliveries.filter(({ receiver }) => receivers.includes(receiver.id));
  return { ...plan, deliveries: args.length === 0 ? wanted : wanted.map(decided) };
}

/** A note and a receiver were named: a person decided that what may have arrived did not. */
function decided(delivery: Delivery): Delivery {
  if (delivery.standing !== 'pending' || delivery.hindrance !== undefined) return delivery;
  return { ...delivery, standing: sendingOf(delivery) };
}

/** Throws `Failure` `stakeholder-unknown`. */
function checkReceiver(id: string, { deliveries }: DeliveryPlan, { directory }: Register): void {
  if (directory.has(id) || deliveries.some(({ receiver }) => receiver.id === id)) return;
  throw new Failure('stakeholder-unknown', { id, suggestion: suggest(id, directory.ids) });
}

function showPlan({ deliveries, ledger, unsound }: DeliveryPlan, register: Register, context: CommandContext): void {
  const { world, catalogue, options } = context;
  const { output } = world;
  const { style, columns } = output;
  const { timezone } = register.notebook.config;
  if (deliveries.length > 0) output.data(renderPlan(deliveries, { catalogue, style, columns, timezone }));
  else {
    const [receiver] = option.list(options, 'to') ?? [];
    const words = catalogue.distribute;
    remark(
      context.world,
      receiver === undefined ? words.noNotes : words.noReceiver(register.directory.party(receiver).name),
    );
  }
  for (const sentence of ledgerRemarks(ledger, catalogue)) remark(context.world, sentence);
  if (unsound.length > 0) remark(context.world, catalogue.pdf.unsound(unsound));
  remarkOnUndecided(deliveries, context);
}

/** Findings: what could not be sent and should have been. */
function exitCodeOf({ deliveries, unsound }: DeliveryPlan): ExitCode {
  const isOpen = ({ standing, hindrance }: Delivery) =>
    standing === 'pending' || (standing === 'held' && hindrance !== 'not-public' && hindrance !== 'recall');
  return unsound.length > 0 || deliveries.some(isOpen) ? exitCodes.findings : exitCodes.fine;
}
