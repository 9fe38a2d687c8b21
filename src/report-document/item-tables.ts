import type { FollowUp } from '../follow-ups/follow-up.ts';
import type { Group } from '../follow-ups/group.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { columnsOf } from './columns.ts';
import { itemMark } from './internal.ts';

/** One cell of a recommendation; on a narrow screen its label stands before it. */
interface Cell {
  readonly label: string;
  readonly kind: string;
  readonly value: string;
  readonly detail: string | undefined;
}

/** A table of recommendations as the template shows it. */
export interface ItemTable {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly kind: string }[];
  /** Columns, the text included. */
  readonly width: number;
  readonly groups: readonly {
    /** Undefined: the rows have no heading of their own. */
    readonly name: string | undefined;
    readonly count: string;
    readonly rows: readonly ItemRow[];
  }[];
  /** What is not in it. */
  readonly rest: string | undefined;
}

interface ItemRow {
  readonly text: string;
  readonly ref: string;
  /** Of a meeting that was not open. */
  readonly mark: string | undefined;
  readonly cells: readonly Cell[];
}

/** What a column says of an item. */
export interface Column {
  readonly label: string;
  /** Class of its cells. */
  readonly kind: 'owner' | 'date' | 'number' | 'words';
  value(item: FollowUp): string;
  /** Smaller, below the value. */
  detail?(item: FollowUp): string | undefined;
}

type CountedGroup = Group & { readonly count?: string };

export type ColumnName = keyof ReturnType<typeof columnsOf>;

/** Makes the tables of one language. */
export class ItemTables {
  /** Every item that stands in a table. */
  readonly shown = new Set<FollowUp>();
  readonly #catalogue: Catalogue;
  readonly #columns: Readonly<Record<ColumnName, Column>>;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
    this.#columns = columnsOf(catalogue);
  }

  plain(caption: string, columns: readonly ColumnName[], items: readonly FollowUp[]): ItemTable {
    const chosen = columns.map((name) => this.#columns[name]);
    return this.#table(caption, chosen, [{ name: undefined, items }]);
  }

  /** `nameless`: heading of what belongs to no group. `count` of a group: instead of how many items it shows. */
  grouped(
    caption: string,
    columns: readonly ColumnName[],
    groups: readonly CountedGroup[],
    nameless: string = this.#catalogue.report.noGroup,
  ): ItemTable {
    const named = groups.map(({ name = nameless, ...group }) => ({ name, ...group }));
    const chosen = columns.map((name) => this.#columns[name]);
    return this.#table(caption, chosen, named);
  }

  /** The owner and remarks, the first of which weighs most; of many items the first `limit`. */
  remarked(caption: string, items: readonly FollowUp[], remarks: (item: FollowUp) => string[], limit: number) {
    const { labels, more } = this.#catalogue.reportDocument;
    const column: Column = {
      label: labels.remark,
      kind: 'words',
      value: (item) => remarks(item)[0] ?? labels.none,
      detail: (item) => remarks(item).slice(1).join('; ') || undefined,
    };
    const shown = items.slice(0, limit);
    const table = this.#table(caption, [this.#columns.owner, column], [{ name: undefined, items: shown }]);
    return items.length === shown.length ? table : { ...table, rest: more(items.length - shown.length) };
  }

  #table(caption: string, columns: readonly Column[], groups: readonly CountedGroup[]): ItemTable {
    return {
      caption,
      columns: columns.map(({ label, kind }) => ({ label, kind })),
      width: columns.length + 1,
      groups: groups.map(({ name, items, count }) => ({
        name,
        count: count ?? this.#catalogue.reportDocument.groupCount(items.length),
        rows: items.map((item) => this.#row(item, columns)),
      })),
      rest: undefined,
    };
  }

  #row(item: FollowUp, columns: readonly Column[]): ItemRow {
    this.shown.add(item);
    return {
      text: item.text,
      ref: item.ref,
      mark: itemMark(item, this.#catalogue),
      cells: columns.map((column) => ({
        label: column.label,
        kind: column.kind,
        value: column.value(item),
        detail: column.detail?.(item),
      })),
    };
  }
}
