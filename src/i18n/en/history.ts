import type { Catalogue } from '../catalogue.ts';
import { longDate, shortDate } from './dates.ts';

export const history: Catalogue['history'] = {
  meeting: 'Meeting',
  meetingOf: (title, date) => `${title}, ${longDate(date)}`,
  owner: 'Owner',
  status: 'Status',
  gone: 'no longer in the notebook',
  firstPromise: 'First promise',
  deadline: 'Deadline now',
  none: '(none)',
  day: (date) => longDate(date),
  eventDay: (date) => shortDate(date),
  moves: (count) => (count === 0 ? 'never moved' : count === 1 ? 'moved once' : `moved ${count} times`),
  beyond: 'Beyond promise',
  beyondDays: (days) => `${days === 1 ? '1 calendar day' : `${days} calendar days`} after the first promise`,
  since: (ref) => `As ${ref}`,
  by: (person) => `(${person})`,
  recorded: (deadline, owner, status) =>
    `recorded: ${owner}, ${deadline === undefined ? 'no deadline' : `deadline ${shortDate(deadline)}`}, ${status}`,
  carried: (from, before, deadline) => {
    const moved = before !== undefined && deadline !== undefined && before !== deadline;
    const told = moved ? `deadline ${shortDate(before)} → ${shortDate(deadline)}` : 'same deadline';
    return `taken over from ${from.join(', ')}; ${told}`;
  },
  deadlineSet: (to) => `deadline set to ${shortDate(to)}`,
  deadlineMoved: (from, to, reason, by) =>
    `deadline ${shortDate(from)} → ${shortDate(to)}, ${reason === undefined ? 'no reason given' : `reason: ${reason}`}${by === undefined ? '' : `; by ${by}`}`,
  statusChanged: (from, to, successor) => `status ${from} → ${to}${successor === undefined ? '' : `, to ${successor}`}`,
  ownerChanged: (from, to) => `owner ${from} → ${to}`,
  textChanged: (from, to) => `text "${from}" → "${to}"`,
  verified: (by, on) => `verified by ${by}, ${shortDate(on)}`,
  removed: 'removed from the note',
  returned: 'back in the note',
  draft: 'This note is still a draft; its history counts from the day it is finalised.',
  shallow:
    'This copy holds only part of the history, so there may be more before it. Get all of it: git fetch --unshallow (on GitHub Actions: fetch-depth: 0).',
  unsaved: 'Changes of this note that are not saved are no part of its history. Save them with: catatan save',
  skipped: (versions, more) =>
    `These versions cannot be read and were skipped: ${versions.join(', ')}${more === 0 ? '' : `, and ${more} more`}.`,
  which: 'Which recommendation?',
};
