import { type ExitCode, exitCodes } from '../../diagnostics/exit-code.ts';
import { checkWorkspace } from '../../production/check-workspace.ts';
import { makeReport } from '../../production/show-report.ts';
import { openWorkspace } from '../../workspace/open.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { CommandContext } from '../command.ts';
import { renderOverview } from './overview.ts';

const ledger = 'ledger/deliveries.jsonl';

/** Bare `catatan`: what waits, what is late, and the one command to do next. */
export async function runHome({ world, catalogue, globals }: CommandContext): Promise<ExitCode> {
  const workspace = openWorkspace(world, globals);
  const { notebook, folder } = workspace;
  const { dueSoon } = notebook.config.followUp;
  const { items } = makeReport(workspace);
  const overview = {
    office: notebook.config.office.name,
    errors: checkWorkspace(workspace).counts.errors,
    drafts: notebook.notes.filter(({ data }) => data.status === 'draf').map(({ id }) => id),
    late: items.filter(({ overdue }) => overdue),
    soon: items.filter(({ daysLeft }) => daysLeft !== undefined && daysLeft <= dueSoon),
    dueSoon,
    undistributed: countUndistributed(workspace),
    unsaved: world.git.changes(folder.path),
    unsent: world.git.unsent(folder.path),
  };
  world.output.data(renderOverview(overview, catalogue, world.output.style));
  return exitCodes.fine;
}

/** Final notes of which the register holds no line. */
function countUndistributed({ notebook, folder }: Workspace): number {
  const register = folder.kind(ledger) === 'file' ? new TextDecoder().decode(folder.read(ledger)) : '';
  return notebook.notes.filter(({ id, data }) => data.status === 'final' && !register.includes(`"${id}"`)).length;
}
