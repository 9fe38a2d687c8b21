import { expeditionRow } from '../correspondence/expedition.ts';
import { type DeliveryEvent, secondsOf } from '../distribution/ledger.ts';
import type { Folder } from '../ports/files.ts';
import { renderExpeditionXlsx } from '../render/expedition-xlsx.ts';
import { isoDateAt } from '../shared/iso-date.ts';
import type { LetterContext } from './delivery-letter.ts';
import { openLedger } from './verify-ledger.ts';

const byHand = ['srikandi', 'ekspedisi', 'langsung'];

/**
 * Writes the book of what went out by hand today and gives the path of its file. Where somebody wrote into the book of an
 * earlier run, it stays, and a second one holds what was added since.
 * @param before what the register held before this run
 */
export async function writeExpeditionBook(
  folder: Folder,
  before: readonly DeliveryEvent[],
  context: LetterContext,
): Promise<string> {
  const { register, catalogue } = context;
  const { timezone } = register.notebook.config;
  const isOfToday = ({ event, channel, level, ...it }: DeliveryEvent) =>
    (event === 'sent' || event === 'withdrawn') &&
    byHand.includes(channel) &&
    isoDateAt(secondsOf({ time: it.time }) * 1000, timezone) === register.today;
  const events = openLedger(register.folder).events;
  const today = events.filter(isOfToday);
  const known = new Set(before.map(({ id }) => id));
  const earlier = today.filter(({ id }) => known.has(id));
  const bookOf = (rows: readonly DeliveryEvent[]) =>
    renderExpeditionXlsx(
      rows.flatMap((event) => rowOf(event, context)),
      catalogue,
    );
  const name = `buku-ekspedisi-${register.today}`;
  const isOurs = !isThere(folder, `${name}.xlsx`) || isEqual(folder.read(`${name}.xlsx`), await bookOf(earlier));
  const file = isOurs ? `${name}.xlsx` : freeName(folder, name);
  folder.write(file, await bookOf(isOurs ? today : today.filter(({ id }) => !known.has(id))), 'product');
  return folder.absolute(file);
}

function rowOf(event: DeliveryEvent, { register, catalogue }: LetterContext) {
  const note = register.notebook.notes.find(({ id }) => id === event.note);
  if (note === undefined) return [];
  const [, number, of] = /^(\d+)\/(\d+)$/.exec(event.copy ?? '') ?? [];
  return [
    expeditionRow({
      note,
      receiver: register.directory.party(event.receiver),
      copy: number === undefined ? undefined : { number: Number(number), of: Number(of) },
      asOf: register.today,
      config: register.notebook.config,
      catalogue,
    }),
  ];
}

function isThere(folder: Folder, file: string): boolean {
  return folder.kind(file) !== 'missing';
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** `NAME-2.xlsx`, `NAME-3.xlsx` … */
function freeName(folder: Folder, name: string): string {
  let number = 2;
  while (isThere(folder, `${name}-${number}.xlsx`)) number += 1;
  return `${name}-${number}.xlsx`;
}
