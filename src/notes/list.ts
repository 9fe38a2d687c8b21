import type { Folder, FolderEntry } from '../ports/files.ts';

/** Bytes of the largest file that is read as a note. */
export const largestFile = 1024 * 1024;

const yearFolder = /^\d{4}$/;
const noteFile = /\.md$/i;

/** Paths of all notes, in order. */
export function listNotes(folder: Folder): FolderEntry[] {
  return folder
    .list('')
    .filter(({ name, kind }) => kind === 'folder' && yearFolder.test(name))
    .flatMap((year) =>
      folder
        .list(year.name)
        .filter(({ name }) => noteFile.test(name))
        .map(({ name, kind }) => ({ name: `${year.name}/${name}`, kind })),
    );
}

const namedLikeNote = /^\d{4}-\d{2}-\d{2}-.*\.md$/i;
const otherPurposes = /^(?:\.|templates$|holidays$|ledger$|node_modules$|out$)/;

/**
 * Files that are named like notes but stand where none is read: beside the year folders, below them, or in another folder.
 * Looks two folders deep.
 */
export function strayNotes(folder: Folder): string[] {
  return filesBelow(folder, '', 2).filter((path) => {
    const [above = '', ...rest] = path.split('/');
    const isNote = rest.length === 1 && yearFolder.test(above);
    return !isNote && namedLikeNote.test(path.slice(path.lastIndexOf('/') + 1));
  });
}

function filesBelow(folder: Folder, path: string, depth: number): string[] {
  return folder.list(path).flatMap(({ name, kind }) => {
    const inside = path === '' ? name : `${path}/${name}`;
    if (kind !== 'folder') return [inside];
    return depth === 0 || otherPurposes.test(name) ? [] : filesBelow(folder, inside, depth - 1);
  });
}

/** The id that a file's name gives its note. */
export function noteIdOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(noteFile, '');
}
