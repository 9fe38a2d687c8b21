import { longDate, shortDate } from './dates.ts';

/** What was recorded. */
interface Receipt {
  readonly sent: string;
  readonly received: string;
  readonly by: string | undefined;
  readonly evidence: string | undefined;
}

/** What `catatan receipt` says. */
export const receipt = {
  whichNote: 'Catatan mana yang diterima?',
  whichReceiver: 'Siapa yang menerimanya?',
  sent: (date: string) => `dikirim ${shortDate(date)}`,
  nothingWaits: 'Tidak ada kiriman yang menunggu konfirmasi penerimaan.',
  already: (note: string, name: string, date: string) =>
    `${note} sudah tercatat diterima ${name} pada ${longDate(date)}; tidak ada yang ditulis. Bukti yang menyusul ditambahkan dengan --evidence.`,
  done: (note: string, name: string, { sent, received, by, evidence }: Receipt) => {
    const confirmed = by === undefined ? '' : `, dikonfirmasi oleh ${by}`;
    const proof = evidence === undefined ? ', tanpa bukti' : `, bukti ${evidence}`;
    return `Tercatat: ${note} (kiriman ${shortDate(sent)}) diterima ${name} pada ${longDate(received)}${confirmed}${proof}.`;
  },
  reminderAlready: (ref: string, name: string) =>
    `Pengingat tentang ${ref} sudah tercatat diterima ${name}; tidak ada yang ditulis.`,
  reminderDone: (refs: readonly string[], name: string, date: string, evidence: string | undefined) =>
    `Tercatat: pengingat tentang ${refs.join(', ')} diterima ${name} pada ${longDate(date)}${evidence === undefined ? ', tanpa bukti' : `, bukti ${evidence}`}.`,
  older: (note: string, receiver: string) =>
    `Yang diterima bukan versi terbaru: catatan itu berubah sesudah dikirim. Kirim versi terbarunya: catatan distribute ${note} --to ${receiver}`,
};
