import type { Note } from '../../notes/note.ts';
import { compareText } from '../../shared/compare.ts';
import { compareNotes, type ItemChange } from './note-changes.ts';
import { isNotePath } from './secrets.ts';

/** The changed files of one side, by path; undefined for what is no note or cannot be read as one. */
export type Snapshot = ReadonlyMap<string, Note | undefined>;

export interface NoteName {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly date: string;
}

export type FileArea = 'settings' | 'stakeholders' | 'holidays' | 'attachments' | 'templates' | 'ledger' | 'other';

/** One thing that was done, as the history tells it. */
export type SavedChange =
  | { readonly kind: 'note-added' | 'note-removed'; readonly note: NoteName }
  | { readonly kind: 'note-renamed'; readonly note: NoteName; readonly from: string }
  | { readonly kind: 'note-status'; readonly note: NoteName; readonly status: Note['data']['status'] }
  | { readonly kind: 'item'; readonly noteLabel: string; readonly item: string; readonly change: ItemChange }
  | { readonly kind: 'note-edited'; readonly note: NoteName; readonly fields: readonly string[] }
  | { readonly kind: 'note-unreadable'; readonly path: string }
  | {
      readonly kind: 'files';
      readonly area: FileArea;
      readonly added: readonly string[];
      readonly changed: readonly string[];
      readonly removed: readonly string[];
    };

/** In the order in which they are told. */
const ranks: readonly SavedChange['kind'][] = [
  'note-added',
  'note-status',
  'item',
  'note-renamed',
  'note-removed',
  'note-edited',
  'note-unreadable',
  'files',
];

/**
 * What was done between two states of the changed files, the most telling first.
 * @param labelOf how a note is called beside one of its recommendations
 */
export function describeChanges(
  before: Snapshot,
  after: Snapshot,
  labelOf: (id: string) => string = (id) => id,
): SavedChange[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort(compareText);
  const renames = findRenames(before, after, paths);
  const targets = new Set(renames.values());
  const notes = paths.filter(isNotePath).flatMap((path): SavedChange[] => {
    if (targets.has(path)) return [];
    const target = renames.get(path);
    return describeNote(path, before, after, target ?? path, labelOf);
  });
  const files = paths.filter((path) => !isNotePath(path));
  return [...notes, ...describeFiles(files, before, after)].sort(
    (a, b) => ranks.indexOf(a.kind) - ranks.indexOf(b.kind),
  );
}

/** A note that went and one that came with the same type and title are one note under another name. */
function findRenames(before: Snapshot, after: Snapshot, paths: readonly string[]): Map<string, string> {
  const renames = new Map<string, string>();
  const came = paths.filter((path) => !before.has(path) && after.get(path) !== undefined);
  for (const path of paths) {
    const old = before.get(path);
    if (old === undefined || after.has(path)) continue;
    const at = came.findIndex((candidate) => isSameMeeting(old, after.get(candidate)));
    const [target] = at < 0 ? [] : came.splice(at, 1);
    if (target !== undefined) renames.set(path, target);
  }
  return renames;
}

function isSameMeeting(old: Note, now: Note | undefined): boolean {
  return now !== undefined && old.data.title === now.data.title && old.data.type === now.data.type;
}

function describeNote(
  path: string,
  before: Snapshot,
  after: Snapshot,
  target: string,
  labelOf: (id: string) => string,
): SavedChange[] {
  const [old, now] = [before.get(path), after.get(target)];
  if (old !== undefined && now !== undefined) {
    const renamed = path === target ? [] : [{ kind: 'note-renamed', note: nameOf(now), from: old.id } as const];
    return [...renamed, ...describeEdit(old, now, labelOf(now.id), renamed.length > 0)];
  }
  if (now !== undefined && !before.has(path)) return [{ kind: 'note-added', note: nameOf(now) }];
  if (old !== undefined && !after.has(target)) return [{ kind: 'note-removed', note: nameOf(old) }];
  return [{ kind: 'note-unreadable', path }];
}

/** What was done inside a note. `quiet`: nothing is said where no meaning changed. */
export function describeEdit(old: Note, now: Note, noteLabel: string, quiet: boolean): SavedChange[] {
  const { status, items, fields } = compareNotes(old, now);
  const note = nameOf(now);
  const changes: SavedChange[] = [
    ...(status === undefined ? [] : [{ kind: 'note-status', note, status } as const]),
    ...items.map(({ item, change }) => ({ kind: 'item', noteLabel, item, change }) as const),
  ];
  const isTold = fields.length === 0 && (quiet || changes.length > 0);
  return isTold ? changes : [...changes, { kind: 'note-edited', note, fields }];
}

function nameOf({ id, data }: Note): NoteName {
  return { id, type: data.type, title: data.title, date: data.date };
}

const areas: readonly (readonly [FileArea, RegExp])[] = [
  ['settings', /^catatan\.yaml$/],
  ['stakeholders', /^stakeholders\.yaml$/],
  ['holidays', /^holidays\//],
  ['attachments', /^attachments\//],
  ['templates', /^templates\//],
  ['ledger', /^ledger\//],
  ['other', /^/],
];

function describeFiles(paths: readonly string[], before: Snapshot, after: Snapshot): SavedChange[] {
  const areaOf = (path: string) => areas.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other';
  return areas.flatMap(([area]): SavedChange[] => {
    const mine = paths.filter((path) => areaOf(path) === area);
    if (mine.length === 0) return [];
    return [
      {
        kind: 'files',
        area,
        added: mine.filter((path) => !before.has(path)),
        changed: mine.filter((path) => before.has(path) && after.has(path)),
        removed: mine.filter((path) => !after.has(path)),
      },
    ];
  });
}

/** Notes go by their date where that is enough to tell them apart, else by their id. */
export function labelsAmong(ids: readonly string[]): (id: string) => string {
  return (id) => {
    const date = id.slice(0, 10);
    return ids.some((other) => other !== id && other.startsWith(date)) ? id : date;
  };
}
