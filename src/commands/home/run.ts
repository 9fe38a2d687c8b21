import { type ExitCode, exitCodes } from '../../diagnostics/exit-code.ts';
import { ownersBehind } from '../../distribution/overview.ts';
import { isDue } from '../../distribution/plan.ts';
import { checkNotebook } from '../../production/check-notebook.ts';
import { openDeliveryPlan } from '../../production/delivery-plan.ts';
import { openRegister } from '../../production/open-register.ts';
import { makeReport } from '../../production/show-report.ts';
import type { CommandContext } from '../command.ts';
import { renderOverview } from './overview.ts';

/** Bare `catatan`: what waits, what is late, and the one command to do next. */
export async function runHome({ world, catalogue, globals }: CommandContext): Promise<ExitCode> {
  const register = await openRegister(world, globals);
  const { notebook, folder } = register;
  const { dueSoon } = notebook.config.followUp;
  const { items } = makeReport(register);
  const { deliveries } = await openDeliveryPlan(register, world);
  const everything = { concerns: () => true, cache: world.cache, base: undefined };
  const overview = {
    office: notebook.config.office.name,
    errors: (await checkNotebook(register, everything, world)).counts.errors,
    drafts: notebook.notes.filter(({ data }) => data.status === 'draf').map(({ id }) => id),
    late: items.filter(({ overdue }) => overdue),
    soon: items.filter(({ daysLeft }) => daysLeft !== undefined && daysLeft <= dueSoon),
    dueSoon,
    behind: ownersBehind(deliveries),
    isDue: deliveries.some(isDue),
    unsaved: world.git.changes(folder.path),
    unsent: world.git.unsent(folder.path),
  };
  world.output.data(renderOverview(overview, catalogue, world.output.style));
  return exitCodes.fine;
}
