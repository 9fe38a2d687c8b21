import type { Catalogue } from '../catalogue.ts';
import { longDate, shortDate, weekdayDate } from './dates.ts';

const number = new Intl.NumberFormat('en-GB');
const items = (count: number): string =>
  `${number.format(count)} ${count === 1 ? 'recommendation' : 'recommendations'}`;

export const reportDocument: Catalogue['reportDocument'] = {
  language: 'en',

  labels: {
    logo: 'Emblem',
    document: 'FOLLOW-UP REPORT',
    subject: 'Recommendations of Meetings',
    figures: 'Main figures',
    statuses: 'State of all recommendations',
    lateOwners: 'Late by owner',
    trend: 'Course by month',
    attention: 'What deserves a closer look',
    definitions: 'About these numbers',
    noAttention: 'Nothing that deserves a closer look.',
    none: '–',
    chart: 'Chart',
    sameNumbers: 'The same numbers are in the table.',

    status: 'Status',
    count: 'Number',
    share: 'Share',
    total: 'All',
    owner: 'Owner',
    lateCount: 'Late',
    longest: 'Longest (days)',
    longestWorking: 'Working days',
    monthEnd: 'As of',
    binding: 'Binding',
    completed: 'Completed',
    open: 'Open',
    overdue: 'Late',

    text: 'Action',
    deadline: 'Deadline',
    daysLate: 'Late (days)',
    workingDaysLate: 'Working days',
    sincePromise: 'Since first promise (days)',
    remaining: 'Time left',
    proposed: 'Proposed',
    state: 'State',
    remark: 'Remark',
  },

  title: (office, date) => `Follow-up report – ${office} – ${longDate(date)}`,
  foot: (date) => `Follow-up report as of ${shortDate(date)}`,
  asOf: (date) => `As of ${weekdayDate(date)}`,
  internal: (secrecy) => `${secrecy === undefined ? '' : `${secrecy} – `}INTERNAL`,
  internalLead: (count) =>
    count === 0
      ? 'Internal: its numbers cover meetings that were not open to the public.'
      : `Internal: holds ${items(count)} of meetings that were not open to the public, each of them marked.`,
  headline: (binding, completed, overdue) =>
    binding === 0
      ? 'No recommendation is binding yet.'
      : `Of ${number.format(binding)} binding recommendations, ${number.format(completed)} are completed and ${number.format(overdue)} are late.`,
  count: (value) => number.format(value),
  dueSoon: 'Due soon',
  ofFinished: (kept, promised) =>
    promised === 0 ? 'nothing completed yet' : `${number.format(kept)} of ${number.format(promised)} completed`,

  statusDescription: (all, parts) =>
    `${items(all)}: ${parts.map(([status, count]) => `${number.format(count)} ${status.toLowerCase()}`).join(', ')}.`,
  lateDescription: (owner, days) =>
    `Calendar days after the deadline of the latest item; longest ${owner}, ${number.format(days)} days.`,
  trendDescription: (months, from, to) => `${months} points from ${longDate(from)} to ${longDate(to)}.`,
  lateLead: 'Length of a bar: the longest delay, in calendar days. The longest at the top.',
  otherOwners: (count) => `${number.format(count)} other ${count === 1 ? 'owner' : 'owners'}`,
  trendLead: 'As the notebook was saved on that day.',
  trendMissing: 'The course by month is left out, because the history of the notebook cannot be read.',
  trendStarts: (date) =>
    `Months before ${longDate(date)} are left out: the notebook had no history then, or this copy lacks it.`,
  trendTooShort:
    'The course by month cannot be shown yet: the history of the notebook does not cover the last month’s end.',
  trendOfSelection: 'The course by month is left out of a report that is filtered by status or deadline.',
  month: (date, withYear) => {
    const [, month = '', year = ''] = shortDate(date).split(' ');
    return withYear ? `${month}\n${year}` : month;
  },

  sections: {
    late: 'Late',
    soon: (days) => `Due within ${days} days`,
    running: 'Under way',
    proposals: 'Proposals not yet approved',
    closed: 'Closed',
    groups: {
      owner: 'By owner',
      type: 'By type of meeting',
      body: 'By body or unit',
      note: 'By note',
      program: 'By programme',
    },
  },
  groupCount: items,
  more: (count) => `… and ${number.format(count)} more.`,

  selected: (parts) => `Only ${parts.join('; ')}.`,
  selection: {
    owner: (name) => `items of ${name}`,
    types: (names) => `meetings of type ${names.join(', ')}`,
    statuses: (names) => `status ${names.join(', ')}`,
    overdue: 'late items',
    dueWithin: (days) => `items due within ${days} days`,
    since: (date) => `meetings since ${longDate(date)}`,
    until: (date) => `meetings until ${longDate(date)}`,
  },

  onTimeTerm: 'In time for the first promise',
  onTimeText:
    'Recommendations completed no later than the day that was promised first, divided by all that are completed and ever had a deadline.',
};
