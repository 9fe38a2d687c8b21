import { atValue, type DataPath, type Location } from '../diagnostics/diagnostic.ts';
import type { Recommendation } from '../notes/schema.ts';
import type { NoteContext } from './rule.ts';

/** A recommendation and where it stands. */
export interface Item {
  readonly data: Recommendation;
  /** Its id, else its position in the list. */
  readonly label: string;
  /** Where one of its fields stands; where the field is missing, the item itself. */
  at(...path: DataPath): Location;
  /** Whether the field is missing only because it could not be read. */
  isUnread(field: string): boolean;
}

export function itemsOf({ note, isUnread }: Pick<NoteContext, 'note' | 'isUnread'>): Item[] {
  return note.data.recommendations.map((data, index) => ({
    data,
    label: data.id ?? String(index + 1),
    at: (...path) => atValue('recommendations', index, ...path),
    isUnread: (field) => isUnread(note, ['recommendations', index, field]),
  }));
}

/** The items that lack `field`, where `isNeeded` says they must have it. */
export function itemsWithout(
  context: NoteContext,
  field: 'deadline' | 'completed' | 'evidence' | 'verified' | 'reason' | 'accepted',
  isNeeded: (item: Recommendation) => boolean,
): Item[] {
  return itemsOf(context).filter((item) => {
    const value = item.data[field];
    const isMissing = value === undefined || (Array.isArray(value) && value.length === 0);
    return isMissing && isNeeded(item.data) && !item.isUnread(field) && !item.isUnread('status');
  });
}
