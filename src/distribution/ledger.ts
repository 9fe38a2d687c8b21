import { z } from 'zod';
import { compareText } from '../shared/compare.ts';
import { dayNumber, isIsoDate } from '../shared/iso-date.ts';

/** The register of what was sent to whom: one event a line, only ever added to. */
export const ledgerFile = 'ledger/deliveries.jsonl';

const text = z.string().min(1);
const moment = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(\.\d+)?(?:Z|([+-])(\d{2}):(\d{2}))$/;

const deliveryEvent = z.looseObject({
  event: z.enum(['intent', 'sent', 'failed', 'received', 'reminded', 'withdrawn']),
  /** Unique: an event that stands there twice counts once. */
  id: text,
  /** ISO 8601 with its offset. */
  time: z.string().refine((time) => isIsoDate(moment.exec(time)?.[1] ?? '')),
  /** Id of the note. */
  note: text,
  /** Id of a stakeholder. */
  receiver: text,
  channel: text,
  edition: z.enum(['internal', 'public']),
  /** Kind of document. */
  document: text,
  /** Of the very bytes sent, in lower case. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Of what the document says of the note: `versionOf`. */
  version: text.optional(),
  messageId: text.optional(),
  /** Id of the intent of which this is the outcome. */
  intent: text.optional(),
  /** Of an intent: the event that its success is. */
  outcome: z.enum(['sent', 'withdrawn', 'reminded']).optional(),
  /** Written into a folder, from which a person sends it. */
  outbox: z.boolean().optional(),
  /** Number of a copy of a secret note: `3/7`. */
  copy: text.optional(),
  /** Why it failed: what the server or the system said. */
  reason: text.optional(),
  by: text.optional(),
  evidence: text.optional(),
  /** Of a reminder: which step of the escalation, or `mendekati-tenggat`. */
  level: text.optional(),
  /** `ID#R1`, where one recommendation is meant. */
  ref: text.optional(),
  /** Of that recommendation, when it was reminded of: another one is another promise. */
  deadline: z.string().refine(isIsoDate).optional(),
});

/** One thing that happened to one document on its way to one receiver. Keys of later versions are kept. */
export type DeliveryEvent = Readonly<z.output<typeof deliveryEvent>>;

export interface Ledger {
  /** Each once, by time, then id, whatever their order in the file. */
  readonly events: readonly DeliveryEvent[];
  /** Numbers of lines, from 1, that are no events. */
  readonly unreadable: readonly number[];
  /** The last line as far as it was written before something broke in; undefined when the file ends well. */
  readonly torn: string | undefined;
}

/** The line of an event. */
export function ledgerLine(event: DeliveryEvent): string {
  return `${JSON.stringify(event)}\n`;
}

/** Reads the register. Never throws: what cannot be read is told, the rest counts. */
export function readLedger(content: string): Ledger {
  const lines = content.replace(/^\uFEFF/, '').split('\n');
  const events = new Map<string, DeliveryEvent>();
  const unreadable: number[] = [];
  let torn: string | undefined;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const event = eventIn(line);
    if (event === undefined && index === lines.length - 1) torn = line;
    else if (event === undefined) unreadable.push(index + 1);
    else if (!events.has(event.id)) events.set(event.id, event);
  }
  const timed = [...events.values()].map((event) => ({ event, at: secondsOf(event) }));
  timed.sort((a, b) => a.at - b.at || compareText(a.event.id, b.event.id));
  return { events: timed.map(({ event }) => event), unreadable, torn };
}

function eventIn(line: string): DeliveryEvent | undefined {
  try {
    return deliveryEvent.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/** The events, with each intent that only a receipt proves as what it was to become. They stay in order. */
export function settledEvents(events: readonly DeliveryEvent[]): readonly DeliveryEvent[] {
  const proven = new Set(events.flatMap(({ event, intent }) => (event === 'received' ? (intent ?? []) : [])));
  if (proven.size === 0) return events;
  return events.map((event) => (proven.has(event.id) ? { ...event, event: event.outcome ?? 'sent' } : event));
}

/** When it happened, in seconds since 1970-01-01T00:00Z. */
export function secondsOf({ time }: Pick<DeliveryEvent, 'time'>): number {
  const [, date = '', hours, minutes, seconds, fraction = '0', sign, offsetHours = 0, offsetMinutes = 0] =
    moment.exec(time) ?? [];
  const offset = (sign === '-' ? -1 : 1) * (Number(offsetHours) * 60 + Number(offsetMinutes)) * 60;
  const sinceMidnight = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds) + Number(fraction);
  return dayNumber(date) * 86_400 + sinceMidnight - offset;
}
