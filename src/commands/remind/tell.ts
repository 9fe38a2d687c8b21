import { dueLevel, isCopy, type Reminder } from '../../distribution/reminders.ts';
import { remark } from '../../production/remark.ts';
import type { CommandContext } from '../command.ts';

type Context = Pick<CommandContext, 'world' | 'catalogue'>;

/** What was, or was to be, sent. */
export function nameOf(reminder: Reminder, { remind }: Context['catalogue']): string {
  const { level, owner, receiver } = reminder;
  const what = remind.what(remind.levels[level], owner.name);
  return isCopy(reminder) ? `${what} (${remind.copyTo(receiver.name)})` : what;
}

/** Reminders of which nobody knows what became, each with what a person can do about it. */
export function remarkOnPending(reminders: readonly Reminder[], { world, catalogue }: Context): void {
  const words = catalogue.remind;
  if (reminders.length === 0) return;
  remark(world, words.decide(reminders.length));
  for (const reminder of reminders) {
    const refs = reminder.items.map(({ ref }) => ref);
    remark(world, `– ${nameOf(reminder, catalogue)}: ${refs.join(', ')}`);
    const commands = [words.print(printCommand(reminder)), words.confirm(refs[0] ?? '', reminder.receiver.id)];
    for (const command of commands) world.output.remark(`  ${command}\n`);
  }
  remark(world, words.remedy);
}

/** What prints the reminder again; nothing but the list is made for those outside, or of what is not late. */
function printCommand({ level, edition, owner }: Reminder): string {
  const isList = level === dueLevel || edition === 'public';
  const document = isList ? 'tindak-lanjut' : 'surat';
  const options = edition === 'public' ? ' --edition public' : '';
  return `catatan pdf --template ${document} --owner ${owner.id}${options}`;
}
