import { kindOf, regionOf } from '../config/region.ts';
import { commonMarks } from '../documents/marks.ts';
import { escalationOfAll } from '../follow-ups/escalation.ts';
import { itemRows } from './item-rows.ts';
import type { OwnerDocument, OwnerDocumentInput } from './owner-document.ts';
import { replySheet } from './reply-sheet.ts';

/**
 * A letter about what is late, for a person to number, sign and send: the level decides the words. It knows of no earlier
 * letter, names no sanction and claims no signature.
 */
export const surat: OwnerDocument = (input) => {
  const { slug, asOf, config, catalogue } = input;
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
      receiver: receiverOf(input),
      opening: letter.opening(input.owner.name, late.length, asOf),
      items: itemRows(late, catalogue),
      request: letter.request(until),
      closing: letter.closing,
      office: config.office.name,
      hasCopies: level !== 'pengingat-1',
      reply: replySheet(input, late),
    },
    title: `${letter.subject} – ${input.owner.name}`,
    letterhead: config.defaultLetterhead,
    identity: `${file}\n${texts.asOfShort(asOf)}`,
    edition: texts.draft,
    marks: { ...marks, title: [] },
  };
};

/** A council writes to the offices of its region through the region's head; whether one of them is meant, a person knows. */
function receiverOf({ owner, config, catalogue }: OwnerDocumentInput): object {
  const region = regionOf(config.office.name);
  const head = region && `${region.headTitle} ${region.short}`;
  const isThroughHead = kindOf(config.office.name) === 'dprd' && !owner.external;
  const { position = owner.name } = owner;
  const isNamed = [owner.name, owner.short].some((name) => position.includes(name));
  return {
    lines: isNamed ? [position] : [position, owner.name],
    through: isThroughHead ? catalogue.ownerDocuments.through(head) : undefined,
  };
}
