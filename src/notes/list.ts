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

/** The id that a file's name gives its note. */
export function noteIdOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(noteFile, '');
}
