import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Watching } from '../ports/watcher.ts';
import { compareText } from '../shared/compare.ts';

/** Milliseconds between two looks. */
const pause = 300;
/** A look may take this share of the time. */
const share = 1 / 15;
/** What is written close together is one change: looks that must see nothing new, and how often that is awaited. */
const settling = { pause: 80, most: 25 };

/** Marks of files by path: they differ whenever a file does. */
type Marks = ReadonlyMap<string, string>;

/**
 * Looks at the marks of all files again and again. The system's own messages do not come from network drives, where many
 * offices keep their notes, nor from folders below on every system that Node 20 runs on.
 */
export async function watch(folder: string, isIgnored: (path: string) => boolean): Promise<Watching> {
  let known: Marks = marksBelow(folder, isIgnored).marks;
  return {
    next: async (signal) => {
      for (let wait = pause; await slept(wait, signal); ) {
        const { marks, milliseconds } = marksBelow(folder, isIgnored);
        wait = Math.max(pause, milliseconds / share);
        if (difference(known, marks).length === 0) continue;
        const settled = await settle(marks, () => marksBelow(folder, isIgnored).marks, signal);
        const changed = difference(known, settled);
        known = settled;
        if (changed.length > 0) return changed;
      }
      return undefined;
    },
  };
}

async function settle(first: Marks, look: () => Marks, signal: AbortSignal): Promise<Marks> {
  let marks = first;
  for (let left = settling.most; left > 0 && (await slept(settling.pause, signal)); left -= 1) {
    const now = look();
    if (difference(marks, now).length === 0) break;
    marks = now;
  }
  return marks;
}

async function slept(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
  return !signal.aborted;
}

function difference(before: Marks, after: Marks): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).sort(compareText);
}

function marksBelow(folder: string, isIgnored: (path: string) => boolean) {
  const start = performance.now();
  const marks = new Map<string, string>();
  const visit = (inside: string) => {
    for (const entry of entriesOf(join(folder, inside))) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (isIgnored(path)) continue;
      if (entry.isDirectory()) visit(path);
      else marks.set(path, markOf(join(folder, path)));
    }
  };
  visit('');
  return { marks, milliseconds: performance.now() - start };
}

/** A folder that cannot be read now is one without files. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function markOf(path: string): string {
  try {
    const { size, mtimeMs, ctimeMs, ino } = statSync(path);
    return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
  } catch {
    return '';
  }
}
