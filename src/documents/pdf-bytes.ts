/** The bytes as text in which every character stands for one byte: offsets are the same. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** Writes over what stands at `offset`. */
export function put(bytes: Uint8Array, offset: number, ascii: string): void {
  for (let index = 0; index < ascii.length; index += 1) bytes[offset + index] = ascii.charCodeAt(index);
}
