import type { PublicEdition, PublicNote } from '../../publication/gate.ts';
import { compareText } from '../../shared/compare.ts';
import { isoMomentOf } from '../../shared/iso-date.ts';
import { uniqueSlug } from '../../shared/slug.ts';
import { addresses, linksOut } from '../addresses.ts';
import type { Grouping } from '../groupings.ts';
import { lifeOf } from '../life.ts';
import type { SiteFile } from '../site-file.ts';
import type { PublicFollowUp, SiteView } from '../view.ts';
import { type Feed, type FeedEntry, renderAtom } from './atom.ts';
import { correctedOn, lastDayOf } from './changes.ts';

const newest = 50;

/** Feeds of all notes, of the notes of each type, and of what happens to the recommendations of each owner. */
export function* feedFiles(view: SiteView): Generator<SiteFile> {
  const words = view.catalogue.siteData;
  const { title } = view;
  const ofNotes = (path: string) => (edition: PublicEdition) => noteEntry(edition, view, path);
  const all = addresses.feed;
  yield feedFile(all, title, addresses.home, lastNotes(view.editions).map(ofNotes(all)), view);
  for (const { name, slug, editions } of view.types.values()) {
    const path = addresses.typeFeed(slug);
    const entries = lastNotes(editions).map(ofNotes(path));
    yield feedFile(path, words.typeFeed(name, title), addresses.type(slug), entries, view);
  }
  for (const owner of view.owners.values()) {
    const path = addresses.ownerFeed(owner.slug);
    const entries = ownerEntries(owner, view, path);
    yield feedFile(path, words.ownerFeed(owner.name, title), addresses.owner(owner.slug), entries, view);
  }
}

/** The notes that were written or corrected last. */
function lastNotes(editions: readonly PublicEdition[]): PublicEdition[] {
  return editions
    .map((edition) => ({ edition, day: correctedOn(edition.note) }))
    .sort((a, b) => compareText(b.day, a.day) || compareText(a.edition.note.id, b.edition.note.id))
    .slice(0, newest)
    .map(({ edition }) => edition);
}

/** A feed of what stands on `page`. */
export function feedFile(
  path: string,
  title: string,
  page: string,
  entries: readonly FeedEntry[],
  view: SiteView,
): SiteFile {
  const link = linksOut(view, path);
  const updated = entries.map((entry) => entry.updated).sort(compareText);
  const feed: Feed = {
    id: `${tagOf(view, '2022-01-01')}${path}`,
    title,
    author: view.config.office.name,
    updated: updated.at(-1) ?? momentOf(view.today, view),
    self: link(path),
    page: link(page),
    language: view.texts.language,
    entries,
  };
  return { path, content: renderAtom(feed) };
}

/**
 * The beginning of a `tag:` URI (RFC 4151) of the office. It must outlive every address: so its authority is the office's
 * name, as it is in the ids of calendar events, not where the site stands.
 */
function tagOf({ config, sha256 }: SiteView, day: string): string {
  return `tag:${uniqueSlug(config.office.name, 'kantor', sha256)},${day}:`;
}

/** The id of something within a note. */
function noteTag({ id, data }: PublicNote, view: SiteView, path = ''): string {
  return tagOf(view, data.date) + encodeURIComponent(id) + path;
}

function momentOf(day: string, { config }: SiteView): string {
  return isoMomentOf(day, '00:00', config.timezone);
}

/** A note as its meeting decided it; what became of it is no news of the note. */
function noteEntry({ note }: PublicEdition, view: SiteView, path: string): FeedEntry {
  const { data } = note;
  const words = view.catalogue.siteData;
  const items = view.itemsOf(note).map(({ recommendation, text, owner, deadline }) => {
    return words.entryItem(recommendation.id ?? view.anchorOf(recommendation), text, owner?.name, deadline);
  });
  return {
    id: noteTag(note, view),
    title: data.title,
    published: momentOf(data.date, view),
    updated: momentOf(correctedOn(note), view),
    link: linksOut(view, path)(addresses.note(note.id)),
    category: categoryOf(note, view),
    content: [words.entryMeeting(view.typeName(note), data.date), ...data.decisions, ...items].join('\n'),
  };
}

/** What happened last to the items of an owner: each event of their lives is an entry. */
function ownerEntries({ items }: Grouping, view: SiteView, path: string): FeedEntry[] {
  const lately = items
    .map((item) => ({ item, day: lastDayOf(item) }))
    .sort((a, b) => compareText(b.day, a.day) || compareText(a.item.ref, b.item.ref))
    .slice(0, newest);
  return lately
    .flatMap(({ item }) => lifeOf(item, view.texts).map((event) => ({ item, event })))
    .sort((a, b) => compareText(b.event.date, a.event.date) || compareText(a.item.ref, b.item.ref))
    .slice(0, newest)
    .map(({ item, event }) => eventEntry(item, event, view, path));
}

function eventEntry(
  { note, recommendation, text }: PublicFollowUp,
  event: ReturnType<typeof lifeOf>[number],
  view: SiteView,
  path: string,
): FeedEntry {
  const words = view.catalogue.siteData;
  const anchor = view.anchorOf(recommendation);
  const meeting = words.entryOf(note.data.title, note.data.date);
  return {
    id: noteTag(note, view, `#${anchor}/${event.key}`),
    title: words.entryTitle(event.what, text),
    published: momentOf(event.date, view),
    updated: momentOf(event.date, view),
    link: linksOut(view, path)(addresses.note(note.id), anchor),
    category: categoryOf(note, view),
    content: [text, event.what, event.note, meeting].filter((it) => it !== undefined).join('\n'),
  };
}

function categoryOf(note: PublicNote, view: SiteView): FeedEntry['category'] {
  return { term: note.data.type, label: view.typeName(note) };
}
