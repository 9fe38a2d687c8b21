import type { DataPath } from '../diagnostics/diagnostic.ts';
import { dataAt } from '../reading/shape.ts';
import { readYaml, type Stretch, YamlLocator, yamlInline, yamlScalar } from '../reading/yaml.ts';
import { isMap, lineEnding, readAs, type Scalar, setValue, withValue } from './edit.ts';

/**
 * Edits of YAML below the top level: keys of the maps of a list, entries of their lists. As in `edit.ts` nothing beside the
 * new text changes, and what is returned was read back; undefined where it cannot be done safely.
 */

/** A value, or a flat map or list of such. */
export type Entry = Scalar | readonly Entry[] | { readonly [key: string]: Entry };

/** A line of a list that is longer is written as one line for each key. */
const longestEntry = 120;

/**
 * The YAML with `value` at `path`, whose map is there. A key that is absent stands below the last of those that come before it
 * in `order`; a map is put into one that is there key by key.
 */
export function putValue(
  yaml: string,
  path: DataPath,
  value: Entry,
  order: readonly string[] = [],
): string | undefined {
  const { data } = readYaml(yaml);
  const old = dataAt(data, path);
  if (typeof value !== 'object')
    return old === undefined ? addKey(yaml, path, value, order) : setValue(yaml, path, value);
  if (old === undefined) return addKey(yaml, path, value, order);
  if (old === null) return fillEmpty(yaml, path, value);
  if (!isMap(old) || Array.isArray(old) || !isPlainMap(value)) return undefined;
  return Object.entries(value).reduce<string | undefined>(
    (text, [key, inner]) => text && putValue(text, [...path, key], inner, Object.keys(value)),
    yaml,
  );
}

/** The YAML with `entry` at the end of the list at `path`, which is made where it is absent. */
export function appendEntry(
  yaml: string,
  path: DataPath,
  entry: Entry,
  order: readonly string[] = [],
): string | undefined {
  const { data } = readYaml(yaml);
  const list = dataAt(data, path);
  if (list === undefined) return addKey(yaml, path, [entry], order);
  if (list === null) return fillEmpty(yaml, path, [entry]);
  if (!Array.isArray(list)) return undefined;
  const locator = new YamlLocator(yaml);
  const stretch = locator.value(path);
  if (stretch === undefined || locator.key(path)?.start === stretch.start) return undefined;
  const wanted = withValue(data, path, [...list, entry]);
  const isFlow = yaml[stretch.start] === '[';
  if (isFlow && list.length === 0) return readAs(wanted, firstEntry(yaml, path, stretch, entry, locator));
  const last = locator.value([...path, list.length - 1]);
  if (last === undefined) return undefined;
  if (isFlow) return readAs(wanted, [inserted(yaml, last.end, `, ${yamlInline(entry)}`)]);
  const column = columnOf(yaml, stretch.start);
  const style = yaml[last.start] === '{' ? 'short' : 'long';
  const lines = entryLines(entry, column, style).join(lineEnding(yaml));
  return readAs(wanted, [insertedBelow(yaml, last, column, lines)]);
}

/** Into `[]`: below it where lines can stand, else between the brackets. */
function firstEntry(yaml: string, path: DataPath, list: Stretch, entry: Entry, locator: YamlLocator): string[] {
  const between = `${yaml.slice(0, list.start)}[${yamlInline(entry)}]${yaml.slice(list.end)}`;
  const key = locator.key(path);
  const indent = key && indentOf(yaml, path, key, locator);
  if (indent === undefined) return [between];
  const lines = entryLines(entry, indent + 2, 'short').join(lineEnding(yaml));
  const rest = yaml.slice(list.end);
  const isLast = /^[ \t]*(?:\r?\n|$)/.test(rest);
  const before = yaml.slice(0, list.start);
  const emptied = (isLast ? before.trimEnd() : before) + rest;
  const at = { start: list.start, end: emptied.length - rest.length };
  return [insertedBelow(emptied, at, indent, lines), between];
}

/** The YAML with a key that is absent put into the map around it. */
function addKey(yaml: string, path: DataPath, value: Entry, order: readonly string[]): string | undefined {
  const { data, mistakes } = readYaml(yaml);
  const around = path.slice(0, -1);
  const name = String(path.at(-1));
  const map = dataAt(data, around);
  if (mistakes.length > 0 || !isMap(map) || Array.isArray(map)) return undefined;
  const locator = new YamlLocator(yaml);
  const names = Object.keys(map);
  const before = order.slice(0, Math.max(0, order.indexOf(name)));
  const neighbour = before.findLast((it) => names.includes(it)) ?? names.at(-1) ?? '';
  const key = locator.key([...around, neighbour]);
  const end = locator.value([...around, neighbour]);
  if (key === undefined || end === undefined) return undefined;
  const wanted = withValue(data, path, value);
  const indent = indentOf(yaml, path, key, locator);
  if (indent === undefined) return readAs(wanted, [inserted(yaml, end.end, `, ${name}: ${yamlInline(value)}`)]);
  const lines = keyLines(name, value, indent).join(lineEnding(yaml));
  return readAs(wanted, [insertedBelow(yaml, end, indent, lines)]);
}

/** The YAML with a value for a key that stands there without one. */
function fillEmpty(yaml: string, path: DataPath, value: Entry): string | undefined {
  const locator = new YamlLocator(yaml);
  const key = locator.key(path);
  const colon = key && /^[ \t]*:/.exec(yaml.slice(key.end))?.[0].length;
  if (key === undefined || colon === undefined) return undefined;
  const wanted = withValue(readYaml(yaml).data, path, value);
  const behind = inserted(yaml, key.end + colon, ` ${yamlInline(value)}`);
  const indent = indentOf(yaml, path, key, locator);
  if (indent === undefined || !isListOfMaps(value)) return readAs(wanted, [behind]);
  const lines = value.flatMap((entry) => entryLines(entry, indent + 2, 'short')).join(lineEnding(yaml));
  return readAs(wanted, [insertedBelow(yaml, key, indent, lines), behind]);
}

/** The columns before `key`, which stands in the map around `path`; undefined where that map is written in brackets. */
function indentOf(yaml: string, path: DataPath, key: Stretch, locator: YamlLocator): number | undefined {
  const map = locator.value(path.slice(0, -1));
  return map !== undefined && yaml[map.start] === '{' ? undefined : columnOf(yaml, key.start);
}

function columnOf(yaml: string, offset: number): number {
  return offset - (yaml.lastIndexOf('\n', offset - 1) + 1);
}

/** `key: value` at this indentation; a list of maps stands below its key. */
function keyLines(name: string, value: Entry, indent: number): string[] {
  const blanks = ' '.repeat(indent);
  if (!isListOfMaps(value))
    return [`${blanks}${name}: ${typeof value === 'string' ? yamlScalar(value) : yamlInline(value)}`];
  return [`${blanks}${name}:`, ...value.flatMap((entry) => entryLines(entry, indent + 2, 'short'))];
}

/** An entry of a list whose hyphens stand at this column. */
function entryLines(entry: Entry, column: number, style: 'short' | 'long'): string[] {
  const lead = `${' '.repeat(column)}- `;
  const short = `${lead}${yamlInline(entry)}`;
  if (!isPlainMap(entry) || (style === 'short' && short.length <= longestEntry)) return [short];
  const lines = Object.entries(entry).flatMap(([key, value]) => keyLines(key, value, column + 2));
  return [lead + (lines[0] ?? '').trimStart(), ...lines.slice(1)];
}

function inserted(yaml: string, at: number, text: string): string {
  return yaml.slice(0, at) + text + yaml.slice(at);
}

/** Below the line on which `above` ends, and below the comments that belong to it: they stand further in than `column`. */
function insertedBelow(yaml: string, above: Stretch, column: number, lines: string): string {
  const eol = lineEnding(yaml);
  const end = above.start + yaml.slice(above.start, above.end).trimEnd().length;
  const lineEnd = yaml.indexOf('\n', end);
  if (lineEnd < 0) return `${yaml}${eol}${lines}`;
  const comments = new RegExp(String.raw`(?: {${column + 1},}#[^\n]*\n)*`, 'y');
  comments.lastIndex = lineEnd + 1;
  comments.test(yaml);
  return inserted(yaml, comments.lastIndex, lines + eol);
}

function isPlainMap(value: Entry): value is { readonly [key: string]: Entry } {
  return typeof value === 'object' && !Array.isArray(value);
}

function isListOfMaps(value: Entry): value is readonly Entry[] {
  return Array.isArray(value) && value.every(isPlainMap);
}
