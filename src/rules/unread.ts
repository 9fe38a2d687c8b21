import type { DataPath, Finding } from '../diagnostics/diagnostic.ts';
import { pathAsGiven } from '../reading/salvage.ts';

/** The finding with the path that its value has in the file. */
export function asGiven(it: Finding, { dropped }: { readonly dropped: readonly DataPath[] }): Finding {
  if (dropped.length === 0 || (it.at.kind !== 'value' && it.at.kind !== 'key')) return it;
  return { ...it, at: { ...it.at, path: pathAsGiven(it.at.path, dropped) } };
}

/** Whether one of the mistakes of reading and shape is about what stands at `path`. */
export function isUnread(
  findings: readonly Finding[],
  { dropped }: { readonly dropped: readonly DataPath[] },
  path: DataPath,
): boolean {
  return findings.length > 0 && findings.some((it) => concerns(it, pathAsGiven(path, dropped)));
}

function concerns({ code, at, params }: Finding, path: DataPath): boolean {
  if (code === 'field-unknown' && at.kind === 'key') {
    return samePath([...at.path.slice(0, -1), params.suggestion ?? ''], path);
  }
  if (at.kind !== 'value' || at.path.length === 0) return false;
  const isInside = startsWith(at.path, path);
  if (code === 'field-required') return isInside && at.path.length > path.length;
  return isInside || startsWith(path, at.path);
}

function samePath(a: DataPath, b: DataPath): boolean {
  return a.length === b.length && startsWith(a, b);
}

function startsWith(path: DataPath, start: DataPath): boolean {
  return start.every((step, index) => path[index] === step);
}
