import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import { hostname } from 'node:os';
import * as path from 'node:path';
import { Failure } from '../diagnostics/failure.ts';
import type { Locks } from '../ports/locks.ts';
import { systemCode } from './browser/reason.ts';
import { sha256 } from './digest.ts';
import { makeFolders } from './make-folders.ts';
import { attempt } from './node-files.ts';

/**
 * Locks as files that hold who made them. A file left by a program of this machine that no longer runs is removed; one of
 * another machine, which cannot be asked, is left to a person.
 */
export const fileLocks: Locks = {
  acquire: (location) =>
    attempt(location, () => {
      makeFolders(path.dirname(location));
      return acquire(location);
    }),
};

/** What this program has: by its number alone, a lock of its own would look like one that an earlier program left. */
const held = new Set<string>();

/** `wanted`: the lock that a person knows of, where this one only serves to get it. */
function acquire(location: string, wanted = location): () => void {
  while (!isMade(location)) {
    const left = contentOf(location);
    if (left === undefined) continue;
    const holder = holderIn(left);
    if (held.has(location) || (holder !== undefined && isRunning(holder))) {
      throw new Failure('lock-held', { path: wanted, holder: holder?.host ?? hostname() });
    }
    takeAway(location, left, wanted);
  }
  held.add(location);
  return () => {
    if (held.delete(location)) fs.rmSync(location, { force: true });
  };
}

interface Holder {
  readonly host: string;
  readonly process: number;
}

/** The content comes with the name: whoever finds the file can read who made it. No two are the same. */
function isMade(location: string): boolean {
  const token = randomUUID();
  const temporary = `${location}.${token}`;
  fs.writeFileSync(temporary, JSON.stringify({ host: hostname(), process: process.pid, token }));
  try {
    fs.linkSync(temporary, location);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    fs.rmSync(temporary, { force: true });
  }
}

/**
 * Removes what was left behind, unless it is no longer what is there. Several programs may have found it: the right to remove
 * this content is a lock of its own, so that none removes what the next one has made meanwhile.
 */
function takeAway(location: string, left: string, wanted: string): void {
  const release = acquire(`${location}.${sha256(left).slice(0, 16)}`, wanted);
  try {
    if (contentOf(location) === left) fs.rmSync(location);
  } finally {
    release();
  }
}

/** Undefined where somebody let go of it meanwhile. */
function contentOf(location: string): string | undefined {
  try {
    return fs.readFileSync(location, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Undefined where the content does not say. */
function holderIn(content: string): Holder | undefined {
  try {
    const holder = JSON.parse(content) as Partial<Holder> | null;
    return typeof holder?.host === 'string' && Number.isInteger(holder.process) ? (holder as Holder) : undefined;
  } catch {
    return undefined;
  }
}

function isRunning(holder: Holder): boolean {
  if (holder.host !== hostname()) return true;
  if (holder.process === process.pid) return false;
  try {
    process.kill(holder.process, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}
