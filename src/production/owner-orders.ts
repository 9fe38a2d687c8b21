import { renderDocument } from '../documents/frame.ts';
import { type FollowUp, followUpsOf, isOpen } from '../follow-ups/follow-up.ts';
import { createTemplates } from '../markup/templates.ts';
import type { Party } from '../notes/directory.ts';
import type { NoteHead } from '../notes/note.ts';
import { isSound } from '../notes/severity.ts';
import type { OwnerDocumentInput } from '../owner-documents/owner-document.ts';
import { type OwnerDocumentName, ownerDocuments } from '../owner-documents/owner-documents.ts';
import { Gate, type PublicNote } from '../publication/gate.ts';
import { compareText } from '../shared/compare.ts';
import { templateReader } from '../workspace/outputs.ts';
import { followUpView } from '../workspace/workspace.ts';
import { publicInspector } from './inspect-public.ts';
import type { EditionKind, OrderContext, OrderPlan } from './note-orders.ts';
import type { PrintOrder } from './print-documents.ts';
import { remarkOnHolidays } from './show-report.ts';

export interface OwnerOrderOptions {
  readonly document: OwnerDocumentName;
  readonly edition: EditionKind;
  /** One owner alone; else every owner with an open item. */
  readonly owner?: string | undefined;
  /** Items of these notes alone. */
  readonly noteIds?: readonly string[] | undefined;
}

/** Working days that an owner has for a reply. */
const replyDays = 5;

/**
 * Orders of one kind of document for owners: one for each who has something to be told. An external owner is told what
 * passes the gate and nothing else, in every edition. Where working days late cannot be counted, stderr says why.
 */
export async function planOwnerOrders(options: OwnerOrderOptions, context: OrderContext): Promise<OrderPlan> {
  const { document, edition, noteIds } = options;
  const { workspace, world, catalogue } = context;
  const { noteFiles } = workspace.notebook;
  const final = noteFiles.filter(({ note }) => note === undefined || note.data.status === 'final');
  const sound = final.filter((file) => isSound(file)).map(({ note }) => note);
  const gate = new Gate(workspace.notebook);
  const inputs = await inputsOf(sound, gate, options, context);
  const items = inputs.flatMap((input) => input.items);
  remarkOnHolidays({ items, asOf: workspace.today }, workspace, world, catalogue);
  const inspector = publicInspector(gate, context);
  const named = edition === 'public' && noteIds !== undefined ? noteIds : [];
  return {
    orders: inputs.flatMap((input) => orderOf(document, input, inspector, noteIds !== undefined, context) ?? []),
    unsound: final.filter((file) => !isSound(file) && isAsked(file, options)).map(({ file }) => file),
    withheld: named.filter((id) => !gate.ids.has(id)),
  };
}

function isAsked({ id }: Pick<NoteHead, 'id'>, { noteIds }: OwnerOrderOptions): boolean {
  return noteIds === undefined || noteIds.includes(id);
}

/** What every owner asked for may be told. */
async function inputsOf(
  notes: readonly NoteHead[],
  gate: Gate,
  options: OwnerOrderOptions,
  context: OrderContext,
): Promise<OwnerDocumentInput[]> {
  const { workspace, world, catalogue } = context;
  const { notebook, directory, today: asOf, calendar } = workspace;
  const openOf = (known: readonly NoteHead[]) =>
    followUpsOf(known, followUpView(workspace)).filter((it) => isOpen(it.status) && isAsked(it.note, options));
  const isPublic = ({ external }: Party) => options.edition === 'public' || external;
  const all = openOf(notes);
  const owners = [...new Set(all.flatMap(({ owner }) => owner?.id ?? []))]
    .filter((id) => options.owner === undefined || id === options.owner)
    .sort(compareText)
    .map((id) => directory.party(id));
  const open = owners.some(isPublic) ? openOf(await publicNotes(notes, gate, context)) : [];
  return owners.map((owner) => ({
    owner,
    slug: slugOf(owner.id, world.sha256),
    ...itemsOf(owner.id, isPublic(owner) ? open : all),
    asOf,
    replyBy: calendar.addWorkingDays(asOf, replyDays),
    isPublic: isPublic(owner),
    config: notebook.config,
    catalogue,
  }));
}

/** What anyone may see of the notes with recommendations. */
async function publicNotes(notes: readonly NoteHead[], gate: Gate, { source }: OrderContext): Promise<PublicNote[]> {
  const passing = notes.filter(({ id, data }) => gate.ids.has(id) && data.recommendations.length > 0);
  const editions = await Promise.all(passing.map(async (note) => gate.editionOf(await source.load(note))));
  return editions.flatMap((edition) => edition?.note ?? []);
}

function itemsOf(id: string, open: readonly FollowUp[]): Pick<OwnerDocumentInput, 'items' | 'supporting'> {
  return {
    items: open.filter(({ owner }) => owner?.id === id),
    supporting: open.filter(
      ({ owner, recommendation }) => owner?.id !== id && recommendation.supporting?.includes(id) === true,
    ),
  };
}

/** Undefined where there is nothing to tell the owner. */
function orderOf(
  document: OwnerDocumentName,
  input: OwnerDocumentInput,
  inspector: ReturnType<typeof publicInspector>,
  isPart: boolean,
  { workspace, world, catalogue }: OrderContext,
): PrintOrder | undefined {
  const content = ownerDocuments[document](input);
  if (content === undefined) return undefined;
  const { folder, notebook } = workspace;
  const notes = [...new Set([...input.items, ...input.supporting].map(({ note }) => note))];
  return {
    name: isPart ? `${content.file}-sebagian` : content.file,
    date: input.asOf,
    key: world.sha256(JSON.stringify(content)),
    ...(input.isPublic ? { inspect: inspector(notes, () => content) } : {}),
    render: (assets) =>
      renderDocument(content, {
        config: notebook.config,
        texts: catalogue.documents,
        templates: createTemplates(templateReader(folder, world.templates)),
        assets,
      }),
  };
}

const plainId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The id, where it is one; else what is readable of it and, after two hyphens as no id has them, its digest. */
function slugOf(id: string, sha256: (text: string) => string): string {
  if (plainId.test(id) && id.length <= 60) return id;
  const readable = id
    .toLowerCase()
    .slice(0, 40)
    .match(/[a-z0-9]+/g) ?? ['pemilik'];
  return `${readable.join('-')}--${sha256(id).slice(0, 12)}`;
}
