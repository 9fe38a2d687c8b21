import { Failure } from '../diagnostics/failure.ts';
import { slugOf } from '../notes/identity.ts';
import type { Files, Folder } from '../ports/files.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import { fileNameOf } from '../shared/posix-path.ts';
import { isUnchanged } from './unchanged.ts';

/** 25 MB: what git and mail still carry without complaint. */
const largest = 25 * 1024 * 1024;

/** Evidence as a note or the register refers to it, and the copies that must be made for that, by their path in the notebook. */
export interface Evidence {
  readonly refs: readonly string[];
  readonly copies: ReadonlyMap<string, Uint8Array>;
}

/**
 * A web address is kept, a file of the notebook is referred to where it lies, any other is to be copied to the attachments of
 * the meeting. Throws `Failure` `update-unusable` for what is no file, leads elsewhere or is too large.
 */
export function settleEvidence(
  given: readonly string[],
  meeting: IsoDate,
  folder: Folder,
  { files, cwd }: { readonly files: Files; readonly cwd: string },
): Evidence {
  const copies = new Map<string, Uint8Array>();
  const refs = given.map((path) => {
    if (/^https?:\/\/\S+$/i.test(path)) return path;
    const absolute = files.resolve(cwd, path);
    const inside = insideNotebook(path, absolute, folder, files);
    if (inside !== undefined) return usable(folder, inside, path);
    const source = files.folder(files.parent(absolute) ?? absolute);
    const name = files.below(source.path, absolute) ?? '';
    const content = source.read(usable(source, name, path));
    const target = freePath(`attachments/${meeting}/${safeName(name)}`, content, folder, copies);
    if (folder.kind(target) === 'missing') copies.set(target, content);
    return target;
  });
  return { refs: [...new Set(refs)], copies };
}

/** Writes what tells of the evidence; the copies of it stay only where that succeeds. */
export function writeWithEvidence({ copies }: Evidence, folder: Folder, write: () => void): void {
  for (const [path, content] of copies) folder.create(path, content);
  try {
    write();
  } catch (error) {
    for (const path of copies.keys()) folder.remove(path);
    throw error;
  }
}

/** The path in the notebook, also of what is called as notes call it, wherever the person stands. */
function insideNotebook(path: string, absolute: string, folder: Folder, files: Files): string | undefined {
  const below = files.below(folder.path, absolute);
  if (below !== undefined && folder.kind(below) !== 'missing') return below;
  const source = files.folder(files.parent(absolute) ?? absolute);
  const isElsewhere = source.kind(fileNameOf(absolute.replaceAll('\\', '/'))) !== 'missing';
  if (isElsewhere) return undefined;
  const named = path.replace(/^\.\//, '');
  return folder.kind(named) === 'file' ? named : below;
}

function usable(folder: Folder, path: string, given: string): string {
  const kind = folder.kind(path);
  if (kind === 'missing' || kind === 'folder' || kind === 'outside' || kind === 'other') {
    throw new Failure('update-unusable', { problem: { code: `evidence-${kind}`, path: given } });
  }
  if (folder.size(path) <= largest) return path;
  throw new Failure('update-unusable', { problem: { code: 'evidence-large', path: given } });
}

/** Letters, digits and hyphens in lower case, with the extension. */
function safeName(name: string): string {
  const [, stem = '', extension = ''] = /^(.*?)((?:\.[a-z0-9]{1,8})?)$/i.exec(name) ?? [];
  return `${slugOf(stem) || 'bukti'}${extension.toLowerCase()}`;
}

/** The path, or the first like it that is free or holds the very same. */
function freePath(path: string, content: Uint8Array, folder: Folder, copies: ReadonlyMap<string, Uint8Array>): string {
  const dot = path.lastIndexOf('.');
  const [stem, extension] = dot > path.lastIndexOf('/') ? [path.slice(0, dot), path.slice(dot)] : [path, ''];
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? path : `${stem}-${number}${extension}`;
    const copy = copies.get(candidate);
    if (
      copy !== undefined ? isUnchanged({ read: () => copy }, candidate, content) : isFree(folder, candidate, content)
    ) {
      return candidate;
    }
  }
}

function isFree(folder: Folder, path: string, content: Uint8Array): boolean {
  const kind = folder.kind(path);
  return kind === 'missing' || (kind === 'file' && isUnchanged(folder, path, content));
}
