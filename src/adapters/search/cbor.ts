/** What Pagefind writes of CBOR (RFC 8949): whole numbers, text, lists. */
export type Cbor = number | string | readonly Cbor[];

const number = 0;
const text = 3;
const list = 4;

/** Bytes of a count, where it does not stand in the head itself. */
const widths: Readonly<Record<number, number>> = { 24: 1, 25: 2, 26: 4 };

/** Reads one value. Throws an `Error` where there is anything else than `Cbor`. */
export function decode(bytes: Uint8Array): Cbor {
  let at = 0;
  const take = (length: number): Uint8Array => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const countOf = (short: number): number => {
    const width = short < 24 ? 0 : widths[short];
    if (width === undefined) throw new Error(`unexpected CBOR count ${short}`);
    return width === 0 ? short : take(width).reduce((sum, byte) => sum * 0x100 + byte, 0);
  };
  const value = (): Cbor => {
    const [head = 0] = take(1);
    const count = countOf(head & 31);
    const kind = head >> 5;
    if (kind === number) return count;
    if (kind === list) return Array.from({ length: count }, value);
    if (kind !== text) throw new Error(`unexpected CBOR kind ${kind}`);
    return new TextDecoder().decode(take(count));
  };
  return value();
}

export function encode(data: Cbor): Uint8Array {
  const bytes: number[] = [];
  const head = (kind: number, count: number): void => {
    if (count < 24) bytes.push((kind << 5) | count);
    else if (count < 0x100) bytes.push((kind << 5) | 24, count);
    else if (count < 0x10000) bytes.push((kind << 5) | 25, count >> 8, count & 0xff);
    else bytes.push((kind << 5) | 26, (count >>> 24) & 0xff, (count >> 16) & 0xff, (count >> 8) & 0xff, count & 0xff);
  };
  const value = (it: Cbor): void => {
    if (typeof it === 'number') head(number, it);
    else if (typeof it === 'string') {
      const characters = new TextEncoder().encode(it);
      head(text, characters.length);
      for (const byte of characters) bytes.push(byte);
    } else {
      head(list, it.length);
      it.forEach(value);
    }
  };
  value(data);
  return Uint8Array.from(bytes);
}
