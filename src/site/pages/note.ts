import { zoneAbbreviation } from '../../calendar/time-zone.ts';
import type { Person } from '../../notes/schema.ts';
import type { PublicEdition, PublicNote } from '../../publication/gate.ts';
import { addresses, type Linker, linksFrom } from '../addresses.ts';
import { attendanceTable } from '../attendance.ts';
import { bodyHtml } from '../body.ts';
import { meetingEvent } from '../data/meeting-event.ts';
import { pageHtml } from '../layout.ts';
import { noteItem } from '../note-item.ts';
import { noteKey } from '../page-key.ts';
import { fileReference, publicFilesOf } from '../public-files.ts';
import type { SiteFile } from '../site-file.ts';
import type { SiteView } from '../view.ts';

/** Letters from which a title is set smaller. */
const longTitle = 110;

/** The page of one note, made when it is asked for. */
export function notePage(edition: PublicEdition, view: SiteView): SiteFile {
  return {
    path: addresses.note(edition.note.id),
    key: noteKey(edition.note, view),
    get content() {
      return render(edition, view);
    },
  };
}

function render(edition: PublicEdition, view: SiteView): string {
  const { note, proposals } = edition;
  const { texts } = view;
  const { data } = note;
  const path = addresses.note(note.id);
  const link = linksFrom(path);
  const type = view.typeName(note);
  const description = `${type}, ${texts.weekdayDate(data.date)}`;
  const event = meetingEvent(note, description, view);
  const head = { path, title: data.title, description, section: 'notes', event } as const;
  return pageHtml(view, head, 'note', {
    title: data.title,
    isLong: data.title.length > longTitle,
    type,
    typeLink: typeLink(note, view, link),
    date: { iso: data.date, text: texts.weekdayDate(data.date) },
    facts: factsOf(note, view, link),
    related: relatedNotes(note, view, link),
    pdf: view.pdfs.has(note.id) ? link(addresses.pdf(note.id)) : undefined,
    attendance: attendanceTable(edition, view),
    agenda: data.agenda,
    body: bodyHtml(note, view, link),
    decisions: data.decisions,
    items: view.itemsOf(note).map((item) => noteItem(item, view, link)),
    proposals: proposals === 0 ? undefined : texts.proposals(proposals),
    attachments: publicFilesOf(note, view).map((file) => fileReference(file, link)),
    corrections: data.corrections.map(({ date, by, what, reason }) => ({
      when: texts.correction(date, by),
      what,
      reason: texts.correctionReason(reason),
    })),
  });
}

function typeLink({ data }: PublicNote, { types }: SiteView, link: Linker): string | undefined {
  const type = types.get(data.type);
  return type === undefined ? undefined : link(addresses.type(type.slug));
}

/** The head of the note, without what it does not say. */
function factsOf({ data }: PublicNote, { texts, config, bodies }: SiteView, link: Linker) {
  const { labels } = texts;
  const { time } = data;
  const body = bodies.get(data.body ?? '');
  const zone = zoneAbbreviation(config.timezone);
  return [
    { name: labels.time, value: time && texts.time(time.start, time.end, zone) },
    { name: labels.place, value: data.place },
    { name: labels.number, value: data.number },
    { name: labels.body, value: body?.name, link: body && link(addresses.body(body.slug)) },
    { name: labels.session, value: data.session },
    { name: labels.chair, value: personText(data.chair) },
    { name: labels.secretary, value: personText(data.secretary) },
  ].filter(({ value }) => value !== undefined);
}

function personText(person: Person | undefined): string | undefined {
  if (person === undefined) return undefined;
  return person.position === undefined ? person.name : `${person.name}, ${person.position}`;
}

/** The meeting that this one continues, and those that continue it. */
function relatedNotes(note: PublicNote, view: SiteView, link: Linker) {
  const { data } = note;
  const { labels, weekdayDate } = view.texts;
  const entry = (name: string, { id: other, data: its }: PublicNote) => ({
    name,
    link: link(addresses.note(other)),
    title: its.title,
    date: weekdayDate(its.date),
  });
  const previous = data.follows === undefined ? undefined : view.noteWith(data.follows);
  const next = view.continuationsOf(note).toReversed();
  return [
    ...(previous === undefined ? [] : [entry(labels.previous, previous)]),
    ...next.map((other) => entry(labels.continued, other)),
  ];
}
