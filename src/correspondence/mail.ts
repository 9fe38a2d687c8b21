import { hasDeadlineAhead } from '../follow-ups/follow-up.ts';
import type { Templates } from '../markup/templates.ts';
import { returnLines } from '../owner-documents/addressee.ts';
import { changesOf, type DeliveryInput, markOf, meetingOf, noticeOf, plain, unknownChangesOf } from './delivery.ts';
import { addressLines, entry, itemEntry, type MailWords, mailWords, paragraph } from './mail-text.ts';
import { ownerOf, type Task, tasksOf } from './tasks.ts';

const mailTemplate = 'mail/catatan.hbs';

/** The mail that a note goes with. Throws `Failure` `template-broken`. */
export function noteMail(input: DeliveryInput, templates: Pick<Templates, 'renderText'>): MailWords {
  return mailWords(mailTemplate, mailView(input), templates);
}

/** What the template is filled with: nothing in it can begin a line that was not meant. */
function mailView(input: DeliveryInput): object {
  const { note, receiver, standing, config, catalogue } = input;
  const { labels, mail } = catalogue.correspondence;
  const title = plain(note.data.title);
  const { own, supported } = tasksOf(input);
  return {
    subject: mail.subjects[standing](title, note.data.date),
    mark: paragraph(markOf(input)),
    to: addressLines(input),
    salutation: mail.salutation,
    opening: paragraph(`${mail.openings[standing](title, meetingOf(input))} ${attachedOf(input)}`),
    notice: paragraph(noticeOf(input)),
    changesLead: labels.changes,
    changes: changesOf(input).map((change) => entry('-', [change])),
    unknownChanges: paragraph(unknownChangesOf(input)),
    ownLead: labels.own,
    own: own.map((task) => taskEntry(task)),
    supportedLead: labels.supported,
    supported: supported.map((task) => taskEntry(task, ...ownerOf(task, catalogue))),
    answer: own.length === 0 ? undefined : paragraph(mail.answer),
    acknowledge: paragraph(mail.acknowledge),
    closing: paragraph(mail.closing),
    sender: returnLines(config).map(paragraph),
    note: { id: note.id, title, number: plain(note.data.number ?? '') },
    receiver: { name: plain(receiver.name), position: plain(receiver.position ?? '') },
  };
}

/** What else is to be known of what is attached. */
function attachedOf(input: DeliveryInput): string {
  const { edition, standing, items, catalogue } = input;
  const { mail } = catalogue.correspondence;
  return [
    ...(edition === 'public' ? [mail.publicEdition] : []),
    ...(changesOf(input).length > 0 ? [mail.attachedChanges] : []),
    ...(standing !== 'withdrawal' && items.some(hasDeadlineAhead) ? [mail.attachedCalendar] : []),
  ].join(' ');
}

function taskEntry({ number, text, ref, sentences }: Task, ...more: readonly string[]): string {
  return itemEntry(number, [text, ...more, ...sentences], ref);
}
