import { commonMarks } from '../documents/marks.ts';
import { sectionsOf } from '../follow-ups/sections.ts';
import { itemRows } from './item-rows.ts';
import type { OwnerDocument } from './owner-document.ts';
import { replySheet } from './reply-sheet.ts';

/** All that an owner still has to do, with the sheet to reply on. */
export const tindakLanjut: OwnerDocument = (input) => {
  const { owner, slug, items, supporting, asOf, isPublic, config, catalogue } = input;
  const { documents, ownerDocuments: texts } = catalogue;
  if (items.length === 0) return undefined;
  const { dueSoon } = config.followUp;
  const { late, soon, running } = sectionsOf(items, dueSoon);
  const file = `tindak-lanjut-${slug}`;
  return {
    file,
    template: 'documents/tindak-lanjut.hbs',
    styles: 'documents/owner-documents.css',
    view: {
      labels: { ...documents.labels, ...texts.labels, document: texts.labels.list },
      asOf: texts.asOf(asOf),
      isPublic,
      counts: texts.counts(late.length, soon.length, dueSoon, running.length),
      items: itemRows(items, catalogue),
      supporting: itemRows(supporting, catalogue),
      supportingLead: texts.supportingLead(owner.short),
      reply: replySheet(input, items),
    },
    title: owner.name,
    letterhead: config.defaultLetterhead,
    identity: `${file}\n${texts.asOfShort(asOf)}`,
    edition: isPublic ? documents.labels.publicEdition : undefined,
    marks: commonMarks(
      [...items, ...supporting].map(({ note }) => note.data),
      documents,
    ),
  };
};
