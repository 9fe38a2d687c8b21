import { isSound } from '../notes/severity.ts';
import type { Cache } from '../ports/cache.ts';
import type { Setting } from '../workspace/setting.ts';
import { keep, readKept } from './kept-data.ts';
import { officeText } from './note-cache.ts';
import type { SiteContext } from './write-site.ts';

/** A file in which errors were found, and the digest of the bytes that it held. */
type Mistaken = readonly [file: string, digest: string];

/** Keeps in which files a check of the whole notebook found errors. */
export function keepLastCheck(
  cache: Cache,
  setting: Setting,
  files: Iterable<string>,
  digestOf: (file: string) => string | undefined,
): void {
  const mistaken = [...files].map((file): Mistaken => [file, digestOf(file) ?? '']);
  keep(cache, nameOf(cache, setting), keyOf(cache, setting), mistaken);
}

/**
 * How many final notes that can be shown had errors when the notebook was last checked, and were not changed since. Looks at
 * what that check kept, and at nothing else.
 */
export function mistakenNotes({ workspace, source, world: { cache } }: SiteContext): number {
  const kept = readKept(cache, nameOf(cache, workspace), keyOf(cache, workspace)) as readonly Mistaken[] | undefined;
  if (kept === undefined || kept.length === 0) return 0;
  const digests = new Map(kept);
  const final = workspace.notebook.noteFiles.filter(isSound).filter(({ note }) => note.data.status === 'final');
  return final.filter(({ file, note }) => digests.has(file) && digests.get(file) === source.digestOf(note)).length;
}

function nameOf(cache: Cache, { folder }: Setting): string {
  return `last-check-${cache.digest(folder.path).slice(0, 16)}.json`;
}

function keyOf(cache: Cache, setting: Setting): string {
  return cache.digest(`${cache.program}\n${officeText(setting)}`);
}
