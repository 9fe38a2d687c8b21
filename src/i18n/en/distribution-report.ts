import type { Catalogue } from '../catalogue.ts';
import { shortDate } from './dates.ts';
import { report } from './report.ts';

const { workingDays } = report;
const number = new Intl.NumberFormat('en-GB');
const count = (label: string, items: number): string => `${label}: ${number.format(items)}`;

export const distributionReport: Catalogue['distributionReport'] = {
  heading: 'DISTRIBUTION OF MEETING NOTES',
  receiver: (name) => `receiver ${name}`,

  summary: {
    notes: 'Reached all receivers',
    ofNotes: 'notes that have receivers',
    current: 'Current version sent',
    confirmed: 'Confirmed as received',
    ofDeliveries: 'deliveries',
    owners: 'Owners with proof of receipt',
    ofOwners: 'deliveries to owners of recommendations',
    none: 'nothing is to be sent',
  },

  sections: {
    behind: (owners) => count('OWNERS OF RECOMMENDATIONS WITHOUT THE CURRENT VERSION', owners),
    behindHint: 'Their recommendations are open, but they do not have the note that is in force.',
    incomplete: (notes) => count('DID NOT REACH ALL RECEIVERS YET', notes),
    complete: (notes) => count('REACHED ALL RECEIVERS', notes),
    calledOff: (notes) => count('MEETINGS CALLED OFF OF WHICH A NOTE HAD GONE OUT', notes),
  },
  nothing: 'No final note has receivers yet.',
  reached: (current, all) => `${number.format(current)} of ${number.format(all)} receivers have the current version`,
  told: (current, all) => `${number.format(current)} of ${number.format(all)} receivers were told`,
  notSent: (names) => `Not sent yet: ${names}`,
  waiting: (date, days, names) =>
    `Sent ${shortDate(date)} (${workingDays(days)} after the meeting), receipt not confirmed yet: ${names}`,

  roles: {
    owner: 'owner of a recommendation',
    supporting: 'supporting',
    body: 'the body that met',
    distribution: 'copied',
    former: 'former receiver',
  },
  standings: {
    current: 'has the current version',
    first: 'not sent yet',
    correction: 'has an earlier version',
    withdrawal: 'not told that it was called off',
    pending: 'unclear whether it arrived',
    held: 'cannot be sent',
  },
  hindrances: {
    'not-public': 'not sent: outside the office, and this note is not public',
    'no-address': 'cannot be sent: stakeholders.yaml has no mail address',
    unknown: 'cannot be sent: not in stakeholders.yaml',
    recall: 'no receiver any more, but still has a copy: take it back',
  },
  first: 'not sent yet',
  older: (date) => `has an earlier version, sent ${shortDate(date)}`,
  holds: (date) => `has the note sent ${shortDate(date)}`,
  correction: 'the current version was not sent yet',
  withdrawal: 'not told yet that the meeting was called off',
  toldOff: (date) => `told on ${shortDate(date)} that the meeting was called off`,
  pending: (date) => `unclear whether what was sent on ${shortDate(date)} arrived`,
  failed: (date, reason) => `sending failed on ${shortDate(date)}${reason === undefined ? '' : `: ${reason}`}`,
  channels: {
    email: 'by e-mail',
    srikandi: 'by SRIKANDI',
    ekspedisi: 'by courier',
    whatsapp: 'by WhatsApp',
    langsung: 'by hand',
  },
  publicEdition: 'public edition',
  copy: (copy, of) => `copy ${copy} of ${of}`,
  sent: (date, days) => `sent ${shortDate(date)} (${workingDays(days)} after the meeting)`,
  firstSent: (date, days) => `first sent ${shortDate(date)} (${workingDays(days)} after the meeting)`,
  resent: (date) => `current version sent ${shortDate(date)}`,
  received: (date, days) => `received ${shortDate(date)} (${workingDays(days)} after sending)`,
  unconfirmed: 'receipt not confirmed yet',
  evidence: (evidence) => `evidence ${evidence}`,
  noEvidence: 'without evidence',
  confirmedBy: (name) => `confirmed by ${name}`,

  columns: {
    access: 'Access',
    noteStatus: 'Status of the note',
    receiverId: 'Receiver ID',
    receiver: 'Receiver',
    role: 'Role',
    openOwner: 'Owner of an open recommendation',
    channel: 'Channel',
    edition: 'Edition',
    standing: 'Standing',
    hindrance: 'Hindrance',
    version: 'Current version',
    heldVersion: 'Version held',
    heldSent: 'Held version sent',
    heldBy: 'Sent by',
    firstSent: 'First sent',
    sent: 'Current version sent',
    received: 'Received',
    evidence: 'Evidence',
    confirmedBy: 'Confirmed by',
    workingDaysToSend: 'Working days from meeting to sending',
    workingDaysToReceive: 'Working days from sending to receipt',
    copy: 'Copy',
  },

  leftOut: (files) =>
    `These notes have errors, so they cannot be sent and are not counted: ${files.join(', ')}. Run: catatan check`,
  holidaysUnknown: (years) =>
    `The holidays of ${years.join(', ')} are not known, so some working days are not counted. Write holidays/${years[0]}.yaml.`,
};
