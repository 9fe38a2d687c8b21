import type { FollowUp } from '../follow-ups/follow-up.ts';
import { oneLine, shorten } from '../render/report-content.ts';
import { returnLines } from './addressee.ts';
import type { OwnerDocumentInput } from './owner-document.ts';

/** Columns of text that tell an item from others. */
const textWidth = 110;

/** The sheet that an owner fills in by hand and sends back; undefined in a copy for somebody else. */
export function replySheet(
  { owner, isCopy, config, catalogue, replyBy }: OwnerDocumentInput,
  items: readonly FollowUp[],
): object | undefined {
  const { ownerDocuments: texts } = catalogue;
  if (isCopy) return undefined;
  return {
    owner: owner.name,
    until: replyBy === undefined ? undefined : texts.replyUntilLine(texts.replyUntil(replyBy)),
    rows: answerRows(items),
    returnTo: returnLines(config),
  };
}

/** What tells each item on a sheet of answers. */
export function answerRows(items: readonly FollowUp[]) {
  return items.map(({ ref, text }, index) => ({ number: index + 1, ref, text: shortText(text) }));
}

/** Cut between two words. */
function shortText(text: string): string {
  return shorten(oneLine(text), textWidth).replace(/\s\S*…$/, ' …');
}
