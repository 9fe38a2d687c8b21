import type { NoteHead } from '../notes/note.ts';
import { isSecret } from '../notes/secrecy.ts';
import { addresseeOf } from '../owner-documents/addressee.ts';
import type { ExpeditionRow } from '../render/expedition-xlsx.ts';
import type { DeliveryInput } from './delivery.ts';

/** What the line is about. */
export interface SentByHand extends Pick<DeliveryInput, 'receiver' | 'copy' | 'asOf' | 'config' | 'catalogue'> {
  readonly note: Pick<NoteHead, 'id' | 'data'>;
}

/**
 * The line of the book in which the bearer has the receiver sign. Its letter is numbered by hand. The bearer and every later
 * receiver read it: of a secret note it says no more than that it is one.
 */
export function expeditionRow(sent: SentByHand): ExpeditionRow {
  const { note, receiver, copy, asOf, config, catalogue } = sent;
  const { oneFile, oneCopy, note: noteWords, secretNote } = catalogue.correspondence;
  return {
    date: asOf,
    receiver: addresseeOf(receiver, config, catalogue).lines.join(', '),
    about: isSecret(note.data) ? secretNote : `${noteWords(note.data.title)} (${note.id})`,
    enclosures: copy === undefined ? oneFile : oneCopy(copy.number, copy.of),
  };
}
