import type { PublicEdition, PublicNote } from '../../publication/gate.ts';
import { compareText } from '../../shared/compare.ts';
import { isoMomentOf } from '../../shared/iso-date.ts';
import { uniqueSlug } from '../../shared/slug.ts';
import { addresses, linksOut } from '../addresses.ts';
import type { Grouping } from '../groupings.ts';
import { lifeOf } from '../life.ts';
import { groupingKey } from '../page-key.ts';
import type { SiteFile } from '../site-file.ts';
import type { PublicFollowUp, SiteView } from '../view.ts';
import { type Feed, type FeedEntry, renderAtom } from './atom.ts';
import { correctedOn, lastDayOf } from './changes.ts';

const newest = 50;

/** Feeds of all notes, of the notes of each type, and of what happens to the recommendations of each owner. */
export function* feedFiles(view: SiteView): Generator<SiteFile> {
  const words = view.catalogue.siteData;
  const { title } = view;
  const all = { path: addresses.feed, title, page: addresses.home };
  yield { path: all.path, content: feedText(all, noteEntries(view.editions, view, all.path), view) };
  for (const type of view.types.values()) {
    const feed = {
      path: addresses.typeFeed(type.slug),
      title: words.typeFeed(type.name, title),
      page: addresses.type(type.slug),
    };
    yield feedFile(type, feed, () => noteEntries(type.editions, view, feed.path), view);
  }
  for (const owner of view.owners.values()) {
    const feed = {
      path: addresses.ownerFeed(owner.slug),
      title: words.ownerFeed(owner.name, title),
      page: addresses.owner(owner.slug),
    };
    yield feedFile(owner, feed, () => ownerEntries(owner, view, feed.path), view);
  }
}

/** What a feed is called, where it stands and which page shows the same. */
type FeedHead = Pick<Feed, 'title' | 'page'> & { readonly path: string };

/** The feed of a grouping, made when it is asked for. */
function feedFile(grouping: Grouping, feed: FeedHead, entriesOf: () => FeedEntry[], view: SiteView): SiteFile {
  return {
    path: feed.path,
    key: groupingKey(grouping, view, feed),
    get content() {
      return feedText(feed, entriesOf(), view);
    },
  };
}

function noteEntries(editions: readonly PublicEdition[], view: SiteView, path: string): FeedEntry[] {
  return lastNotes(editions).map((edition) => noteEntry(edition, view, path));
}

/** The notes that were written or corrected last. */
function lastNotes(editions: readonly PublicEdition[]): PublicEdition[] {
  return editions
    .map((edition) => ({ edition, day: correctedOn(edition.note) }))
    .sort((a, b) => compareText(b.day, a.day) || compareText(a.edition.note.id, b.edition.note.id))
    .slice(0, newest)
    .map(({ edition }) => edition);
}

/** A feed in which nothing stands any more. */
export function emptyFeed(feed: FeedHead, view: SiteView): SiteFile {
  return { path: feed.path, content: feedText(feed, [], view) };
}

function feedText({ path, title, page }: FeedHead, entries: readonly FeedEntry[], view: SiteView): string {
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
  return renderAtom(feed);
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
