import type { FollowUpView } from '../follow-ups/follow-up.ts';
import { type Totals, totalsOf } from '../follow-ups/report.ts';
import type { PublicEdition } from '../publication/gate.ts';
import { compareText } from '../shared/compare.ts';
import { groupBy } from '../shared/group-by.ts';
import { uniqueSlug } from '../shared/slug.ts';
import type { SiteInput } from './input.ts';
import type { PublicFollowUp } from './view.ts';

/** What public notes have in common and has a page of its own: an owner, a body, a type or a programme. */
export interface Grouping {
  /** As notes write it: the key of an owner, body or type, the name of a programme. */
  readonly id: string;
  readonly name: string;
  /** Stands in its address; of no other grouping of the kind. */
  readonly slug: string;
  /** Its notes, newest first; of an owner or programme those that hold one of its items. */
  readonly editions: readonly PublicEdition[];
  /** Its items, by deadline. */
  readonly items: readonly PublicFollowUp[];
  /** As a report of these notes and items would give them. */
  readonly totals: Totals;
}

/** Groupings of each kind by name, and each by its id. Only what a public note names is here. */
export interface Groupings {
  readonly owners: ReadonlyMap<string, Grouping>;
  readonly bodies: ReadonlyMap<string, Grouping>;
  readonly types: ReadonlyMap<string, Grouping>;
  readonly programs: ReadonlyMap<string, Grouping>;
}

/** Keys of owners, bodies and types, as notes write them. */
export type GroupingIds = Readonly<Record<'owners' | 'bodies' | 'types', readonly string[]>>;

/** What stands for a grouping without a name that can be read in its address. */
const slugWords = { owners: 'pemilik', bodies: 'penyelenggara', types: 'jenis', programs: 'program' } as const;

/** What stands in the address of the grouping with this id, now and whenever it is empty. */
export function groupingSlug(kind: keyof Groupings, id: string, sha256: SiteInput['sha256']): string {
  return uniqueSlug(id, slugWords[kind], sha256);
}

type Named = Pick<Grouping, 'id' | 'name'>;

/** `editions` newest first; `items`: all of theirs, by deadline. */
export function groupingsOf(
  editions: readonly PublicEdition[],
  items: readonly PublicFollowUp[],
  { directory, config, sha256 }: Pick<SiteInput, 'config' | 'sha256'> & Pick<FollowUpView, 'directory'>,
): Groupings {
  const byItem = groupsOfItems(editions, items, sha256);
  const byNote = groupsOfNotes(editions, items, sha256);
  return {
    owners: byItem('owners', ({ owner }) => owner),
    bodies: byNote('bodies', ({ note: { data } }) =>
      data.body === undefined ? undefined : directory.party(data.body),
    ),
    types: byNote('types', ({ note: { data } }) => ({
      id: data.type,
      name: config.types.get(data.type)?.name ?? data.type,
    })),
    programs: byItem('programs', ({ recommendation: { program } }) =>
      program === undefined ? undefined : { id: program, name: program },
    ),
  };
}

function groupsOfItems(
  editions: readonly PublicEdition[],
  items: readonly PublicFollowUp[],
  sha256: SiteInput['sha256'],
) {
  return (kind: keyof Groupings, nameOf: (item: PublicFollowUp) => Named | undefined): ReadonlyMap<string, Grouping> =>
    byName(
      namedGroups(items, nameOf).map(({ id, name, members }) => {
        const notes = new Set(members.map(({ note }) => note));
        const own = editions.filter(({ note }) => notes.has(note));
        const totals = totalsOf(own.length, members);
        return { id, name, slug: groupingSlug(kind, id, sha256), editions: own, items: members, totals };
      }),
    );
}

function groupsOfNotes(
  editions: readonly PublicEdition[],
  items: readonly PublicFollowUp[],
  sha256: SiteInput['sha256'],
) {
  return (
    kind: keyof Groupings,
    nameOf: (edition: PublicEdition) => Named | undefined,
  ): ReadonlyMap<string, Grouping> => {
    const groupOf = new Map(editions.map((edition) => [edition.note, nameOf(edition)?.id]));
    const itemsOf = groupBy(items, ({ note }) => groupOf.get(note) ?? '');
    return byName(
      namedGroups(editions, nameOf).map(({ id, name, members }) => {
        const own = itemsOf.get(id) ?? [];
        const totals = totalsOf(members.length, own);
        return { id, name, slug: groupingSlug(kind, id, sha256), editions: members, items: own, totals };
      }),
    );
  };
}

/** The members that are named, by what names them; the first tells the name. */
function namedGroups<T>(members: readonly T[], nameOf: (member: T) => Named | undefined) {
  const named = members.flatMap((member) => {
    const by = nameOf(member);
    return by === undefined ? [] : [{ by, member }];
  });
  return [...groupBy(named, ({ by }) => by.id)].map(([id, group]) => ({
    id,
    name: group[0]?.by.name ?? id,
    members: group.map(({ member }) => member),
  }));
}

function byName(groupings: readonly Grouping[]): ReadonlyMap<string, Grouping> {
  const sorted = groupings.toSorted((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
  return new Map(sorted.map((grouping) => [grouping.id, grouping]));
}
