import { isCopy, type Reminder } from '../../distribution/reminders.ts';
import { remark } from '../../production/remark.ts';
import type { CommandContext } from '../command.ts';

type Context = Pick<CommandContext, 'world' | 'catalogue'>;

/** What was, or was to be, sent. */
export function nameOf(reminder: Reminder, { remind }: Context['catalogue']): string {
  const { level, owner, receiver } = reminder;
  const what = remind.what(remind.levels[level], owner.name);
  return isCopy(reminder) ? `${what} (${remind.copyTo(receiver.name)})` : what;
}

/** Reminders of which nobody knows what became, and how a person settles that. */
export function remarkOnPending(reminders: readonly Reminder[], { world, catalogue }: Context): void {
  const words = catalogue.remind;
  if (reminders.length === 0) return;
  remark(world, words.decide(reminders.length));
  for (const reminder of reminders) {
    const refs = reminder.items.map(({ ref }) => ref).join(', ');
    remark(world, `– ${nameOf(reminder, catalogue)}: ${refs}`);
  }
  remark(world, words.remedy);
}
