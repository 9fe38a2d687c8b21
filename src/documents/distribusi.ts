import { channelOf, receiversOf } from '../notes/receivers.ts';
import { isSecret } from '../notes/secrecy.ts';
import { passesGate } from '../publication/gate.ts';
import { noteOf } from './edition.ts';
import { headRows } from './head-rows.ts';
import type { NoteDocument } from './note-document.ts';
import type { NoteViewInput } from './note-view.ts';

/** Who is to have the note, in what edition, with room to sign for it. */
export const distribusi: NoteDocument = {
  template: 'documents/distribusi.hbs',
  view: (input) => ({ ...receiptsView(input), labels: { ...input.texts.labels, ...input.texts.receipts.labels } }),
};

interface ReceiptsView {
  readonly head: ReturnType<typeof headRows>;
  /** How the copies are counted, where they are numbered. */
  readonly numbering: string | undefined;
  readonly rows: readonly ReceiptRow[];
}

interface ReceiptRow {
  readonly number: number;
  readonly name: string;
  readonly position: string | undefined;
  readonly channel: string;
  /** Undefined when this receiver gets nothing. */
  readonly edition: string | undefined;
  /** Number of a copy of a secret note. */
  readonly copy: string | undefined;
}

export function receiptsView(input: NoteViewInput): ReceiptsView {
  const { directory, texts } = input;
  const note = noteOf(input.edition);
  const { receipts } = texts;
  const receivers = receiversOf(note.data, directory);
  const secret = isSecret(note.data);
  const served = receivers.filter(({ external }) => !external || passesGate(note));
  return {
    head: receiptsHead(input),
    numbering: secret ? receipts.numbering(served.length) : undefined,
    rows: receivers.map((receiver, index) => {
      const copy = served.indexOf(receiver) + 1;
      return {
        number: index + 1,
        name: receiver.name,
        position: receiver.position,
        channel: receipts.channels[channelOf(receiver, note.data, directory)],
        edition: copy === 0 ? undefined : receipts.editions[receiver.external ? 'public' : 'internal'],
        copy: secret && copy > 0 ? receipts.copy(copy, served.length) : undefined,
      };
    }),
  };
}

/** What the list is about; its title stands above. */
function receiptsHead(input: NoteViewInput): ReceiptsView['head'] {
  const { texts } = input;
  const { data, id } = noteOf(input.edition);
  const rows = headRows(data, input).filter(({ label }) => [texts.head.body, texts.head.day].includes(label));
  const { number, note } = texts.receipts.head;
  const known = data.number === undefined ? [] : [{ label: number, value: data.number, items: [] }];
  return [...known, ...rows, { label: note, value: id, items: [] }];
}
