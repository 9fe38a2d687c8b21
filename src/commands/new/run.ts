import { type ExitCode, exitCodes } from '../../diagnostics/exit-code.ts';
import { Failure } from '../../diagnostics/failure.ts';
import { createTemplates } from '../../markup/templates.ts';
import { findNoteFile } from '../../notes/find.ts';
import type { Note } from '../../notes/note.ts';
import { wrapText } from '../../shared/wrap.ts';
import { openWorkspace } from '../../workspace/open.ts';
import { templateReader } from '../../workspace/outputs.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type CommandContext, option } from '../command.ts';
import { judgeSlug } from './answers.ts';
import { askMeeting, askSlug } from './ask.ts';
import { completeMeeting } from './complete.ts';
import { decideAndWrite } from './decide.ts';
import { readGiven, required } from './given.ts';
import type { Interview } from './interview.ts';
import { freeSlug, isTaken, type NotePlan, planNote } from './plan.ts';
import { newNotePath, newSlug } from './scaffold.ts';

/**
 * `catatan new`: a draft of a note, filled with what is known. Asks a person for the rest. Never overwrites a note;
 * cancelled, it leaves the notebook as it was.
 */
export async function runNew(context: CommandContext): Promise<ExitCode> {
  const { world, catalogue, globals, options } = context;
  const workspace = openWorkspace(world, globals);
  const { prompter, output } = world;
  const asks = prompter.available && !option.switch(options, 'yes');
  const interview = asks ? { prompter, catalogue, workspace, output } : undefined;
  const plan = await makePlan(context, workspace, interview);
  const edited = interview === undefined ? write(plan, workspace) : await decideAndWrite(plan, interview, world);
  const path = workspace.folder.absolute(plan.path);
  output.data(`${path}\n`);
  const wantsEditor = options.edit === undefined ? asks && world.editor.available && !edited : options.edit === true;
  if (wantsEditor && !(await world.editor.open(path))) output.remark(`${catalogue.newNote.noEditor}\n`);
  const id = plan.path.replace(/^.*\/|\.md$/g, '');
  const lines = [catalogue.newNote.saved, catalogue.newNote.next(id)].flatMap((it) => wrapText(it, output.columns));
  output.remark(`${lines.join('\n')}\n`);
  return exitCodes.fine;
}

async function makePlan(
  { world, catalogue, args, options }: CommandContext,
  workspace: Workspace,
  interview: Interview | undefined,
): Promise<NotePlan> {
  const from = option.text(options, 'from');
  const source = from === undefined ? undefined : readableNote(workspace, from);
  const given = readGiven({ type: args[0], options, source }, workspace);
  const named = option.text(options, 'slug');
  const wanted = named === undefined ? undefined : required('--slug', judgeSlug(named));
  const meeting =
    interview === undefined
      ? completeMeeting(given, source, workspace, catalogue.newNote.titleOption)
      : await askMeeting(interview, given, source);
  const slug = wanted ?? newSlug(meeting);
  const path = newNotePath(meeting, slug);
  const templates = createTemplates(templateReader(workspace.folder, world.templates));
  if (!isTaken(path, workspace)) return planNote(meeting, slug, source, workspace, templates);
  const free = freeSlug(meeting, slug, workspace);
  if (interview === undefined) {
    throw new Failure('note-exists', { path: workspace.folder.absolute(path), slug: free });
  }
  const other = await askSlug(interview, meeting, path, free);
  return planNote(meeting, other, source, workspace, templates);
}

/** Writes without asking; what would be an error even in a draft is told instead. */
function write({ path, text, check }: NotePlan, { folder }: Workspace): boolean {
  const diagnostics = check.diagnostics.filter(({ severity }) => severity === 'error');
  if (diagnostics.length > 0) throw new Failure('note-rejected', { diagnostics, source: text });
  folder.create(path, text);
  return false;
}

function readableNote({ notebook }: Workspace, ref: string): Note {
  const { note, file } = findNoteFile(notebook, ref);
  if (note === undefined) throw new Failure('note-unknown', { ref: file, suggestion: undefined });
  return note;
}
