import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** An archive of the package and where its content goes below the unpacked folder. */
export interface Archive {
  readonly name: string;
  readonly size: number;
  /** A single file, or the files of a tar. */
  readonly kind: 'file' | 'tar';
  readonly target: string;
}

/** The installed package that carries a browser. */
export interface EmbeddedPackage {
  readonly version: string;
  /** Folder of the archives. */
  readonly folder: string;
  readonly archives: readonly Archive[];
  /** Name of the folder that this content unpacks to; another content has another name. */
  readonly unpackedName: string;
}

/** Raised whenever the files of an unpacked folder change for the same package. */
const LAYOUT = 1;

/** The libraries for machines without nss; the fonts for machines without any: Chromium prints no text without one. */
const ARCHIVES = [
  { name: 'chromium.br', kind: 'file', target: 'chromium' },
  { name: 'al2023.tar.br', kind: 'tar', target: 'libraries' },
  { name: 'fonts.tar.br', kind: 'tar', target: 'fonts' },
] as const;

/** The package as installed; undefined when it is not there or not whole. It is an optional dependency. */
export function embeddedPackage(): EmbeddedPackage | undefined {
  try {
    return readPackage(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  } catch {
    return undefined;
  }
}

/** `entry` is the folder of the main module, two levels below the root. Throws where a file is missing. */
function readPackage(entry: string): EmbeddedPackage {
  const root = join(entry, '..', '..');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const folder = join(root, 'bin');
  const archives = ARCHIVES.map((archive) => ({ ...archive, size: statSync(join(folder, archive.name)).size }));
  const content = JSON.stringify([LAYOUT, version, archives.map(({ name, size }) => [name, size])]);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return { version, folder, archives, unpackedName: `chromium-${version}-${hash}` };
}
