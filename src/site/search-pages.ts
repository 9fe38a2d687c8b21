import type { PublicNote } from '../publication/gate.ts';
import { groupBy } from '../shared/group-by.ts';
import { type PackedPages, packPages, type SearchPage, type SearchPart } from '../shared/search-page.ts';
import { addresses } from './addresses.ts';
import { notesKey } from './page-key.ts';
import { bodyParagraphs } from './search-text.ts';
import type { PublicFollowUp, SiteView } from './view.ts';

/** What can be found of the meetings of a year, or of some months of one that has many. */
export interface SearchIndex {
  /** `YYYY`, or `YYYY-MM` with the month that it begins in where it does not begin with the year. */
  readonly name: string;
  /** Everything that the pages depend on, as text; undefined where nothing is known of earlier builds. */
  readonly key: string | undefined;
  /** Made whenever they are asked for: those of all indexes would take much room. */
  readonly pages: PackedPages;
}

/**
 * Notes with which an index is full: the next month has one of its own. For one note that changes its index is made anew, with
 * as much memory as it has notes.
 */
const full = 400;

/** Names of the indexes, the newest meetings first. */
export function searchIndexNames({ notes }: Pick<SiteView, 'notes'>): readonly string[] {
  return [...indexed(notes).keys()];
}

/** What can be found of the meetings, the newest first, by the page of each note. */
export function* searchIndexes(view: SiteView): Generator<SearchIndex> {
  for (const [name, notes] of indexed(view.notes)) {
    yield {
      name,
      key: notesKey(notes, view, name),
      get pages() {
        return packPages(pagesOf(notes, name, view));
      },
    };
  }
}

/** From the first month on, so that what is held later leaves the indexes before it as they are. */
function indexed(notes: readonly PublicNote[]): Map<string, PublicNote[]> {
  const indexes: [name: string, notes: PublicNote[]][] = [];
  for (const [month, held] of [...groupBy(notes, monthOf)].reverse()) {
    const [name, before] = indexes.at(-1) ?? ['', []];
    const year = month.slice(0, 4);
    if (name.slice(0, 4) !== year) indexes.push([year, held]);
    else if (before.length >= full) indexes.push([month, held]);
    else before.unshift(...held);
  }
  return new Map(indexes.reverse());
}

function* pagesOf(notes: readonly PublicNote[], index: string, view: SiteView): Generator<SearchPage> {
  for (const note of notes) yield pageOf(note, index, view);
}

function monthOf({ data }: PublicNote): string {
  return data.date.slice(0, 7);
}

function yearOf({ data }: PublicNote): string {
  return data.date.slice(0, 4);
}

function pageOf(note: PublicNote, index: string, view: SiteView): SearchPage {
  const { data, id } = note;
  const items = view.itemsOf(note);
  return {
    address: addresses.note(id),
    title: data.title,
    shown: { jenis: view.typeName(note), tanggal: view.texts.weekdayDate(data.date), iso: data.date },
    filters: {
      indeks: [index],
      tahun: [yearOf(note)],
      jenis: [data.type],
      pemilik: distinct(items.flatMap(({ owner }) => owner?.id ?? [])),
      status: distinct(items.flatMap(({ status, overdue }) => (overdue ? [status, 'terlambat'] : [status]))),
    },
    date: data.date,
    // Recommendations come last: what follows an anchor belongs to it.
    parts: [{ paragraphs: paragraphsOf(note, view) }, ...items.map((item) => partOf(item, view))],
  };
}

function paragraphsOf(note: PublicNote, { directory }: SiteView): string[] {
  const { data } = note;
  const organizer = data.body === undefined ? undefined : directory.party(data.body).name;
  const people = [data.chair, data.secretary].map((person) => joined([person?.name, person?.position]));
  const attendees = data.attendees.map(({ name, position, organization }) => {
    return joined([name, position, organization === undefined ? undefined : directory.party(organization).name]);
  });
  const head = [organizer, data.session, data.number, data.place, ...people];
  return [
    ...head,
    ...bodyParagraphs(note.body),
    ...data.agenda,
    ...data.decisions,
    joined(distinct(attendees), '; '),
  ].filter((text) => text !== undefined && text !== '') as string[];
}

function partOf({ recommendation, text, owner }: PublicFollowUp, view: SiteView): SearchPart {
  const { program, impact, updates } = recommendation;
  const id = view.anchorOf(recommendation);
  const told = [text, owner?.name, program, impact, ...updates.map(({ note }) => note)];
  return {
    anchor: { id, label: recommendation.id ?? id },
    paragraphs: told.filter((it) => it !== undefined && it !== '') as string[],
  };
}

function joined(texts: readonly (string | undefined)[], separator = ', '): string {
  return texts.filter((text) => text !== undefined && text !== '').join(separator);
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
