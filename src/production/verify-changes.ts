import { firstDeadline } from '../calendar/term-date.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Directory } from '../notes/directory.ts';
import type { Note } from '../notes/note.ts';
import type { NoteData, Recommendation } from '../notes/schema.ts';

type Words = Pick<Catalogue, 'verify' | 'documents'>;

/** What a reader of an earlier version of a note must know of the later one, in plain sentences; never empty. */
export function changesBetween(before: Note, after: Note, directory: Directory, catalogue: Words): string[] {
  const { changes: words } = catalogue.verify;
  const [old, now] = [before.data, after.data];
  const told = [
    ...(old.title === now.title ? [] : [words.title(old.title, now.title)]),
    ...(old.status === now.status ? [] : [words.status(old.status, now.status)]),
    ...(old.access === now.access ? [] : [words.access(old.access, now.access)]),
    ...headChanges(old, now, catalogue),
    ...(differ(attendanceOf(old), attendanceOf(now)) ? [words.attendance] : []),
    ...decisionChanges(old.decisions, now.decisions, words),
    ...itemChanges(old, now, directory, words),
    ...(before.body.trim() === after.body.trim() ? [] : [words.body]),
    ...(old.signed !== now.signed && now.signed !== undefined ? [words.signed] : []),
    ...(differ(listsOf(old), listsOf(now)) ? [words.lists] : []),
    ...newCorrections(old, now).map(({ date, by, what, reason }) => words.correction(date, by, what, reason)),
  ];
  return told.length === 0 ? [words.other] : told;
}

function differ(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}

function headChanges(old: NoteData, now: NoteData, { documents, verify }: Words): string[] {
  const { head } = documents;
  const labels = {
    type: head.kind,
    number: documents.labels.number.replace(/:$/, ''),
    body: head.body,
    session: head.session,
    date: head.day,
    time: head.time,
    place: head.place,
    chair: head.chair,
    secretary: head.secretary,
    follows: head.follows,
    agenda: head.agenda,
  } as const;
  const fields = Object.keys(labels) as (keyof typeof labels)[];
  const changed = fields.filter((field) => differ(old[field], now[field])).map((field) => labels[field]);
  return changed.length === 0 ? [] : [verify.changes.head(changed)];
}

function attendanceOf({ attendees, attendance, quorum }: NoteData): unknown {
  return [attendees, attendance, quorum];
}

function listsOf({ distribution, attachments }: NoteData): unknown {
  return [distribution, attachments];
}

type ChangeWords = Words['verify']['changes'];

function decisionChanges(old: readonly string[], now: readonly string[], words: ChangeWords): string[] {
  const told = [
    ...now.filter((text) => !old.includes(text)).map(words.decisionAdded),
    ...old.filter((text) => !now.includes(text)).map(words.decisionRemoved),
  ];
  return told.length === 0 && differ(old, now) ? [words.decisionsOrdered] : told;
}

function itemChanges(old: NoteData, now: NoteData, directory: Directory, words: ChangeWords): string[] {
  const byId = ({ recommendations }: NoteData) => new Map(recommendations.map((item) => [item.id ?? '', item]));
  const [before, after] = [byId(old), byId(now)];
  const added = [...after].filter(([id]) => !before.has(id));
  const kept = [...before].flatMap(([id, item]) => {
    const later = after.get(id);
    if (later === undefined) return [words.itemRemoved(id, item.text ?? '')];
    return changesOf(id, item, later, directory, words);
  });
  return [...kept, ...added.map(([id, item]) => words.itemAdded(id, item.text ?? ''))];
}

function changesOf(
  id: string,
  old: Recommendation,
  now: Recommendation,
  directory: Directory,
  words: ChangeWords,
): string[] {
  const nameOf = (owner: string | undefined) => directory.party(owner ?? '').short;
  const [from, to] = [firstDeadline(old), firstDeadline(now)];
  return [
    ...(old.text === now.text ? [] : [words.itemText(id, old.text ?? '', now.text ?? '')]),
    ...(old.owner === now.owner ? [] : [words.itemOwner(id, nameOf(old.owner), nameOf(now.owner))]),
    ...(from === to ? [] : [words.itemDeadline(id, from, to)]),
    ...(differ(detailsOf(old), detailsOf(now)) ? [words.itemOther(id)] : []),
  ];
}

/** What else is printed of an item; progress is not. */
function detailsOf({ supporting, program, term, approved, status, public: isPublic }: Recommendation): unknown {
  return [supporting, program, term, approved, status === 'usulan', isPublic];
}

function newCorrections({ corrections: old }: NoteData, { corrections }: NoteData): NoteData['corrections'] {
  return corrections.filter((it) => !old.some((known) => !differ(known, it)));
}
