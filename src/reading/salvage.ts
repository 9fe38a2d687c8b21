import type { z } from 'zod';
import type { DataPath } from '../diagnostics/diagnostic.ts';
import { dataAt, type IssueParams } from './shape.ts';

/** What a schema made of data. */
export interface Salvaged<T> {
  /** Strict data, without the parts that did not fit; undefined when nothing can be kept. */
  readonly value: T | undefined;
  /** Everything that did not fit, with paths of the data as given. */
  readonly issues: readonly z.core.$ZodIssue[];
}

/**
 * Parses, and where parts do not fit, takes them out and keeps the rest: one wrong date must not hide a whole note.
 * A part that lacks something required goes with the list item that holds it.
 */
export function salvage<S extends z.ZodType>(schema: S, data: unknown): Salvaged<z.output<S>> {
  const first = schema.safeParse(data);
  if (first.success) return { value: first.data, issues: [] };
  const { issues } = first.error;
  let rest: unknown = structuredClone(data);
  let wrong: readonly z.core.$ZodIssue[] = issues;
  for (let round = 0; round < 8; round += 1) {
    rest = withoutParts(rest, wrong);
    if (rest === undefined) break;
    const again = schema.safeParse(rest);
    if (again.success) return { value: again.data, issues };
    wrong = again.error.issues;
  }
  return { value: undefined, issues };
}

const removed = Symbol('removed');

function withoutParts(data: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const paths = issues.flatMap((issue) => pathsToRemove(data, issue));
  if (paths.some((path) => path.length === 0)) return undefined;
  for (const path of paths) remove(data, path);
  return compact(data);
}

function pathsToRemove(data: unknown, issue: z.core.$ZodIssue): DataPath[] {
  const path = issue.path as DataPath;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...path, key]);
  const params = issue.code === 'custom' ? (issue.params as IssueParams) : undefined;
  if (params?.code === 'field-unknown') return [[...path, params.field]];
  if (params?.code === 'field-required') return [containerOf([...path, params.field])];
  if (dataAt(data, path) !== undefined) return [path];
  return [containerOf(path)];
}

/** The list item that holds what `path` leads to, else the map around it. */
function containerOf(path: DataPath): DataPath {
  const item = path.findLastIndex((step, index) => typeof step === 'number' && index < path.length - 1);
  return item < 0 ? path.slice(0, -1) : path.slice(0, item + 1);
}

function remove(data: unknown, path: DataPath): void {
  const parent = dataAt(data, path.slice(0, -1)) as Record<string | number, unknown> | undefined;
  const step = path.at(-1);
  if (parent === null || typeof parent !== 'object' || step === undefined) return;
  if (Array.isArray(parent)) parent[step as number] = removed;
  else delete parent[step];
}

function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== removed).map(compact);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, compact(item)]));
}
