import type { Catalogue } from '../catalogue.ts';
import { longDate, shortDate, weekdayDate } from './dates.ts';

const percent = new Intl.NumberFormat('en-GB', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const number = new Intl.NumberFormat('en-GB');

const plural = (items: number, word: string): string => `${number.format(items)} ${word}${items === 1 ? '' : 's'}`;
const days = (items: number): string => plural(items, 'day');
const workingDays = (items: number | undefined): string =>
  items === undefined ? 'working days not known' : plural(items, 'working day');
const deadline = (date: string | undefined): string =>
  date === undefined ? 'no deadline' : `deadline ${shortDate(date)}`;
const count = (label: string, items: number): string => `${label}: ${number.format(items)}`;

export const report: Catalogue['report'] = {
  heading: 'FOLLOW-UP OF MEETING RECOMMENDATIONS',
  asOf: (date) => `As of ${weekdayDate(date)}`,
  asOfLabel: 'As of',

  summary: {
    notesFollowedUp: 'Notes followed up',
    completed: 'Recommendations done',
    onTime: 'Kept the first promise',
    overdue: 'Late',
    all: 'All recommendations',
    allSelected: 'All that is shown',
    ofFinished: 'done',
    ofOpen: 'not done',
    noneBinding: 'nothing binding yet',
    noneFinished: 'nothing done yet',
    noneOpen: 'everything is done',
  },
  share: (part, whole, of) =>
    `${number.format(part)} of ${number.format(whole)}${of === '' ? '' : ` ${of}`} = ${percent.format(part / whole)}`,
  unverified: (items) => (items === 0 ? '' : `, ${items} not verified`),
  statusCounts: (all, counts) =>
    all === 0
      ? '0'
      : `${number.format(all)}: ${counts.map(([status, items]) => `${number.format(items)} ${status}`).join(', ')}`,

  sections: {
    late: (items) => count('LATE', items),
    soon: (items, within) => count(`DUE WITHIN ${within} DAYS`, items),
    running: (items) => count('UNDER WAY', items),
    proposals: (items) => count('PROPOSALS, NOT APPROVED', items),
    closed: (items) => count('CLOSED', items),
    attention: 'WORTH A CLOSER LOOK',
  },
  closedHidden: (counts) =>
    `Not listed: ${counts.map(([status, items]) => `${number.format(items)} ${status}`).join(', ')}.`,
  nothingOpen: 'No recommendation waits for follow-up.',
  nothingMatches: 'Nothing matches these filters.',
  ofSelection: 'Every number counts these alone.',

  days,
  workingDays,
  late: (calendar, working) => `${days(calendar)} late (${workingDays(working)})`,
  left: (calendar) => (calendar === 0 ? 'today' : calendar === 1 ? 'tomorrow' : `in ${calendar} days`),
  deadline,
  pastDeadline: (date, working) => `past the ${deadline(date)} (${workingDays(working)})`,
  sincePromise: (calendar, date) => `${days(calendar)} since the first promise ${shortDate(date)}`,
  afterPromise: (calendar, date) => `${days(calendar)} after the first promise ${shortDate(date)}`,
  completedOn: (date) => `completed ${shortDate(date)}`,
  acceptedBy: (by, date) => `accepted by ${by}, ${shortDate(date)}`,
  verifiedBy: (by, date) => `verified by ${by}, ${shortDate(date)}`,
  notVerified: 'not verified',
  carriedTo: (ref) => `carried over to ${ref}`,
  carriedFrom: (refs) => `from ${refs.join(', ')}`,
  proposedOn: (date) => `proposed ${shortDate(date)}`,
  moves: (times) => `promise moved ${times === 1 ? 'once' : `${times} times`}`,
  access: { terbuka: '', tertutup: 'closed meeting', rahasia: 'secret meeting' },

  attention: {
    carriedOver: (items) => count('Carried over from an earlier meeting and not done', items),
    staleProposals: (items, after) => count(`Proposals that wait for more than ${after} working days`, items),
    unverified: (items) => count('Done, but not verified', items),
    adrift: (items) => count('Carried into a note that is not final, so not counted', items),
    beyondPromise: (items) => count('Not late only because the deadline moved', items),
    reopened: (items) => count('Finished once, then opened again', items),
    movedOften: (items) => count('Deadline moved more than once', items),
  },
  more: (items, command) => `… and ${number.format(items)} more: ${command}`,

  groupCounts: (binding, late, finished, proposals, carried) => {
    const part = (items: number, text: string) => (items === 0 ? [] : [text]);
    const base = [
      plural(binding, 'binding recommendation'),
      ...part(late, `${number.format(late)} late`),
      ...part(finished, `${number.format(finished)} done`),
    ];
    const apart = [
      ...part(proposals, plural(proposals, 'proposal')),
      ...part(carried, `${number.format(carried)} carried over`),
    ];
    return [base, apart].flatMap((it) => (it.length === 0 ? [] : [it.join(', ')])).join('; ');
  },
  lateCount: (items) => `${number.format(items)} late`,
  noGroup: '(not set)',
  noProgram: 'No programme',
  achieved: 'What was achieved',
  impact: (text) => `Impact: ${text}`,
  noImpact: 'No impact recorded.',

  columns: {
    ref: 'Ref',
    note: 'Note',
    title: 'Meeting',
    date: 'Date of meeting',
    type: 'Type of meeting',
    text: 'Recommendation',
    ownerId: 'Owner ID',
    owner: 'Owner',
    deadline: 'Deadline',
    firstDeadline: 'First deadline',
    status: 'Status',
    overdue: 'Late',
    daysLate: 'Days late',
    workingDaysLate: 'Working days late',
    daysBeyondPromise: 'Days beyond first promise',
    program: 'Programme',
    impact: 'Impact',
    state: 'State',
    measure: 'Measure',
    part: 'Number',
    whole: 'Of',
    share: 'Share',
  },
  yes: 'yes',
  no: 'no',
  sheets: { items: 'Recommendations', summary: 'Summary' },

  chatLate: (late) => `Late: ${late}.`,
  chatSoon: (soon, within) => `Due within ${days(within)}: ${soon}.`,
  chatEmpty: (within) => `Nothing is late or due within ${days(within)}.`,
  chatEmptySelection: (within) => `Of these, nothing is late or due within ${days(within)}.`,
  chatWithheld: (items) => `${plural(items, 'item')} of secret meetings left out.`,
  withheld: (items) =>
    `${plural(items, 'recommendation')} of secret notes left out: what is secret is not sent by WhatsApp.`,

  holidaysUnknown: (years) =>
    `The holidays of ${years.join(', ')} are not known, so working days late are not counted. Write holidays/${years[0]}.yaml.`,
  notesWithErrors: (files, others) =>
    `These notes have errors and are counted as far as they can be read: ${files.join(', ')}${others === 0 ? '' : `, and ${number.format(others)} more`}. Run: catatan check`,
  unsavedLeftOut:
    'Changes that are not saved are left out: --as-of takes what is in the history. Save them with: catatan save',
  laterThanToday: (notes, completions, date) => {
    const parts = [
      ...(notes === 0 ? [] : [plural(notes, 'final note')]),
      ...(completions === 0 ? [] : [plural(completions, 'completion')]),
    ];
    return `The notebook holds ${parts.join(' and ')} dated after ${longDate(date)}, and --today changes the date alone: this report mixes two times. The state on that day: catatan report --as-of ${date}`;
  },
  asOfAhead: (date) =>
    `${longDate(date)} is yet to come: this is what is saved so far, with days late counted to that day.`,
  written: (path) => `Report written to ${path}`,
};
