import { renderBody } from '../markup/body-html.ts';
import type { Templates } from '../markup/templates.ts';
import type { Note } from '../notes/note.ts';
import { targetOf } from '../publication/redact-body.ts';
import { noteOf } from './edition.ts';
import { type NoteView, type NoteViewInput, noteView } from './note-view.ts';
import { pageCss } from './page-css.ts';

export const noteTemplate = 'documents/catatan.hbs';
export const documentStyles = 'documents/document.css';

/** What a document holds besides words. */
export interface DocumentAssets {
  /** The rules of `buildFontFaces`. */
  readonly fontFaces: string;
  /** Data URI of the image at a path relative to the notebook; undefined when there is none: its place stays empty. */
  image(path: string): string | undefined;
}

export interface NoteDocumentInput extends NoteViewInput {
  readonly templates: Templates;
  readonly assets: DocumentAssets;
}

/**
 * The printed note as self-contained HTML: it asks for nothing from anywhere. Equal notes, settings and templates give
 * equal text. Throws `Failure` `template-broken`.
 */
export function renderNoteDocument(input: NoteDocumentInput): string {
  const { templates, assets, edition } = input;
  const note = noteOf(edition);
  const view = noteView(input);
  return templates.render(noteTemplate, {
    ...view,
    letterhead: { ...view.letterhead, logo: imageOf(view.letterhead.logo, assets) },
    body: bodyOf(note, assets),
    styles: stylesOf(input, view),
  });
}

function stylesOf({ templates, assets, config, edition, texts }: NoteDocumentInput, view: NoteView): string {
  const foot = { identity: noteOf(edition).id, edition: view.isPublic ? texts.labels.publicEdition : '' };
  const page = pageCss({ paper: config.paper, ...foot, marks: view.marks }, texts);
  return [assets.fontFaces, page, templates.render(documentStyles, {})].join('\n');
}

function imageOf(path: string | undefined, assets: DocumentAssets): string | undefined {
  return path === undefined ? undefined : assets.image(path);
}

/** Addresses of the open net stay; what lies in the notebook has none that a reader of paper could follow. */
function bodyOf(note: Note, assets: DocumentAssets): string {
  return renderBody(note.body, {
    link: (url) => (/^(?:https?|mailto):/i.test(url) ? url : undefined),
    image: (url) => imageOf(targetOf(url, note), assets),
  }).trim();
}
