import { accessSync, constants, existsSync, lstatSync, type Stats, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import type { Environment } from '../ports/world.ts';
import { makeFolders } from './make-folders.ts';

const NAME = 'catatan';

/** The facts of a user on which the place of what is kept for that user depends. */
export interface UserEnvironment {
  readonly env: Environment;
  /** Home folder; undefined where the user has none. */
  readonly home: string | undefined;
  /** User number; undefined on Windows. */
  readonly uid: number | undefined;
}

/** The user that this process runs for. */
export function userEnvironment(env: Environment): UserEnvironment {
  return { env, home: env.HOME || env.USERPROFILE || homeOfUser(), uid: process.getuid?.() };
}

/** A container may run under a user number that no account has: there is no home then. */
function homeOfUser(): string | undefined {
  try {
    return homedir() || undefined;
  } catch {
    return undefined;
  }
}

/** Others may write here, or it is not ours: whatever lies in it may have been put there by someone else. */
class UnsafeFolder extends Error {
  readonly path: string;

  constructor(path: string, reason: string) {
    super(`${path}: ${reason}`);
    this.name = 'UnsafeFolder';
    this.path = path;
  }
}

/**
 * Where this user's own cache of catatan is or would be. Undefined where the user has no home or cannot write to it.
 * Throws `UnsafeFolder` when the folder is there but another user can change it. Creates nothing.
 */
export function cacheFolder(environment: UserEnvironment): string | undefined {
  const home = cacheHome(environment);
  if (home === undefined || !canHold(home, environment)) return undefined;
  const folder = join(home.path, NAME);
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  if (stats !== undefined) requirePrivate(folder, stats, environment);
  return folder;
}

/** Creates the folder with mode 0700 and makes sure of it. Throws as `cacheFolder`, or the error of the system. */
export function createCacheFolder(folder: string, environment: UserEnvironment): void {
  makeFolders(folder, 0o700);
  requirePrivate(folder, lstatSync(folder), environment);
}

/** Throws `UnsafeFolder` unless `path` is a real folder of this user that nobody else can write to. */
export function requirePrivate(path: string, stats: Stats, environment: UserEnvironment): void {
  if (!stats.isDirectory()) throw new UnsafeFolder(path, 'not a folder');
  const reason = foreignWriter(stats, environment);
  if (reason !== undefined) throw new UnsafeFolder(path, reason);
}

/** Who else could change this file or folder; undefined when nobody can. */
export function foreignWriter(stats: Stats, { uid }: UserEnvironment): string | undefined {
  if (uid === undefined) return undefined;
  if (stats.uid !== uid) return `owned by user ${stats.uid}`;
  if ((stats.mode & 0o022) !== 0) return `writable by others (mode ${(stats.mode & 0o777).toString(8)})`;
  return undefined;
}

interface CacheHome {
  readonly path: string;
  /** Whether the person chose it, by XDG_CACHE_HOME. */
  readonly chosen: boolean;
}

function cacheHome({ env, home }: UserEnvironment): CacheHome | undefined {
  const xdg = env.XDG_CACHE_HOME;
  if (xdg && isAbsolute(xdg)) return { path: xdg, chosen: true };
  return home === undefined || !isAbsolute(home) ? undefined : { path: join(home, '.cache'), chosen: false };
}

/**
 * Whether a folder of ours can stand there. A home of somebody else (sudo keeps HOME) is left alone, and so is a
 * folder in which everybody may rename what is ours.
 */
function canHold({ path, chosen }: CacheHome, { uid }: UserEnvironment): boolean {
  const standing = nearestStanding(path);
  const stats = statSync(standing);
  if (!stats.isDirectory() || !isWritable(standing)) return false;
  if (uid === undefined) return true;
  const renamable = (stats.mode & 0o002) !== 0 && (stats.mode & 0o1000) === 0;
  return !renamable && (chosen || stats.uid === uid);
}

/** The path itself or the closest folder above it that exists. */
function nearestStanding(path: string): string {
  const above = dirname(path);
  return above === path || existsSync(path) ? path : nearestStanding(above);
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
