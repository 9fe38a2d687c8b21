import { longDate, shortDate } from './dates.ts';

/** What `catatan receipt` says. */
export const receipt = {
  whichNote: 'Catatan mana yang diterima?',
  whichReceiver: 'Siapa yang menerimanya?',
  sent: (date: string) => `dikirim ${shortDate(date)}`,
  nothingWaits: 'Tidak ada kiriman yang menunggu konfirmasi penerimaan.',
  already: (note: string, name: string, date: string) =>
    `${note} sudah tercatat diterima ${name} pada ${longDate(date)}; tidak ada yang ditulis.`,
  done: (note: string, name: string, date: string, by: string | undefined, evidence: string | undefined) => {
    const confirmed = by === undefined ? '' : `, dikonfirmasi oleh ${by}`;
    return `Tercatat: ${note} diterima ${name} pada ${longDate(date)}${confirmed}${evidence === undefined ? ', tanpa bukti' : `, bukti ${evidence}`}.`;
  },
  older: (note: string, receiver: string) =>
    `Yang diterima bukan versi terbaru: catatan itu berubah sesudah dikirim. Kirim versi terbarunya: catatan distribute ${note} --to ${receiver}`,
};
