import type { DocumentTexts } from '../i18n/id/documents.ts';
import type { Person, Recommendation } from '../notes/schema.ts';
import { noteOf } from './edition.ts';
import { type HeadRow, meetingKind } from './head-rows.ts';
import { marksOf } from './marks.ts';
import type { BodyRenderer, NoteDocument } from './note-document.ts';
import { type NoteViewInput, noteView, type Signatory } from './note-view.ts';
import { attendanceRow, participants } from './participants.ts';
import { recommendationEntry } from './recommendation-list.ts';
import { conclusionsOf, discussionOf } from './sections.ts';

/** The report of the secretary to the superior, who is asked to approve the proposals. */
export const notaDinas: NoteDocument = {
  template: 'documents/nota-dinas.hbs',
  styles: 'documents/nota-dinas.css',
  view: (input, body) => {
    const { edition, directory, texts } = input;
    const { labels, memorandum } = texts;
    const { data, ...note } = noteOf(edition);
    const { decisions, attachments } = noteView(input);
    const isProposal = ({ status }: Recommendation) => status === 'usulan';
    const entryOf = (item: Recommendation) => recommendationEntry(item, directory, texts);
    const proposals = data.recommendations.filter(isProposal).map(entryOf);
    const said = discussion(note.body, decisions, body);
    const conclusions = body(conclusionsOf(note.body));
    return {
      labels: { ...labels, ...memorandum.labels },
      memorandum: memorandumRows(input),
      noteNumber: data.number,
      head: meetingRows(input),
      numbers: numbersOf({
        basis: true,
        meeting: true,
        results: said.length + decisions.length > 0,
        conclusions: conclusions !== '',
        suggestions: data.recommendations.length > 0,
      }),
      discussion: said,
      decisions,
      conclusions,
      proposals,
      assignments: data.recommendations.filter((item) => !isProposal(item)).map(entryOf),
      closing: memorandum.closing(proposals.length > 0),
      signatures: { secretary: senderOf(data.secretary, texts) },
      distribution: data.distribution.map((id) => directory.party(id).name),
      attachments,
    };
  },
};

/** Numbers of the parts that have something to say. */
function numbersOf(parts: Readonly<Record<string, boolean>>): Record<string, number> {
  const present = Object.keys(parts).filter((name) => parts[name]);
  return Object.fromEntries(present.map((name, index) => [name, index + 1]));
}

/** What nobody wrote down has no value: its line is filled in by hand. */
function memorandumRows({ edition, config, texts }: NoteViewInput): Pick<HeadRow, 'label' | 'value'>[] {
  const { data } = noteOf(edition);
  const { secretary, distribution, attachments } = data;
  const { head, copiesBelow, files, subject } = texts.memorandum;
  return [
    { label: head.to, value: undefined },
    { label: head.from, value: secretary?.position ?? secretary?.name },
    { label: head.copies, value: distribution.length === 0 ? undefined : copiesBelow },
    { label: head.date, value: undefined },
    { label: head.number, value: undefined },
    { label: head.security, value: marksOf(data, texts).bottom },
    {
      label: head.attachments,
      value: attachments.length === 0 ? undefined : files(attachments.length),
    },
    { label: head.about, value: subject(meetingKind(data, config), data.title) },
  ];
}

function meetingRows(input: NoteViewInput): HeadRow[] {
  const { edition, directory, texts } = input;
  const { head, attendance } = noteView(input);
  const { status } = noteOf(edition).data;
  const items = status === 'batal' ? [] : participants(edition, directory, texts);
  const who = items.length === 0 ? [] : [{ label: texts.memorandum.participants, value: undefined, items }];
  return [...head, ...who, ...attendanceRow(attendance, texts)];
}

/** One part needs no heading below that of the results. */
function discussion(text: string, decisions: readonly string[], body: BodyRenderer) {
  const parts = discussionOf(text)
    .map(({ title, markdown }) => ({ title, html: body(markdown) }))
    .filter(({ html }) => html !== '');
  const isOne = parts.length === 1 && decisions.length === 0;
  return parts.map(({ title, html }) => ({ heading: isOne ? '' : title, html }));
}

function senderOf(secretary: Person | undefined, { signatures }: DocumentTexts): Signatory {
  if (secretary?.position === undefined) return { role: signatures.secretary, person: secretary };
  return { role: `${secretary.position},`, person: { ...secretary, position: undefined } };
}
