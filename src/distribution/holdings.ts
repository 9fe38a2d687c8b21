import { type DeliveryEvent, settledEvents } from './ledger.ts';

/** What the register says of one note and one receiver. */
export interface Holding {
  /** By what it got the note at first, in whatever version. */
  readonly first: DeliveryEvent | undefined;
  /** What was sent last, or withdrawn; the intent, where the receipt alone tells that it was sent. */
  readonly last: DeliveryEvent | undefined;
  /** The earliest word that the last one was received. */
  readonly received: DeliveryEvent | undefined;
  /** A sending of which nobody knows what became: to be decided by a person. */
  readonly pending: DeliveryEvent | undefined;
  /** Why the last attempt failed, where nothing was sent since. */
  readonly failed: DeliveryEvent | undefined;
}

/** Of `YYYY-MM-DD`. */
const dayLength = 10;

const nothing = { last: undefined, received: undefined, pending: undefined, failed: undefined };
const empty: Holding = { first: undefined, ...nothing };

/** What every receiver has of every note. */
export class Holdings {
  /** By note, then by receiver. */
  readonly #holdings = new Map<string, Map<string, Holding>>();

  /** @param events in order of time; those of reminders are no deliveries */
  constructor(events: readonly DeliveryEvent[]) {
    const deliveries = settledEvents(events.filter(({ level }) => level === undefined));
    const isReceipt = ({ event }: DeliveryEvent) => event === 'received';
    const closed = new Set(deliveries.flatMap(({ intent }) => intent ?? []));
    for (const event of deliveries) this.#note(event, (before) => after(before, event, closed));
    // Of a receipt the day is known, not the hour: it may bear a time before that of what it confirms.
    for (const event of deliveries.filter(isReceipt)) this.#note(event, (before) => withReceipt(before, event));
  }

  of(note: string, receiver: string): Holding {
    return this.#holdings.get(note)?.get(receiver) ?? empty;
  }

  /** Ids of all whom the register names with the note. */
  receiversOf(note: string): string[] {
    return [...(this.#holdings.get(note)?.keys() ?? [])];
  }

  #note({ note, receiver }: DeliveryEvent, change: (before: Holding) => Holding): void {
    const ofNote = this.#holdings.get(note) ?? new Map<string, Holding>();
    this.#holdings.set(note, ofNote.set(receiver, change(this.of(note, receiver))));
  }
}

function after(before: Holding, event: DeliveryEvent, closed: ReadonlySet<string>): Holding {
  switch (event.event) {
    case 'intent':
      return closed.has(event.id) ? before : { ...before, pending: event };
    case 'sent':
      return sent(before, event);
    case 'withdrawn':
      return { ...before, ...nothing, last: event };
    case 'failed':
      return { ...before, failed: event };
    case 'received':
    case 'reminded':
      return before;
  }
}

function sent({ first }: Holding, event: DeliveryEvent): Holding {
  return { ...nothing, first: first ?? event, last: event };
}

/** A receipt is of the very bytes that were sent, whatever was sent since, and of no later day's sending of the same. */
function withReceipt(before: Holding, event: DeliveryEvent): Holding {
  const { last, received } = before;
  if (last === undefined || event.time.slice(0, dayLength) < last.time.slice(0, dayLength)) return before;
  const isOfLast = last.sha256 === event.sha256 && last.version === event.version;
  if (!isOfLast) return before;
  // The sheet comes back after somebody called to say so.
  const evidence = received?.evidence ?? event.evidence;
  return { ...before, received: { ...(received ?? event), evidence } };
}
