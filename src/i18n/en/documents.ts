import type { DocumentTexts } from '../id/documents.ts';
import { longDate, weekdayDate } from './dates.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const documents: DocumentTexts = {
  language: 'en',
  longDate,
  weekdayDate,
  page: 'Page',
  pageOf: 'of',

  contentCode: (code) => `Content code ${code}`,

  labels: {
    document: 'MEETING NOTE',
    number: 'Number:',
    publicEdition: 'Public edition',
    logo: 'Emblem',
    attendance: 'Attendance',
    attendanceNumber: 'No.',
    name: 'Name',
    nameOrCount: 'Name / Number',
    position: 'Position',
    organization: 'Organization',
    presence: 'Presence',
    decisions: 'Decisions',
    recommendations: 'Recommendations',
    noRecommendations: 'This meeting made no recommendations.',
    recommendationNumber: 'No.',
    recommendation: 'Recommendation',
    owner: 'Owner',
    deadline: 'Deadline',
    supporting: 'With:',
    program: 'Programme:',
    proposal: 'Proposal, awaiting approval',
    notPublic: 'Not for publication',
    corrections: 'Corrections after Approval',
    correctionReason: 'Reason:',
    distribution: 'Distribution:',
    attachments: 'Attachments:',
    nip: 'NIP',
    unknown: '–',
  },

  head: {
    kind: 'Kind and access',
    body: 'Convened by',
    session: 'Session',
    day: 'Date',
    time: 'Time',
    place: 'Place',
    chair: 'Chair',
    secretary: 'Secretary',
    follows: 'Continues',
    agenda: 'Agenda',
  },

  access: { terbuka: 'open', tertutup: 'closed', rahasia: 'closed and secret' },

  marks: {
    draft: 'DRAFT',
    draftTitle: 'DRAFT – NOT YET APPROVED',
    cancelled: 'CANCELLED',
    cancelledTitle: 'CANCELLED – THE MEETING DID NOT PROCEED',
    closed: 'FOR INVITED PERSONS ONLY',
    closedTitle: 'CLOSED MEETING',
    restricted: 'RESTRICTED',
    secret: 'SECRET',
    topSecret: 'TOP SECRET',
  },

  presences: {
    hadir: 'Present',
    daring: 'Present (online)',
    izin: 'Excused',
    sakit: 'Ill',
    'dinas-luar': 'On duty elsewhere',
    'tanpa-keterangan': 'No reason given',
    'tidak-hadir': 'Absent',
  },

  signatures: { chair: 'Chair,', secretary: 'Secretary,' },

  time: (start, end, zone) => {
    const span = end === undefined ? start : `${start} to ${end}`;
    return `${span}${zone === undefined ? '' : ` ${zone}`}`;
  },
  meetingOf: (date, id) => `Meeting of ${weekdayDate(date)} (${id})`,
  meetingNamed: (id) => id,
  representing: (whom) => `for ${whom}`,
  people: (count) => plural(count, 'person', 'persons'),
  uncounted: 'delegation',
  total: (present) => `Present: ${plural(present, 'person', 'persons')}`,
  totalAtLeast: (present) => `Present: at least ${plural(present, 'person', 'persons')}`,
  absent: (count) => `absent: ${plural(count, 'person', 'persons')}`,
  absentDelegations: (count) => `absent: ${plural(count, 'delegation', 'delegations')}`,
  unnamed: (count) => `${plural(count, 'participant', 'participants')} present and not named`,
  quorum: (present, members, rule) => {
    const measure = rule === '1/2' ? 'more than 1/2' : `at least ${rule}`;
    return `Quorum: ${present === undefined ? '' : `${present} present of `}${plural(members, 'member', 'members')} (${measure})`;
  },
  quorumMet: (met) => (met ? 'met' : 'not met'),
  term: (days, working) => plural(days, working ? 'working day' : 'day', working ? 'working days' : 'days'),
  approved: (by, date) => `Approved by ${by}, ${longDate(date)}`,
  withheldProposals: (count) =>
    count === 1
      ? '1 proposal still awaiting approval is not part of the public edition.'
      : `${count} proposals still awaiting approval are not part of the public edition.`,
  correction: (date, by) => `${longDate(date)}, by ${by}:`,
};
