import { GrowingBytes } from '../shared/growing-bytes.ts';
import type { PartedText } from './site-file.ts';

/** Where a part lies, in bytes. */
type Place = readonly [start: number, end: number];

/** A text that was made earlier, with the same between its parts. */
export interface KnownText {
  readonly content: Uint8Array;
  placeOf(key: string): Place | undefined;
}

/** A whole text in UTF-8. */
export interface JoinedText {
  readonly content: Uint8Array;
  readonly places: readonly Place[];
}

/** Bytes by which a text may have grown, so that all of it need not move for one part. */
const spare = 65_536;

/** Joins a text of its parts; those that are `known` are taken from there, many at a time where they lie in the same order. */
export function joinParts({ start, keys, part, between, end }: PartedText, known?: KnownText): JoinedText {
  const bytes = new GrowingBytes(known === undefined ? 0 : known.content.length + spare);
  const gap = new TextEncoder().encode(between);
  // The stretch of what is known that comes next.
  let [from, to] = [0, 0];
  const flush = () => {
    if (known !== undefined && to > from) bytes.add(known.content.subarray(from, to));
    [from, to] = [0, 0];
  };
  bytes.addText(start);
  const places: Place[] = [];
  for (const [index, key] of keys.entries()) {
    const before = index > 0 ? gap.length : 0;
    const place = known?.placeOf(key);
    const isNext = place !== undefined && to > 0 && place[0] === to + before;
    if (!isNext) {
      flush();
      bytes.add(gap.subarray(0, before));
    }
    const begin = bytes.length + to - from + (isNext ? before : 0);
    if (place === undefined) bytes.addText(part(index));
    else [from, to] = [isNext ? from : place[0], place[1]];
    places.push([begin, bytes.length + to - from]);
  }
  flush();
  bytes.addText(end);
  return { content: bytes.content, places };
}
