import type { SiteTexts } from '../id/site.ts';
import { longDate, shortDate, weekdayDate } from './dates.ts';

const percent = (rate: number): string => `${(rate * 100).toFixed(1)}%`;
const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const workingDays = (count: number): string => plural(count, 'working day', 'working days');

/** Words and sentences of the public site. */
export const site: SiteTexts = {
  language: 'en',
  longDate,
  shortDate,
  weekdayDate,
  percent,

  defaultTitle: (office) => `Meeting Notes of ${office}`,
  asOf: (date) => `As of ${weekdayDate(date)}`,
  pageTitle: (page, site) => `${page} – ${site}`,

  menu: { home: 'Overview', notes: 'Notes', followUps: 'Follow-up', about: 'About' },

  labels: {
    skip: 'Skip to content',
    navigation: 'Main menu',
    notes: 'Meeting notes',
    followUps: 'Follow-up',
    about: 'About the numbers',
    footer: 'Only meetings that were open to the public, with final notes, are shown here.',
    footerAbout: 'What is counted and what is not shown',
    empty: 'None yet.',
    none: '–',

    figures: 'Key figures',
    figureNotes: 'notes followed up',
    figureCompleted: 'recommendations completed',
    figureLate: 'recommendations overdue',
    figureSoon: 'due soon',

    late: 'Overdue',
    lateLead: 'Recommendations past their deadline and not completed, by owner. The longest overdue come first.',
    noLate: 'No recommendation is overdue.',
    allLate: 'Everything overdue in the follow-up list',
    soon: 'Due soon',
    noSoon: 'No recommendation is due soon.',
    statuses: 'Status of recommendations',
    statusesLead: 'The first four statuses use the classes by which BPK, the national audit board, monitors follow-up.',
    latest: 'Latest meetings',
    allNotes: 'All meeting notes',

    recommendation: 'Recommendation',
    recommendations: 'Recommendations',
    owner: 'Owner',
    meeting: 'Meeting',
    deadline: 'Deadline',
    firstDeadline: 'First deadline',
    currentDeadline: 'Current deadline',
    status: 'Status',
    lateDays: 'Days overdue',
    calendarDays: 'Calendar days',
    workingDays: 'Working days',
    remaining: 'Time left',
    bpkClass: 'BPK class',
    count: 'Number',
    share: 'Share',
    total: 'All',
    open: 'Open',

    notesLead: 'By year of the meeting, newest first.',
    jumpToYear: 'Jump to a year',

    time: 'Time',
    place: 'Place',
    number: 'Number',
    body: 'Body or unit',
    session: 'Session',
    chair: 'Chair',
    secretary: 'Secretary',
    previous: 'Continues',
    next: 'Continued in',
    pdf: 'Download this note (PDF)',
    attendance: 'Attendance',
    organization: 'Organization',
    present: 'Present',
    names: 'Names on record',
    agenda: 'Agenda',
    discussion: 'The note',
    decisions: 'Decisions',
    noRecommendations: 'This meeting made no recommendation that is shown.',
    supporting: 'Supporting',
    term: 'Term',
    completed: 'Completed',
    evidence: 'Evidence',
    reason: 'Reason',
    program: 'Programme',
    impact: 'What was achieved',
    successor: 'Continued as',
    life: 'History',
    attachments: 'Attachments',
    corrections: 'Corrections after approval',

    filters: 'Filter the list',
    search: 'Words in the list',
    anyOwner: 'All owners',
    anyStatus: 'All statuses',
    anyType: 'All types of meeting',
    anyYear: 'All years',
    type: 'Type of meeting',
    year: 'Year',
    sortBy: 'Sort by',
    reset: 'Clear filters',
    noMatch: 'No follow-up matches these filters.',

    notFound: 'Page not found',
    notFoundText: 'There is no such address on this site. It may be misspelt, or the page is not published.',
    notFoundHome: 'To the overview',
  },

  headline: (notes, items) =>
    `${notes.done} of ${notes.all} meeting notes have been followed up, and ${items.done} of ${items.all} recommendations are completed.`,
  headlineNone: 'No open meeting note holds a binding recommendation yet.',
  ofNotes: (done, all) => `${done} of ${plural(all, 'note', 'notes')} with a binding recommendation`,
  ofItems: (done, all) => `${done} of ${plural(all, 'binding recommendation', 'binding recommendations')}`,
  lateOf: (open) => `of ${open} still open`,
  soonOf: (days) => `within ${plural(days, 'calendar day', 'calendar days')}`,
  soonLead: (days) => `Open, with a deadline within ${plural(days, 'calendar day', 'calendar days')}.`,
  unverified: (count) =>
    `${count} of those completed ${count === 1 ? 'has' : 'have'} not been verified by another party.`,
  proposals: (count) =>
    `${plural(count, 'proposal waits', 'proposals wait')} for approval; ${count === 1 ? 'it is' : 'they are'} neither shown nor counted.`,

  late: (days, working) =>
    `Overdue by ${plural(days, 'calendar day', 'calendar days')}${working === undefined ? '; working days cannot be counted' : ` (${workingDays(working)})`}`,
  dueIn: (days) => (days === 0 ? 'today' : `${plural(days, 'day', 'days')} left`),
  items: (count) => plural(count, 'recommendation', 'recommendations'),
  withProposals: (count) => `+ ${plural(count, 'proposal', 'proposals')}`,
  notesOf: (count) => plural(count, 'note', 'notes'),
  followUpsLead: (count, notes) =>
    `${plural(count, 'recommendation', 'recommendations')} from ${plural(notes, 'open meeting note', 'open meeting notes')}, by deadline.`,
  shown: (shown, all) => `${shown} of ${all} shown`,
  lateOption: 'Overdue',

  time: (start, end, zone) => `${start}${end === undefined ? '' : `–${end}`}${zone === undefined ? '' : ` ${zone}`}`,
  people: (count) => plural(count, 'person', 'people'),
  atLeast: (count) => `at least ${plural(count, 'person', 'people')}`,
  uncounted: 'number not recorded',
  absentOnly: 'absent',
  totalPresent: (present) => `${present} present.`,
  unnamed: (count) =>
    `${plural(count, 'person', 'people')} came without representing an organization; their names are not shown.`,
  quorum: (members, rule) =>
    `Quorum: ${rule === '1/2' ? 'more than 1/2' : `at least ${rule}`} of ${plural(members, 'member', 'members')}.`,
  representing: (whom) => `for ${whom}`,
  presence: { hadir: '', daring: 'online', 'tidak-hadir': 'absent' },

  status: {
    usulan: 'Proposed',
    belum: 'Not started',
    proses: 'In progress',
    selesai: 'Completed',
    'tidak-dapat': 'Cannot be carried out',
    dialihkan: 'Carried over',
  },
  bpk: {
    usulan: '–',
    belum: 'Not followed up',
    proses: 'Not yet in accordance',
    selesai: 'In accordance',
    'tidak-dapat': 'Cannot be followed up',
    dialihkan: '–',
  },
  meaning: {
    usulan: 'A suggestion that waits for approval. It binds nobody yet.',
    belum: 'Binding, but nothing has been done yet.',
    proses: 'Being worked on, or done in part.',
    selesai: 'Carried out as recommended, with evidence.',
    'tidak-dapat': 'There is a valid reason, and the competent official accepted it.',
    dialihkan: 'Continued as a recommendation of another note, and counted there.',
  },
  reasons: {
    kahar: 'Force majeure',
    'proses-hukum': 'Legal proceedings',
    'perubahan-organisasi': 'Change of organization',
    'perubahan-regulasi': 'Change of regulation',
    'tidak-efektif': 'No longer effective, efficient or economical',
    lainnya: 'Another reason',
  },

  events: {
    decided: 'Decided by the meeting',
    decidedWith: (deadline) => `Decided by the meeting, due ${longDate(deadline)}`,
    approved: (by) => `Approved by ${by}`,
    extended: (from, to, by) => `Deadline moved from ${longDate(from)} to ${longDate(to)} by ${by}`,
    completed: 'Completed',
    verified: (by) => `Verified by ${by}`,
    accepted: (by) => `Reason accepted by ${by}`,
  },
  correction: (date, by) => `${longDate(date)}, by ${by}`,
  correctionReason: (reason) => `Reason: ${reason}`,

  about: {
    lead: 'The numbers about recommendations on this site can be counted again from the follow-up list. This page tells what is counted, what is not, and why.',
    rates: 'Two measures',
    ratesLead: 'Both always come with numerator, denominator and date.',
    noteRate: 'Notes followed up',
    noteRateText:
      'A note is followed up when it has a binding recommendation and none is still not started or in progress. The divisor is the notes that have a binding recommendation; meetings without one are not counted.',
    itemRate: 'Recommendations completed',
    itemRateText:
      'Recommendations completed, divided by those that bind. Proposals and what was carried over do not bind and are left out of the divisor.',
    now: (done, all) => `Now: ${done} of ${all}`,
    nowNone: 'Now: nothing to count yet',
    lateTerm: 'Overdue',
    lateText:
      'Not started or in progress, with a deadline before today. On the day itself it is not overdue. Calendar days run from the day after the deadline up to today.',
    workingTerm: 'Working days',
    workingText:
      'Calendar days without the days on which the office is closed, public holidays and collective leave by the decrees in force. Where the holidays of a year are not known, no number is given.',
    firstDeadlineTerm: 'First deadline',
    firstDeadlineText:
      'The earliest date that was promised. Where a deadline was moved, or the recommendation is continued in another note, that first date remains shown.',
    statuses: 'Statuses',
    statusesLead: 'The BPK classes are those of follow-up monitoring in BPK Regulation 2 of 2017.',
    meaning: 'Meaning',
    hidden: 'What is not shown',
    hiddenLead: 'The numbers on this site are counted from what is shown, and from nothing else.',
    hiddenItems: [
      {
        what: 'Closed and secret meetings, and notes that are not final',
        why: 'Nothing is said of them, not even a title or a date. What open meetings decide is public information; what closed ones discuss may not be announced.',
      },
      { what: 'Proposals that wait for approval', why: 'They are not decisions yet. Only their number is told.' },
      {
        what: 'Recommendations, attachments and evidence not meant for the public',
        why: 'They may hold information exempt under Law 14 of 2008 on public information.',
      },
      {
        what: 'Names of attendees who represent no organization, and reasons for absence',
        why: 'Citizens who came are counted, not named. Why somebody was absent is private.',
      },
      {
        what: 'Identity, employee and telephone numbers, and mail addresses',
        why: 'Personal data. [disamarkan] (masked) stands in their place.',
      },
    ],
  },
};
