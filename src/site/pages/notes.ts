import type { PublicEdition } from '../../publication/gate.ts';
import { groupBy } from '../../shared/group-by.ts';
import { addresses, type Linker, linksFrom } from '../addresses.ts';
import { choicesOf, type Filter } from '../choices.ts';
import { pageHtml } from '../layout.ts';
import { noteRow } from '../note-row.ts';
import { notesKey } from '../page-key.ts';
import type { SiteFile } from '../site-file.ts';
import type { SiteView } from '../view.ts';

/** Notes that the first page shows; a year is shown whole where it fits. */
const noteLimit = 200;

/** The newest notes by year of their meeting, and a page for every year. */
export function* notesPages(view: SiteView): Generator<SiteFile> {
  const { texts, editions } = view;
  const byYear = [...groupBy(editions, ({ note }) => note.data.date.slice(0, 4))];
  const { notes: title, notesLead: lead } = texts.labels;
  yield listPage(view, { path: addresses.notes, title, lead }, newestYears(byYear), byYear);
  for (const [year, members] of byYear) {
    const head = { path: addresses.notesOf(year), title: texts.notesOfYear(year), lead: texts.notesOf(members.length) };
    yield listPage(view, head, [[year, members]], byYear);
  }
}

type Year = readonly [year: string, editions: readonly PublicEdition[]];

/** The newest year as far as it fits, then whole years while these fit. */
function newestYears(byYear: readonly Year[]): Year[] {
  const shown: Year[] = [];
  let count = 0;
  for (const [year, editions] of byYear) {
    if (shown.length > 0 && count + editions.length > noteLimit) break;
    shown.push([year, editions.slice(0, noteLimit)]);
    count += editions.length;
  }
  return shown;
}

interface ListHead {
  readonly path: string;
  readonly title: string;
  readonly lead: string;
}

function listPage(
  view: SiteView,
  { path, title, lead }: ListHead,
  shown: readonly Year[],
  byYear: readonly Year[],
): SiteFile {
  return {
    path,
    key: notesKey(
      shown.flatMap(([, editions]) => editions.map(({ note }) => note)),
      view,
      [title, lead, byYear.map(([year, { length }]) => [year, length])],
    ),
    get content() {
      return listHtml(view, { path, title, lead }, shown, byYear);
    },
  };
}

function listHtml(
  view: SiteView,
  { path, title, lead }: ListHead,
  shown: readonly Year[],
  byYear: readonly Year[],
): string {
  const { texts } = view;
  const link = linksFrom(path);
  const counts = new Map(byYear.map(([year, { length }]) => [year, length]));
  return pageHtml(view, { path, title, description: lead, section: 'notes' }, 'notes', {
    title,
    lead,
    yearLinks: byYear.map(([year, { length }]) => ({
      label: texts.countIn(length, year),
      link: link(addresses.notesOf(year)),
      current: path === addresses.notesOf(year) ? 'page' : undefined,
    })),
    all: path === addresses.notes ? undefined : link(addresses.notes),
    filters: filtersOf(
      shown.flatMap(([, editions]) => editions),
      view,
    ),
    shown: texts.shown('{shown}', '{all}'),
    years: shown.map((entry) => yearSection(entry, counts.get(entry[0]) ?? 0, view, link)),
  });
}

function yearSection([year, editions]: Year, count: number, view: SiteView, link: Linker) {
  const { texts } = view;
  return {
    year,
    count: texts.notesOf(count),
    notes: editions.map((edition) => noteRow(edition, view, link)),
    rest:
      editions.length === count
        ? undefined
        : { label: texts.restOfYear(count, year), link: link(addresses.notesOf(year)) },
  };
}

/** Filters by what occurs in the list; the names are those of the address. */
function filtersOf(editions: readonly PublicEdition[], { texts, types, bodies }: SiteView): Filter[] {
  const { labels } = texts;
  const type = ({ note }: PublicEdition) => note.data.type;
  const body = ({ note }: PublicEdition) => note.data.body;
  const choices = {
    type: choicesOf(editions, type, (edition) => types.get(type(edition))?.name ?? type(edition)),
    body: choicesOf(editions, body, (edition) => bodies.get(body(edition) ?? '')?.name ?? ''),
  };
  return [
    { name: 'jenis', key: 'type', label: labels.type, any: labels.anyType, choices: choices.type },
    { name: 'penyelenggara', key: 'body', label: labels.body, any: labels.anyBody, choices: choices.body },
  ];
}
