import { commonMarks } from '../documents/marks.ts';
import { shortRef } from '../notes/short-ref.ts';
import { reasonCodes } from '../notes/vocabulary/values.ts';
import type { OwnerDocument } from './owner-document.ts';
import { answerRows } from './reply-sheet.ts';

/** For the office itself, when the reply sheet of an owner is back: the command that records each answer. */
export const jawabanKantor: OwnerDocument = (input) => {
  const { owner, slug, items, asOf, noteIds, config, catalogue } = input;
  const { documents, ownerDocuments: texts } = catalogue;
  if (items.length === 0) return undefined;
  const file = `jawaban-kantor-${slug}`;
  const { verification } = config.followUp;
  return {
    file,
    template: 'documents/jawaban-kantor.hbs',
    styles: 'documents/owner-documents.css',
    view: {
      labels: { ...documents.labels, ...texts.labels, document: texts.labels.officeSheet },
      asOf: texts.asOf(asOf),
      rows: answerRows(items).map((row) => ({
        ...row,
        answers: texts.answers(shortRef(row.ref, noteIds), verification).map(({ answer, command }) => ({
          answer,
          // An option is not broken between two lines: who types it would type the break.
          parts: command.split(/ (?=--)/),
        })),
      })),
      reasons: texts.reasonCodes(reasonCodes.map((code) => [code, catalogue.update.ask.reasonCodes[code]])),
    },
    title: owner.name,
    letterhead: config.defaultLetterhead,
    identity: `${file}\n${texts.asOfShort(asOf)}`,
    edition: texts.officeOnly,
    marks: commonMarks(
      items.map(({ note }) => note.data),
      documents,
    ),
  };
};
