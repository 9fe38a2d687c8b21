import {
  escape as escapeText,
  ICalAlarmType,
  ICalCalendar,
  ICalEvent,
  ICalEventClass,
  ICalEventTransparency,
} from 'ical-generator';
import { type FollowUp, hasDeadlineAhead } from '../follow-ups/follow-up.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { addDays, type IsoDate, isoMomentOf } from '../shared/iso-date.ts';
import { visible } from './visible.ts';

export interface CalendarOptions extends EventOptions {
  /** Whose deadlines these are: the office's or one owner's. */
  readonly whose: string;
}

interface EventOptions {
  readonly catalogue: Catalogue;
  /** Name of the office: tells its events from those of another. */
  readonly office: string;
  /** IANA name */
  readonly timezone: string;
  readonly asOf: IsoDate;
}

const hour = 3600;
const day = 24 * hour;
/** Before the midnight at which the deadline's day begins, in seconds: at eight in the morning a week and a day ahead. */
const reminders = [7 * day - 8 * hour, day - 8 * hour];

/**
 * A calendar (RFC 5545, RFC 7986) with a whole-day event for every open item that has a deadline. Equal items and options
 * give equal bytes. An event keeps its UID for good; a deadline that moved raises its SEQUENCE.
 */
export function renderReportIcs(items: readonly FollowUp[], { whose, ...options }: CalendarOptions): string {
  const shown = items.filter(hasDeadlineAhead);
  const { start, end } = calendarFrame(whose, shown.length > 0, options);
  return [start, ...shown.map(calendarEvents(options)), end].join('');
}

/** Writes the event of an item; each is made once, however many calendars it stands in. */
export function calendarEvents(options: EventOptions): (item: FollowUp) => string {
  const calendar = emptyCalendar('', options);
  const events = new Map<FollowUp, string>();
  return (item) => {
    const event = events.get(item) ?? folded(`${eventOf(calendar, item, options)}`);
    events.set(item, event);
    return event;
  };
}

/** What stands before the events of a calendar, and what after them. */
export function calendarFrame(
  whose: string,
  hasEvents: boolean,
  options: EventOptions,
): { start: string; end: string } {
  const end = 'END:VCALENDAR';
  const zone = hasEvents ? '' : zoneOf(options);
  return { start: `${`${emptyCalendar(whose, options)}`.slice(0, -end.length)}${zone}`, end: `${end}\r\n` };
}

function emptyCalendar(whose: string, { catalogue, timezone }: EventOptions): ICalCalendar {
  return new ICalCalendar({
    prodId: { company: 'catatan', product: 'catatan', language: catalogue.language },
    // The library escapes texts of events alone.
    name: escapeText(oneLine(catalogue.calendar.name(whose)), false),
    ttl: 12 * hour,
    // Its own option for the zone would write DTSTAMP without Z.
    x: { 'X-WR-TIMEZONE': timezone },
  });
}

/** The office's time zone as on the day: what a calendar without events holds, because it must hold something (RFC 5545, 3.6). */
function zoneOf({ timezone, asOf }: EventOptions): string {
  const offset = isoMomentOf(asOf, '00:00', timezone).slice(-6).replace(':', '');
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timezone}`,
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    `TZOFFSETFROM:${offset}`,
    `TZOFFSETTO:${offset}`,
    'END:STANDARD',
    'END:VTIMEZONE',
    '',
  ].join('\r\n');
}

/** Lines of at most 74 bytes. The library folds a calendar too, but takes 40 s for ten thousand events. */
function folded(text: string): string {
  return text.replace(/[^\r\n]{25,}/g, (line) => {
    if (/^[ -~]*$/.test(line)) return piecesOf(line).join('\r\n ');
    let length = 0;
    return line.replace(/./gsu, (character) => {
      const bytes = bytesOf(character.codePointAt(0) ?? 0);
      const isFull = length + bytes > 74;
      length = isFull ? bytes : length + bytes;
      return isFull ? `\r\n ${character}` : character;
    });
  });
}

/** A line of ASCII, cut. */
function piecesOf(line: string): string[] {
  const pieces = [];
  for (let start = 0; start < line.length; start += 74) pieces.push(line.slice(start, start + 74));
  return pieces;
}

/** Length of a code point in UTF-8. */
function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

function eventOf(calendar: ICalCalendar, item: FollowUp, { catalogue, office, asOf }: EventOptions): ICalEvent {
  const { deadline = asOf, owner, text, ref, moves, note } = item;
  const summary = oneLine(catalogue.calendar.summary(owner?.short, text));
  const isLate = deadline < asOf;
  const data = {
    id: `${ref}@${office.toLowerCase()}`.replace(/[^\w#@-]+/g, '-'),
    sequence: moves,
    stamp: `${asOf}T00:00:00Z`,
    start: deadline,
    end: addDays(deadline, 1),
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
    class: note.data.access === 'terbuka' ? null : ICalEventClass.CONFIDENTIAL,
    summary,
    description: describe(item, catalogue),
    categories: [catalogue.calendar.category, owner?.short ?? '']
      .map(oneLine)
      .flatMap((name) => (name === '' ? [] : [{ name }])),
    // Calendars would sound those of a deadline that is past the moment they take it in.
    alarms: (isLate ? [] : reminders).map((triggerBefore) => ({
      type: ICalAlarmType.display,
      triggerBefore,
      description: summary,
    })),
  };
  return new ICalEvent(data, calendar);
}

function describe({ text, owner, status, note, firstDeadline, moves, ref }: FollowUp, catalogue: Catalogue): string {
  const words = catalogue.calendar;
  const lines = [
    text,
    ...(owner === undefined ? [] : [words.owner(owner.name)]),
    words.status(status),
    words.meeting(note.data.title, note.data.date),
    ...(firstDeadline === undefined ? [] : [words.firstPromise(firstDeadline, moves)]),
    words.reference(ref),
  ];
  return visible(lines.join('\n'));
}

function oneLine(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim());
}
