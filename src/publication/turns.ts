/**
 * Signs that turn the direction of writing, after which a reader sees another text than the one on record; and those that are
 * not seen at all, with which a number or an address is written so that nothing finds it (soft hyphen, blanks without width).
 */
const turns = /[\p{Bidi_Control}\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** The same as Markdown may write them. */
const writtenTurns =
  /&(?:lrm|rlm|shy|zwj|zwnj|nobreak|zerowidthspace|#x0*(?:ad|61c|200[b-f]|202[a-e]|2060|206[6-9]|feff)|#0*(?:173|1564|820[3-7]|823[4-8]|8288|829[4-7]|65279));/gi;

/** How deep such signs may be written into each other before what is left of them becomes a blank. */
const depth = 10;

/** The text without them, nor with those that appear when others are taken out. */
export function withoutTurns(text: string): string {
  let plain = text;
  for (let round = 0; round < depth; round += 1) {
    const less = plain.replace(turns, '').replace(writtenTurns, '');
    if (less === plain) return plain;
    plain = less;
  }
  return plain.replace(writtenTurns, ' ');
}
