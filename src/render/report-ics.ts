import {
  escape as escapeText,
  ICalAlarmType,
  ICalCalendar,
  ICalEventClass,
  ICalEventTransparency,
} from 'ical-generator';
import { type FollowUp, hasDeadlineAhead } from '../follow-ups/follow-up.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { addDays, type IsoDate } from '../shared/iso-date.ts';
import { visible } from './visible.ts';

export interface CalendarOptions {
  readonly catalogue: Catalogue;
  /** Name of the office: tells its events from those of another. */
  readonly office: string;
  /** Whose deadlines these are: the office's or one owner's. */
  readonly whose: string;
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
export function renderReportIcs(items: readonly FollowUp[], options: CalendarOptions): string {
  const { catalogue, whose, timezone } = options;
  const calendar = new ICalCalendar({
    prodId: { company: 'catatan', product: 'catatan', language: catalogue.language },
    // The library escapes texts of events alone.
    name: escapeText(oneLine(catalogue.calendar.name(whose)), false),
    ttl: 12 * hour,
    // Its own option for the zone would write DTSTAMP without Z.
    x: { 'X-WR-TIMEZONE': timezone },
  });
  for (const item of items.filter(hasDeadlineAhead)) addEvent(calendar, item, options);
  return `${calendar}\r\n`;
}

function addEvent(calendar: ICalCalendar, item: FollowUp, { catalogue, office, asOf }: CalendarOptions): void {
  const { deadline = asOf, owner, text, ref, moves, note } = item;
  const summary = oneLine(catalogue.calendar.summary(owner?.short, text));
  const isLate = deadline < asOf;
  calendar.createEvent({
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
    categories: [catalogue.calendar.category, ...(owner === undefined ? [] : [owner.short])].map((name) => ({
      name: oneLine(name),
    })),
    // Calendars would sound those of a deadline that is past the moment they take it in.
    alarms: (isLate ? [] : reminders).map((triggerBefore) => ({
      type: ICalAlarmType.display,
      triggerBefore,
      description: summary,
    })),
  });
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
