import type { Catalogue } from '../catalogue.ts';
import { shortDate } from './dates.ts';

const number = new Intl.NumberFormat('en-GB');
const some = (count: number, one: string, many = `${one}s`): string =>
  `${number.format(count)} ${count === 1 ? one : many}`;
const parts = (...told: readonly (string | false)[]): string => told.filter((part) => part !== false).join(', ');

export const distribute: Catalogue['distribute'] = {
  channels: {
    email: 'mail',
    srikandi: 'SRIKANDI',
    ekspedisi: 'courier',
    whatsapp: 'WhatsApp',
    langsung: 'by hand',
  },
  standings: {
    first: 'first delivery',
    correction: 'new version; holds an earlier one',
    withdrawal: 'meeting called off; has its note',
  },
  again: 'sent again',
  publicEdition: 'public edition',
  copy: (copy, of) => `copy ${copy} of ${of}`,
  pending: (date) => `unclear: the sending of ${shortDate(date)} broke off before its outcome was known`,
  hindrances: {
    'not-public': 'not sent: outside the office, and this note is not public',
    'no-address': 'cannot be sent yet: no mail address in stakeholders.yaml',
    unknown: 'cannot be sent yet: not in stakeholders.yaml',
    recall: 'no receiver any more, but still has a copy: take it back',
  },
  heldOutside:
    'has a note that is not in force any more; outside the office, so tell them yourself, without its content',

  counts: (mails, papers, chats) =>
    `To be sent: ${parts(
      mails > 0 && some(mails, 'mail'),
      papers > 0 && some(papers, 'set of papers to deliver', 'sets of papers to deliver'),
      chats > 0 && some(chats, 'WhatsApp message'),
    )}.`,
  current: (count) => `${some(count, 'receiver has', 'receivers have')} the current version already.`,
  nothing: 'Nothing needs to be sent.',
  noNotes: 'There is no final note with receivers yet.',
  noReceiver: (receiver) =>
    `There is no final note that ${receiver} is to receive. Receivers are added under distribution in the head of a note.`,
  unsaved:
    'There are unsaved changes. Save them first (catatan save), so that the version that is sent can be seen again later.',
  torn: 'The last line of the register was cut off when a program broke off; what was not whole has been removed.',
  dryRun: 'This is only the plan: nothing was sent and nothing recorded.',
  question: 'Send now?',
  preparing: 'Preparing documents',
  sending: 'Sending',

  failed: (note, receiver, why) => `Failed: ${note} to ${receiver}. ${why}`,
  problems: {
    unreachable: (answer) =>
      `The mail server cannot be reached (${answer}). Check the network, and mail.host and mail.port in catatan.yaml.`,
    silent: (answer) => `The mail server does not answer (${answer}). Try again later.`,
    unencrypted: (answer) =>
      `No secure connection to the mail server could be made (${answer}), so nothing was sent that way. Ask whoever runs the server for its port and certificate.`,
    login: (answer) =>
      `The mail server refused name or password (${answer}). Check mail.user in catatan.yaml and CATATAN_SMTP_PASSWORD.`,
    receiver: (answer) => `The server refused the address (${answer}). Check it in stakeholders.yaml.`,
    later: (answer) => `The server refused for now (${answer}). Try again later with the same command.`,
    refused: (answer) => `The server refused this message (${answer}). Ask whoever runs the server why.`,
  },
  unclear: (note, receiver, answer) =>
    `Unclear: ${note} to ${receiver}. The connection broke after the message was handed over (${answer}), so it may have arrived or not.`,
  skipped: (count) =>
    `${some(count, 'other delivery was', 'other deliveries were')} not tried. Repeat the command when the server is in order.`,
  decide: (count) =>
    `${some(count, 'delivery needs', 'deliveries need')} your decision, because nobody knows whether it arrived. Ask the receiver (or look among your sent mails), then choose:`,
  resend: (note, receiver) => `did not arrive: catatan distribute ${note} --to ${receiver}`,
  confirm: (note, receiver) => `did arrive: catatan receipt ${note} --from ${receiver}`,

  sentMail: (count) => `${some(count, 'mail')} sent.`,
  outboxMail: (count, folder) =>
    `${some(count, 'mail file')} (.eml) in ${folder}. Open each with a mail program and send it.`,
  prepared: (count, folder) =>
    `${some(count, 'set of papers or message', 'sets of papers or messages')} to deliver in ${folder}.`,
  expedition: (file) => `Today's lines of the expedition book: ${file}`,
  recorded: 'All of it is recorded in the register ledger/deliveries.jsonl; save it with: catatan save',
};
