import type { FileChange } from '../../ports/git.ts';
import { holdsSecret, isNotePath, isSecretName } from './secrets.ts';

/** A file that must not be saved, and why. */
export interface Stop {
  readonly path: string;
  readonly why: 'secret-name' | 'secret-content' | 'too-large' | 'conflict-marker';
}

export interface SavePlan {
  readonly changes: readonly FileChange[];
  readonly stops: readonly Stop[];
}

/** What is looked at of a file before it is saved. */
export interface FileLook {
  readonly size: number;
  /** Its text, bytes that are no text included; read when asked for. */
  text(): string;
}

/** Largest file that is saved, in bytes: the whole office downloads it, for ever. */
export const largestSaved = 20 * 1024 * 1024;

/**
 * What of the changes is saved: everything but `out/`, which is made again at any time. Decides nothing by itself beyond
 * that: whatever must not be saved stops the whole, so that nobody believes it was.
 */
export function planSave(changes: readonly FileChange[], look: (path: string) => FileLook | undefined): SavePlan {
  const saved = changes.filter(({ path }) => !path.startsWith('out/'));
  const stops = saved.flatMap(({ path, kind }) => {
    const why = kind === 'removed' ? undefined : reasonToStop(path, look(path));
    return why === undefined ? [] : [{ path, why }];
  });
  return { changes: saved, stops };
}

function reasonToStop(path: string, file: FileLook | undefined): Stop['why'] | undefined {
  if (isSecretName(path)) return 'secret-name';
  if (file === undefined) return undefined;
  if (file.size > largestSaved) return 'too-large';
  const text = file.text();
  if (holdsSecret(text)) return 'secret-content';
  // In a note `check` finds the marks, with their line.
  return !isNotePath(path) && holdsMarkers(text) ? 'conflict-marker' : undefined;
}

function holdsMarkers(text: string): boolean {
  return /^<{7} .*$/m.test(text) && /^>{7} .*$/m.test(text);
}
