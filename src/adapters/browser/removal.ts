import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { atExit } from './exit.ts';

/** Windows keeps files of a program for a moment after its end. */
const RETRIES = { recursive: true, force: true, maxRetries: 5, retryDelay: 100 };

/**
 * Registers a temporary folder for removal. The answer removes it now; if that never happens, it goes when the process
 * ends. Never rejects: a folder that cannot be removed is no reason to lose a printed document.
 */
export function removeLater(folder: string): () => Promise<void> {
  const forget = atExit(() => removeNow(folder));
  return async () => {
    forget();
    await removeFolder(folder);
  };
}

/** Removes a folder and all in it. Never rejects. */
export async function removeFolder(folder: string): Promise<void> {
  try {
    await rm(folder, RETRIES);
  } catch {
    // Left to the system's own cleaning of temporary folders.
  }
}

function removeNow(folder: string): void {
  try {
    rmSync(folder, RETRIES);
  } catch {
    // As above.
  }
}
