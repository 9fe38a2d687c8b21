import { createReadStream, createWriteStream, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import type { Archive, EmbeddedPackage } from './embedded-package.ts';
import { type Fingerprint, fingerprint, writeManifest } from './manifest.ts';

/**
 * Unpacks the browser, its libraries and fonts into the empty folder `folder` and writes the manifest last.
 * Everything belongs to the user that runs this and is closed to all others.
 */
export async function unpack(source: EmbeddedPackage, folder: string): Promise<void> {
  await Promise.all(source.archives.map((archive) => unpackArchive(archive, source.folder, folder)));
  writeFileSync(join(folder, FONT_CONFIGURATION), FONT_RULES, { mode: 0o600, flag: 'wx' });
  const names = source.archives.map(({ name }) => name);
  writeManifest(folder, {
    version: source.version,
    archives: await fingerprints(source.folder, names),
    files: await fingerprints(folder, filesBelow(folder)),
  });
}

/** Name of the fontconfig configuration in an unpacked folder. */
export const FONT_CONFIGURATION = 'fonts.conf';

/**
 * The shipped fonts first, then the ones of the machine for letters that the shipped ones lack. The machine's own
 * rules are left out: they would change how the same page looks from one machine to the next.
 */
const FONT_RULES = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <cachedir>/var/cache/fontconfig</cachedir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

async function unpackArchive(archive: Archive, from: string, folder: string): Promise<void> {
  const compressed = createReadStream(join(from, archive.name), { highWaterMark: 2 ** 20 });
  const brotli = createBrotliDecompress({ chunkSize: 2 ** 21 });
  const target = join(folder, archive.target);
  if (archive.kind === 'file') {
    await pipeline(compressed, brotli, createWriteStream(target, { mode: 0o700, flags: 'wx' }));
    return;
  }
  mkdirSync(target, { mode: 0o700 });
  await pipeline(compressed, brotli, await tarInto(target));
}

/** Owners and rights of the archive are not taken over. */
async function tarInto(target: string): Promise<NodeJS.WritableStream> {
  const { extract } = await import('tar-fs');
  const own = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  return extract(target, { map: (header) => ({ ...header, ...own, mode: header.mode & 0o700 }) });
}

function filesBelow(folder: string, path = '.'): string[] {
  return readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
    const below = posix.join(path, entry.name);
    return entry.isDirectory() ? filesBelow(folder, below) : [below];
  });
}

async function fingerprints(folder: string, paths: readonly string[]): Promise<Record<string, Fingerprint>> {
  const found: Record<string, Fingerprint> = {};
  for (const path of [...paths].sort()) found[path] = await fingerprint(join(folder, path));
  return found;
}
