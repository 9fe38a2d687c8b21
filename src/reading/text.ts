/** What the bytes of a file turned out to be. */
export type DecodedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly encoding: 'utf-16' | 'binary' | 'unknown' };

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** UTF-8 text without its byte order mark; UTF-16 is told apart because Windows editors offer it, and what holds NUL is no text. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (isUtf16(bytes)) return { ok: false, encoding: 'utf-16' };
  try {
    const text = decoder.decode(bytes);
    return text.includes('\0') ? { ok: false, encoding: 'binary' } : { ok: true, text };
  } catch {
    return { ok: false, encoding: 'unknown' };
  }
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
