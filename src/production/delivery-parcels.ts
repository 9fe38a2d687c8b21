import type { DeliveryInput } from '../correspondence/delivery.ts';
import { changesDocument, coverDocument } from '../correspondence/papers.ts';
import { type Failure, isFailure } from '../diagnostics/failure.ts';
import type { Delivery, DeliveryEdition } from '../distribution/plan.ts';
import { normalizePath } from '../shared/posix-path.ts';
import { contentOrder } from './content-order.ts';
import type { DeliveryFolders } from './delivery-folders.ts';
import { DeliveryLetters, type LetterContext } from './delivery-letter.ts';
import { publicInspector } from './inspect-public.ts';
import { copyOrder, planNoteOrders } from './note-orders.ts';
import { type PrintContext, type PrintOrder, type PrintResult, printDocuments } from './print-documents.ts';

/** What goes to one receiver. */
export interface Parcel {
  readonly delivery: Delivery;
  readonly input: DeliveryInput;
  /** How the note is called where it arrives. */
  readonly name: string;
  /** The note: the very bytes that go out. */
  read(): Uint8Array;
  /** Path in the folder of deliveries of what was printed for this receiver alone: a cover, or a page of what changed. */
  readonly paper: string | undefined;
}

export interface ParcelContext extends LetterContext, Pick<PrintContext, 'printing' | 'label'> {
  readonly folders: DeliveryFolders;
}

export interface Parcels {
  readonly ready: readonly Parcel[];
  readonly failed: PrintResult['failed'];
}

/** Prints what is to go out. What cannot be printed is told, and whom it was for gets nothing for now. */
export async function prepareParcels(due: readonly Delivery[], context: ParcelContext): Promise<Parcels> {
  const letters = new DeliveryLetters(context);
  const parcels: Parcel[] = [];
  const failed: { name: string; failure: Failure }[] = [];
  for (const delivery of due) {
    try {
      parcels.push(parcelOf(delivery, await letters.of(delivery), context));
    } catch (error) {
      if (!isFailure(error)) throw error;
      failed.push({ name: delivery.note.id, failure: error });
    }
  }
  failed.push(
    ...(await printNotes(parcels, 'internal', context)),
    ...(await printNotes(parcels, 'public', context)),
    ...(await printPapers(parcels, context)),
  );
  const missing = new Set(failed.map(({ name }) => name));
  const isReady = (parcel: Parcel) => !needsOf(parcel).some((name) => missing.has(name));
  return { ready: parcels.filter(isReady), failed };
}

/** Folder of a note's papers for one channel, below that of all deliveries. */
export function placeOf({ channel, note }: Pick<Delivery, 'channel' | 'note'>): string {
  return `${channel}/${note.id}`;
}

function needsOf({ delivery, paper }: Parcel): string[] {
  return [delivery.note.id, copyName(delivery), paper && withoutEnding(paper)].filter((name) => name !== undefined);
}

function parcelOf(delivery: Delivery, input: DeliveryInput, { register, folders }: ParcelContext): Parcel {
  const { note, edition, receiver, channel } = delivery;
  const isByWire = channel === 'email' || channel === 'whatsapp';
  const kind = isByWire ? 'perubahan' : 'pengantar';
  const hasPaper = !isByWire || (channel === 'email' && input.standing === 'correction');
  const signed = signedCopy(delivery);
  const copy = copyName(delivery);
  const file = `${note.id}.pdf`;
  const name = edition === 'public' ? `${note.id}-publik.pdf` : file;
  const paper = hasPaper ? `${placeOf(delivery)}/${kind}-${receiver.id}.pdf` : undefined;
  const base = { delivery, input, paper };
  if (signed !== undefined)
    return { ...base, name: `${note.id}${endingOf(signed)}`, read: () => register.folder.read(signed) };
  if (copy !== undefined)
    return { ...base, name: `${copy}.pdf`.replace(/^.*\//, ''), read: () => folders.deliveries.read(`${copy}.pdf`) };
  return { ...base, name, read: () => folders.printed[edition].read(file) };
}

/** The signed copy, where there is one, is the document that goes out; it is never public. */
function signedCopy({ note, edition }: Delivery): string | undefined {
  const { signed } = note.data;
  return edition === 'public' || signed === undefined ? undefined : normalizePath(signed);
}

function endingOf(path: string): string {
  return /\.[a-z0-9]+$/i.exec(path)?.[0].toLowerCase() ?? '';
}

/** Path of a numbered copy in the folder of deliveries, without `.pdf`. */
function copyName(delivery: Delivery): string | undefined {
  const { copy, note } = delivery;
  if (copy === undefined || signedCopy(delivery) !== undefined) return undefined;
  return `${placeOf(delivery)}/${note.id}-salinan-${copy.number}`;
}

/** Prints the notes that go out in an edition, as `pdf` does: what stands there already is not printed again. */
async function printNotes(
  parcels: readonly Parcel[],
  edition: DeliveryEdition,
  context: ParcelContext,
): Promise<PrintResult['failed']> {
  const { register, folders } = context;
  const deliveries = parcels.map(({ delivery }) => delivery);
  const wanted = deliveries.filter(
    (it) => it.edition === edition && it.copy === undefined && signedCopy(it) === undefined,
  );
  const ids = new Set(wanted.map(({ note }) => note.id));
  if (ids.size === 0) return [];
  const named = register.notebook.noteFiles.filter(({ id }) => ids.has(id));
  const orderContext = { ...context, workspace: register, source: register.source };
  const { orders } = await planNoteOrders({ document: 'catatan', edition, named }, orderContext);
  return (await printDocuments(orders, folders.printed[edition], { ...context, workspace: register })).failed;
}

async function printPapers(parcels: readonly Parcel[], context: ParcelContext): Promise<PrintResult['failed']> {
  const { register, folders, gate } = context;
  const orderContext = { ...context, workspace: register, source: register.source };
  const inspector = publicInspector(gate, orderContext);
  const orders = parcels.flatMap(({ delivery, input, paper }): PrintOrder[] => {
    const name = copyName(delivery);
    const { note, copy, receiver, channel, edition } = delivery;
    const isCopy = name !== undefined && copy !== undefined;
    const numbered = isCopy ? [{ ...copyOrder(note, { ...copy, receiver: receiver.name }, orderContext), name }] : [];
    if (paper === undefined) return numbered;
    const content = channel === 'email' ? changesDocument(input) : coverDocument(input);
    const order = contentOrder(content, { name: withoutEnding(paper), date: input.asOf }, orderContext);
    return [...numbered, edition === 'internal' ? order : { ...order, inspect: inspector([note], () => content) }];
  });
  return (await printDocuments(orders, folders.deliveries, { ...context, workspace: register })).failed;
}

function withoutEnding(path: string): string {
  return path.replace(/\.pdf$/, '');
}
