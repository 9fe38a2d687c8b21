import { renderBody } from '../markup/body-html.ts';
import type { Note } from '../notes/note.ts';
import { targetOf } from '../publication/redact-body.ts';
import { catatan } from './catatan.ts';
import { noteOf } from './edition.ts';
import { type DocumentAssets, type DocumentContent, type DocumentFrame, renderDocument } from './frame.ts';
import { letterheadOf } from './letterhead.ts';
import { marksOf } from './marks.ts';
import type { NoteDocument } from './note-document.ts';
import type { NoteViewInput } from './note-view.ts';

/** What a document of a note is made of. */
export interface NoteDocumentInput extends NoteViewInput, DocumentFrame {
  /** Address of the site, under which the public page of the note stands. */
  readonly siteAddress?: string | undefined;
}

/** Every document of a note. A new one is a file and a line here. */
export const noteDocuments = { catatan } as const satisfies Readonly<Record<string, NoteDocument>>;

export type NoteDocumentName = keyof typeof noteDocuments;

/** The document as self-contained HTML. Throws `Failure` `template-broken`. */
export function renderNoteDocument(name: NoteDocumentName, input: NoteDocumentInput): string {
  return renderDocument(noteContent(name, input), input);
}

export function noteContent(name: NoteDocumentName, input: NoteDocumentInput): DocumentContent {
  const { edition, config, texts, assets, siteAddress } = input;
  const note = noteOf(edition);
  const document: NoteDocument = noteDocuments[name];
  const isPublic = edition.kind === 'public';
  const page = siteAddress === undefined ? undefined : `${siteAddress.replace(/\/*$/, '/')}notes/${note.id}.html`;
  return {
    template: document.template,
    styles: document.styles,
    view: document.view(input, (markdown) => bodyOf(note, markdown, assets)),
    title: note.data.title,
    letterhead: letterheadOf(note, config),
    identity: note.id,
    edition: isPublic ? texts.labels.publicEdition : '',
    marks: marksOf(note.data, texts),
    address: isPublic ? page : undefined,
  };
}

/** Addresses of the open net stay; what lies in the notebook has none that a reader of paper could follow. */
function bodyOf(note: Note, markdown: string, assets: DocumentAssets): string {
  const imageAt = (path: string | undefined) => (path === undefined ? undefined : assets.image(path));
  return renderBody(markdown, {
    link: (url) => (/^(?:https?|mailto):/i.test(url) ? url : undefined),
    image: (url) => imageAt(targetOf(url, note)),
  }).trim();
}
