import type { Folder } from '../../ports/files.ts';
import type { PlannedFile } from './plan.ts';

/** What of a plan can be written, and what stands in its place already. */
export interface SortedPlan {
  readonly fresh: readonly PlannedFile[];
  readonly kept: readonly PlannedFile[];
}

/** Divides a plan by what the folder holds. */
export function sortPlan(plan: readonly PlannedFile[], root: Folder): SortedPlan {
  const isFresh = ({ path }: PlannedFile) => root.kind(path) === 'missing';
  return { fresh: plan.filter(isFresh), kept: plan.filter((file) => !isFresh(file)) };
}

/** Writes every file, or none: when one cannot be written, those before it are taken away again. Never overwrites. */
export function writePlan(files: readonly PlannedFile[], root: Folder): void {
  const written: string[] = [];
  try {
    for (const { path, content, kind } of files) {
      root.create(path, content, kind);
      written.push(path);
    }
  } catch (error) {
    for (const path of written.reverse()) root.remove(path);
    throw error;
  }
}

/** Lines of git's own files that count: the rest of them is comfort. */
const needed: Readonly<Record<string, readonly string[]>> = {
  '.gitignore': ['/out/'],
  '.gitattributes': ['* text=auto eol=lf', 'ledger/*.jsonl merge=union'],
};

/** Lines that a kept `.gitignore` or `.gitattributes` lacks, by path. */
export function missingLines(kept: readonly PlannedFile[], root: Folder): ReadonlyMap<string, readonly string[]> {
  const entries = kept.map(({ path }) => {
    const wanted = needed[path.slice(path.lastIndexOf('/') + 1)] ?? [];
    const present = wanted.length === 0 || root.kind(path) !== 'file' ? [] : linesOf(root.read(path));
    return [path, wanted.filter((line) => !present.includes(plain(line)))] as const;
  });
  return new Map(entries.filter(([, lines]) => lines.length > 0));
}

function linesOf(bytes: Uint8Array): string[] {
  return new TextDecoder().decode(bytes).split(/\r?\n/).map(plain);
}

/** `/out/`, `out/` and `out` ignore the same folder. */
function plain(line: string): string {
  return line
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^\/|\/$/g, '');
}
