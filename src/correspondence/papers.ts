import type { DocumentContent } from '../documents/frame.ts';
import { letterheadOf } from '../documents/letterhead.ts';
import { addresseeOf, returnLines } from '../owner-documents/addressee.ts';
import { oneLine, shorten } from '../render/report-content.ts';
import { changesOf, companionMarks, type DeliveryInput, meetingOf, noticeOf, unknownChangesOf } from './delivery.ts';
import { type Tasks, tasksOf } from './tasks.ts';

const styles = ['documents/owner-documents.css', 'documents/correspondence.css'];
/** Columns of a receiver's name at the foot of a page, beside the page's number. */
const footWidth = 36;

/** The letter that a note on paper goes with, and on a sheet of its own the receipt that comes back. */
export function coverDocument(input: DeliveryInput): DocumentContent {
  const { note, receiver, role, standing, asOf, config, catalogue } = input;
  const { documents, ownerDocuments, correspondence: texts } = catalogue;
  const { lines, through } = addresseeOf(receiver, config, catalogue);
  const tasks = tasksOf(input);
  return {
    ...frameOf(input),
    template: 'documents/pengantar.hbs',
    title: `${texts.labels.coverLetter} – ${note.data.title}`,
    view: {
      labels: { ...documents.labels, ...ownerDocuments.labels, ...texts.labels, number: documents.labels.number },
      placeAndDate: ownerDocuments.placeAndDate(config.office.city, asOf),
      // The body that met is of the council itself.
      receiver: { lines, through: role === 'body' ? undefined : through },
      mark: standing === 'first' ? undefined : texts.marks[standing],
      notice: noticeOf(input),
      changes: changesOf(input),
      unknownChanges: unknownChangesOf(input),
      parcel: parcelRow(input, tasks),
      ...tasks,
      office: config.office.name,
      receipt: {
        subject: note.data.title,
        head: receiptRows(input),
        returnTo: returnLines(config),
        command: texts.receiptCommand(note.id, receiver.id),
      },
    },
  };
}

/** For those who get the note by mail: what the new version changed, to keep with it. */
export function changesDocument(input: DeliveryInput): DocumentContent {
  const { note, edition, standing, catalogue } = input;
  const { documents, correspondence: texts } = catalogue;
  const { labels } = texts;
  const document = standing === 'withdrawal' ? labels.cancelledNote : labels.changedNote;
  return {
    ...frameOf(input),
    template: 'documents/perubahan.hbs',
    title: note.data.title,
    view: {
      labels: { ...documents.labels, ...labels, document },
      isPublic: edition === 'public',
      head: changesRows(input),
      notice: noticeOf(input),
      changes: changesOf(input),
      unknownChanges: unknownChangesOf(input),
    },
  };
}

/** What every paper has: that of the note, as far as it is not the note itself. */
function frameOf(input: DeliveryInput): Omit<DocumentContent, 'template' | 'title' | 'view'> {
  const { note, receiver, edition, config, catalogue } = input;
  return {
    styles,
    letterhead: letterheadOf(note, config),
    identity: `${note.id}\n${shorten(oneLine(receiver.short), footWidth)}`,
    edition: edition === 'public' ? catalogue.documents.labels.publicEdition : undefined,
    marks: { ...companionMarks(input), title: [] },
  };
}

/** What is sent, how many of it, and what for. */
function parcelRow(input: DeliveryInput, { own, supported }: Tasks): object {
  const { note, edition, role, standing, previous, copy, catalogue } = input;
  const { documents, correspondence: texts } = catalogue;
  const { title, number } = note.data;
  const { owner, supporting, body, distribution } = texts.remarks;
  const otherwise = role === 'body' ? body : distribution;
  const purpose = own.length > 0 ? owner : supported.length > 0 ? supporting : otherwise;
  return {
    what: texts.note(title),
    details: [
      meetingOf(input),
      ...(number === undefined ? [] : [texts.numbered(number)]),
      texts.code(note.id),
      ...(edition === 'public' ? [documents.labels.publicEdition] : []),
    ],
    quantity: copy === undefined ? texts.oneFile : texts.oneCopy(copy.number, copy.of),
    remarks: {
      first: [purpose],
      correction: [purpose, texts.replaces(previous)],
      withdrawal: [texts.revokes(previous)],
    }[standing],
  };
}

interface Row {
  readonly label: string;
  /** Written by hand where it is undefined. */
  readonly value: string | undefined;
}

/** What was received. */
function receiptRows(input: DeliveryInput): Row[] {
  const { note, edition, receiver, standing, previous, copy, asOf, config, catalogue } = input;
  const { receiptRows: labels, versions, copy: copyWords } = catalogue.correspondence;
  const { number } = note.data;
  const [sent, editions] = [versions[standing](asOf, previous), catalogue.documents.receipts.editions];
  return [
    { label: labels.from, value: config.office.name },
    { label: labels.to, value: addresseeOf(receiver, config, catalogue).lines.join(', ') },
    { label: labels.letter, value: undefined },
    { label: labels.meeting, value: meetingOf(input) },
    ...(number === undefined ? [] : [{ label: labels.number, value: number }]),
    { label: labels.note, value: note.id },
    { label: labels.version, value: sent },
    { label: labels.edition, value: editions[edition] },
    ...(copy === undefined ? [] : [{ label: labels.copy, value: copyWords(copy.number, copy.of) }]),
  ];
}

/** Which version takes the place of which. */
function changesRows(input: DeliveryInput): Row[] {
  const { note, receiver, standing, previous, asOf, catalogue } = input;
  const { receiptRows: labels, sentOn, previousVersion } = catalogue.correspondence;
  const { number } = note.data;
  return [
    { label: labels.meeting, value: meetingOf(input) },
    ...(number === undefined ? [] : [{ label: labels.number, value: number }]),
    { label: labels.note, value: note.id },
    { label: labels.to, value: receiver.name },
    ...(standing === 'correction' ? [{ label: labels.newVersion, value: sentOn(asOf) }] : []),
    { label: labels.oldVersion, value: previousVersion(previous) },
  ];
}
