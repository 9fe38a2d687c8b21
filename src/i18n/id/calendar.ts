import { longDate } from './dates.ts';

/** Sentences of the calendar of deadlines. */
export const calendar = {
  name: (whose: string) => `Tenggat tindak lanjut – ${whose}`,
  summary: (owner: string | undefined, text: string) => `Tenggat: ${owner === undefined ? '' : `${owner} – `}${text}`,
  owner: (name: string) => `Penanggung jawab: ${name}`,
  status: (status: string) => `Status: ${status}`,
  meeting: (title: string, date: string) => `Rapat: ${title}, ${longDate(date)}`,
  firstPromise: (date: string, moves: number) =>
    moves === 0 ? `Janji pertama: ${longDate(date)}` : `Janji pertama: ${longDate(date)}, digeser ${moves} kali`,
  reference: (ref: string) => `Rujukan: ${ref}`,
  category: 'Tindak lanjut',
  withheld: (items: number) =>
    `${items} rekomendasi dari catatan rahasia tidak dimasukkan: kalender mudah terlihat orang lain.`,
};
