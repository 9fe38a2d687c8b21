import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { systemCode } from './browser/reason.ts';

/**
 * Makes a folder and those above it, with `mode` where one is given. One after the other: asked for all at once, Node never
 * comes back from a place like /proc. Throws the error of the system.
 */
export function makeFolders(path: string, mode?: number): void {
  if (existsSync(path) || dirname(path) === path) return;
  makeFolders(dirname(path), mode);
  try {
    mkdirSync(path, mode);
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
  }
}
