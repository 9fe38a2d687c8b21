import { jawabanKantor } from './jawaban-kantor.ts';
import type { OwnerDocument } from './owner-document.ts';
import { surat } from './surat.ts';
import { tindakLanjut } from './tindak-lanjut.ts';

/** Every document of an owner. A new one is a file and a line here. */
export const ownerDocuments = {
  'tindak-lanjut': tindakLanjut,
  surat,
  'jawaban-kantor': jawabanKantor,
} as const satisfies Readonly<Record<string, OwnerDocument>>;

export type OwnerDocumentName = keyof typeof ownerDocuments;
