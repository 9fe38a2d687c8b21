import { type ExitCode, exitCodes } from '../../diagnostics/exit-code.ts';
import type { Reminder } from '../../distribution/reminders.ts';
import { askToGoOn } from '../../production/agreement.ts';
import { LedgerBook } from '../../production/ledger-book.ts';
import { openRegister, type Register } from '../../production/open-register.ts';
import { remark } from '../../production/remark.ts';
import { type OpenReminders, openReminders } from '../../production/reminder-plan.ts';
import { unknownYears } from '../../production/show-report.ts';
import { ledgerRemarks } from '../../production/verify-ledger.ts';
import { type CommandContext, option } from '../command.ts';
import { carryOut } from './carry-out.ts';
import { renderReminders } from './plan-text.ts';
import { remarkOnPending } from './tell.ts';

/** `catatan remind`: owners are told of what is due soon or late, once a level and deadline, and the register knows of it. */
export async function runRemind(context: CommandContext): Promise<ExitCode> {
  const { world, catalogue, globals, options } = context;
  const register = await openRegister(world, globals);
  if (option.switch(options, 'dry-run')) {
    const plan = await openReminders(register);
    showPlan(plan, register, context);
    remark(world, catalogue.distribute.dryRun);
    return exitCodeOf(plan);
  }
  // What has been sent is read under the lock: another sender cannot send it meanwhile.
  return LedgerBook.whileOpen(register, world, async (book) => {
    const plan = await openReminders(register);
    showPlan(plan, register, context);
    if (book.wasTorn) remark(world, catalogue.distribute.torn);
    const due = plan.reminders.filter(({ standing }) => standing === 'due');
    if (due.length === 0) return exitCodeOf(plan);
    await askToGoOn(catalogue.remind.question, world);
    const isDone = await carryOut(due, { register, gate: plan.gate, book }, context);
    return isDone ? exitCodeOf(plan) : exitCodes.findings;
  });
}

function showPlan(plan: OpenReminders, register: Register, context: CommandContext): void {
  const { world, catalogue } = context;
  const { output } = world;
  const { style, columns } = output;
  const spans = plan.uncounted.map(({ deadline = register.today }) => [deadline, register.today] as const);
  const missingYears = unknownYears(spans, register);
  output.data(renderReminders(plan, { catalogue, style, columns, missingYears }));
  for (const sentence of ledgerRemarks(plan.ledger, catalogue)) remark(world, sentence);
  if (plan.unsound.length > 0) remark(world, catalogue.pdf.unsound(plan.unsound));
  remarkOnPending(
    plan.reminders.filter(({ standing }) => standing === 'pending'),
    context,
  );
}

/** Findings: who could not be reminded and should have been. */
function exitCodeOf({ reminders, uncounted, unsound }: OpenReminders): ExitCode {
  const isOpen = ({ standing, hindrance }: Reminder) =>
    standing === 'pending' || (standing === 'held' && hindrance !== 'not-public');
  return unsound.length + uncounted.length > 0 || reminders.some(isOpen) ? exitCodes.findings : exitCodes.fine;
}
