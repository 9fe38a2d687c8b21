import { type ExitCode, exitCodes } from '../../diagnostics/exit-code.ts';
import { checkWorkspace } from '../../production/check-workspace.ts';
import { makeReport } from '../../production/show-report.ts';
import { openWorkspace } from '../../workspace/open.ts';
import type { CommandContext } from '../command.ts';

const listed = 5;

/** Bare `catatan`: what waits, what is late, and the next step. */
export async function runHome({ world, catalogue, globals }: CommandContext): Promise<ExitCode> {
  const { home } = catalogue;
  const { style } = world.output;
  const workspace = openWorkspace(world, globals);
  const { notebook } = workspace;
  const { dueSoon } = notebook.config.followUp;
  const { counts } = checkWorkspace(workspace);
  const { items } = makeReport(workspace);
  const drafts = notebook.notes.filter(({ data }) => data.status === 'draf').length;
  const late = items.filter(({ overdue }) => overdue);
  const soon = items.filter(({ daysLeft }) => daysLeft !== undefined && daysLeft <= dueSoon);
  const next = counts.errors > 0 ? 'catatan check' : late.length > 0 ? 'catatan report --overdue' : 'catatan build';
  const more = late.length > listed ? [`  ${home.more(late.length - listed)}`] : [];
  const lines = [
    style.bold(home.heading(notebook.config.office.name)),
    ...(counts.errors > 0 ? [style.red(home.errors(counts.errors))] : []),
    home.drafts(drafts),
    late.length > 0 ? style.red(home.late(late.length)) : home.late(0),
    ...late.slice(0, listed).map((item) => `  ${home.lateItem(item.ref, item.owner?.short ?? '–', item.daysLate)}`),
    ...more,
    home.dueSoon(soon.length, dueSoon),
    home.next(next),
    style.dim(home.allCommands),
  ];
  world.output.data(`${lines.join('\n')}\n`);
  return exitCodes.fine;
}
