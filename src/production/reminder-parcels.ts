import { isCopy, type Reminder } from '../distribution/reminders.ts';
import { marksOfCopy, unmarked } from '../documents/marks.ts';
import { isSecret } from '../notes/secrecy.ts';
import type { OwnerDocumentContent, OwnerDocumentInput } from '../owner-documents/owner-document.ts';
import { type OwnerDocumentName, ownerDocuments } from '../owner-documents/owner-documents.ts';
import type { Folder } from '../ports/files.ts';
import type { Gate } from '../publication/gate.ts';
import { publicInspector } from './inspect-public.ts';
import type { OrderContext } from './note-orders.ts';
import { ownerInput, ownerOrder } from './owner-orders.ts';
import { type PrintContext, type PrintOrder, type PrintResult, printDocuments } from './print-documents.ts';

/** What goes to one receiver. */
export interface ReminderParcel {
  readonly reminder: Reminder;
  readonly input: OwnerDocumentInput;
  /** What goes out: a letter on paper, a list by wire and of what is not late yet. */
  readonly document: OwnerDocumentName;
  /** Path of it in the folder of deliveries, without `.pdf`. */
  readonly path: string;
  /** How it is called where it arrives, without `.pdf`. */
  readonly name: string;
  /** Of a reminder of secret notes: `1/2`. */
  readonly copy: string | undefined;
  /** The draft of a letter that a person numbers, signs and sends; undefined where the letter itself goes out. */
  readonly letter: string | undefined;
  /** For the office's own file; undefined where no reply is asked for. */
  readonly officeSheet: string | undefined;
}

export interface ReminderParcelContext extends OrderContext, Pick<PrintContext, 'printing' | 'label'> {
  readonly gate: Gate;
  /** Where all of it is written. */
  readonly folder: Folder;
}

export interface ReminderParcels {
  readonly ready: readonly ReminderParcel[];
  readonly failed: PrintResult['failed'];
}

/** Prints what is to go out. What cannot be printed is told, and whom it was for gets nothing for now. */
export async function prepareReminders(
  due: readonly Reminder[],
  context: ReminderParcelContext,
): Promise<ReminderParcels> {
  const parcels = due.map((reminder) => parcelOf(reminder, context));
  const inspector = publicInspector(context.gate, context);
  const orders = parcels.flatMap((parcel) => ordersOf(parcel, inspector, context));
  const { failed } = await printDocuments(orders, context.folder, context);
  const missing = new Set(failed.map(({ name }) => name));
  const needs = ({ path, letter, officeSheet }: ReminderParcel) => [path, letter, officeSheet];
  const isReady = (parcel: ReminderParcel) => !needs(parcel).some((name) => name !== undefined && missing.has(name));
  return { ready: parcels.filter(isReady), failed };
}

/** Whether it goes by a wire, which carries no letter that is to be signed. */
export function isByWire({ channel }: Pick<Reminder, 'channel'>): boolean {
  return channel === 'email' || channel === 'whatsapp';
}

function parcelOf(reminder: Reminder, context: ReminderParcelContext): ReminderParcel {
  const { owner, receiver, level, channel, edition, items, copies } = reminder;
  const matter = { items, supporting: [], copies, isCopy: isCopy(reminder) };
  const input = ownerInput(owner, matter, edition === 'public', context);
  const isLetter = level !== 'mendekati-tenggat';
  const document = isLetter && !isByWire(reminder) ? 'surat' : 'tindak-lanjut';
  const code = context.world.sha256(JSON.stringify(items.map(({ ref, deadline }) => [ref, deadline]))).slice(0, 8);
  // Of another day, or of other items on the same day: neither takes the place of the other.
  const named = (kind: string) => `${kind}-${input.slug}-${input.asOf}-${code}`;
  const own = isCopy(reminder) ? `tembusan-${receiver.id}-` : '';
  const letter = `surat-${level}`;
  const secret = items.some(({ note }) => isSecret(note.data));
  const all = [owner, ...copies];
  return {
    reminder,
    input,
    document,
    path: `${channel}/${own}${named(document === 'surat' ? letter : document)}`,
    name: `${document}-${input.slug}`,
    copy: secret ? `${all.findIndex(({ id }) => id === receiver.id) + 1}/${all.length}` : undefined,
    letter: isLetter && document !== 'surat' && !isCopy(reminder) ? `surat/${named(letter)}` : undefined,
    officeSheet: isCopy(reminder) ? undefined : `${channel}/${named('jawaban-kantor')}`,
  };
}

function ordersOf(
  parcel: ReminderParcel,
  inspector: ReturnType<typeof publicInspector>,
  context: ReminderParcelContext,
): PrintOrder[] {
  const { input, document, path, letter, officeSheet } = parcel;
  const order = (kind: OwnerDocumentName, name: string | undefined, isOut: boolean) => {
    const content = name === undefined ? undefined : ownerDocuments[kind](input);
    if (name === undefined || content === undefined) return [];
    return [ownerOrder(isOut ? marked(content, parcel, context) : content, name, input, inspector, context)];
  };
  return [
    ...order(document, path, true),
    ...order('surat', letter, false),
    ...order('jawaban-kantor', officeSheet, false),
  ];
}

/** A copy says whose it is; what tells of secret notes goes out as numbered copies, as they do. */
function marked(
  content: OwnerDocumentContent,
  { copy, reminder }: ReminderParcel,
  { catalogue }: ReminderParcelContext,
): OwnerDocumentContent {
  const { marks = unmarked } = content;
  const { name } = reminder.receiver;
  const receiver = isCopy(reminder) ? catalogue.ownerDocuments.copyFor(name) : name;
  const [number, of] = copy?.split('/').map(Number) ?? [];
  if (number !== undefined && of !== undefined) {
    return { ...content, marks: marksOfCopy(marks, { number, of, receiver }, catalogue.documents) };
  }
  if (!isCopy(reminder)) return content;
  return { ...content, marks: { ...marks, top: marks.top === undefined ? receiver : `${marks.top} – ${receiver}` } };
}
