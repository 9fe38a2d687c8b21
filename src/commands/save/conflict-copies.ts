import type { Folder } from '../../ports/files.ts';
import type { ConflictFile } from '../../ports/git.ts';
import { fileNameOf } from '../../shared/posix-path.ts';
import { isNotePath } from './secrets.ts';

export interface Copies {
  /** Relative to the output folder; undefined where that side removed the file. */
  readonly own: string | undefined;
  readonly theirs: string | undefined;
}

/** Where the two versions of a file are laid down side by side, relative to the output folder. */
export function copyNames(
  { path, inFolder, own, theirs }: ConflictFile,
  names: { own: string; theirs: string },
): Copies {
  const shown = inFolder ?? path;
  const name = isNotePath(shown) ? fileNameOf(shown) : shown.replaceAll('/', '-');
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot <= 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
  const nameOf = (side: string) => `bentrok/${stem}-${side}${ending}`;
  return {
    own: own === undefined ? undefined : nameOf(names.own),
    theirs: theirs === undefined ? undefined : nameOf(names.theirs),
  };
}

/** Lays both versions down; what stood there from an earlier conflict is replaced. */
export function writeCopies(out: Folder, file: ConflictFile, copies: Copies): string[] {
  const written: string[] = [];
  for (const side of ['own', 'theirs'] as const) {
    const [name, version] = [copies[side], file[side]];
    if (name === undefined || version === undefined) continue;
    out.write(name, version.content);
    written.push(name);
  }
  return written;
}
