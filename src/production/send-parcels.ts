import { noteChat } from '../correspondence/chat.ts';
import { noteMail } from '../correspondence/mail.ts';
import type { Delivery } from '../distribution/plan.ts';
import { createTemplates, type Templates } from '../markup/templates.ts';
import type { MailAttachment, MailMessage, MailOutcome } from '../ports/mailer.ts';
import { templateReader } from '../workspace/outputs.ts';
import { plannedNote } from './delivery-letter.ts';
import { type Parcel, placeOf } from './delivery-parcels.ts';
import type { NewEvent } from './ledger-book.ts';
import type { MailRoom } from './mail-room.ts';
import { calendarAttachment, mailHead } from './outgoing-mail.ts';
import { sendRecorded } from './recorded-mail.ts';
import { type Came, type SendContext, sendEach } from './send-each.ts';

/** What became of a parcel. */
export interface Sending {
  readonly delivery: Delivery;
  readonly came: Came;
}

/**
 * Sends every parcel by its channel. The register knows of each before it leaves by the server, and of what became of it
 * right after; where a program breaks off between the two, the next one finds that a person must decide.
 */
export async function sendParcels(parcels: readonly Parcel[], context: SendContext): Promise<Sending[]> {
  const { world, register, label } = context;
  const templates = createTemplates(templateReader(register.folder, world.templates));
  const sent = await sendEach(
    parcels,
    { isMail: ({ delivery }) => delivery.channel === 'email', send: (parcel) => send(parcel, templates, context) },
    { world, label },
  );
  return sent.map(({ one, came }) => ({ delivery: one.delivery, came }));
}

async function send(parcel: Parcel, templates: Templates, context: SendContext): Promise<MailOutcome> {
  await plannedNote(parcel.delivery.note, context.register, context.world);
  return parcel.delivery.channel === 'email' ? mail(parcel, templates, context) : handOver(parcel, context);
}

/** What goes by hand is put into its folder: a person takes it from there. */
async function handOver(parcel: Parcel, { book, folder, world }: SendContext): Promise<MailOutcome> {
  const { delivery, input, name } = parcel;
  const bytes = parcel.read();
  folder.write(`${placeOf(delivery)}/${name}`, bytes);
  if (delivery.channel === 'whatsapp')
    folder.write(`${placeOf(delivery)}/pesan-${delivery.receiver.id}.txt`, noteChat(input));
  book.append([outcome(delivery, world.sha256(bytes))]);
  return { state: 'sent' };
}

async function mail(parcel: Parcel, templates: Templates, context: SendContext): Promise<MailOutcome> {
  const { book, room, world } = context;
  if (room === undefined) throw new Error('a mail without a way to send it');
  const { delivery } = parcel;
  const bytes = parcel.read();
  const message = messageOf(parcel, bytes, templates, room, context);
  const file = `${delivery.note.id}--${delivery.receiver.id}`;
  return sendRecorded(message, file, [outcome(delivery, world.sha256(bytes))], { room, book });
}

/** That the parcel is out. */
function outcome({ note, receiver, channel, edition, version, copy, standing }: Delivery, sha256: string): NewEvent {
  return {
    event: standing === 'withdrawal' ? 'withdrawn' : 'sent',
    note: note.id,
    receiver: receiver.id,
    channel,
    edition,
    document: 'catatan',
    sha256,
    version,
    ...(copy === undefined ? {} : { copy: `${copy.number}/${copy.of}` }),
  };
}

function messageOf(
  { delivery, input, name, paper }: Parcel,
  bytes: Uint8Array,
  templates: Templates,
  room: MailRoom,
  context: SendContext,
): MailMessage {
  const { note, receiver, edition, version, holding } = delivery;
  const items = input.standing === 'withdrawal' ? [] : input.items;
  const attachments: MailAttachment[] = [
    { name, type: typeOf(name), content: bytes },
    ...(paper === undefined
      ? []
      : [{ name: 'perubahan.pdf', type: typeOf('.pdf'), content: context.folder.read(paper) }]),
    ...calendarAttachment({ ...input, items }),
  ];
  return {
    ...mailHead(receiver, [note.id, receiver.id, edition, version, holding.last?.id], room, context),
    ...noteMail(input, templates),
    attachments,
  };
}

const types: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
};

function typeOf(name: string): string {
  return types[/[^.]*$/.exec(name)?.[0] ?? ''] ?? 'application/octet-stream';
}
