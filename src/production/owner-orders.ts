import { type FollowUp, followUpsOf, isOpen } from '../follow-ups/follow-up.ts';
import type { Party } from '../notes/directory.ts';
import type { NoteHead } from '../notes/note.ts';
import { isSound } from '../notes/severity.ts';
import type { OwnerDocumentContent, OwnerDocumentInput } from '../owner-documents/owner-document.ts';
import { type OwnerDocumentName, ownerDocuments } from '../owner-documents/owner-documents.ts';
import { Gate, type PublicNote, passesGate } from '../publication/gate.ts';
import { compareText } from '../shared/compare.ts';
import { uniqueSlug } from '../shared/slug.ts';
import { followUpView } from '../workspace/workspace.ts';
import { contentOrder } from './content-order.ts';
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

/** Which items a document of an owner shows. */
type OwnerItems = Pick<OwnerDocumentInput, 'items' | 'supporting'>;

/** The same, with who gets copies. */
type OwnerMatter = OwnerItems & Pick<OwnerDocumentInput, 'copies' | 'isCopy'>;

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
  const { workspace } = context;
  const { directory } = workspace;
  const openOf = (known: readonly NoteHead[]) =>
    followUpsOf(known, followUpView(workspace)).filter((it) => isOpen(it.status) && isAsked(it.note, options));
  const isPublic = ({ external }: Party) => options.edition === 'public' || external;
  const all = openOf(notes);
  const owners = [...new Set(all.flatMap(({ owner }) => owner?.id ?? []))]
    .filter((id) => options.owner === undefined || id === options.owner)
    .sort(compareText)
    .map((id) => directory.party(id));
  const open = owners.some(isPublic) ? openOf(await publicNotes(notes, gate, context)) : [];
  return owners.map((owner) => {
    const items = itemsOf(owner.id, isPublic(owner) ? open : all);
    const copies = possibleCopies(items, workspace);
    return ownerInput(owner, { ...items, copies, isCopy: false }, isPublic(owner), context);
  });
}

/** Whom the ladder names, as far as the directory knows them; those outside where anyone may see some of what is late. */
function possibleCopies({ items }: OwnerItems, { notebook, directory }: OrderContext['workspace']): Party[] {
  const isOpen = items.some((it) => it.overdue && passesGate(it.note) && it.recommendation.public !== false);
  const ids = new Set(notebook.config.followUp.escalation.flatMap(({ copies = [] }) => copies));
  const known = [...ids].filter((id) => directory.has(id)).map((id) => directory.party(id));
  return known.filter(({ external }) => !external || isOpen);
}

/** What documents of an owner are made of. `isPublic`: the items are those that anyone may see. */
export function ownerInput(
  owner: Party,
  matter: OwnerMatter,
  isPublic: boolean,
  { workspace, world, catalogue }: OrderContext,
): OwnerDocumentInput {
  const { notebook, today: asOf, calendar } = workspace;
  return {
    owner,
    slug: uniqueSlug(owner.id, 'pemilik', world.sha256),
    ...matter,
    asOf,
    replyBy: calendar.addWorkingDays(asOf, replyDays),
    isPublic,
    noteIds: notebook.noteFiles.map(({ id }) => id),
    config: notebook.config,
    catalogue,
  };
}

/** What anyone may see of the notes with recommendations. */
export async function publicNotes(
  notes: readonly NoteHead[],
  gate: Gate,
  { source }: Pick<OrderContext, 'source'>,
): Promise<PublicNote[]> {
  const passing = notes.filter((note) => gate.passes(note) && note.data.recommendations.length > 0);
  const editions = await Promise.all(passing.map(async (note) => gate.editionOf(await source.load(note))));
  return editions.flatMap((edition) => edition?.note ?? []);
}

function itemsOf(id: string, open: readonly FollowUp[]): OwnerItems {
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
  context: OrderContext,
): PrintOrder | undefined {
  const content = ownerDocuments[document](input);
  if (content === undefined) return undefined;
  return ownerOrder(content, isPart ? `${content.file}-sebagian` : content.file, input, inspector, context);
}

/** Order of a document whose content is known; what is made of public items is read again before it comes out. */
export function ownerOrder(
  content: OwnerDocumentContent,
  name: string,
  input: OwnerDocumentInput,
  inspector: ReturnType<typeof publicInspector>,
  context: OrderContext,
): PrintOrder {
  const notes = [...new Set([...input.items, ...input.supporting].map(({ note }) => note))];
  return {
    ...contentOrder(content, { name, date: input.asOf }, context),
    ...(input.isPublic ? { inspect: inspector(notes, () => content) } : {}),
  };
}
