/** Signs that turn the direction of writing: after one of them a reader sees another text than the one on record. */
const turns = /\p{Bidi_Control}/gu;

/** The same as Markdown may write them. */
const writtenTurns = /&(?:lrm|rlm|#x0*(?:61c|200[ef]|202[a-e]|206[6-9])|#0*(?:1564|820[67]|823[4-8]|829[4-7]));/gi;

/** The text without them. A written one leaves a blank, lest what stood around it becomes another one. */
export function withoutTurns(text: string): string {
  return text.replace(turns, '').replace(writtenTurns, ' ');
}
