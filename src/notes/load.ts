import type { Config } from '../config/config.ts';
import { loadConfig, loadHolidays, loadStakeholders } from '../config/load.ts';
import { type Finding, finding, wholeFile } from '../diagnostics/diagnostic.ts';
import { isFailure } from '../diagnostics/failure.ts';
import type { Folder, FolderEntry } from '../ports/files.ts';
import { withIdentityFindings } from './identity.ts';
import type { Note, Notebook, NoteFile } from './note.ts';
import { largestFile, parseNote } from './parse.ts';
import { validateNote } from './validate.ts';

const yearFolder = /^\d{4}$/;
const noteFile = /\.md$/i;

/** Reads the notebook: configuration, directory, holidays and every note. */
export function loadNotebook(folder: Folder, templates: Folder): Notebook {
  const config = loadConfig(folder);
  const stakeholders = loadStakeholders(folder);
  const holidays = loadHolidays(folder, templates);
  const noteFiles = withIdentityFindings(listNotes(folder).map((entry) => loadNote(folder, entry, config)));
  return {
    config,
    stakeholders: stakeholders.value ?? [],
    holidays: holidays.value ?? new Map(),
    noteFiles,
    notes: noteFiles.map(({ note }) => note).filter((note): note is Note => note !== undefined),
    findings: [...stakeholders.findings, ...holidays.findings],
  };
}

/** Paths of all notes, in order. */
function listNotes(folder: Folder): FolderEntry[] {
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

function loadNote(folder: Folder, { name: file, kind }: FolderEntry, config: Config): NoteFile {
  const id = file.slice(file.lastIndexOf('/') + 1).replace(noteFile, '');
  if (kind !== 'file') return unreadable(file, id, kind === 'folder' || kind === 'outside' ? kind : 'missing');
  try {
    if (folder.size(file) > largestFile) {
      return failed(file, id, finding('file-too-large', file, wholeFile, { limit: 'size' }));
    }
    return validateNote(file, id, parseNote(file, folder.read(file)), config);
  } catch (error) {
    if (isFailure(error, 'file-denied')) return unreadable(file, id, 'denied');
    if (isFailure(error, 'file-busy')) return unreadable(file, id, 'busy');
    if (isFailure(error)) return unreadable(file, id, 'other');
    throw error;
  }
}

function unreadable(file: string, id: string, reason: 'outside' | 'folder' | 'denied' | 'busy' | 'missing' | 'other') {
  return failed(file, id, finding('file-unreadable', file, wholeFile, { reason }));
}

function failed(file: string, id: string, problem: Finding): NoteFile {
  return { file, id, note: undefined, findings: [problem] };
}
