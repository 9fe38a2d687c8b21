import type { Delivery } from '../../distribution/plan.ts';
import { remark } from '../../production/remark.ts';
import type { CommandContext } from '../command.ts';

/** Deliveries of which nobody knows what became, each with the two commands that settle it. */
export function remarkOnUndecided(
  deliveries: readonly Pick<Delivery, 'standing' | 'note' | 'receiver'>[],
  context: Pick<CommandContext, 'world' | 'catalogue'>,
): void {
  const words = context.catalogue.distribute;
  const open = deliveries.filter(({ standing }) => standing === 'pending');
  if (open.length === 0) return;
  remark(context.world, words.decide(open.length));
  for (const { note, receiver } of open) {
    context.world.output.remark(`  ${words.resend(note.id, receiver.id)}\n  ${words.confirm(note.id, receiver.id)}\n`);
  }
}
