import { configFile, stakeholdersFile } from '../config/files.ts';
import { isFailure } from '../diagnostics/failure.ts';
import { contentCode } from '../documents/frame.ts';
import { type NoteDocumentName, noteDocuments } from '../documents/note-documents.ts';
import { noteContent } from '../documents/render-note.ts';
import { createTemplates } from '../markup/templates.ts';
import { noteIdOf } from '../notes/list.ts';
import { loadOffice } from '../notes/load-office.ts';
import type { Note, NoteFile, NoteHead, Office } from '../notes/note.ts';
import { parseNote } from '../notes/parse.ts';
import { isSound } from '../notes/severity.ts';
import { validateNote } from '../notes/validate.ts';
import type { FileHistory, FileStep, Moment, Repository } from '../ports/git.ts';
import type { World } from '../ports/world.ts';
import { Gate } from '../publication/gate.ts';
import { templateReader } from '../workspace/outputs.ts';
import { type Workspace, workspaceOf } from '../workspace/workspace.ts';
import { screenAssets } from './document-assets.ts';
import { existsIn } from './note-orders.ts';
import type { Claims } from './verify-claims.ts';

/** A note with the office and the other notes around it: as it lies in the folder, or as it was once saved. */
export interface Version {
  readonly note: Note;
  readonly workspace: Workspace<NoteHead>;
  /** Undefined: as it lies in the folder. */
  readonly saved: Moment | undefined;
}

/** What a version would be printed as. */
export interface Sheet {
  readonly document: NoteDocumentName;
  /** Equal for versions that look the same, marks and the address in the QR code included. */
  readonly face: string;
}

/** The document that the version gives with the claimed content code, in the claimed edition and language. */
export function sheetOf({ note, workspace }: Version, claims: Claims, world: World): Sheet | undefined {
  const { notebook, directory, folder } = workspace;
  const redacted = claims.edition === 'public' ? new Gate(notebook).editionOf(note) : undefined;
  if (claims.edition === 'public' && redacted === undefined) return undefined;
  const assets = screenAssets(folder, world);
  const frame = {
    edition:
      redacted === undefined ? { kind: 'internal' as const, note } : { kind: 'public' as const, edition: redacted },
    config: notebook.config,
    directory,
    texts: claims.catalogue.documents,
    siteAddress: claims.siteAddress ?? notebook.config.site.baseUrl,
    templates: createTemplates(templateReader(folder, world.templates)),
    assets,
  };
  for (const document of Object.keys(noteDocuments) as NoteDocumentName[]) {
    if (!existsIn(document, claims.edition)) continue;
    const content = noteContent(document, frame);
    const code = contentCode(content, assets);
    if (code === claims.code) return { document, face: JSON.stringify([document, content.marks, content.address]) };
  }
  return undefined;
}

/** What was saved of a note, and of the office around it. */
export interface Past {
  readonly isShallow: boolean;
  /** Every state, the oldest first; undefined where the note was not there or cannot be read. */
  versions(): AsyncGenerator<{ readonly saved: Moment; readonly version: Version | undefined }>;
  readonly repository: Repository;
}

/** Reads the past of the note with this id. Rejects with `Failure` as `Git.repository`. */
export async function readPast(id: string, now: Workspace<NoteHead>, world: World): Promise<Past> {
  const repository = await world.git.repository(now.folder.path);
  const file = now.notebook.noteFiles.find((it) => it.id === id)?.file ?? `${id.slice(0, 4)}/${id}.md`;
  const history = await repository.fileHistory([file, configFile, stakeholdersFile]);
  const officeAt = officeReader(history, repository, now, world);
  return {
    isShallow: repository.isShallow,
    repository,
    versions: async function* () {
      for (const state of statesIn(history, file)) {
        const office = await officeAt(state);
        yield { saved: state.saved, version: office && versionIn(state, office, history, id, now) };
      }
    },
  };
}

/** The three files after one commit, as ids of their contents. */
interface State {
  readonly saved: Moment;
  readonly note: FileStep | undefined;
  readonly office: readonly (string | undefined)[];
}

function statesIn({ steps }: FileHistory, file: string): State[] {
  const all = [...steps].flatMap(([path, list]) => list.map((step) => ({ path, step })));
  const current = new Map<string, FileStep>();
  const states = new Map<string, State>();
  for (const { path, step } of all.sort((a, b) => a.step.order - b.step.order)) {
    current.set(path, step);
    const office = [configFile, stakeholdersFile].map((name) => current.get(name)?.after);
    states.set(step.commit, { saved: step, note: current.get(file), office });
  }
  return [...states.values()];
}

/** The office at a state; where it is that of today nothing is read. */
function officeReader({ contents }: FileHistory, repository: Repository, now: Workspace<NoteHead>, world: World) {
  const known = new Map<string, Promise<Office | undefined>>();
  const today = [configFile, stakeholdersFile].map((file) =>
    now.folder.kind(file) === 'file' ? now.folder.read(file) : undefined,
  );
  const isToday = (ids: State['office']) =>
    ids.every((id, index) => textOf(id === undefined ? undefined : contents.get(id)) === textOf(today[index]));
  const load = async ({ saved, office }: State) => {
    if (isToday(office)) return now.office;
    try {
      return loadOffice(await repository.folderAt(saved.commit), world.templates);
    } catch (error) {
      if (isFailure(error, 'config-invalid', 'file-missing')) return undefined;
      throw error;
    }
  };
  return (state: State) => {
    const key = state.office.join('\n');
    const found = known.get(key) ?? load(state);
    known.set(key, found);
    return found;
  };
}

function textOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

function versionIn(
  { saved, note: step }: State,
  office: Office,
  { contents }: FileHistory,
  id: string,
  now: Workspace<NoteHead>,
): Version | undefined {
  const bytes = step?.after === undefined ? undefined : contents.get(step.after);
  if (step === undefined || bytes === undefined || noteIdOf(step.path) !== id) return undefined;
  const past = validateNote(step.path, id, parseNote(step.path, bytes), office.config);
  if (!isSound(past)) return undefined;
  const others = now.notebook.noteFiles.filter((it) => it.id !== id);
  const noteFiles: NoteFile<NoteHead>[] = [...others, past];
  const notebook = { ...office, noteFiles, notes: noteFiles.flatMap(({ note }) => note ?? []) };
  return { note: past.note, workspace: workspaceOf({ ...now, office }, notebook), saved };
}
