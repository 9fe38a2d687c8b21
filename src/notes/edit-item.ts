import type { DataPath } from '../diagnostics/diagnostic.ts';
import { dataAt } from '../reading/shape.ts';
import { readYaml } from '../reading/yaml.ts';
import { inFrontmatter } from './edit.ts';
import { appendEntry, type Entry, putValue } from './edit-within.ts';
import { noteNames } from './schema.ts';

/** What becomes of a recommendation. */
export interface ItemChange {
  /** Fields that get a value; a map is put into the one that is there. */
  readonly set: readonly (readonly [field: string, value: Entry])[];
  /** Lists that get an entry. */
  readonly append: readonly (readonly [field: string, entry: Entry])[];
}

/**
 * The text of a note with its one recommendation of that id changed, and nothing beside it; undefined where that cannot be
 * done safely.
 */
export function editItem(text: string, id: string, { set, append }: ItemChange): string | undefined {
  return inFrontmatter(text, (yaml) => {
    const path = itemPath(yaml, id);
    if (path === undefined) return undefined;
    const order = noteNames.known(path);
    const edits = [
      ...set.map(
        ([field, value]) =>
          (it: string) =>
            putValue(it, [...path, field], value, order),
      ),
      ...append.map(
        ([field, entry]) =>
          (it: string) =>
            appendEntry(it, [...path, field], entry, order),
      ),
    ];
    return edits.reduce<string | undefined>((it, edit) => (it === undefined ? it : edit(it)), yaml);
  });
}

/** The text of a note with an entry more in a list of its frontmatter; undefined where that cannot be done safely. */
export function addToList(text: string, field: string, entry: Entry): string | undefined {
  return inFrontmatter(text, (yaml) => appendEntry(yaml, [field], entry, noteNames.known([])));
}

function itemPath(yaml: string, id: string): DataPath | undefined {
  const items = dataAt(readYaml(yaml).data, ['recommendations']);
  if (!Array.isArray(items)) return undefined;
  const indexes = [...items.keys()].filter((index) => dataAt(items, [index, 'id']) === id);
  return indexes.length === 1 ? ['recommendations', indexes[0] ?? 0] : undefined;
}
