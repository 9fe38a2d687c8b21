import type { Catalogue } from '../catalogue.ts';
import { longDate, shortDate } from './dates.ts';

export const receipt: Catalogue['receipt'] = {
  whichNote: 'Which note was received?',
  whichReceiver: 'Who received it?',
  sent: (date) => `sent ${shortDate(date)}`,
  nothingWaits: 'No delivery waits for a confirmation of receipt.',
  already: (note, name, date) =>
    `${note} is on record as received by ${name} on ${longDate(date)}; nothing was written. Evidence that comes later is added with --evidence.`,
  done: (note, name, { sent, received, by, evidence }) => {
    const confirmed = by === undefined ? '' : `, confirmed by ${by}`;
    const proof = evidence === undefined ? ', without evidence' : `, evidence ${evidence}`;
    return `Recorded: ${note} (sent ${shortDate(sent)}) received by ${name} on ${longDate(received)}${confirmed}${proof}.`;
  },
  reminderAlready: (ref, name) => `The reminder about ${ref} is on record as received by ${name}; nothing was written.`,
  reminderDone: (refs, name, date, evidence) =>
    `Recorded: the reminder about ${refs.join(', ')} was received by ${name} on ${longDate(date)}${evidence === undefined ? ', without evidence' : `, evidence ${evidence}`}.`,
  older: (note, receiver) =>
    `What was received is not the current version: the note changed since it was sent. Send the current one: catatan distribute ${note} --to ${receiver}`,
};
