import { createHash } from 'node:crypto';
import { createReadStream, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { foreignWriter, requirePrivate } from '../cache-folder.ts';
import type { EmbeddedPackage } from './embedded-package.ts';
import type { BrowserEnvironment } from './environment.ts';
import { reasonOf } from './reason.ts';

/** Size in bytes and SHA-256 in hexadecimal. */
export interface Fingerprint {
  readonly size: number;
  readonly sha256: string;
}

/** What an unpacked folder was made from and what it holds. Written last: a folder without one is not whole. */
interface Manifest {
  readonly version: string;
  readonly archives: Readonly<Record<string, Fingerprint>>;
  /** By path relative to the folder. */
  readonly files: Readonly<Record<string, Fingerprint>>;
}

const NAME = 'manifest.json';

export function writeManifest(folder: string, manifest: Manifest): void {
  writeFileSync(join(folder, NAME), `${JSON.stringify(manifest, undefined, 2)}\n`, { mode: 0o600, flag: 'wx' });
}

/**
 * The cheap check of every start: made from this package, every file there with its size, ours and closed to others.
 * Answers what is wrong; undefined when nothing is.
 */
export function quickProblem(
  folder: string,
  source: EmbeddedPackage,
  environment: BrowserEnvironment,
): string | undefined {
  try {
    requirePrivate(folder, lstatSync(folder), environment);
    const manifest = readManifest(folder);
    return sourceProblem(manifest, source) ?? filesProblem(folder, manifest, environment);
  } catch (error) {
    return reasonOf(error);
  }
}

/** The full check: the cheap one, then the hash of every archive and of every unpacked file (about 200 MB are read). */
export async function thoroughProblem(
  folder: string,
  source: EmbeddedPackage,
  environment: BrowserEnvironment,
): Promise<string | undefined> {
  const problem = quickProblem(folder, source, environment);
  if (problem !== undefined) return problem;
  const { archives, files } = readManifest(folder);
  return (await hashProblem(source.folder, archives)) ?? (await hashProblem(folder, files));
}

export async function fingerprint(path: string): Promise<Fingerprint> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 2 ** 20 }), hash);
  return { size: lstatSync(path).size, sha256: hash.digest('hex') };
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, NAME), 'utf8')) as Manifest;
}

function sourceProblem({ version, archives }: Manifest, source: EmbeddedPackage): string | undefined {
  if (version !== source.version) return `unpacked from version ${version}`;
  const other = source.archives.find(({ name, size }) => archives[name]?.size !== size);
  return other && `${other.name} is not the archive it was unpacked from`;
}

function filesProblem(folder: string, { files }: Manifest, environment: BrowserEnvironment): string | undefined {
  for (const [path, { size }] of Object.entries(files)) {
    const stats = lstatSync(join(folder, path));
    if (!stats.isFile() || stats.size !== size) return `${path} has not its size`;
    const foreign = foreignWriter(stats, environment);
    if (foreign !== undefined) return `${path} is ${foreign}`;
  }
  return undefined;
}

async function hashProblem(folder: string, expected: Manifest['files']): Promise<string | undefined> {
  for (const [path, { sha256 }] of Object.entries(expected)) {
    const found = await fingerprint(join(folder, path));
    if (found.sha256 !== sha256) return `${path} has been changed`;
  }
  return undefined;
}
