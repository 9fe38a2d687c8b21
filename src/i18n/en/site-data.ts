import type { SiteDataTexts } from '../id/site-data.ts';
import { longDate } from './dates.ts';

/** Words of the open data, feeds and calendars of the public site, and of the page that explains them. */
export const siteData: SiteDataTexts = {
  locale: 'en_GB',
  held: 'Held',
  typeFeed: (type, site) => `${type} – ${site}`,
  ownerFeed: (owner, site) => `Follow-ups of ${owner} – ${site}`,
  feedLink: 'News (Atom)',
  entryMeeting: (type, date) => `${type}, ${longDate(date)}`,
  entryOf: (meeting, date) => `From the meeting: ${meeting}, ${longDate(date)}`,
  entryItem: (label, text, owner, deadline) => {
    const details = [owner, deadline === undefined ? undefined : `due ${longDate(deadline)}`].filter(
      (it) => it !== undefined,
    );
    return `${label}. ${text}${details.length === 0 ? '' : ` (${details.join(', ')})`}`;
  },
  entryTitle: (what, text) => `${what}: ${text}`,
  source: (office, title, address) => [office, title, address].filter((it) => it !== undefined).join(' – '),

  labels: {
    title: 'Open data',
    lead: 'Everything this site shows can be downloaded and used with other programs. It says the same as the pages, and like them holds only what is open to the public.',
    files: 'Tables to download',
    filesLead:
      'JSON for programs, CSV for spreadsheets. CSV is UTF-8 with semicolons, and its first line names the columns. A text that could be taken for a formula begins with an apostrophe.',
    file: 'File',
    what: 'Holds',
    size: 'Size',
    digest: 'SHA-256',
    others: 'Feeds, calendars and other forms',
    othersLead: 'Give these addresses to a feed reader, a calendar or a program: what they hold is kept up to date.',
    noteColumns: 'Columns of notes',
    followUpColumns: 'Columns of follow-ups',
    digestColumns: 'Columns of digests.json, fingerprints of public documents',
    columnsLead:
      'Columns have the same names in CSV and JSON; a dot in a name means a part, so owner.name is in JSON the name within owner. What is not known is empty in CSV and null in JSON. Examples are from this very data.',
    column: 'Column',
    kind: 'Type',
    meaning: 'Meaning',
    example: 'Example',
    none: '–',
    use: 'Using the data',
  },
  kinds: {
    text: 'text',
    date: 'date, YYYY-MM-DD',
    time: 'time, HH:MM',
    number: 'whole number',
    boolean: 'true or false',
    list: 'list of texts; in CSV separated by “ | ”',
    address: 'web address',
  },
  size: (bytes) => {
    if (bytes < 1000) return `${bytes} bytes`;
    const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
    return `${value.toFixed(1)} ${unit}`;
  },
  use: [
    {
      id: 'kutipan',
      name: 'How to cite',
      text: (office, title, date, address) =>
        `Name the office, the site, the day and the address: “${[office, title, `as of ${longDate(date)}`, address].filter((it) => it !== undefined).join(', ')}”. Cite one recommendation by its column ref, as in the example above; the column url leads readers straight to it.`,
    },
    {
      id: 'keadaan-per',
      name: 'The day',
      text: () =>
        'How late something is is counted up to the day written as asOf. Download again for another day; an older file stays true for its own.',
    },
    {
      id: 'janji',
      name: 'What does not change',
      text: () =>
        'The addresses of the files on this page, the names and meanings of columns, ids and refs do not change. Columns may be added, so read them by name, not by order. Should a meaning ever have to change, version goes up.',
    },
    {
      id: 'periksa',
      name: 'Checking that a file is whole',
      text: () =>
        'The file SHA256SUMS holds the SHA-256 digests of the four tables. Put it in the folder of the tables that you downloaded and run: sha256sum -c SHA256SUMS (Linux), shasum -a 256 -c SHA256SUMS (macOS), or compare with what this says: certutil -hashfile catatan.json SHA256 (Windows). For PDF documents there is a page of its own, linked at the foot of this one.',
    },
  ],
  files: {
    'catatan.json': 'Notes, JSON',
    'catatan.csv': 'Notes, CSV',
    'tindak-lanjut.json': 'Follow-ups with their totals, JSON',
    'tindak-lanjut.csv': 'Follow-ups, CSV',
    SHA256SUMS: 'SHA-256 digests of the four tables',
    feed: 'Notes that are new or were corrected, the last fifty (Atom)',
    typeFeed: 'Notes of one type of meeting (Atom); linked from the page of each type',
    ownerFeed:
      'New recommendations, progress and moved deadlines of one owner (Atom); linked from the page of each owner',
    deadlines: 'Deadlines of what is not finished, for calendars (iCalendar)',
    ownerDeadlines: 'Deadlines of one owner, for calendars (iCalendar)',
    meetings: 'Meetings in the form of OParl 1.1, a hundred a page, with a link to the next',
    digests:
      'Fingerprints (SHA-256) of the public documents that stand on this site or were sent, JSON: by them anyone can check whether a PDF is genuine. digests.js holds the same, for the page that checks',
    sitemap: 'All pages, for search engines',
  },
  noteColumns: {
    id: 'Name of the note, beginning with the day of the meeting. Never changes',
    title: 'Title of the meeting',
    type: 'Key of the type of meeting',
    typeName: 'Name of the type of meeting',
    date: 'Day of the meeting',
    start: 'When it began, by the clock of the office',
    end: 'When it ended, by the clock of the office',
    'body.id': 'Key of the body that met',
    'body.name': 'Name of the body that met',
    number: 'Letter number of the note',
    place: 'Where it met',
    session: 'Session',
    follows: 'id of the meeting that this one continues',
    present: 'Number present; empty where it was not wholly recorded',
    agenda: 'Agenda',
    decisions: 'Decisions',
    recommendations: 'Number of recommendations shown',
    proposals: 'Number of proposals waiting for approval; not shown, and counted in no other column',
    binding: 'Of the recommendations, those that bind: not carried on',
    completed: 'Of the recommendations, those completed',
    open: 'Of the recommendations, those with status belum or proses',
    overdue: 'Of the recommendations, those overdue',
    url: 'Page of the note on this site',
    pdf: 'The note as a document (PDF)',
  },
  followUpColumns: {
    ref: 'Reference of the recommendation: id of the note, #, its number. Never changes',
    'note.id': 'id of the note that holds it',
    'note.title': 'Title of the meeting',
    'note.type': 'Key of the type of meeting',
    'note.typeName': 'Name of the type of meeting',
    'note.date': 'Day of the meeting',
    'note.access': 'Access of the meeting; here always terbuka (open)',
    text: 'The recommendation',
    'owner.id': 'Key of the owner',
    'owner.name': 'Name of the owner',
    supporting: 'Keys of those who support',
    deadline: 'Deadline now',
    firstDeadline: 'What was first promised, also when it was moved or carried on since',
    moves: 'How often the deadline moved',
    status:
      'belum (not begun), proses (in progress), selesai (completed), tidak-dapat (cannot be done) or dialihkan (carried on)',
    overdue: 'Status belum or proses, and the deadline is before asOf',
    daysLate: 'Calendar days after the deadline up to asOf; 0 when not overdue',
    workingDaysLate: 'Working days after the deadline up to asOf; empty where the holidays of a year are unknown',
    daysBeyondPromise: 'Calendar days beyond firstDeadline, up to completion or to asOf',
    completed: 'Day of completion',
    'verified.by': 'Office that verified the completion; empty where what was written may be the name of a person',
    'verified.date': 'Day of verification',
    'reason.code': 'Why it cannot be done',
    successor: 'ref of the recommendation that carries it on',
    program: 'Development programme that it serves',
    impact: 'What was achieved',
    url: 'The recommendation on this site',
  },
  digestColumns: {
    sha256: 'SHA-256 of all bytes of the PDF file',
    state: 'current (valid), superseded (replaced) or withdrawn',
    document: 'Kind of document: catatan (meeting note), lapsing (short report) or siaran-pers (press release)',
    code: 'Content code of the document on this site, as printed at the foot of its pages; empty for other files. Another version has another code',
    since: 'Since when it is not valid, where that is known',
    replacement: 'SHA-256 of what took its place, where that is known',
    'note.id': 'id of its note',
    'note.title': 'Title of the meeting',
    'note.date': 'Day of the meeting',
    url: 'Page of that note on this site',
    pdf: 'The note as a document (PDF) as it is valid now',
  },
  digestHead: {
    withdrawn:
      'At the head of the file: SHA-256 of the id of each note that was published and withdrawn. Who holds the document can look for its id; no id can be read from the list',
  },
  headColumns: {
    version: 'Version of the columns; in JSON at the head of the file',
    asOf: 'Day for which the data is true; in JSON at the head of the file',
    source: 'Office, site and address; in JSON at the head of the file, as office, title and url',
  },
};
