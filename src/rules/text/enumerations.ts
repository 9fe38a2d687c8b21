/** A list that Markdown does not know as one: lines that begin `a.`, or `(1) … (2) …` in a sentence. */
export interface Enumeration {
  /** The offset of the colon that it stands behind. */
  readonly colon: number;
  /** The texts of its items; none where it cannot be told how far it goes. */
  items(): readonly string[];
}

/** A list goes on no further than this, in characters. */
const longest = 5000;

/** The enumerations that begin right behind a colon. */
export function* enumerationsIn(prose: string): Generator<Enumeration> {
  for (const { index, groups } of prose.matchAll(/:[ \t*_]*(?:\r?\n\s*(?<line>a[.)])|\s+\(1\))[ \t]/g)) {
    const text = prose.slice(index + 1, index + longest);
    const isInLines = groups?.line !== undefined;
    const items = () => (isInLines ? itemsIn(text, lineLabel) : itemsIn(paragraphOf(text), sentenceLabel));
    yield { colon: index, items };
  }
}

const lineLabel = (number: number) => String.raw`^[ \t]*${String.fromCharCode(97 + number)}[.)][ \t]`;
const sentenceLabel = (number: number) => String.raw`(?:^\s*|[;:,.]\s+|\b(?:dan|serta|maupun)\s+)\(${number + 1}\)\s`;

/** What stands from each label to the next; the last item ends with its paragraph. */
function itemsIn(text: string, label: (number: number) => string): string[] {
  const items: string[] = [];
  let rest = text;
  for (let number = 0; number < 26; number += 1) {
    const found = new RegExp(label(number), 'm').exec(rest);
    if (found === null) break;
    const item = rest.slice(0, found.index).trim();
    // A paragraph between may belong to the item or end the list.
    if (paragraphOf(item) !== item) return [];
    if (number > 0) items.push(item);
    rest = rest.slice(found.index + found[0].length);
  }
  return [...items, paragraphOf(rest)];
}

function paragraphOf(text: string): string {
  return text.split(/\n[ \t]*\r?\n/, 1)[0] ?? '';
}
