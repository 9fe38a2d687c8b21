import type { Catalogue } from '../i18n/catalogue.ts';
import type { Channel } from '../notes/receivers.ts';
import type { World } from '../ports/world.ts';
import { failureSentence } from '../render/failure.ts';
import { remark } from './remark.ts';
import type { Came } from './send-each.ts';

/** Something that was to be sent, and what became of it. */
export interface Fate {
  readonly what: string;
  /** Name of the receiver. */
  readonly receiver: string;
  readonly channel: Channel;
  readonly came: Came;
}

/** Says what did not go out, or may not have, and why. */
export function tellTrouble(fates: readonly Fate[], catalogue: Catalogue, world: World): void {
  const words = catalogue.distribute;
  for (const { what, receiver, came } of fates) {
    if (came.state === 'failed') remark(world, words.failed(what, receiver, words.problems[came.problem](came.answer)));
    if (came.state === 'unready') {
      remark(world, words.failed(what, receiver, failureSentence(came.failure, catalogue)));
    }
    if (came.state === 'unknown') remark(world, words.unclear(what, receiver, came.answer));
  }
  const skipped = fates.filter(({ came }) => came.state === 'skipped').length;
  if (skipped > 0) remark(world, words.skipped(skipped));
}

/** Says how much went out, and where what a person is to send or bring lies. */
export function tellSent(
  fates: readonly Fate[],
  { folder, isOutbox }: { readonly folder: string; readonly isOutbox: boolean },
  { distribute }: Catalogue,
  world: World,
): void {
  const out = fates.filter(({ came }) => came.state === 'sent');
  const mails = out.filter(({ channel }) => channel === 'email').length;
  if (mails > 0) remark(world, isOutbox ? distribute.outboxMail(mails, folder) : distribute.sentMail(mails));
  if (out.length > mails) remark(world, distribute.prepared(out.length - mails, folder));
}
