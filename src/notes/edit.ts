import type { DataPath } from '../diagnostics/diagnostic.ts';
import { dataAt } from '../reading/shape.ts';
import { readYaml, type Stretch, YamlLocator, yamlScalar } from '../reading/yaml.ts';
import { compareText } from '../shared/compare.ts';
import { splitNote } from './split.ts';

export type Scalar = string | number | boolean;

/**
 * The text of a note with `value` at `path`, by splicing: not a byte beside it changes, so comments, order, quoting and
 * line endings stay as the clerk wrote them. A key of the top level that is absent gets a line of its own, below the last
 * of the keys named in `after`, else at the end.
 *
 * Undefined where that cannot be done safely: the frontmatter cannot be read, the path leads to a list or a map or into
 * something absent, or the value is shared by an alias. What is returned was read back: it holds the old data with this
 * one value changed.
 * @param text the file as decoded, with its byte order mark if it has one
 */
export function setScalar(
  text: string,
  path: DataPath,
  value: Scalar,
  after: readonly string[] = [],
): string | undefined {
  return inFrontmatter(text, (yaml) => setValue(yaml, path, value, after));
}

/** The text of a note with its frontmatter edited; undefined where the fences cannot be told or `edit` gives up. */
export function inFrontmatter(text: string, edit: (yaml: string) => string | undefined): string | undefined {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const content = text.slice(mark.length);
  const split = splitNote('', content);
  if (!split.ok) return undefined;
  const { start, end } = split.yaml;
  const edited = edit(content.slice(start, end));
  return edited === undefined ? undefined : mark + content.slice(0, start) + edited + content.slice(end);
}

/** `setScalar` of a YAML text alone. */
export function setValue(
  yaml: string,
  path: DataPath,
  value: Scalar,
  after: readonly string[] = [],
): string | undefined {
  return editValue(yaml, path, value, (old) => spellings(old, value), after);
}

/** The YAML with the one value at `path` made a list of one; undefined where `setValue` would be. */
export function wrapInList(yaml: string, path: DataPath): string | undefined {
  return editValue(yaml, path, [dataAt(readYaml(yaml).data, path)], (old) => [`[${old}]`]);
}

/** The YAML with the key that ends `path` called `name`; undefined where that is not safe, or `name` stands beside it. */
export function renameKey(yaml: string, path: DataPath, name: string): string | undefined {
  const { data } = readYaml(yaml);
  const key = new YamlLocator(yaml).key(path);
  const map = dataAt(data, path.slice(0, -1));
  if (key === undefined || !isMap(map) || Object.hasOwn(map, name)) return undefined;
  const renamed = withValue(data, [...path.slice(0, -1), name], dataAt(data, path));
  const splice = { ...key, old: yaml.slice(key.start, key.end), before: '', behind: '' };
  return spliced(yaml, splice, spellings(splice.old, name), withoutKey(renamed, path));
}

/** The YAML with a key put first into the map that holds it; undefined where that is not safe, or it stands there. */
export function addFirstKey(yaml: string, path: DataPath, value: Scalar): string | undefined {
  const { data } = readYaml(yaml);
  const map = dataAt(data, path.slice(0, -1));
  if (!isMap(map) || Object.hasOwn(map, String(path.at(-1)))) return undefined;
  const first = new YamlLocator(yaml).key([...path.slice(0, -1), Object.keys(map)[0] ?? '']);
  if (first === undefined) return undefined;
  const lead = yaml.slice(yaml.lastIndexOf('\n', first.start - 1) + 1, first.start);
  const behind = /^[ -]*$/.test(lead) ? lineEnding(yaml) + ' '.repeat(lead.length) : ', ';
  const splice = { start: first.start, end: first.start, old: '', before: `${path.at(-1)}: `, behind };
  return spliced(yaml, splice, spellings('', value), withValue(data, path, value));
}

/** A value as it is written, quotes and all; undefined where it does not stand in the YAML by itself. */
export function writtenValue(yaml: string, path: DataPath): string | undefined {
  const stretch = new YamlLocator(yaml).value(path);
  return stretch === undefined ? undefined : yaml.slice(stretch.start, stretch.end).trimEnd();
}

function editValue(
  yaml: string,
  path: DataPath,
  value: unknown,
  spell: (old: string) => readonly string[],
  after: readonly string[] = [],
): string | undefined {
  const { data, mistakes } = readYaml(yaml);
  const old = dataAt(data, path);
  if (mistakes.length > 0 || (old !== null && typeof old === 'object')) return undefined;
  const splice = placeOf(yaml, path, after);
  return splice && spliced(yaml, splice, spell(splice.old), withValue(data ?? {}, path, value));
}

/** The YAML with the first of `spellings` that makes it read as `wanted`. */
function spliced(
  yaml: string,
  { start, end, before, behind }: Splice,
  spellings: readonly string[],
  wanted: unknown,
): string | undefined {
  const candidates = spellings.map((it) => yaml.slice(0, start) + before + it + behind + yaml.slice(end));
  return readAs(wanted, candidates);
}

/** The first of `candidates` that reads as exactly this data. */
export function readAs(wanted: unknown, candidates: readonly string[]): string | undefined {
  const expected = canonical(wanted);
  return candidates.find((candidate) => isReadAs(candidate, expected));
}

/** The stretch to replace, and what stands on both sides of the new value. */
interface Splice extends Stretch {
  readonly old: string;
  readonly before: string;
  readonly behind: string;
}

function placeOf(yaml: string, path: DataPath, after: readonly string[]): Splice | undefined {
  const locator = new YamlLocator(yaml);
  const name = path.at(-1);
  const key = locator.key(path);
  const value = locator.value(path);
  if (key === undefined && typeof name === 'string') {
    return path.length === 1 ? newLine(yaml, locator, name, after) : undefined;
  }
  if (value === undefined) return undefined;
  if (key !== undefined && value.start === key.start) return behindColon(yaml, key);
  const old = yaml.slice(value.start, value.end);
  // The stretch of a block scalar takes in the line ending.
  return { ...value, old, before: '', behind: /\s*$/.exec(old)?.[0] ?? '' };
}

/** A key without a value. */
function behindColon(yaml: string, key: Stretch): Splice | undefined {
  const colon = /^[ \t]*:/.exec(yaml.slice(key.end))?.[0].length;
  if (colon === undefined) return undefined;
  return { start: key.end + colon, end: key.end + colon, old: '', before: ' ', behind: '' };
}

function newLine(yaml: string, locator: YamlLocator, name: string, after: readonly string[]): Splice {
  const neighbour = after.findLast((key) => locator.key([key]) !== undefined);
  const stretch = neighbour === undefined ? undefined : locator.value([neighbour]);
  const end =
    stretch === undefined ? yaml.length : stretch.start + yaml.slice(stretch.start, stretch.end).trimEnd().length;
  const lineEnd = yaml.indexOf('\n', end);
  const start = lineEnd < 0 ? yaml.length : lineEnd + 1;
  return { start, end: start, old: '', before: `${name}: `, behind: lineEnding(yaml) };
}

export function lineEnding(yaml: string): string {
  return yaml.includes('\r\n') ? '\r\n' : '\n';
}

/** What YAML before 1.2, which other programs still read, takes for a number. */
const clockLike = /^\d+(?::\d\d)+$/;

/** The value as YAML: quoted as the old one was, else plain; double quotes hold anything. */
function spellings(old: string, value: Scalar): string[] {
  if (typeof value !== 'string') return [String(value)];
  const double = JSON.stringify(value);
  if (old.startsWith('"')) return [double];
  if (old.startsWith("'")) return [`'${value.replaceAll("'", "''")}'`, double];
  return clockLike.test(value) ? [double] : [yamlScalar(value), double];
}

function isReadAs(yaml: string, wanted: string): boolean {
  const { data, mistakes } = readYaml(yaml);
  return mistakes.length === 0 && canonical(data) === wanted;
}

/** A copy of the data with one value changed: in this place alone, also where an alias shares what is around it. */
export function withValue(data: unknown, path: DataPath, value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(data));
  const parent = dataAt(copy, path.slice(0, -1));
  const step = path.at(-1);
  if (isMap(parent) && step !== undefined) parent[step] = value;
  return copy;
}

function withoutKey(data: unknown, path: DataPath): unknown {
  const copy: unknown = structuredClone(data);
  const parent = dataAt(copy, path.slice(0, -1));
  if (isMap(parent)) delete parent[path.at(-1) ?? ''];
  return copy;
}

/** A list counts too: its indexes are its keys. */
export function isMap(value: unknown): value is Record<string | number, unknown> {
  return value !== null && typeof value === 'object';
}

/** Equal for equal data, in whatever order its keys stand. */
function canonical(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareText(a, b)))
      : value,
  );
}
