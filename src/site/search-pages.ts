import type { PublicNote } from '../publication/gate.ts';
import { groupBy } from '../shared/group-by.ts';
import type { SearchPage, SearchPart } from '../shared/search-page.ts';
import { addresses } from './addresses.ts';
import { notesKey } from './page-key.ts';
import { bodyParagraphs } from './search-text.ts';
import type { PublicFollowUp, SiteView } from './view.ts';

/** Years of public meetings, newest first. Each has an index of its own. */
export function searchYears({ notes }: Pick<SiteView, 'notes'>): readonly string[] {
  return [...groupBy(notes, yearOf).keys()];
}

/** What can be found of the meetings of one year. */
export interface SearchYear {
  readonly year: string;
  /** Everything that the pages depend on, as text; undefined where nothing is known of earlier builds. */
  readonly key: string | undefined;
  /** Made whenever they are asked for: those of all years would take much room. */
  readonly pages: readonly SearchPage[];
}

/** What can be found of the meetings of each year, newest first, by the page of each note. */
export function* searchPages(view: SiteView): Generator<SearchYear> {
  for (const [year, notes] of groupBy(view.notes, yearOf)) {
    yield {
      year,
      key: notesKey(notes, view, ''),
      get pages() {
        return notes.map((note) => pageOf(note, view));
      },
    };
  }
}

function yearOf({ data }: PublicNote): string {
  return data.date.slice(0, 4);
}

function pageOf(note: PublicNote, view: SiteView): SearchPage {
  const { data, id } = note;
  const items = view.itemsOf(note);
  return {
    address: addresses.note(id),
    title: data.title,
    shown: { jenis: view.typeName(note), tanggal: view.texts.weekdayDate(data.date), iso: data.date },
    filters: {
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
