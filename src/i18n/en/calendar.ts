import type { Catalogue } from '../catalogue.ts';
import { longDate } from './dates.ts';

export const calendar: Catalogue['calendar'] = {
  name: (whose) => `Follow-up deadlines – ${whose}`,
  summary: (owner, text) => `Deadline: ${owner === undefined ? '' : `${owner} – `}${text}`,
  owner: (name) => `Owner: ${name}`,
  status: (status) => `Status: ${status}`,
  meeting: (title, date) => `Meeting: ${title}, ${longDate(date)}`,
  firstPromise: (date, moves) =>
    moves === 0
      ? `First promise: ${longDate(date)}`
      : `First promise: ${longDate(date)}, moved ${moves === 1 ? 'once' : `${moves} times`}`,
  reference: (ref) => `Reference: ${ref}`,
  category: 'Follow-up',
  withheld: (items) =>
    `${items === 1 ? '1 recommendation of a secret note was' : `${items} recommendations of secret notes were`} left out: others easily see a calendar.`,
};
