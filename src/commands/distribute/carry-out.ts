import type { DeliveryEvent } from '../../distribution/ledger.ts';
import type { Delivery } from '../../distribution/plan.ts';
import { type DeliveryFolders, deliveryFolders } from '../../production/delivery-folders.ts';
import { prepareParcels } from '../../production/delivery-parcels.ts';
import { writeExpeditionBook } from '../../production/expedition-book.ts';
import type { LedgerBook } from '../../production/ledger-book.ts';
import { type MailRoom, whileMailing } from '../../production/mail-room.ts';
import type { Register } from '../../production/open-register.ts';
import { printerOptions } from '../../production/printer-options.ts';
import { whilePrinting } from '../../production/printing.ts';
import { remark } from '../../production/remark.ts';
import { type Sending, sendParcels } from '../../production/send-parcels.ts';
import { tellSent, tellTrouble } from '../../production/tell-sent.ts';
import { failureSentence } from '../../render/failure.ts';
import { type CommandContext, option } from '../command.ts';
import { remarkOnUndecided } from './tell.ts';

interface Work {
  readonly register: Register;
  readonly gate: Parameters<typeof prepareParcels>[1]['gate'];
  readonly book: LedgerBook;
  /** What the register held before anything was sent. */
  readonly before: readonly DeliveryEvent[];
}

/** Prints and sends what is due and tells what became of it; whether all of it is out. */
export async function carryOut(due: readonly Delivery[], work: Work, context: CommandContext): Promise<boolean> {
  const { world, catalogue, options } = context;
  const { register } = work;
  const outbox = option.text(options, 'outbox');
  const folders = deliveryFolders(outbox, register, world);
  const hasMails = due.some(({ channel }) => channel === 'email');
  const way = { hasMails, outbox: outbox === undefined ? undefined : folders.deliveries };
  return whileMailing(way, register, world, async (room) => {
    const words = catalogue.distribute;
    const { ready, failed } = await whilePrinting(world, printerOptions(undefined, undefined), (printing) =>
      prepareParcels(due, { ...work, world, catalogue, printing, label: words.preparing, folders }),
    );
    const sendings = await sendParcels(ready, {
      ...work,
      world,
      room,
      folder: folders.deliveries,
      label: words.sending,
    });
    for (const { name, failure } of failed)
      remark(context.world, catalogue.pdf.failed(name, failureSentence(failure, catalogue)));
    await tellOutcome(sendings, folders, room, work, context);
    return failed.length === 0 && sendings.every(({ came }) => came.state === 'sent');
  });
}

async function tellOutcome(
  sendings: readonly Sending[],
  { deliveries }: DeliveryFolders,
  room: MailRoom | undefined,
  work: Work,
  context: CommandContext,
): Promise<void> {
  const { world, catalogue } = context;
  const fates = sendings.map(({ delivery: { note, receiver, channel }, came }) => ({
    what: note.id,
    receiver: receiver.name,
    channel,
    came,
  }));
  tellTrouble(fates, catalogue, world);
  const unclear = sendings.filter(({ came }) => came.state === 'unknown');
  remarkOnUndecided(
    unclear.map(({ delivery }) => ({ ...delivery, standing: 'pending' })),
    context,
  );
  tellSent(fates, { folder: deliveries.path, isOutbox: room?.isOutbox === true }, catalogue, world);
  const out = fates.filter(({ came }) => came.state === 'sent');
  const words = catalogue.distribute;
  if (out.some(({ channel }) => channel !== 'email' && channel !== 'whatsapp')) {
    const file = await writeExpeditionBook(deliveries, work.before, { ...work, world, catalogue });
    remark(world, words.expedition(file));
  }
  if (out.length > 0) remark(world, words.recorded);
}
