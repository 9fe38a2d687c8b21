import { type ExitCode, exitCodes } from '../../diagnostics/exit-code.ts';
import { Failure } from '../../diagnostics/failure.ts';
import { openRegister } from '../../production/open-register.ts';
import {
  type DistributionFormat,
  distributionFormats,
  openDistribution,
  remarkOnDistribution,
  renderDistribution,
} from '../../production/show-distribution.ts';
import { type CommandContext, option } from '../command.ts';
import { readFilters } from './filters.ts';
import { formatOfFile } from './formats.ts';
import { giveReport, outputFile } from './output.ts';

/** What chooses follow-ups, and says nothing of who received a note. */
const ofFollowUps = ['overdue', 'due-within', 'status', 'as-of', 'group-by', 'fail-on-overdue'];

/** `catatan report --distribution`: who has which version of what. */
export async function reportDistribution(context: CommandContext): Promise<ExitCode> {
  const { world, catalogue, globals, options } = context;
  for (const name of ofFollowUps) {
    const isGiven = options[name] !== undefined && options[name] !== false;
    if (isGiven) refuse(`--${name}`, ['--type', '--since', '--until', '--owner']);
  }
  const file = outputFile(context);
  const format = formatOf(context, file);
  const register = await openRegister(world, globals);
  const distribution = await openDistribution(register, readFilters(options, register), world, catalogue);
  giveReport(renderDistribution(distribution, format, world, file !== undefined), file, context);
  remarkOnDistribution(distribution, world);
  return exitCodes.fine;
}

/** `--format`, else by the ending of the file's name. */
function formatOf({ options }: CommandContext, file = ''): DistributionFormat {
  const asked = option.text(options, 'format');
  const format = distributionFormats.find((it) => it === (asked ?? formatOfFile(file)));
  const allowed = distributionFormats.map((it) => `--format ${it}`);
  return format ?? refuse(asked === undefined ? `-o ${file}` : `--format ${asked}`, allowed);
}

function refuse(given: string, allowed: readonly string[]): never {
  throw new Failure('usage-option-conflict', { option: given, other: '--distribution', allowed });
}
