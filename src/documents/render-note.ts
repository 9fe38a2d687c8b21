import { renderBody } from '../markup/body-html.ts';
import type { Note } from '../notes/note.ts';
import type { NoteData } from '../notes/schema.ts';
import { notePage } from '../publication/note-page.ts';
import { targetOf } from '../publication/redact-body.ts';
import { catatan } from './catatan.ts';
import { daftarHadir } from './daftar-hadir.ts';
import { distribusi } from './distribusi.ts';
import { noteOf } from './edition.ts';
import { type DocumentAssets, type DocumentContent, type DocumentFrame, renderDocument } from './frame.ts';
import { lapsing } from './lapsing.ts';
import { letterheadOf } from './letterhead.ts';
import { type Marks, marksOf, marksOfCopy, type NumberedCopy } from './marks.ts';
import { notaDinas } from './nota-dinas.ts';
import type { NoteDocument } from './note-document.ts';
import type { NoteDocumentName } from './note-documents.ts';
import type { NoteViewInput } from './note-view.ts';
import { siaranPers } from './siaran-pers.ts';

/** What a document of a note is made of. */
export interface NoteDocumentInput extends NoteViewInput, DocumentFrame {
  /** Address of the site, under which the public page of the note stands. */
  readonly siteAddress?: string | undefined;
  /** Of a secret note: the copy that this one is. */
  readonly copy?: NumberedCopy | undefined;
}

/** A new document is a file, a line here and one in `note-documents.ts`. */
const documents: Readonly<Record<NoteDocumentName, NoteDocument>> = {
  catatan,
  lapsing,
  'nota-dinas': notaDinas,
  'siaran-pers': siaranPers,
  distribusi,
  'daftar-hadir': daftarHadir,
};

/** The document as self-contained HTML. Throws `Failure` `template-broken`. */
export function renderNoteDocument(name: NoteDocumentName, input: NoteDocumentInput): string {
  return renderDocument(noteContent(name, input), input);
}

export function noteContent(name: NoteDocumentName, input: NoteDocumentInput): DocumentContent {
  const { edition, config, texts, assets, siteAddress } = input;
  const note = noteOf(edition);
  const document = documents[name];
  const isPublic = edition.kind === 'public';
  const address = isPublic && siteAddress !== undefined ? pageBelow(siteAddress, note.id) : undefined;
  return {
    template: document.template,
    styles: document.styles,
    view: document.view(input, (markdown) => bodyOf(note, markdown, assets), address),
    title: note.data.title,
    letterhead: letterheadOf(note, config),
    identity: note.id,
    edition: isPublic ? texts.labels.publicEdition : '',
    marks: noteMarks(note, document, input),
    claim: isPublic ? { document: name, note: note.id } : undefined,
    address,
  };
}

function noteMarks(note: Note, document: NoteDocument, { copy, texts }: NoteDocumentInput): Marks {
  const marks = marksOf(markedData(note, document), texts);
  return copy === undefined ? marks : marksOfCopy(marks, copy, texts);
}

/** As short as it goes: a server shows the index of a folder by itself. */
function pageBelow(siteAddress: string, id: string): string {
  return `${siteAddress.replace(/\/*$/, '/')}${notePage(id).replace(/index\.html$/, '')}`;
}

/** A form of a draft is no draft of a form. */
function markedData({ data }: Note, { isForm = false }: NoteDocument): NoteData {
  return isForm && data.status === 'draf' ? { ...data, status: 'final' } : data;
}

/** Addresses of the open net stay; what lies in the notebook has none that a reader of paper could follow. */
function bodyOf(note: Note, markdown: string, assets: DocumentAssets): string {
  const imageAt = (path: string | undefined) => (path === undefined ? undefined : assets.image(path));
  return renderBody(markdown, {
    link: (url) => (/^(?:https?|mailto):/i.test(url) ? url : undefined),
    image: (url) => imageAt(targetOf(url, note)),
  }).trim();
}
