import { type ExitCode, exitCodes } from '../../diagnostics/exit-code.ts';
import { Failure } from '../../diagnostics/failure.ts';
import { followUpsOf } from '../../follow-ups/follow-up.ts';
import { createTemplates } from '../../markup/templates.ts';
import { findNoteFile } from '../../notes/find.ts';
import type { Note } from '../../notes/note.ts';
import { suggest } from '../../shared/suggest.ts';
import { followUpView, openWorkspace, type Workspace } from '../../workspace/open.ts';
import { templateReader } from '../../workspace/outputs.ts';
import { type CommandContext, type OptionValues, option } from '../command.ts';
import { attendeesOf, mattersArising, type NewNote, newNotePath, renderScaffold } from './scaffold.ts';

/** `catatan new`: a draft of a note, filled with what is known. Never overwrites one. */
export async function runNew({ world, catalogue, globals, args, options }: CommandContext): Promise<ExitCode> {
  const workspace = openWorkspace(world, globals);
  const from = option.text(options, 'from');
  const source = from === undefined ? undefined : readableNote(workspace, from);
  const note = newNote(args[0] ?? source?.data.type, options, source, workspace, catalogue.scaffold.titleOption);
  const path = newNotePath(note, option.text(options, 'slug'));
  const { folder, notebook } = workspace;
  const arising = mattersArising(followUpsOf(notebook.notes, followUpView(workspace)), note.body);
  const templates = createTemplates(templateReader(folder, world.templates));
  folder.create(path, renderScaffold(note, arising, templates));
  world.output.data(`${folder.absolute(path)}\n`);
  world.output.remark(`${catalogue.scaffold.next}\n`);
  return exitCodes.fine;
}

function newNote(
  type: string | undefined,
  options: OptionValues,
  source: Note | undefined,
  workspace: Workspace,
  titleOption: string,
): NewNote {
  const text = (name: string) => option.text(options, name) ?? '';
  if (type === undefined) throw new Failure('usage-argument-missing', { argument: 'TYPE' });
  const title = text('title').trim();
  if (title === '') throw new Failure('usage-option-missing', { option: titleOption, command: 'new' });
  const { sections } = knownType(type, workspace);
  const body = knownBody(option.text(options, 'body') ?? source?.data.body, workspace);
  return {
    type,
    title,
    date: option.text(options, 'date') ?? workspace.today,
    body,
    start: clockTime(options, 'start'),
    end: clockTime(options, 'end'),
    place: text('place') || (source?.data.place ?? ''),
    chair: text('chair') || (source?.data.chair?.name ?? ''),
    secretary: text('secretary') || (source?.data.secretary?.name ?? ''),
    agenda: option.list(options, 'agenda') ?? source?.data.agenda ?? [],
    attendees: source === undefined ? [] : attendeesOf(source),
    sections,
  };
}

function knownType(key: string, { notebook }: Workspace) {
  const type = notebook.config.types.get(key);
  if (type !== undefined) return type;
  const allowed = [...notebook.config.types.keys()];
  throw new Failure('usage-option-value', { option: 'TYPE', value: key, allowed, suggestion: suggest(key, allowed) });
}

function knownBody(id: string | undefined, { directory }: Workspace): string | undefined {
  if (id === undefined || directory.has(id)) return id;
  throw new Failure('stakeholder-unknown', { id, suggestion: suggest(id, directory.ids) });
}

function clockTime(options: OptionValues, name: string): string {
  const value = option.text(options, name) ?? '';
  if (value === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(value)) return value;
  throw new Failure('usage-option-time', { option: `--${name}`, value });
}

function readableNote({ notebook }: Workspace, ref: string): Note {
  const { note, file } = findNoteFile(notebook, ref);
  if (note === undefined) throw new Failure('note-unknown', { ref: file, suggestion: undefined });
  return note;
}
