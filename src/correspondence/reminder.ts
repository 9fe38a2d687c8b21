import type { Config } from '../config/config.ts';
import { isCopy, type Reminder } from '../distribution/reminders.ts';
import { commonMarks } from '../documents/marks.ts';
import type { FollowUp } from '../follow-ups/follow-up.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Templates } from '../markup/templates.ts';
import { returnLines } from '../owner-documents/addressee.ts';
import { accessOf } from '../render/report-content.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import * as chat from './chat-text.ts';
import { plain } from './delivery.ts';
import { addressLines, itemEntry, type MailWords, mailWords, paragraph } from './mail-text.ts';

/** A reminder on its way to one receiver. Everything in it may be shown to that receiver. */
export interface ReminderWords extends Pick<Reminder, 'owner' | 'receiver' | 'items'> {
  /** The day for which it is true. */
  readonly asOf: IsoDate;
  /** By when a reply is asked for; undefined where working days cannot be counted. */
  readonly replyBy: IsoDate | undefined;
  readonly config: Config;
  readonly catalogue: Catalogue;
}

const mailTemplate = 'mail/pengingat.hbs';

/**
 * The mail with which an owner, or who gets a copy, is told of what is due or late. It knows of no earlier letter and names no
 * sanction. Throws `Failure` `template-broken`.
 */
export function reminderMail(input: ReminderWords, templates: Pick<Templates, 'renderText'>): MailWords {
  const { items, config, catalogue } = input;
  const { mail } = catalogue.remind;
  const view = {
    subject: plain(subjectOf(input)),
    mark: paragraph(markOf(input)),
    to: addressLines(input),
    salutation: catalogue.correspondence.mail.salutation,
    opening: paragraph(openingOf(input)),
    items: items.map((item, index) => itemEntry(index + 1, [item.text, ...sentencesOf(item, catalogue)], item.ref)),
    attached: paragraph(isCopy(input) ? mail.attachedCopy : mail.attached),
    request: paragraph(requestOf(input)),
    closing: paragraph(catalogue.correspondence.mail.closing),
    sender: returnLines(config).map(paragraph),
    owner: { name: plain(input.owner.name) },
  };
  return mailWords(mailTemplate, view, templates);
}

/** The same to paste into WhatsApp, with the list as a file. */
export function reminderChat(input: ReminderWords): string {
  const { items, config, catalogue } = input;
  const { remind } = catalogue;
  return chat.chatText([
    [`*${isCopy(input) ? remind.chat.headingCopy : remind.chat.heading}*`, chat.bold(markOf(input))],
    chat.addressLines(input),
    [chat.safe(openingOf(input))],
    items.map(({ text, ref, ...item }, index) =>
      [
        `${index + 1}. ${chat.shortened(text)}`,
        ...[...sentencesOf({ text, ref, ...item }, catalogue), ref].map((line) => chat.safe(line)),
      ].join('\n'),
    ),
    [isCopy(input) ? remind.chat.attachedCopy : remind.chat.attached, chat.safe(requestOf(input))],
    [chat.safe(config.office.name)],
  ]);
}

function subjectOf(input: ReminderWords): string {
  const { items, owner, catalogue } = input;
  const { subject, subjectCopy } = catalogue.remind.mail;
  return isCopy(input) ? subjectCopy(owner.short, items.length) : subject(isLate(input), items.length);
}

function openingOf(input: ReminderWords): string {
  const { items, owner, asOf, catalogue } = input;
  const { opening, openingCopy } = catalogue.remind.mail;
  const say = isCopy(input) ? openingCopy : opening;
  return say(isLate(input), items.length, owner.name, asOf);
}

/** The reply that is asked for; of who gets a copy none is. */
function requestOf(input: ReminderWords): string | undefined {
  const { replyBy, catalogue } = input;
  return isCopy(input) ? undefined : catalogue.remind.mail.request(replyBy);
}

/** The items of a reminder are of one level: all of them are late, or none is. */
function isLate({ items }: ReminderWords): boolean {
  return items.some(({ overdue }) => overdue);
}

function sentencesOf(item: FollowUp, catalogue: Catalogue): string[] {
  const { deadline, firstDeadline, note, overdue, daysLate, workingDaysLate, daysLeft = 0 } = item;
  const { correspondence, remind, ownerDocuments } = catalogue;
  return [
    ownerDocuments.meeting(note.data.date, note.data.title, accessOf(item, catalogue)[0]),
    correspondence.due(deadline, firstDeadline === deadline ? undefined : firstDeadline),
    overdue ? remind.late(daysLate, workingDaysLate) : remind.left(daysLeft),
  ];
}

/** The class of what it tells of. */
function markOf({ items, catalogue }: ReminderWords): string | undefined {
  return commonMarks(
    items.map(({ note }) => note.data),
    catalogue.documents,
  ).top;
}
