import { type ExitCode, exitCodes } from '../../diagnostics/exit-code.ts';
import { Failure, isFailure } from '../../diagnostics/failure.ts';
import { isOpen } from '../../follow-ups/follow-up.ts';
import { refOf } from '../../notes/note.ts';
import { suggest } from '../../shared/suggest.ts';
import { openWorkspace } from '../../workspace/open.ts';
import { type CommandContext, option } from '../command.ts';
import { completionsOf, type KnownValues, shells } from './candidates.ts';

/** `catatan completion SHELL`: the script for a shell, which asks back with `--words` while a person types. */
export async function runCompletion(context: CommandContext): Promise<ExitCode> {
  const { world, args, options, commands } = context;
  const words = option.text(options, 'words');
  if (words !== undefined) {
    const found = completionsOf(words.split('\n'), commands, knownValues(context));
    world.output.data(found.map((word) => `${word}\n`).join(''));
    return exitCodes.fine;
  }
  world.output.data(new TextDecoder().decode(world.templates.read(`completion/catatan.${knownShell(args[0])}`)));
  return exitCodes.fine;
}

function knownShell(shell: string | undefined): string {
  if (shell === undefined) throw new Failure('usage-argument-missing', { argument: 'SHELL' });
  if ((shells as readonly string[]).includes(shell)) return shell;
  const suggestion = suggest(shell, shells);
  throw new Failure('usage-option-value', { option: 'SHELL', value: shell, allowed: shells, suggestion });
}

function knownValues({ world, globals }: CommandContext): KnownValues {
  try {
    const { notebook, directory } = openWorkspace(world, globals);
    const notes = notebook.noteFiles.map(({ id }) => id);
    const items = notebook.notes.flatMap((note) => note.data.recommendations.map((item) => ({ note, item })));
    const refs = items.map(({ note, item }) => refOf(note, item));
    const open = items.filter(({ item }) => isOpen(item.status) || item.status === 'usulan');
    const openRefs = open.map(({ note, item }) => refOf(note, item));
    return { notes, refs, openRefs, stakeholders: directory.ids, types: [...notebook.config.types.keys()] };
  } catch (error) {
    if (isFailure(error)) return { notes: [], refs: [], openRefs: [], stakeholders: [], types: [] };
    throw error;
  }
}
