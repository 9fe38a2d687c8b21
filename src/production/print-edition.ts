import { type ExitCode, exitCodes } from '../diagnostics/exit-code.ts';
import { type NoteEdition, noteOf } from '../documents/edition.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { NoteFile } from '../notes/note.ts';
import { isSound } from '../notes/severity.ts';
import type { Folder } from '../ports/files.ts';
import type { World } from '../ports/world.ts';
import { openGate } from '../publication/gate.ts';
import { failureSentence } from '../render/failure.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { PrintPlan, PrintResult } from './print-notes.ts';

export type EditionKind = NoteEdition['kind'];

/** What an edition is to print, and what is left out of it and why. */
export interface EditionPlan {
  readonly prints: readonly PrintPlan[];
  /** Files with errors of reading or shape. */
  readonly unsound: readonly string[];
  /** Ids asked for by name that the public may not see. */
  readonly withheld: readonly string[];
}

/** Plans an edition: the files named, else every `final` note that it may hold. */
export function planEdition(
  kind: EditionKind,
  { notebook }: Workspace,
  folder: Folder,
  named: readonly NoteFile[] | undefined,
): EditionPlan {
  const wanted = named ?? notebook.noteFiles.filter(({ note }) => note === undefined || note.data.status === 'final');
  const sound = wanted.filter((file) => isSound(file));
  const unsound = wanted.filter((file) => !isSound(file)).map(({ file }) => file);
  if (kind === 'internal') {
    const prints = sound.map(({ note }) => ({ edition: { kind, note } as const, folder }));
    return { prints, unsound, withheld: [] };
  }
  const open = new Map(openGate(notebook).map((edition) => [edition.note.id, edition]));
  const prints = sound.flatMap(({ id }) => {
    const edition = open.get(id);
    return edition === undefined ? [] : [{ edition: { kind, edition } as const, folder }];
  });
  const withheld = named === undefined ? [] : sound.map(({ id }) => id).filter((id) => !open.has(id));
  return { prints, unsound, withheld };
}

/**
 * Removes from catatan's own folder the PDFs of notes that the edition holds no longer: a withdrawn or closed note must not
 * lie there as if it were current.
 */
export function removeStale(folder: Folder, { prints }: EditionPlan): void {
  const current = new Set(prints.map(({ edition }) => `${noteOf(edition).id}.pdf`));
  const stale = folder
    .list('')
    .filter(({ name }) => /^\d{4}-\d{2}-\d{2}-[a-z0-9-]+\.pdf$/.test(name) && !current.has(name));
  for (const { name } of stale) folder.remove(name);
}

/** Says on stderr what was left out or failed; the exit code that this earns. */
export function remarkOnPrint(
  { unsound, withheld }: EditionPlan,
  { failed }: PrintResult,
  { output }: World,
  catalogue: Catalogue,
): ExitCode {
  const { pdf } = catalogue;
  if (unsound.length > 0) output.remark(`${pdf.unsound(unsound)}\n`);
  if (withheld.length > 0) output.remark(`${pdf.notPublic(withheld)}\n`);
  for (const { id, failure } of failed) output.remark(`${pdf.failed(id, failureSentence(failure, catalogue))}\n`);
  return unsound.length + withheld.length + failed.length > 0 ? exitCodes.findings : exitCodes.fine;
}
