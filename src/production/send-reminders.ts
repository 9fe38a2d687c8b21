import { reminderChat, reminderMail } from '../correspondence/reminder.ts';
import { isCopy } from '../distribution/reminders.ts';
import { createTemplates, type Templates } from '../markup/templates.ts';
import type { MailMessage, MailOutcome } from '../ports/mailer.ts';
import { templateReader } from '../workspace/outputs.ts';
import type { NewEvent } from './ledger-book.ts';
import { calendarAttachment, mailHead } from './outgoing-mail.ts';
import { sendRecorded } from './recorded-mail.ts';
import type { ReminderParcel } from './reminder-parcels.ts';
import { type Came, isServerDown, type SendContext, sendEach } from './send-each.ts';

/** What became of a reminder. */
export interface ReminderSending {
  readonly parcel: ReminderParcel;
  /** `waiting`: a copy of what its owner did not get. */
  readonly came: Came | { readonly state: 'waiting' };
}

/**
 * Sends every reminder by its channel, the owners' first: of what an owner did not get for certain no copy goes out, and
 * none lies ready to be taken.
 */
export async function sendReminders(
  parcels: readonly ReminderParcel[],
  context: SendContext,
): Promise<ReminderSending[]> {
  const own = await sendAll(
    parcels.filter(({ reminder }) => !isCopy(reminder)),
    context,
  );
  const out = new Set(own.filter(({ came }) => came.state === 'sent').map(({ parcel }) => parcel.reminder));
  const copies = parcels.filter(({ reminder }) => isCopy(reminder));
  const isWaiting = ({ reminder: { follows } }: ReminderParcel) => follows !== undefined && !out.has(follows);
  const isSkipped = (parcel: ReminderParcel) => isMail(parcel) && own.some(({ came }) => isServerDown(came));
  const waiting = copies.filter(isWaiting);
  for (const { path } of waiting) context.folder.remove(`${path}.pdf`);
  const free = copies.filter((parcel) => !isWaiting(parcel));
  const sent = await sendAll(
    free.filter((parcel) => !isSkipped(parcel)),
    context,
  );
  const untried = (of: readonly ReminderParcel[], state: 'waiting' | 'skipped') =>
    of.map((parcel) => ({ parcel, came: { state } }));
  return [...own, ...sent, ...untried(free.filter(isSkipped), 'skipped'), ...untried(waiting, 'waiting')];
}

function isMail({ reminder }: ReminderParcel): boolean {
  return reminder.channel === 'email';
}

async function sendAll(
  parcels: readonly ReminderParcel[],
  context: SendContext,
): Promise<{ parcel: ReminderParcel; came: Came }[]> {
  const templates = createTemplates(templateReader(context.register.folder, context.world.templates));
  const send = (parcel: ReminderParcel) =>
    isMail(parcel) ? mail(parcel, templates, context) : handOver(parcel, context);
  const sent = await sendEach(parcels, { isMail, send }, context);
  return sent.map(({ one, came }) => ({ parcel: one, came }));
}

/** What goes by hand lies in its folder: a person takes it from there. */
async function handOver(parcel: ReminderParcel, { book, folder, world }: SendContext): Promise<MailOutcome> {
  const { reminder, input, path } = parcel;
  const bytes = folder.read(`${path}.pdf`);
  if (reminder.channel === 'whatsapp') {
    folder.write(`${path}.txt`, reminderChat({ ...input, ...reminder }), 'product');
  }
  book.append(eventsOf(parcel, world.sha256(bytes)));
  return { state: 'sent' };
}

async function mail(parcel: ReminderParcel, templates: Templates, context: SendContext): Promise<MailOutcome> {
  const { book, room, folder, world } = context;
  if (room === undefined) throw new Error('a mail without a way to send it');
  const { reminder, input, name, path } = parcel;
  const { owner, receiver, level, items } = reminder;
  const bytes = folder.read(`${path}.pdf`);
  const words = { ...input, ...reminder };
  const about = [level, owner.id, receiver.id, ...items.map(({ ref, deadline }) => [ref, deadline])];
  const message: MailMessage = {
    ...mailHead(receiver, about, room, context),
    ...reminderMail(words, templates),
    attachments: [
      { name: `${name}.pdf`, type: 'application/pdf', content: bytes },
      ...(isCopy(reminder) ? [] : calendarAttachment(words)),
    ],
  };
  return sendRecorded(message, path, eventsOf(parcel, world.sha256(bytes)), { room, book });
}

/** That its receiver was told of each item. */
function eventsOf({ reminder, document, copy }: ReminderParcel, sha256: string): NewEvent[] {
  const { receiver, channel, edition, level, items } = reminder;
  return items.map(({ ref, note, deadline }) => ({
    event: 'reminded',
    note: note.id,
    ref,
    receiver: receiver.id,
    channel,
    edition,
    document,
    sha256,
    level,
    deadline,
    ...(copy === undefined ? {} : { copy }),
  }));
}
