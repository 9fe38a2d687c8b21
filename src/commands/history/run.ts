import { type ExitCode, exitCodes } from '../../diagnostics/exit-code.ts';
import { Failure, isFailure } from '../../diagnostics/failure.ts';
import { chooseItem, itemsOf } from '../../production/pick-item.ts';
import type { HistoryView } from '../../render/history.ts';
import { renderHistoryJson } from '../../render/history-json.ts';
import { renderHistoryText } from '../../render/history-text.ts';
import { wrapText } from '../../shared/wrap.ts';
import { openWorkspace } from '../../workspace/open.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type CommandContext, option } from '../command.ts';
import { type Subject, tellStory } from './story.ts';

/** Skipped versions that are named; the others are counted. */
const named = 5;

/** `catatan history REF`: the life of a recommendation, from git. */
export async function runHistory(context: CommandContext): Promise<ExitCode> {
  const { world, catalogue, globals, options } = context;
  const { output } = world;
  const workspace = openWorkspace(world, globals);
  const subject = await chosenSubject(context, workspace);
  const { view, isUnsaved } = await tellStory(subject, workspace, world);
  const { style, columns } = output;
  output.data(
    option.text(options, 'format') === 'json'
      ? renderHistoryJson(view)
      : renderHistoryText(view, { catalogue, style, columns }),
  );
  for (const sentence of remarks(view, isUnsaved, context)) {
    output.remark(`${wrapText(sentence, columns).join('\n')}\n`);
  }
  return exitCodes.fine;
}

/** What a reader must know beside the history. */
function remarks({ life, isShallow, dayOf }: HistoryView, isUnsaved: boolean, { catalogue }: CommandContext): string[] {
  const words = catalogue.history;
  const skipped = life.skipped
    .slice(0, named)
    .map((step) => `${words.eventDay(dayOf(step))} (${step.commit.slice(0, 8)})`);
  return [
    ...(life.events.length === 0 ? [words.draft] : []),
    ...(isShallow ? [words.shallow] : []),
    ...(isUnsaved ? [words.unsaved] : []),
    ...(skipped.length === 0 ? [] : [words.skipped(skipped, life.skipped.length - skipped.length)]),
  ];
}

/** The recommendation named, else one that the person picks. */
async function chosenSubject({ args, world, catalogue }: CommandContext, { notebook }: Workspace): Promise<Subject> {
  const [ref] = args;
  try {
    const found = await chooseItem(ref, itemsOf(notebook), notebook, { message: catalogue.history.which }, world);
    if (found === undefined) throw new Failure('usage-argument-missing', { argument: 'REF' });
    return found;
  } catch (error) {
    return goneSubject(ref ?? '', error);
  }
}

/** One that is no longer there can be told of where it is named in full. */
function goneSubject(ref: string, error: unknown): Subject {
  const [, id = '', item] = /^(\d{4}-\d{2}-\d{2}-[a-z0-9-]+)#(R\d+)$/.exec(ref) ?? [];
  if (item === undefined || !isFailure(error, 'note-unknown', 'item-unknown')) throw error;
  return { ref, file: `${id.slice(0, 4)}/${id}.md`, error };
}
