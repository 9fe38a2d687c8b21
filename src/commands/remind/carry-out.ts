import type { Reminder } from '../../distribution/reminders.ts';
import { deliveryFolders } from '../../production/delivery-folders.ts';
import { type MailRoom, whileMailing } from '../../production/mail-room.ts';
import { printerOptions } from '../../production/printer-options.ts';
import { whilePrinting } from '../../production/printing.ts';
import { remark } from '../../production/remark.ts';
import { prepareReminders, type ReminderParcelContext } from '../../production/reminder-parcels.ts';
import type { SendContext } from '../../production/send-each.ts';
import { type ReminderSending, sendReminders } from '../../production/send-reminders.ts';
import { tellSent, tellTrouble } from '../../production/tell-sent.ts';
import { failureSentence } from '../../render/failure.ts';
import { type CommandContext, option } from '../command.ts';
import { nameOf, remarkOnPending } from './tell.ts';

interface Work extends Pick<SendContext, 'register' | 'book'>, Pick<ReminderParcelContext, 'gate'> {}

/** Prints and sends what is due and tells what became of it; whether all of it is out. */
export async function carryOut(due: readonly Reminder[], work: Work, context: CommandContext): Promise<boolean> {
  const { world, catalogue, options } = context;
  const { register } = work;
  const words = catalogue.remind;
  const outbox = option.text(options, 'outbox');
  const { deliveries: folder } = deliveryFolders(outbox, register, world);
  const hasMails = due.some(({ channel }) => channel === 'email');
  const way = { hasMails, outbox: outbox === undefined ? undefined : folder };
  return whileMailing(way, register, world, async (room) => {
    const common = { ...work, world, catalogue, folder, workspace: register, source: register.source };
    const { ready, failed } = await whilePrinting(world, printerOptions(undefined, undefined), (printing) =>
      prepareReminders(due, { ...common, printing, label: words.preparing }),
    );
    const sendings = await sendReminders(ready, { ...common, room, label: words.sending });
    for (const { name, failure } of failed) {
      remark(world, catalogue.pdf.failed(name, failureSentence(failure, catalogue)));
    }
    tellOutcome(sendings, folder.path, room, context);
    return failed.length === 0 && sendings.every(({ came }) => came.state === 'sent');
  });
}

function tellOutcome(
  sendings: readonly ReminderSending[],
  folder: string,
  room: MailRoom | undefined,
  context: CommandContext,
): void {
  const { world, catalogue } = context;
  const fates = sendings.flatMap(({ parcel: { reminder }, came }) => {
    const { receiver, channel } = reminder;
    return came.state === 'waiting'
      ? []
      : [{ what: nameOf(reminder, catalogue), receiver: receiver.name, channel, came }];
  });
  tellTrouble(fates, catalogue, world);
  if (sendings.length > fates.length) remark(world, catalogue.remind.waiting(sendings.length - fates.length));
  const unclear = sendings.filter(({ came }) => came.state === 'unknown');
  remarkOnPending(
    unclear.map(({ parcel }) => parcel.reminder),
    context,
  );
  tellSent(fates, { folder, isOutbox: room?.isOutbox === true }, catalogue, world);
  const out = sendings.filter(({ came }) => came.state === 'sent').map(({ parcel }) => parcel);
  tellPapers(out, folder, context);
  if (out.length > 0) remark(world, catalogue.distribute.recorded);
}

/** Every letter is a draft, a copy of one too: it becomes what it says when it is signed. */
function tellPapers(
  parcels: readonly ReminderSending['parcel'][],
  folder: string,
  { world, catalogue }: CommandContext,
): void {
  const words = catalogue.remind;
  const letters = parcels.filter(({ letter, document }) => letter !== undefined || document === 'surat').length;
  const sheets = parcels.filter(({ officeSheet }) => officeSheet !== undefined).length;
  if (letters > 0) remark(world, words.letters(letters, folder));
  if (sheets > 0) remark(world, words.officeSheets(sheets));
}
