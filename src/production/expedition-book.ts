import { expeditionRow } from '../correspondence/expedition.ts';
import { secondsOf } from '../distribution/ledger.ts';
import type { Delivery } from '../distribution/plan.ts';
import type { Folder } from '../ports/files.ts';
import { type ExpeditionRow, renderExpeditionXlsx } from '../render/expedition-xlsx.ts';
import { isoDateAt } from '../shared/iso-date.ts';
import { DeliveryLetters, type LetterContext } from './delivery-letter.ts';
import { openDeliveryPlan } from './delivery-plan.ts';

const byHand = ['srikandi', 'ekspedisi', 'langsung'];

/** Writes the book of what goes out by hand today, earlier runs included, and gives the path of its file. */
export async function writeExpeditionBook(folder: Folder, context: LetterContext): Promise<string> {
  const { register, world, catalogue } = context;
  const { deliveries } = await openDeliveryPlan(register, world);
  const { timezone } = register.notebook.config;
  const isOfToday = ({ holding: { last } }: Delivery) =>
    last !== undefined &&
    byHand.includes(last.channel) &&
    isoDateAt(secondsOf(last) * 1000, timezone) === register.today;
  const letters = new DeliveryLetters(context);
  const rows: ExpeditionRow[] = [];
  for (const delivery of deliveries.filter(isOfToday)) rows.push(expeditionRow(await letters.of(delivery)));
  const name = `buku-ekspedisi-${register.today}.xlsx`;
  folder.write(name, await renderExpeditionXlsx(rows, catalogue), 'product');
  return folder.absolute(name);
}
