/** A mail address, with the name of who has it; empty where none is told. */
export interface NamedAddress {
  readonly name: string;
  readonly address: string;
}

const plain = /^[^\s<>,;:"()[\]\\@]+@[^\s<>,;:"()[\]\\@]+$/;

/** `Nama <alamat@contoh>` or the address alone; undefined for anything else, several addresses included. */
export function parseMailAddress(text: string): NamedAddress | undefined {
  const [, quoted, name = quoted ?? '', address = text.trim()] =
    /^\s*(?:"([^"]*)"|([^"<>]*?))\s*<([^<>]*)>\s*$/.exec(text) ?? [];
  return plain.test(address) ? { name: name.trim(), address } : undefined;
}
