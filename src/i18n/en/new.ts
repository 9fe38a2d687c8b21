import type { AnswerProblem } from '../../diagnostics/answer.ts';
import type { Catalogue } from '../catalogue.ts';

const meant = (suggestion: string | undefined) => (suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`);

type Sentences = {
  readonly [C in AnswerProblem['code']]: (problem: Extract<AnswerProblem, { code: C }>) => string;
};

const answers: Sentences = {
  missing: () => 'There is nothing yet.',
  date: ({ value }) => `"${value}" is no date. Write it as 2026-01-20 or 20/1/2026, the day first.`,
  time: ({ value }) => `"${value}" is no clock time. Write it as 09:00.`,
  'time-order': ({ start, end }) => `The end ${end} comes before the start ${start}.`,
  'start-missing': () => 'An end needs a start; give --start as well.',
  'name-missing': () => 'The name is missing. Write: name; position',
  count: ({ value }) => `"${value}" is no number of people. Write it as 3.`,
  'value-unknown': ({ value, allowed, suggestion }) =>
    `"${value}" is not known.${meant(suggestion)} It may be: ${allowed.join(', ')}.`,
  'party-unknown': ({ value, suggestion }) =>
    `"${value}" is not in stakeholders.yaml.${meant(suggestion)} Add it to that file if it is new.`,
  'party-ambiguous': ({ value, matches }) => `"${value}" fits several: ${matches.join(', ')}. Choose one.`,
  deadline: ({ value }) => `"${value}" is no deadline. Write a date, or for example 14 hari kerja, or 30 hari.`,
  'deadline-early': ({ deadline, date }) => `The deadline ${deadline} comes before the meeting, ${date}.`,
  'term-uncountable': ({ term }) =>
    `"${term}" cannot be counted yet: the holidays of that year are not known. Write the date.`,
  parts: ({ value }) => `"${value}" has too many parts.`,
  slug: ({ value }) => `"${value}" cannot be a file name. Use letters and digits.`,
  'must-be-open': ({ type }) => `${type} must be open (PP 12/2018 Article 90).`,
  'name-taken': ({ path }) => `${path} is there already.`,
};

export const answerSentence: Catalogue['answerSentence'] = (problem) =>
  (answers[problem.code] as (problem: AnswerProblem) => string)(problem);

export const newNote: Catalogue['newNote'] = {
  introduction: 'Enter takes what stands in brackets; a hyphen clears it. Ctrl-C cancels and writes nothing.',
  type: 'Type of meeting',
  typeGroups: {
    recent: 'Last used',
    own: 'Types of this office',
    council: 'Meetings of a council',
    office: 'Meetings of a government office',
  },
  usualAccess: (access) => `Usual access: ${access}`,
  title: 'Title of the meeting',
  date: 'Day of the meeting',
  body: 'Body that met',
  bodyGroups: { recent: 'Met before', others: 'Others in stakeholders.yaml' },
  nobody: 'none',
  start: 'Start',
  end: 'End',
  place: 'Place',
  chair: 'Chair',
  secretary: 'Secretary',
  personHint: 'name; position',
  timeHint: 'such as 09:00',
  clock: (time) => time,
  enough: 'Enter when done',
  attendees: 'Who was invited?',
  attendeeGroups: {
    people: 'People of the last meeting',
    delegations: 'Delegations of the last meeting',
    others: 'Other delegations',
  },
  absent: 'Who was not in the room?',
  presence: (name) => `Presence of ${name}`,
  presences: {
    hadir: 'hadir – present',
    daring: 'daring – online, counts as present',
    izin: 'izin – excused',
    sakit: 'sakit – ill',
    'dinas-luar': 'dinas luar – on duty elsewhere',
    'tanpa-keterangan': 'tanpa keterangan – not excused',
  },
  count: (name) => `How many people from ${name}?`,
  moreAttendees: 'Write others as: name; position; office – or office: number of people.',
  attendee: (number) => `Other attendee ${number}`,
  agendaItem: (number) => `Agenda item ${number}`,
  recommendation: (number) => `Recommendation ${number}`,
  owner: (id) => `Owner of ${id}`,
  ownerOpen: 'not decided yet',
  deadline: (id) => `Deadline of ${id}`,
  deadlineHint: 'a date, 14 hari kerja, or 30 hari',
  notWorked: (holiday, next) =>
    `not a working day${holiday === undefined ? '' : `: ${holiday}`}${next === undefined ? '' : `; the next one is ${next}`}`,
  slugTaken: (path) => `${path} is there already. Another name for this file`,
  preview: {
    heading: (path) => `New note: ${path}`,
    type: 'Type',
    title: 'Title',
    time: 'Time',
    body: 'Body',
    place: 'Place',
    chair: 'Chair',
    secretary: 'Secretary',
    attendees: 'Attendees',
    agenda: 'Agenda',
    recommendations: 'Recommendations',
    arising: 'Follow-up',
    hours: (start, end) => (end === undefined ? start : `${start} to ${end}`),
    people: (persons, delegations) => `${persons} people, ${delegations} delegations`,
    items: (count) => `${count} items`,
    noDeadline: 'no deadline',
    holiday: 'not a working day',
    more: (count) => `… and ${count} more`,
    arisingCount: (count) => `${count} recommendations of earlier meetings are open and taken up`,
    errors: 'To be corrected before the note is finalised:',
  },
  decide: 'Save this note as a draft?',
  decisions: { save: 'Save', edit: 'Edit first', show: 'See the whole file', cancel: 'Cancel' },
  saved: 'Saved as a draft. Fill it in, and check it with: catatan check',
  next: (id) => `Once agreed, finalise it with: catatan finalize ${id}`,
  noEditor: 'No text editor could be opened. Open the file yourself, or set the environment variable EDITOR.',
  titleOption: '--title "Title of the meeting"',
};
