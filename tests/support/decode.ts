import { gunzipSync, inflateSync } from 'node:zlib';

/** How deep encodings are looked for in one another: an escaped address in JSON … Long files are those of libraries. */
const depthOf = ({ length }: Buffer) => (length > 150_000 ? 1 : 2);

/** Every text that somebody could read out of bytes, whatever they are packed and written in. */
export function readingsOf(bytes: Buffer): string[] {
  return unpacked(bytes).flatMap((content) => {
    const swapped = Buffer.from(content.subarray(0, content.length & ~1)).swap16();
    const texts = [
      content.toString('utf8'),
      content.toString('latin1'),
      ...[0, 1].flatMap((start) => [
        content.subarray(start).toString('utf16le'),
        swapped.subarray(start).toString('utf16le'),
      ]),
    ];
    return texts.flatMap((text) => decoded(text, depthOf(content)));
  });
}

/** The bytes, and those packed in them: gzip (search fragments), and the streams of a PDF. */
function unpacked(bytes: Buffer): Buffer[] {
  const parts = [bytes];
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) parts.push(...unpacked(gunzipSync(bytes)));
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 1)) {
    const start = bytes.indexOf('\n', at) + 1;
    try {
      parts.push(inflateSync(bytes.subarray(start)));
    } catch {
      // What is not packed stands in the first part.
    }
  }
  return parts;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  shy: '',
  zwnj: '',
};
const code = (digits: string, base: number) => {
  const value = Number.parseInt(digits, base);
  return value > 0 && value < 0x110000 ? String.fromCodePoint(value) : '';
};
const byte = (digits: string) => String.fromCharCode(Number.parseInt(digits, 16));

/** Encodings that leave the rest of a text as it is; each is undone wherever it stands. */
const escapes: readonly ((text: string) => string)[] = [
  (text) => text.replace(/\r?\n[ \t]/g, ''),
  (text) => text.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => byte(hex)),
  (text) => text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => byte(hex)),
  (text) =>
    text
      .replace(/&#x([0-9a-f]+);?/gi, (_, hex: string) => code(hex, 16))
      .replace(/&#(\d+);?/g, (_, dec: string) => code(dec, 10)),
  (text) => text.replace(/&(\w+);/g, (all, name: string) => entities[name] ?? all),
  (text) =>
    text
      .replace(/\\u\{?([0-9a-f]{4,6})\}?/gi, (_, hex: string) => code(hex, 16))
      .replace(/\\x([0-9a-f]{2})/gi, (_, hex: string) => byte(hex)),
  (text) => text.replace(/\\([0-9a-f]{2,6})\s?/gi, (_, hex: string) => code(hex, 16)),
  (text) => text.replace(/<[^<>]{0,300}>/g, ''),
  (text) => text.normalize('NFKC').replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, ''),
];

function decoded(text: string, left: number): string[] {
  const found = [text];
  if (left === 0) return found;
  for (const undo of escapes) {
    const next = undo(text);
    if (next !== text) found.push(...decoded(next, left - 1));
  }
  for (const [run] of text.matchAll(/[A-Za-z0-9+/_-]{12,}/g)) {
    const inner = [0, 1, 2, 3].map((start) => Buffer.from(run.slice(start), 'base64').toString('latin1'));
    if (/^(?:[0-9a-f]{2})+$/i.test(run)) inner.push(Buffer.from(run, 'hex').toString('latin1'));
    found.push(inner.join('\n'));
  }
  return found;
}
