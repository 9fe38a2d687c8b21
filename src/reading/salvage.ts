import type { z } from 'zod';
import type { DataPath } from '../diagnostics/diagnostic.ts';
import { dataAt, type IssueParams } from './shape.ts';

/** What a schema made of data. */
export interface Salvaged<T> {
  /** Strict data, without the parts that did not fit; undefined when nothing can be kept. */
  readonly value: T | undefined;
  /** Everything that did not fit, with paths of the data as given. */
  readonly issues: readonly z.core.$ZodIssue[];
  /** List items that were taken out, as paths of the data as given: those after them moved up. */
  readonly dropped: readonly DataPath[];
}

/** More rounds than parts can hang on one another. */
const mostRounds = 8;

/**
 * Parses, and where parts do not fit, takes them out and keeps the rest: one wrong date must not hide a whole note.
 * A part that lacks something required goes as a whole, and what cannot do without it goes with it.
 */
export function salvage<S extends z.ZodType>(schema: S, data: unknown): Salvaged<z.output<S>> {
  let result = schema.safeParse(data);
  if (result.success) return { value: result.data, issues: [], dropped: [] };
  const { issues } = result.error;
  const rest = structuredClone(data);
  for (let round = 0; round < mostRounds && !result.success; round += 1) {
    const { paths: kept, value } = compact(rest);
    const wrong = result.error.issues.flatMap((issue) => pathsToRemove(value, issue));
    if (wrong.some((path) => path.length === 0)) break;
    for (const path of wrong) remove(rest, kept(path));
    result = schema.safeParse(compact(rest).value);
  }
  return { value: result.success ? result.data : undefined, issues, dropped: droppedItems(rest) };
}

/** The path in the data as given of what stands at `path` once `dropped` items are gone. */
export function pathAsGiven(path: DataPath, dropped: readonly DataPath[]): DataPath {
  const given: (string | number)[] = [];
  for (const step of path) given.push(typeof step === 'number' ? indexAsGiven(step, given, dropped) : step);
  return given;
}

function indexAsGiven(index: number, list: DataPath, dropped: readonly DataPath[]): number {
  const gone = dropped
    .filter((path) => path.length === list.length + 1 && list.every((step, at) => path[at] === step))
    .map((path) => Number(path.at(-1)))
    .sort((a, b) => a - b);
  return gone.reduce((given, hole) => (hole <= given ? given + 1 : given), index);
}

const removed = Symbol('removed');

function pathsToRemove(data: unknown, issue: z.core.$ZodIssue): DataPath[] {
  const path = issue.path as DataPath;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...path, key]);
  const params = issue.code === 'custom' ? (issue.params as IssueParams) : undefined;
  if (params?.code === 'field-unknown') return [[...path, params.field]];
  if (params?.code === 'field-required' || dataAt(data, path) !== undefined) return [path];
  return [path.slice(0, -1)];
}

function remove(data: unknown, path: DataPath): void {
  const parent = dataAt(data, path.slice(0, -1)) as Record<string | number, unknown> | undefined;
  const step = path.at(-1);
  if (parent === null || typeof parent !== 'object' || step === undefined) return;
  if (Array.isArray(parent)) parent[step as number] = removed;
  else delete parent[step];
}

/** The data without what was removed, and the way back from its paths. */
function compact(data: unknown): { value: unknown; paths: (path: DataPath) => DataPath } {
  const dropped = droppedItems(data);
  return { value: withoutRemoved(data), paths: (path) => pathAsGiven(path, dropped) };
}

function withoutRemoved(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== removed).map(withoutRemoved);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutRemoved(item)]));
}

function droppedItems(value: unknown, path: DataPath = []): DataPath[] {
  if (value === removed) return [path];
  if (value === null || typeof value !== 'object') return [];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([step, item]) => droppedItems(item, [...path, step]));
}
