import { type ExitCode, exitCodes } from '../../diagnostics/exit-code.ts';
import { createTemplates } from '../../markup/templates.ts';
import type { World } from '../../ports/world.ts';
import { todayIn } from '../../workspace/setting.ts';
import { type CommandContext, option } from '../command.ts';
import { sortPlan, writePlan } from './apply.ts';
import { applyGit, planGit } from './history.ts';
import { readHolidays } from './holidays.ts';
import type { Office } from './office.ts';
import { findPlace, type Place } from './place.ts';
import { type PlannedFile, planNotebook } from './plan.ts';
import { askOffice } from './questions.ts';
import { remarkOnFiles, remarkOnGit, remarkOnSteps } from './tell.ts';

/** `catatan init`: a complete notebook. Everything is asked and planned before the first file is written. */
export async function runInit(context: CommandContext): Promise<ExitCode> {
  const { world, catalogue, globals, args, options } = context;
  const from = world.files.resolve(world.cwd, globals.directory ?? '.');
  const place = findPlace(world, world.files.resolve(from, args[0] ?? '.'));
  const asks = world.prompter.available && !option.switch(options, 'yes');
  const office = await askOffice(options, asks ? world.prompter : undefined, catalogue);
  const today = todayIn(world, globals, office.timezone);
  const holidays = readHolidays(world.templates, today);
  const sorted = sortPlan(planFiles(context, { office, today, holidays, place }), place.root);
  const git = await planGit(world, place, options, asks, catalogue);
  writePlan(sorted.fresh, place.root);
  world.output.data(`${place.notebook}\n`);
  remarkOnFiles(sorted, { place, holidays, today }, context);
  await applyGit(world, place, git);
  remarkOnGit(git, place, context);
  remarkOnSteps(office, place, context);
  return exitCodes.fine;
}

interface Known {
  readonly office: Office;
  readonly today: string;
  readonly holidays: ReturnType<typeof readHolidays>;
  readonly place: Place;
}

function planFiles({ world, catalogue }: CommandContext, { place, ...known }: Known): PlannedFile[] {
  const { prefix } = place;
  const templates = createTemplates(shippedTemplates(world));
  return planNotebook({ ...known, prefix, version: world.version, fields: catalogue.init.fields, templates });
}

function shippedTemplates({ templates }: World): (path: string) => string | undefined {
  const decoder = new TextDecoder();
  return (path) => (templates.kind(path) === 'file' ? decoder.decode(templates.read(path)) : undefined);
}
