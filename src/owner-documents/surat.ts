import { commonMarks } from '../documents/marks.ts';
import { copiesAt, escalationOfAll } from '../follow-ups/escalation.ts';
import { addresseeOf } from './addressee.ts';
import { itemRows } from './item-rows.ts';
import type { OwnerDocument } from './owner-document.ts';
import { replySheet } from './reply-sheet.ts';

/**
 * A letter about what is late, for a person to number, sign and send: the level decides the words. It knows of no earlier
 * letter, names no sanction and claims no signature.
 */
export const surat: OwnerDocument = (input) => {
  const { owner, slug, asOf, config, catalogue } = input;
  const { documents, ownerDocuments: texts } = catalogue;
  const late = input.items.filter(({ overdue }) => overdue);
  const level = escalationOfAll(late, config.followUp.escalation);
  if (level === undefined) return undefined;
  const marks = commonMarks(
    late.map(({ note }) => note.data),
    documents,
  );
  const letter = texts.letters[level];
  const until = texts.replyUntil(input.replyBy);
  const copies = copiesAt(level, config.followUp.escalation)
    .flatMap((id) => input.copies.filter((receiver) => receiver.id === id && id !== owner.id))
    .map((receiver, index) => `${index + 1}. ${addresseeOf(receiver, config, catalogue).lines.join(', ')}`);
  const file = `surat-${level}-${slug}`;
  return {
    file,
    template: 'documents/surat.hbs',
    styles: 'documents/owner-documents.css',
    view: {
      labels: { ...documents.labels, ...texts.labels },
      placeAndDate: texts.placeAndDate(config.office.city, asOf),
      secrecy: marks.top ?? texts.ordinary,
      enclosure: texts.enclosureValue,
      subject: letter.subject,
      receiver: addresseeOf(owner, config, catalogue),
      opening: letter.opening(owner.name, late.length, asOf),
      items: itemRows(late, catalogue),
      request: letter.request(until),
      closing: letter.closing,
      office: config.office.name,
      copies,
      hasCopies: copies.length > 0 || level !== 'pengingat-1',
      reply: replySheet(input, late),
    },
    title: `${letter.subject} – ${owner.name}`,
    letterhead: config.defaultLetterhead,
    identity: `${file}\n${texts.asOfShort(asOf)}`,
    edition: texts.draft,
    marks: { ...marks, title: [] },
  };
};
