import { Failure } from '../diagnostics/failure.ts';
import type { NoteEdition } from '../documents/edition.ts';
import type { DocumentAssets } from '../documents/frame.ts';
import type { NumberedCopy } from '../documents/marks.ts';
import { type NoteDocumentName, noteDocuments } from '../documents/note-documents.ts';
import type { Note, NoteFile, NoteHead } from '../notes/note.ts';
import { isSound } from '../notes/severity.ts';
import type { PublicEdition } from '../publication/gate.ts';
import { templateReader } from '../workspace/outputs.ts';
import type { NoteSource } from './note-source.ts';
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
  readonly named?: readonly NoteFile<NoteHead>[] | undefined;
  /** Notes with a recommendation of this stakeholder alone. */
  readonly owner?: string | undefined;
  /** Address of the site, where it is not the one of the configuration. */
  readonly siteAddress?: string | undefined;
}

export interface OrderContext extends Pick<PrintContext, 'workspace' | 'world' | 'catalogue'> {
  readonly source: NoteSource;
}

/** Orders of one kind of document for notes: the files named, else every `final` note that the edition may hold. */
export async function planNoteOrders(options: NoteOrderOptions, context: OrderContext): Promise<OrderPlan> {
  const { named, edition, owner } = options;
  const { notebook } = context.workspace;
  const wanted = named ?? notebook.noteFiles.filter(({ note }) => note === undefined || note.data.status === 'final');
  const sound = wanted.filter((file) => isSound(file));
  const unsound = wanted.filter((file) => !isSound(file)).map(({ file }) => file);
  const notes = sound.map(({ note }) => note).filter((note) => owner === undefined || concerns(note, owner));
  const order = orderOf(options, context);
  if (edition === 'internal') {
    return { orders: notes.map((note) => order(note, internalEdition)), unsound, withheld: [] };
  }
  const { Gate } = await import('../publication/gate.ts');
  const gate = new Gate(notebook);
  const passing = notes.filter((note) => gate.passes(note));
  const withheld = named === undefined ? [] : notes.filter((note) => !gate.passes(note)).map(({ id }) => id);
  const publicEdition = (note: Note): NoteEdition => {
    const redacted = gate.editionOf(note);
    if (redacted === undefined) throw new Failure('print-failed', { reason: `${note.id} was closed meanwhile` });
    return { kind: edition, edition: redacted };
  };
  const { publicInspector, noteSays } = await import('./inspect-public.ts');
  const inspector = publicInspector(gate, context);
  const said = (editions: readonly PublicEdition[]) =>
    Promise.all(editions.map((edition) => noteSays(options.document, edition, context)));
  const state = context.world.sha256(gate.key);
  const orders = passing.map((note) => ({ ...order(note, publicEdition, state), inspect: inspector([note], said) }));
  return { orders, unsound, withheld };
}

function concerns({ data }: NoteHead, owner: string): boolean {
  return data.recommendations.some((item) => item.owner === owner || item.supporting?.includes(owner) === true);
}

/** Order of one numbered copy of a secret note: `ID-salinan-2`. */
export function copyOrder(note: NoteHead, copy: NumberedCopy, context: OrderContext): PrintOrder {
  const order = orderOf({ document: 'catatan', edition: 'internal', copy }, context)(note, internalEdition);
  return { ...order, name: `${order.name}-salinan-${copy.number}` };
}

function internalEdition(note: Note): NoteEdition {
  return { kind: 'internal', note };
}

/** `catatan` is called like its note, other documents by their name too. */
export function documentFile(note: Pick<Note, 'id'>, document: NoteDocumentName): string {
  return document === 'catatan' ? note.id : `${note.id}-${document}`;
}

/** What turns a note into a document is loaded with the first that must be rendered. */
function orderOf(
  { document, edition: asked, siteAddress, copy }: NoteOrderOptions & { readonly copy?: NumberedCopy },
  context: OrderContext,
) {
  const { workspace, world, catalogue, source } = context;
  const { folder, notebook, directory } = workspace;
  const { config } = notebook;
  const address = siteAddress ?? config.site.baseUrl;
  const read = templateReader(folder, world.templates);
  const copyKey = copy === undefined ? [] : [JSON.stringify(copy)];
  let loaded: Promise<(edition: NoteEdition, assets: DocumentAssets) => string> | undefined;
  const load = async () => {
    const [{ renderNoteDocument }, { createTemplates }] = await Promise.all([
      import('../documents/render-note.ts'),
      import('../markup/templates.ts'),
    ]);
    const frame = {
      config,
      directory,
      texts: catalogue.documents,
      templates: createTemplates(read),
      siteAddress: address,
      copy,
    };
    return (edition: NoteEdition, assets: DocumentAssets) =>
      renderNoteDocument(document, { ...frame, edition, assets });
  };
  return (note: NoteHead, edition: (note: Note) => NoteEdition, surroundings = ''): PrintOrder => ({
    name: documentFile(note, document),
    edition: asked,
    date: note.data.date,
    key: world.sha256([document, surroundings, address, source.digestOf(note), ...copyKey].join('\n')),
    render: async (assets) => {
      loaded ??= load();
      return (await loaded)(edition(await source.load(note)), assets);
    },
  });
}

/** The edition of a document that is meant where none is named. */
export function usualEdition(document: string): EditionKind {
  return document in noteDocuments ? noteDocuments[document as NoteDocumentName][0] : 'internal';
}

/** Whether the document exists in this edition. */
export function existsIn(document: NoteDocumentName, edition: EditionKind): boolean {
  return noteDocuments[document].some((it) => it === edition);
}
