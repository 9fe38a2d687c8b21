import type { FollowUp } from '../follow-ups/follow-up.ts';
import { oneLine, shorten } from '../render/report-content.ts';
import type { OwnerDocumentInput } from './owner-document.ts';

/** Columns of text that tell an item from others. */
const textWidth = 110;

/** The sheet that an owner fills in by hand and sends back. */
export function replySheet(
  { owner, config, catalogue, replyBy }: OwnerDocumentInput,
  items: readonly FollowUp[],
): object {
  const { ownerDocuments: texts } = catalogue;
  const { name, address } = config.office;
  return {
    owner: owner.name,
    until: replyBy === undefined ? undefined : texts.replyUntilLine(texts.replyUntil(replyBy)),
    rows: items.map(({ ref, text }, index) => ({ number: index + 1, ref, text: shortText(text) })),
    returnTo: [name, address, config.mail?.from].filter((line) => line !== undefined),
  };
}

/** Cut between two words. */
function shortText(text: string): string {
  return shorten(oneLine(text), textWidth).replace(/\s\S*…$/, ' …');
}
