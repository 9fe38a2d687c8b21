import type { z } from 'zod';
import type { UnknownField, ValueKind } from '../diagnostics/codes.ts';
import { atKey, atValue, type DataPath, type Finding, finding } from '../diagnostics/diagnostic.ts';
import { suggest } from '../shared/suggest.ts';
import { readYesOrNo } from './fields.ts';
import type { YamlMistake } from './yaml.ts';

/** What the fields of a format are called, so that a wrong name can be answered with the right one. */
export interface FieldNames {
  /** Field names that may stand in the map at `path`. */
  known(path: DataPath): readonly string[];
  /** Other words for a field, lower case, with the field's name. */
  readonly synonyms: Readonly<Record<string, string>>;
  /** The field of the map at `path` that says who may read, when `key` seems to mean just that. */
  secrecy?(key: string, path: DataPath): string | undefined;
}

/** Parameters that a schema attaches to an issue of its own, to say more than zod can. */
export type IssueParams =
  | { readonly code: 'date-invalid'; readonly problem: 'form' | 'calendar'; readonly suggestion: string | undefined }
  | {
      readonly code: 'time-invalid';
      readonly problem: 'form' | 'before-start';
      readonly suggestion: string | undefined;
    }
  | { readonly code: 'field-required'; readonly field: string }
  | { readonly code: 'field-unknown'; readonly field: string }
  | { readonly code: 'field-type'; readonly expected: ValueKind };

/**
 * Makes data fit for a schema: an empty value counts as absent, text becomes NFC.
 * Items of lists keep their index, so that places still lead to them.
 */
export function cleanData(value: unknown): unknown {
  if (typeof value === 'string') return plain.test(value) ? value : value.normalize('NFC');
  if (Array.isArray(value)) return cleanList(value);
  if (value === null || typeof value !== 'object') return value;
  return cleanMap(value as Readonly<Record<string, unknown>>);
}

/** The list itself where nothing in it is to be changed. */
function cleanList(list: readonly unknown[]): unknown {
  const cleaned = list.map(cleanData);
  return cleaned.some((item, index) => item !== list[index]) ? cleaned : list;
}

const plain = /^[\x20-\x7E]*$/;

/** The map itself where nothing in it is to be changed: most are as they should be. */
function cleanMap(map: Readonly<Record<string, unknown>>): unknown {
  const entries = Object.entries(map);
  let isChanged = false;
  for (const entry of entries) {
    const cleaned = cleanData(entry[1]);
    if (cleaned === entry[1] && cleaned !== null && cleaned !== '') continue;
    isChanged = true;
    entry[1] = cleaned;
  }
  return isChanged ? Object.fromEntries(entries.filter(([, item]) => item !== null && item !== '')) : map;
}

/** The data at `path`, undefined when a step is missing. */
export function dataAt(data: unknown, path: DataPath): unknown {
  let value = data;
  for (const step of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** What zod complained of, as findings of `file`. */
export function shapeFindings(
  file: string,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
  names: FieldNames,
): Finding[] {
  return issues.flatMap((issue) => toFindings(file, data, issue, names));
}

function toFindings(file: string, data: unknown, issue: z.core.$ZodIssue, names: FieldNames): Finding[] {
  const path = issue.path as DataPath;
  const found = dataAt(data, path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(file, path, key, found, names));
  if (issue.code === 'custom') return [customFinding(file, path, data, issue.params as IssueParams)];
  if (found === undefined) return [requiredField(file, path.slice(0, -1), String(path.at(-1)))];
  if (issue.code === 'invalid_value' && !isCollection(found)) {
    return [unknownValue(file, path, String(found), issue.values.map(String))];
  }
  return [wrongType(file, path, expectedKind(issue), found)];
}

function customFinding(file: string, path: DataPath, data: unknown, params: IssueParams): Finding {
  const found = dataAt(data, path);
  switch (params.code) {
    case 'date-invalid':
    case 'time-invalid': {
      if (found === undefined) return requiredField(file, path.slice(0, -1), String(path.at(-1)));
      const { code, ...rest } = params;
      return finding(code, file, atValue(...path), { value: String(found), ...rest } as never);
    }
    case 'field-required':
      return requiredField(file, path, params.field);
    case 'field-unknown':
      return finding('field-unknown', file, atKey(...path, params.field), {
        field: params.field,
        suggestion: undefined,
        problem: 'unknown',
      });
    case 'field-type':
      return wrongType(file, path, params.expected, found);
  }
}

function requiredField(file: string, container: DataPath, field: string): Finding {
  return finding('field-required', file, atValue(...container, field), { field: fieldName([...container, field]) });
}

/**
 * A value that is not among those known.
 * @param suggestion what it probably means, where that can be told better than by its letters
 */
export function unknownValue(
  file: string,
  path: DataPath,
  value: string,
  allowed: readonly string[],
  suggestion = suggest(value, allowed),
): Finding {
  return finding('value-unknown', file, atValue(...path), { field: fieldName(path), value, suggestion, allowed });
}

function unknownField(file: string, path: DataPath, key: string, container: unknown, names: FieldNames): Finding {
  const tell = (suggestion: string | undefined, problem: UnknownField) =>
    finding('field-unknown', file, atKey(...path, key), { field: key, suggestion, problem });
  const known = names.known(path);
  if (known.includes(key)) return tell(undefined, 'fixed');
  const synonym = names.synonyms[key.toLowerCase()];
  const isSynonym = synonym !== undefined && known.includes(synonym);
  const secrecy = isSynonym ? undefined : names.secrecy?.(key, path);
  if (secrecy !== undefined) return tell(secrecy, 'secrecy');
  const suggestion = isSynonym ? synonym : suggest(key, known);
  const isBeside = suggestion !== undefined && dataAt(container, [suggestion]) !== undefined;
  return tell(suggestion, isBeside ? 'beside' : 'unknown');
}

function wrongType(file: string, path: DataPath, expected: ValueKind, value: unknown): Finding {
  const says = typeof value === 'string' ? readYesOrNo(value) : undefined;
  return finding('field-type', file, atValue(...path), {
    field: fieldName(path),
    expected,
    found: kindOf(value),
    says,
  });
}

/** `recommendations[0].deadline` of a path. */
export function fieldName(path: DataPath): string {
  return path.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name}[${step + 1}]` : name === '' ? step : `${name}.${step}`),
    '',
  );
}

function isCollection(value: unknown): boolean {
  return value !== null && typeof value === 'object';
}

function kindOf(value: unknown): ValueKind {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'map';
  return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text';
}

const kinds: Readonly<Record<string, ValueKind>> = {
  string: 'text',
  array: 'list',
  object: 'map',
  record: 'map',
  boolean: 'boolean',
  number: 'number',
  int: 'whole-number',
};

function expectedKind(issue: z.core.$ZodIssue): ValueKind {
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? 'text';
  if (issue.code === 'too_small' || issue.code === 'too_big') return issue.origin === 'array' ? 'list' : 'whole-number';
  return 'text';
}

/** A mistake of the YAML as a finding; `offset` is where the YAML starts in the text of the file. */
export function yamlFinding(file: string, mistake: YamlMistake, offset: number): Finding {
  const at = { kind: 'range', start: mistake.start + offset, end: mistake.end + offset } as const;
  return mistake.code === 'key-duplicate'
    ? finding('key-duplicate', file, at, { key: mistake.key })
    : finding('frontmatter-syntax', file, at, { problem: mistake.problem });
}
