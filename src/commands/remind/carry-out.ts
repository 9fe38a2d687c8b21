import { isCopy, type Reminder } from '../../distribution/reminders.ts';
import { deliveryFolders } from '../../production/delivery-folders.ts';
import { type MailRoom, openMailRoom } from '../../production/mail-room.ts';
import { printerOptions } from '../../production/printer-options.ts';
import { whilePrinting } from '../../production/printing.ts';
import { remark } from '../../production/remark.ts';
import { prepareReminders, type ReminderParcelContext } from '../../production/reminder-parcels.ts';
import { type ReminderSendContext, type ReminderSending, sendReminders } from '../../production/send-reminders.ts';
import { failureSentence } from '../../render/failure.ts';
import { type CommandContext, option } from '../command.ts';
import { nameOf, remarkOnPending } from './tell.ts';

interface Work extends Pick<ReminderSendContext, 'register' | 'book'>, Pick<ReminderParcelContext, 'gate'> {}

/** Prints and sends what is due and tells what became of it; whether all of it is out. */
export async function carryOut(due: readonly Reminder[], work: Work, context: CommandContext): Promise<boolean> {
  const { world, catalogue, options } = context;
  const { register } = work;
  const words = catalogue.remind;
  const outbox = option.text(options, 'outbox');
  const { deliveries: folder } = deliveryFolders(outbox, register, world);
  const hasMails = due.some(({ channel }) => channel === 'email');
  const room = hasMails ? await openMailRoom(register, outbox === undefined ? undefined : folder, world) : undefined;
  try {
    const common = { ...work, world, catalogue, folder, workspace: register, source: register.source };
    const { ready, failed } = await whilePrinting(world, printerOptions(undefined, undefined), (printing) =>
      prepareReminders(due, { ...common, printing, label: words.preparing }),
    );
    const sendings = await sendReminders(ready, due, { ...common, room, label: words.sending });
    for (const { name, failure } of failed) {
      remark(world, catalogue.pdf.failed(name, failureSentence(failure, catalogue)));
    }
    tellOutcome(sendings, folder.path, room, context);
    return failed.length === 0 && sendings.every(({ came }) => came.state === 'sent');
  } finally {
    room?.close();
  }
}

function tellOutcome(
  sendings: readonly ReminderSending[],
  folder: string,
  room: MailRoom | undefined,
  context: CommandContext,
): void {
  const { world, catalogue } = context;
  const words = catalogue.distribute;
  for (const { parcel, came } of sendings) {
    if (came.state !== 'failed') continue;
    remark(
      world,
      words.failed(
        nameOf(parcel.reminder, catalogue),
        parcel.reminder.receiver.name,
        words.problems[came.problem](came.answer),
      ),
    );
  }
  const unclear = sendings.filter(({ came }) => came.state === 'unknown').map(({ parcel }) => parcel.reminder);
  const skipped = sendings.filter(({ came }) => came.state === 'skipped').length;
  if (skipped > 0) remark(world, words.skipped(skipped));
  remarkOnPending(unclear, context);
  const out = sendings.filter(({ came }) => came.state === 'sent').map(({ parcel }) => parcel);
  const mails = out.filter(({ reminder }) => reminder.channel === 'email').length;
  if (mails > 0) remark(world, room?.isOutbox === true ? words.outboxMail(mails, folder) : words.sentMail(mails));
  if (out.length > mails) remark(world, words.prepared(out.length - mails, folder));
  tellPapers(out, folder, context);
  if (out.length > 0) remark(world, words.recorded);
}

function tellPapers(
  parcels: readonly ReminderSending['parcel'][],
  folder: string,
  { world, catalogue }: CommandContext,
): void {
  const words = catalogue.remind;
  const isLetter = ({ letter, document, reminder }: ReminderSending['parcel']) =>
    letter !== undefined || (document === 'surat' && !isCopy(reminder));
  const letters = parcels.filter(isLetter).length;
  const sheets = parcels.filter(({ officeSheet }) => officeSheet !== undefined).length;
  if (letters > 0) remark(world, words.letters(letters, folder));
  if (sheets > 0) remark(world, words.officeSheets(sheets));
}
