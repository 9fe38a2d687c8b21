import { type ExitCode, exitCodes } from '../../diagnostics/exit-code.ts';
import { Failure } from '../../diagnostics/failure.ts';
import { setScalar } from '../../notes/edit.ts';
import { findNoteFile } from '../../notes/find.ts';
import type { Note, NoteFile } from '../../notes/note.ts';
import { receiversOf } from '../../notes/receivers.ts';
import type { Folder } from '../../ports/files.ts';
import { checkChange, withNoteFile } from '../../production/check-candidate.ts';
import type { CheckResult } from '../../production/check-result.ts';
import { checkWorkspace } from '../../production/check-workspace.ts';
import { publicityOf } from '../../production/publicity.ts';
import { checkText } from '../../production/show-check.ts';
import { isUnchanged } from '../../production/unchanged.ts';
import { wrapText } from '../../shared/wrap.ts';
import { openWorkspace } from '../../workspace/open.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type CommandContext, option } from '../command.ts';
import { renderConsequences } from './summary.ts';

/** `catatan finalize`: a draft that passes as final, once the person has seen what follows, becomes final. */
export async function runFinalize(context: CommandContext): Promise<ExitCode> {
  const { world, catalogue, globals } = context;
  const words = catalogue.finalize;
  const workspace = openWorkspace(world, globals);
  const noteFile = await chosenNote(context, workspace);
  if (noteFile === undefined) return remark(context, words.noDrafts);
  const { note, file, id } = noteFile;
  if (note === undefined) {
    const isMeant = (it: string) => it === file;
    return refuse(noteFile, checkWorkspace(workspace, isMeant), context, workspace);
  }
  if (note.data.status === 'final') return remark(context, words.already(id));
  if (note.data.status === 'batal') throw new Failure('note-not-held', { id });
  return finalizeDraft(noteFile, { ...note, data: { ...note.data, status: 'final' } }, context, workspace);
}

/** @param final the note as it is to become */
async function finalizeDraft(noteFile: NoteFile, final: Note, context: CommandContext, workspace: Workspace) {
  const { world, catalogue } = context;
  const { file, id } = noteFile;
  const { folder } = workspace;
  const before = folder.read(file);
  const check = checkChange(workspace, { ...noteFile, note: final });
  if (check.counts.errors > 0) return refuse(noteFile, check, context, workspace);
  const text = finalText(before, folder.absolute(file));
  showConsequences(final, noteFile, check, context, workspace);
  await confirm(context);
  writeUnchanged(folder, file, before, text);
  return remark(context, catalogue.finalize.done(id, world.git.workTree(folder.path) !== undefined));
}

function remark({ world: { output } }: CommandContext, sentence: string): ExitCode {
  output.remark(`${wrapText(sentence, output.columns).join('\n')}\n`);
  return exitCodes.fine;
}

/** The note named, else one that the person picks; undefined where there is no draft to pick. */
async function chosenNote({ world, catalogue, args }: CommandContext, { notebook }: Workspace) {
  const [ref] = args;
  if (ref !== undefined) return findNoteFile(notebook, ref);
  if (!world.prompter.available) throw new Failure('usage-argument-missing', { argument: 'REF' });
  const drafts = notebook.noteFiles.filter(({ note }) => note?.data.status === 'draf');
  if (drafts.length === 0) return undefined;
  const choices = [...drafts].reverse().map((value) => ({
    value,
    name: `${value.note?.data.date ?? ''}  ${value.note?.data.title ?? ''}`,
    short: value.id,
  }));
  return world.prompter.choose({ message: catalogue.finalize.which, choices });
}

/** Tells what keeps the note from being final. */
function refuse({ id }: NoteFile, check: CheckResult, context: CommandContext, workspace: Workspace): ExitCode {
  const { world, catalogue } = context;
  world.output.data(checkText(check, workspace, world, catalogue));
  remark(context, catalogue.finalize.refused(id));
  return exitCodes.findings;
}

function showConsequences(
  note: Note,
  noteFile: NoteFile,
  { diagnostics: warnings }: CheckResult,
  { world, catalogue }: CommandContext,
  workspace: Workspace,
): void {
  const after = withNoteFile(workspace, { ...noteFile, note });
  const receivers = receiversOf(note.data, after.directory);
  const consequences = { note, publicity: publicityOf(note, after), receivers, warnings };
  world.output.data(renderConsequences(consequences, catalogue, world.output));
}

/** Throws `Failure` unless the person agrees, or said so with `--yes`. */
async function confirm({ world, catalogue, options }: CommandContext): Promise<void> {
  if (option.switch(options, 'yes')) return;
  if (!world.prompter.available) throw new Failure('confirmation-missing', { option: '--yes' });
  const agreed = await world.prompter.confirm({ message: catalogue.finalize.question, initial: false });
  if (!agreed) throw new Failure('cancelled', {});
}

/** The file with `status: final` and nothing else changed. */
function finalText(bytes: Uint8Array, path: string): string {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const edited = setScalar(text, ['status'], 'final', ['date', 'body']);
  if (edited === undefined) throw new Failure('edit-refused', { path, line: 'status: final' });
  return edited;
}

/** Writes unless somebody changed the file while the person was asked. */
function writeUnchanged(folder: Folder, file: string, before: Uint8Array, text: string): void {
  if (!isUnchanged(folder, file, before)) throw new Failure('file-changed', { path: folder.absolute(file) });
  folder.write(file, text);
}
