import type { Catalogue } from '../catalogue.ts';
import { longDate, shortDate } from './dates.ts';

export const receipt: Catalogue['receipt'] = {
  whichNote: 'Which note was received?',
  whichReceiver: 'Who received it?',
  sent: (date) => `sent ${shortDate(date)}`,
  nothingWaits: 'No delivery waits for a confirmation of receipt.',
  already: (note, name, date) =>
    `${note} is on record as received by ${name} on ${longDate(date)}; nothing was written.`,
  done: (note, name, date, by, evidence) => {
    const confirmed = by === undefined ? '' : `, confirmed by ${by}`;
    return `Recorded: ${note} received by ${name} on ${longDate(date)}${confirmed}${evidence === undefined ? ', without evidence' : `, evidence ${evidence}`}.`;
  },
  older: (note, receiver) =>
    `What was received is not the current version: the note changed since it was sent. Send the current one: catatan distribute ${note} --to ${receiver}`,
};
