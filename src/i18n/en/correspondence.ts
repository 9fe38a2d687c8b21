import type { Catalogue } from '../catalogue.ts';
import { longDate, shortDate, weekdayDate } from './dates.ts';

const versionOf = (previous: string | undefined): string =>
  previous === undefined ? 'sent before' : `sent on ${longDate(previous)}`;

export const correspondence: Catalogue['correspondence'] = {
  labels: {
    coverLetter: 'COVER LETTER',
    what: 'What Is Sent',
    quantity: 'Quantity',
    remark: 'Remark',
    own: 'Recommendations for which you are responsible:',
    supported: 'Recommendations of others that you support:',
    changes: 'What changed:',
    receivedOn: 'Received on',
    pleaseReturn: 'Please fill in the receipt and return it to us.',

    receipt: 'RECEIPT',
    receivedBy: 'Received by',
    time: 'Time',
    signatureAndStamp: 'Signature and stamp',
    forOffice: 'For the sending office, once this sheet is back:',

    changedNote: 'CHANGES TO A NOTE',
    cancelledNote: 'NOTICE OF A MEETING CALLED OFF',
  },

  marks: { correction: 'CORRECTED NOTE', withdrawal: 'MEETING CALLED OFF' },

  note: (title) => `Note of the meeting “${title}”`,
  meeting: (kind, date) => `${kind}, ${weekdayDate(date)}`,
  numbered: (number) => `Number ${number}`,
  code: (id) => `Code ${id}`,
  oneFile: '1 (one) document',
  oneCopy: (number, of) => `1 (one) copy, number ${number} of ${of}`,
  remarks: {
    owner: 'For follow-up',
    supporting: 'For your support',
    body: 'For the body that met',
    distribution: 'For information',
  },
  replaces: (previous) => `Replaces the version ${versionOf(previous)}`,
  revokes: (previous) => `Revokes the note ${versionOf(previous)}`,

  notices: {
    correction: (previous) =>
      `This note replaces the version ${versionOf(previous)}. The new version applies; please destroy the old one or mark it “not valid”.`,
    withdrawal: (previous) =>
      `As the meeting was called off, the note ${versionOf(previous)} no longer applies, nor do the recommendations in it. Please destroy that note or mark it “cancelled”.`,
  },
  unknownChanges:
    'The changes cannot be listed here. Please read the whole of the new version: all of it replaces the old one.',

  due: (date, first) => {
    if (date === undefined) return 'No deadline set.';
    return `Due: ${weekdayDate(date)}${first === undefined ? '' : ` (first ${shortDate(first)})`}.`;
  },
  ownedBy: (owner) => `Responsible: ${owner}.`,

  receiptRows: {
    from: 'Received from',
    to: 'Receiver',
    letter: 'Cover letter number',
    title: 'Note of the meeting',
    meeting: 'Meeting',
    number: 'Number of the note',
    note: 'Code of the note',
    edition: 'Edition',
    copy: 'Copy',
    version: 'Version',
    newVersion: 'New version',
    oldVersion: 'Old version',
  },
  copy: (number, of) => `Number ${number} of ${of}`,
  versions: {
    first: (sent) => `First, sent on ${longDate(sent)}`,
    correction: (sent, previous) =>
      `Correction, sent on ${longDate(sent)}; replaces the version ${versionOf(previous)}`,
    withdrawal: (sent, previous) =>
      `Notice of a meeting called off, sent on ${longDate(sent)}; revokes the note ${versionOf(previous)}`,
  },
  sentOn: (date) => `Sent on ${weekdayDate(date)}`,
  previousVersion: (previous) => (previous === undefined ? 'The one sent before' : `Sent on ${weekdayDate(previous)}`),
  receiptCommand: (id, receiver) => `catatan receipt ${id} --from ${receiver} --date YYYY-MM-DD`,

  mail: {
    subjects: {
      first: (title, date) => `Note of the meeting of ${shortDate(date)}: ${title}`,
      correction: (title, date) => `Corrected note of the meeting of ${shortDate(date)}: ${title}`,
      withdrawal: (title, date) => `Meeting of ${shortDate(date)} called off: ${title}`,
    },
    salutation: 'Dear Sir or Madam,',
    to: (receiver) => `To: ${receiver}`,
    openings: {
      first: (title, meeting) => `Please find attached the note of the meeting “${title}” (${meeting}).`,
      correction: (title, meeting) => `Please find attached the corrected note of the meeting “${title}” (${meeting}).`,
      withdrawal: (title, meeting) =>
        `This is to inform you that the meeting “${title}” (${meeting}) was called off. Its note, marked as cancelled, is attached.`,
    },
    publicEdition: 'This is the public edition of the note.',
    attachedChanges: 'A page with what changed is attached too.',
    attachedCalendar: 'The deadlines are attached as a calendar (.ics) as well.',
    answer:
      'Please send news of the progress and evidence of completion by replying to this message, naming the code below the recommendation.',
    acknowledge: 'Please reply to this message once you have received the note.',
    closing: 'Thank you for your attention and cooperation.',
  },

  chat: {
    headings: {
      first: 'NOTE OF A MEETING',
      correction: 'CORRECTED NOTE OF A MEETING',
      withdrawal: 'MEETING CALLED OFF',
    },
    attached: 'We send the file of the note with this message.',
    answer: 'Please let us know of progress and evidence of completion, naming the code below the recommendation.',
    acknowledge: 'Please reply to this message once you have received the note.',
  },

  secretNote: 'SECRET document (contents not recorded here)',
  expedition: {
    sheet: 'Delivery Book',
    columns: {
      index: 'No.',
      date: 'Date',
      number: 'Letter number',
      receiver: 'To / address',
      about: 'Subject',
      enclosures: 'Enclosures',
      receivedBy: 'Received by',
      receivedOn: 'Received on',
      signature: 'Signature / stamp',
    },
  },
};
