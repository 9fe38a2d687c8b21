import type { NoteEdition } from '../documents/edition.ts';
import { type NoteDocumentName, noteDocuments, renderNoteDocument } from '../documents/note-documents.ts';
import { createTemplates } from '../markup/templates.ts';
import type { Note, NoteFile } from '../notes/note.ts';
import { isSound } from '../notes/severity.ts';
import { Gate, type PublicEdition } from '../publication/gate.ts';
import { templateReader } from '../workspace/outputs.ts';
import type { PrintContext, PrintOrder } from './print-documents.ts';

export type EditionKind = NoteEdition['kind'];

/** What is to be printed, and what is left out of it and why. */
export interface OrderPlan {
  readonly orders: readonly PrintOrder[];
  /** Files with errors of reading or shape. */
  readonly unsound: readonly string[];
  /** Ids asked for by name that the public may not see. */
  readonly withheld: readonly string[];
}

export interface NoteOrderOptions {
  readonly document: NoteDocumentName;
  readonly edition: EditionKind;
  /** Files asked for by name; else every `final` note that the edition may hold. */
  readonly named?: readonly NoteFile[] | undefined;
  /** Notes with a recommendation of this stakeholder alone. */
  readonly owner?: string | undefined;
  /** Address of the site, where it is not the one of the configuration. */
  readonly siteAddress?: string | undefined;
}

type OrderContext = Pick<PrintContext, 'workspace' | 'world' | 'catalogue'>;

/** Orders of one kind of document for notes: the files named, else every `final` note that the edition may hold. */
export function planNoteOrders(options: NoteOrderOptions, context: OrderContext): OrderPlan {
  const { named, edition, owner } = options;
  const { notebook } = context.workspace;
  const wanted = named ?? notebook.noteFiles.filter(({ note }) => note === undefined || note.data.status === 'final');
  const sound = wanted.filter((file) => isSound(file));
  const unsound = wanted.filter((file) => !isSound(file)).map(({ file }) => file);
  const notes = sound.map(({ note }) => note).filter((note) => owner === undefined || concerns(note, owner));
  const order = orderOf(options, context);
  if (edition === 'internal') {
    return { orders: notes.map((note) => order(note, () => ({ kind: edition, note }))), unsound, withheld: [] };
  }
  const gate = new Gate(notebook);
  const open = new Set(gate.ids);
  const publicEdition = (note: Note): NoteEdition => ({
    kind: edition,
    edition: gate.editionOf(note.id) as PublicEdition,
  });
  return {
    orders: notes.filter(({ id }) => open.has(id)).map((note) => order(note, () => publicEdition(note), gate.key)),
    unsound,
    withheld: named === undefined ? [] : notes.map(({ id }) => id).filter((id) => !open.has(id)),
  };
}

function concerns({ data }: Note, owner: string): boolean {
  return data.recommendations.some((item) => item.owner === owner || item.supporting.includes(owner));
}

/** `catatan` is called like its note, other documents by their name too. */
export function documentFile(note: Pick<Note, 'id'>, document: NoteDocumentName): string {
  return document === 'catatan' ? note.id : `${note.id}-${document}`;
}

function orderOf({ document, siteAddress }: NoteOrderOptions, { workspace, world, catalogue }: OrderContext) {
  const { folder, notebook, directory } = workspace;
  const { config } = notebook;
  const templates = createTemplates(templateReader(folder, world.templates));
  const frame = {
    config,
    directory,
    texts: catalogue.documents,
    templates,
    siteAddress: siteAddress ?? config.site.baseUrl,
  };
  return (note: Note, edition: () => NoteEdition, surroundings = ''): PrintOrder => ({
    name: documentFile(note, document),
    date: note.data.date,
    key: world.sha256([document, surroundings, frame.siteAddress, world.sha256(folder.read(note.file))].join('\n')),
    render: (assets) => renderNoteDocument(document, { ...frame, edition: edition(), assets }),
  });
}

/** Whether the document exists in this edition. */
export function existsIn(document: NoteDocumentName, edition: EditionKind): boolean {
  return noteDocuments[document].editions.some((it) => it === edition);
}
