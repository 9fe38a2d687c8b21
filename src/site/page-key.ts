import type { PublicNote } from '../publication/gate.ts';
import type { Grouping } from './groupings.ts';
import { publicFilesOf } from './public-files.ts';
import type { PublicFollowUp, SiteView } from './view.ts';

/** By what a file of the site is known to be what it was in an earlier build. */
export interface KnownRecord {
  /** Digest of everything but the notes: program, day, office, words, templates, address. */
  readonly surroundings: string;
  /** Equal for notes whose editions are equal. */
  keyOf(note: PublicNote): string;
}

/**
 * Digest of everything that what is made of one note alone depends on: two builds with equal keys make it equal. Undefined
 * where nothing is known of earlier builds. Whoever shows more of other notes on the page of a note adds it to
 * `contentKey`; a test watches over what the page asks of the view.
 */
export function noteKey(note: PublicNote, view: SiteView): string | undefined {
  return view.known && digestOf(note, view);
}

/** What every page owes to all but the notes. */
function frameKey({ known, hasFile, config }: SiteView): unknown[] {
  return [known?.surroundings, hasFile(config.office.logo ?? '')];
}

/** What a note owes to itself and to other notes, as text. */
function contentKey(note: PublicNote, view: SiteView): string {
  const { follows } = note.data;
  const previous = follows === undefined ? undefined : view.noteWith(follows);
  return JSON.stringify([
    view.known?.keyOf(note) ?? '',
    view.pdfs.has(note.id),
    publicFilesOf(note, view).map(({ path }) => path),
    view.itemsOf(note).map((item) => itemKey(item, view)),
    [...(previous === undefined ? [] : [previous]), ...view.continuationsOf(note)].map(titleKey),
    // A link in the text may lead to any note and any of its items.
    /\.md\b|%[\da-f]{2}|&[#a-z]/i.test(note.body) ? view.linkTargets() : '',
  ]);
}

/** The same of what is made of several notes, of nothing else that the view knows, and of `more`. */
export function notesKey(notes: Iterable<PublicNote>, view: SiteView, more: unknown): string | undefined {
  if (view.known === undefined) return undefined;
  return JSON.stringify([...frameKey(view), more, ...[...notes].map((note) => digestOf(note, view))]);
}

/** The same of what is made of the notes and items of one grouping, and of `more`. */
export function groupingKey(grouping: Grouping, view: SiteView, more: unknown): string | undefined {
  if (view.known === undefined) return undefined;
  const digest = onceFor(view, grouping, () => {
    const { id, name, slug, editions, items } = grouping;
    return [id, name, slug, items.map(({ ref }) => ref), editions.map(({ note }) => digestOf(note, view))];
  });
  return JSON.stringify([...frameKey(view), more, digest]);
}

/** The same of a part that is made of one note, in 96 bits: there are many in one file. */
export function notePartKey(note: PublicNote, view: SiteView): string {
  return digestOf(note, view).slice(0, 24);
}

/** The same of a part that is made of one item. */
export function itemPartKey({ note, recommendation }: PublicFollowUp, view: SiteView): string {
  return `${notePartKey(note, view)} ${note.data.recommendations.indexOf(recommendation)}`;
}

function digestOf(note: PublicNote, view: SiteView): string {
  return onceFor(view, note, () => [...frameKey(view), contentKey(note, view)]);
}

const digestsByView = new WeakMap<SiteView, Map<PublicNote | Grouping, string>>();

/** Digest of what a note or grouping depends on. Many files ask for it: worked out once for a view. */
function onceFor(view: SiteView, subject: PublicNote | Grouping, dependsOn: () => unknown[]): string {
  const digests = digestsByView.get(view) ?? new Map<PublicNote | Grouping, string>();
  digestsByView.set(view, digests);
  const digest = digests.get(subject) ?? view.sha256(JSON.stringify(dependsOn()));
  digests.set(subject, digest);
  return digest;
}

/** What an item owes to other notes: of itself, the edition and the day tell everything. */
function itemKey({ firstDeadline, carriedFrom, moves, isAdrift, recommendation }: PublicFollowUp, view: SiteView) {
  const { successor } = recommendation;
  const related = [...carriedFrom, ...(successor === undefined ? [] : [successor])].map((ref) => {
    const other = view.itemAt(ref);
    return other === undefined ? '' : [ref, view.anchorOf(other.recommendation), ...titleKey(other.note)];
  });
  return [firstDeadline ?? '', moves, isAdrift, related];
}

function titleKey({ id, data }: PublicNote): readonly string[] {
  return [id, data.date, data.title];
}
