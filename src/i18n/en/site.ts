import type { SiteTexts } from '../id/site.ts';
import { byWhom } from './by-whom.ts';
import { longDate, shortDate, weekdayDate } from './dates.ts';

const percent = (rate: number): string => `${(rate * 100).toFixed(1)}%`;
const plural = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`;
const workingDays = (count: number): string => plural(count, 'working day', 'working days');

const monthOf = (date: string): string => longDate(date).replace(/^\d+ /, '');

/** `1,452`. */
const number = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** Words and sentences of the public site. */
export const site: SiteTexts = {
  language: 'en',
  longDate,
  shortDate,
  weekdayDate,
  percent,
  number,

  defaultTitle: (office) => `Meeting Notes of ${office}`,
  asOf: (date) => `As of ${weekdayDate(date)}`,
  pageTitle: (page, site) => `${page} – ${site}`,

  menu: {
    home: 'Overview',
    notes: 'Notes',
    followUps: 'Follow-up',
    owners: 'Owners',
    about: 'About',
    search: 'Search',
  },
  pages: {
    notes: 'Meeting notes',
    followUps: 'Follow-up',
    search: 'Search the notes',
    owners: 'Owners',
    bodies: 'Bodies that meet',
    types: 'Types of meeting',
    programs: 'Programmes',
    press: 'For the press',
    data: 'Open data',
    verify: 'Is a document genuine?',
    about: 'About the numbers',
  },
  directory: { record: 'Notes', groupings: 'By', reuse: 'Use' },

  labels: {
    skip: 'Skip to content',
    navigation: 'Main menu',
    notes: 'Meeting notes',
    followUps: 'Follow-up',
    about: 'About the numbers',
    directory: 'Contents of the site',
    stale: 'This page was made more than two days ago. Things may have changed since; see its date, "As of".',
    footer: 'Only meetings that were open to the public, with final notes, are shown here.',
    footerAbout: 'What is counted and what is not shown',
    empty: 'None yet.',
    none: '–',

    figures: 'Key figures',
    figureNotes: 'notes followed up',
    figureCompleted: 'recommendations completed',
    figureLate: 'recommendations overdue',
    figureSoon: 'due soon',
    figureMeaning: 'What these numbers mean',

    late: 'Overdue',
    lateLead: 'Past their deadline and still open. The longest overdue come first.',
    noLate: 'No recommendation is overdue.',
    next: 'Next deadlines',
    nextLead: 'Open and not overdue, by deadline.',
    noNext: 'No deadline lies ahead.',
    trend: 'Keeping deadlines',
    month: 'Month',
    due: 'Fell due',
    onTime: 'On time',
    completedByNow: 'Completed',
    noTrend: 'No recommendation fell due in those twelve months.',
    browse: 'Browse',
    browseLead: 'Every name has a page of its own.',
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
    openFollowUps: 'Open ones',
    byYear: 'By year',
    byMonth: 'By month of the meeting',

    owners: 'Owners',
    bodies: 'Bodies that meet',
    types: 'Types of meeting',
    programs: 'Programmes',
    name: 'Name',
    meetings: 'Meetings',
    openItems: 'Open, not overdue',
    closedItems: 'Closed',
    noClosed: 'Nothing is completed or closed yet.',
    noOpen: 'None.',
    held: 'Meetings held',
    achieved: 'What was achieved',
    noAchieved: 'No result is on record yet.',
    result: 'Result',
    subscribe: 'Subscribe',
    feed: 'Atom feed',
    calendar: 'Calendar of deadlines (ICS)',

    press: 'For the press',
    newest: 'Newest decisions',
    newestLead: 'Of the latest meetings, in the words on record.',
    noNewest: 'No decision or recommendation is shown yet.',
    rates: 'The numbers and what they mean',
    cite: 'How to cite',
    example: 'Example',
    sources: 'Data and subscriptions',
    contact: 'The office',
    notePdf: 'This note as PDF',

    time: 'Time',
    place: 'Place',
    number: 'Number',
    body: 'Body',
    session: 'Session',
    chair: 'Chair',
    secretary: 'Secretary',
    previous: 'Continues',
    continued: 'Continued in',
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
    successorHidden: 'a recommendation that is no part of the public record, and not counted on this site',
    predecessor: 'Continued from',
    life: 'History',
    attachments: 'Attachments',
    corrections: 'Corrections after approval',

    filters: 'Filter the list',
    search: 'Words in the list',
    anyOwner: 'All owners',
    anyStatus: 'All statuses',
    anyType: 'All types of meeting',
    anyBody: 'All bodies',
    anyYear: 'All years',
    type: 'Type of meeting',
    year: 'Year',
    sortBy: 'Sort by',
    reset: 'Clear filters',
    noMatch: 'No follow-up matches these filters.',
    noMatchingNote: 'No note matches these filters.',

    notFound: 'Page not found',
    notFoundText: 'There is no such address on this site. It may be misspelt, or the page is not published.',
    notFoundHome: 'To the overview',
  },

  headline: (notes, items) =>
    `${number(notes.done)} of ${number(notes.all)} meeting notes have been followed up, and ${number(items.done)} of ${number(items.all)} recommendations are completed.`,
  headlineNone: 'No open meeting note holds a binding recommendation yet.',
  ofNotes: (done, all) => `${number(done)} of ${plural(all, 'note', 'notes')} with a binding recommendation`,
  ofItems: (done, all) => `${number(done)} of ${plural(all, 'binding recommendation', 'binding recommendations')}`,
  lateOf: (open) => `of ${number(open)} still open`,
  soonOf: (days) => `within ${plural(days, 'calendar day', 'calendar days')}`,
  figureMeaning:
    'A note is followed up when all its binding recommendations are settled. Overdue means past its deadline and still open. Only open meetings are counted.',
  allLate: (count) => `What is overdue in the follow-up list (${number(count)})`,
  trendLead: (first, last) =>
    `Recommendations whose first deadline fell between ${monthOf(first)} and ${monthOf(last)}: how many were completed on time, and how many are completed by now.`,
  trendDescription: (due, completed, onTime) =>
    `Of ${plural(due, 'recommendation', 'recommendations')} that fell due, ${number(completed)} are completed, ${number(onTime)} of them on time. The table has the numbers of every month.`,
  trendLines: { due: 'fell due', onTime: 'on time' },
  monthName: monthOf,
  monthLabel: (date, withYear) => {
    const [, month = '', year = ''] = shortDate(date).split(' ');
    return withYear ? `${month}\n${year}` : month;
  },
  unverified: (count) =>
    `${number(count)} of those completed ${count === 1 ? 'has' : 'have'} not been verified by another party.`,
  proposals: (count) =>
    `${plural(count, 'proposal waits', 'proposals wait')} for approval; ${count === 1 ? 'it is' : 'they are'} neither shown nor counted.`,

  late: (days, working) =>
    `Overdue by ${plural(days, 'calendar day', 'calendar days')}${working === undefined ? '; working days cannot be counted' : ` (${workingDays(working)})`}`,
  afterDeadline: (days) => `${plural(days, 'day', 'days')} after the deadline`,
  afterFirstDeadline: (days) => `${plural(days, 'day', 'days')} after the first deadline`,
  dueIn: (days) => (days === 0 ? 'today' : `${plural(days, 'day', 'days')} left`),
  withProposals: (count) => `+ ${plural(count, 'proposal', 'proposals')}`,
  notesOf: (count) => plural(count, 'note', 'notes'),
  followUpsLead: (count, notes) =>
    `${plural(count, 'recommendation', 'recommendations')} from ${plural(notes, 'open meeting note', 'open meeting notes')}, by deadline.`,
  openFollowUpsLead: (shown, open, all, elsewhere) =>
    shown === open
      ? `${plural(open, 'recommendation', 'recommendations')} still open, of ${number(all)} in all, by deadline. The others are on the pages of their ${elsewhere}s.`
      : `${number(shown)} of ${number(open)} recommendations still open, those with the earliest deadlines. All ${number(all)} recommendations are on the pages of their ${elsewhere}s.`,
  followUpsOfYear: (year) => `Follow-up of the meetings of ${year}`,
  followUpsOfMonth: (month) => `Follow-up of the meetings of ${month}`,
  notesOfYear: (year) => `Meeting notes of ${year}`,
  restOfYear: (count, year) => `All ${plural(count, 'note', 'notes')} of ${year}`,
  countIn: (count, where) => `${where} (${number(count)})`,
  firstOf: (shown, all) => `${number(shown)} of ${number(all)} shown.`,
  was: (date) => `first ${shortDate(date)}`,
  standing: (binding, completed, open, late) =>
    binding === 0
      ? 'No recommendation binds.'
      : `Of ${plural(binding, 'binding recommendation', 'binding recommendations')}, ${number(completed)} ${completed === 1 ? 'is' : 'are'} completed and ${number(open)} ${open === 1 ? 'is' : 'are'} open${late === 0 ? '.' : `; ${number(late)} of these ${late === 1 ? 'is' : 'are'} overdue.`}`,
  longestLate: (days) => `The longest is overdue by ${plural(days, 'calendar day', 'calendar days')}.`,
  outOf: (done, all) => `${number(done)} of ${number(all)}`,
  groupingLead: {
    owners: 'Who answers for the recommendations of meetings, and how these stand. Those with most overdue come first.',
    bodies: 'Who meets, and how the recommendations stand. Those with most overdue come first.',
    types: 'Meetings by their type, and how the recommendations stand. Those with most overdue come first.',
    programs:
      'Development programmes that recommendations serve, and what was achieved. Those with most overdue come first.',
  },
  press: {
    lead: 'The newest decisions of open meetings, the key figures with their meaning, and where to get the data.',
    held: (date, body, type) =>
      body === undefined ? `${type}, ${weekdayDate(date)}.` : `${body} held a ${type} on ${weekdayDate(date)}.`,
    task: (owner, deadline, standing) =>
      `Owner: ${owner}. ${deadline === undefined ? '' : `Deadline: ${longDate(deadline)}. `}Status: ${standing}.`,
    citeLead:
      'Name the office, the title of the note, the date of the meeting, and the "As of" that stands on the page. The address of a page does not move. A number means something only with its numerator, denominator and date.',
    citation: (office, title, date, today, address) =>
      `${office}, "${title}", meeting note of ${longDate(date)}, as of ${longDate(today)}${address === undefined ? '' : `, ${address}`}.`,
    sources: {
      data: 'Open data: notes and follow-ups as JSON and CSV, with the meaning of every column',
      followUps: 'All follow-ups in one list that filters',
      feed: 'Atom feed of all notes',
      deadlines: 'Calendar of all deadlines (ICS)',
      verify: 'Check whether a PDF is genuine',
      about: 'What is counted and what is not shown',
    },
    contact: 'Questions about what notes say are answered by the office that publishes them.',
  },
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
    dialihkan:
      'Continued as a recommendation of another note. Where that note is open to the public it is counted there; where not, it is not counted on this site.',
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
    proposed: 'Proposed by the meeting',
    decided: 'Decided by the meeting',
    decidedWith: (deadline) => `Decided by the meeting, due ${longDate(deadline)}`,
    approved: (by, deadline) => `Approved${byWhom(by)}${deadline === undefined ? '' : `, due ${longDate(deadline)}`}`,
    extended: (from, to, by) => `Deadline moved from ${longDate(from)} to ${longDate(to)}${byWhom(by)}`,
    progress: 'Progress recorded',
    completed: 'Completed',
    verified: (by) => `Verified${byWhom(by)}`,
    accepted: (by) => `Reason accepted${byWhom(by)}`,
  },
  correction: (date, by) => `${longDate(date)}${by === '' ? '' : ','}${byWhom(by)}`,
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
      'Recommendations completed, on time or after their deadline, divided by those that bind. Proposals and what was carried over do not bind and are left out of the divisor.',
    now: (done, all) => `Now: ${number(done)} of ${number(all)}`,
    nowNone: 'Now: nothing to count yet',
    lateTerm: 'Overdue',
    lateText:
      'Not started or in progress, with a deadline before today. On the day itself it is not overdue. Calendar days run from the day after the deadline up to today.',
    workingTerm: 'Working days',
    workingText:
      'Calendar days without the days on which the office is closed, public holidays and collective leave by the decrees in force. Where the holidays of a year are not known, no number is given.',
    onTimeTerm: 'On time',
    onTimeText: 'Completed no later than on the first deadline. Moving a deadline does not make it on time.',
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
        what: 'Names of persons who recorded progress, approved, moved a deadline, verified, accepted a reason or corrected a note',
        why: 'Only offices and positions of the directory are named. Anything else may be the name of a person and is not shown; its date and what it says remain.',
      },
      {
        what: 'Identity, employee and telephone numbers, and mail addresses',
        why: 'Personal data. [disamarkan] (masked) stands in their place.',
      },
    ],
  },
};
