import type { DocumentTexts } from '../id/documents.ts';
import { byWhom } from './by-whom.ts';
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
    conclusions: 'Conclusions',
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
    attendance: 'Attendance',
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

  receipts: {
    labels: {
      document: 'DISTRIBUTION LIST AND RECEIPTS',
      receiver: 'Receiver',
      channel: 'Channel',
      edition: 'Edition',
      received: 'Received on',
      signature: 'Name and Signature',
      nothing: 'Not given: this note has no public edition.',
      noReceivers: 'No receivers yet: the note has no body, no recommendations and no distribution.',
    },
    head: { number: 'Number', note: 'Note' },
    channels: {
      email: 'E-mail',
      srikandi: 'SRIKANDI',
      ekspedisi: 'Courier',
      whatsapp: 'WhatsApp',
      langsung: 'By hand',
    },
    editions: { internal: 'Internal', public: 'Public' },
    copy: (number, copies) => `Copy ${number} of ${copies}`,
    numbering: (copies) =>
      `This list is an annex of the note and stays with it. The note is given out in ${plural(copies, 'numbered copy', 'numbered copies')}, each for the receiver named alone, handed over in person or by courier; not by SRIKANDI, e-mail or WhatsApp.`,
  },

  attendanceForm: {
    labels: { document: 'ATTENDANCE LIST', signature: 'Signature' },
  },

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
  approved: (by, date) => `Approved${byWhom(by)}, ${longDate(date)}`,
  withheldProposals: (count) =>
    count === 1
      ? '1 proposal still awaiting approval is not part of the public edition.'
      : `${count} proposals still awaiting approval are not part of the public edition.`,
  correction: (date, by) => `${longDate(date)}${by === '' ? '' : ','}${byWhom(by)}:`,
  otherParticipants: (count) => plural(count, 'other participant', 'other participants'),
  charge: (owner, supporting, deadline) => {
    const support = supporting.length === 0 ? '' : ` With: ${supporting.join('; ')}.`;
    return `Owner: ${owner}.${support} ${deadline === undefined ? 'No deadline set' : `Deadline: ${deadline}`}.`;
  },

  shortReport: { labels: { document: 'SHORT REPORT' } },

  memorandum: {
    labels: {
      document: 'MEMORANDUM',
      basis: 'Basis',
      invitation: 'Letter of invitation number',
      invitationDate: 'dated',
      noteNumber: 'Meeting note number',
      meeting: 'The Meeting',
      results: 'Results',
      suggestions: 'Suggested Follow-up',
      proposals: 'We suggest that the following steps be approved and carried out:',
      assignments: 'We suggest that the following recommendations of the meeting be followed up by their deadlines:',
      distribution: 'Copies to:',
    },
    head: {
      to: 'To',
      from: 'From',
      copies: 'Copies',
      date: 'Date',
      number: 'Number',
      security: 'Classification',
      attachments: 'Attachments',
      about: 'Subject',
    },
    participants: 'Participants',
    copiesBelow: 'As listed at the end of this memorandum',
    files: (count) => plural(count, 'file', 'files'),
    subject: (kind, title) => `Report on ${kind}: ${title}`,
    closing: (asks) =>
      asks
        ? 'This concludes our report. We await your approval of the steps suggested above and further instructions.'
        : 'This concludes our report. We await further instructions.',
  },

  pressRelease: {
    labels: {
      document: 'PRESS RELEASE',
      fullNote: 'The full public note of the meeting can be read here',
      contact: 'Contact',
    },
    lead: ({ body, kind, title, day, time, place }) => {
      const meeting = `${kind} on “${title}”`;
      const subject = body === undefined ? `${meeting} was held` : `${body} held ${meeting}`;
      const clock = time === undefined ? '' : `, ${time}`;
      return `${subject} on ${day}${clock}${place === undefined ? '' : `, at ${place}`}.`;
    },
    chair: (name, position) => `The meeting was chaired by ${name}${position === undefined ? '' : `, ${position}`}.`,
    attendance: (total, least, participants) => {
      const present =
        total === undefined ? `at least ${plural(least, 'person', 'persons')}` : plural(total, 'person', 'persons');
      const list = participants.length === 0 ? '' : `: ${participants.join('; ')}`;
      return `Present: ${present}${list}.`;
    },
  },
};
