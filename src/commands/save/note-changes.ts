import type { Note } from '../../notes/note.ts';
import type { Recommendation } from '../../notes/schema.ts';
import type { RecommendationStatus } from '../../notes/vocabulary/values.ts';

/** What happened to one recommendation. */
export type ItemChange =
  | { readonly kind: 'added' | 'removed' | 'progress' | 'verified' }
  | { readonly kind: 'status'; readonly from: RecommendationStatus; readonly to: RecommendationStatus }
  | { readonly kind: 'deadline'; readonly from: string | undefined; readonly to: string | undefined }
  | { readonly kind: 'edited'; readonly fields: readonly string[] };

export interface NoteDifference {
  /** The new status of the note, where it has another one. */
  readonly status: Note['data']['status'] | undefined;
  readonly items: readonly { readonly item: string; readonly change: ItemChange }[];
  /** Names of the other fields that differ; `text` is the Markdown below. */
  readonly fields: readonly string[];
}

/** Fields that say more about a new status or deadline, and need no words of their own then. */
const ofStatus = [
  'completed',
  'evidence',
  'reason',
  'accepted',
  'successor',
  'approved',
  'updates',
  'impact',
  'verified',
];
const ofDeadline = ['extensions', 'term'];

/** What differs between two states of a note, by meaning: order, quoting and comments are no difference. */
export function compareNotes(before: Note, after: Note): NoteDifference {
  const { status } = after.data;
  return {
    status: status === before.data.status ? undefined : status,
    items: itemChanges(before.data.recommendations, after.data.recommendations),
    fields: [
      ...differing(before.data, after.data).filter((field) => field !== 'status' && field !== 'recommendations'),
      ...(before.body.trim() === after.body.trim() ? [] : ['text']),
    ],
  };
}

function itemChanges(before: readonly Recommendation[], after: readonly Recommendation[]): NoteDifference['items'] {
  const old = byId(before);
  const now = byId(after);
  const kept = [...now].flatMap(([item, recommendation]) => {
    const earlier = old.get(item);
    const changes: ItemChange[] = earlier === undefined ? [{ kind: 'added' }] : compareItems(earlier, recommendation);
    return changes.map((change) => ({ item, change }));
  });
  const removed = [...old.keys()].filter((item) => !now.has(item));
  return [...kept, ...removed.map((item) => ({ item, change: { kind: 'removed' } as const }))];
}

/** An item without an id, or with one that was there before, goes by its place. */
function byId(items: readonly Recommendation[]): Map<string, Recommendation> {
  const map = new Map<string, Recommendation>();
  items.forEach((item, index) => {
    map.set(item.id === undefined || map.has(item.id) ? `?${index + 1}` : item.id, item);
  });
  return map;
}

function compareItems(before: Recommendation, after: Recommendation): ItemChange[] {
  const changes: ItemChange[] = [];
  let fields = differing(before, after).filter((field) => field !== 'id');
  const told = (...names: readonly string[]) => {
    fields = fields.filter((field) => !names.includes(field));
  };
  if (fields.includes('status')) {
    changes.push({ kind: 'status', from: before.status, to: after.status });
    told('status', ...ofStatus);
  }
  if (fields.includes('deadline')) {
    changes.push({ kind: 'deadline', from: before.deadline, to: after.deadline });
    told('deadline', ...ofDeadline);
  }
  if (fields.includes('verified') && after.verified !== undefined) {
    changes.push({ kind: 'verified' });
    told('verified');
  }
  if (fields.includes('updates') && after.updates.length > before.updates.length) {
    changes.push({ kind: 'progress' });
    told('updates', 'evidence', 'impact');
  }
  return fields.length === 0 ? changes : [...changes, { kind: 'edited', fields }];
}

function differing(before: object, after: object): string[] {
  const old = before as Readonly<Record<string, unknown>>;
  const now = after as Readonly<Record<string, unknown>>;
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return names.filter((name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]));
}
