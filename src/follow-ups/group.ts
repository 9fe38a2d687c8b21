import type { Config } from '../config/config.ts';
import type { Directory } from '../notes/directory.ts';
import type { NoteHead } from '../notes/note.ts';
import { compareText } from '../shared/compare.ts';
import type { FollowUp } from './follow-up.ts';

export const groupings = ['owner', 'type', 'body', 'note', 'program'] as const;
export type Grouping = (typeof groupings)[number];

export interface Group<N extends NoteHead = NoteHead> {
  /** Undefined for items that lack what they are grouped by. */
  readonly name: string | undefined;
  readonly items: readonly FollowUp<N>[];
}

/** Items in groups: first those with the latest items, then by what falls due first. */
export function groupFollowUps<N extends NoteHead>(
  items: readonly FollowUp<N>[],
  by: Grouping,
  { config, directory }: { readonly config: Pick<Config, 'types'>; readonly directory: Directory },
): Group<N>[] {
  const name = (item: FollowUp): string | undefined => {
    const { data } = item.note;
    switch (by) {
      case 'owner':
        return item.owner?.name;
      case 'type':
        return config.types.get(data.type)?.name ?? data.type;
      case 'body':
        return data.body === undefined ? undefined : directory.party(data.body).name;
      case 'note':
        return item.note.id;
      case 'program':
        return item.recommendation.program;
    }
  };
  const groups = new Map<string | undefined, FollowUp<N>[]>();
  for (const item of items) {
    const key = name(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups]
    .map(([key, members]) => ({ name: key, items: members }))
    .sort((a, b) => mostLate(b) - mostLate(a) || compareText(firstOpen(a), firstOpen(b)));
}

function mostLate({ items }: Group): number {
  return items.reduce((most, { daysLate }) => Math.max(most, daysLate), 0);
}

function firstOpen({ items }: Group): string {
  return items.find(({ daysLeft }) => daysLeft !== undefined)?.deadline ?? '9999';
}
