import { type ExitCode, exitCodes } from '../../diagnostics/exit-code.ts';
import type { Grouping } from '../../follow-ups/group.ts';
import type { NoteHead } from '../../notes/note.ts';
import type { World } from '../../ports/world.ts';
import { openRegister } from '../../production/open-register.ts';
import { printerOptions } from '../../production/printer-options.ts';
import { makeReport, remarkOnLater, remarkOnReport } from '../../production/show-report.ts';
import type { IsoDate } from '../../shared/iso-date.ts';
import { ignoreInGit } from '../../workspace/outputs.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type CommandContext, option } from '../command.ts';
import type { ReportFormat } from './command.ts';
import { readFilters } from './filters.ts';
import { formatOfFile, formats } from './formats.ts';
import { giveReport, outputFile } from './output.ts';

/** `catatan report`: the state of the follow-ups. */
export async function runReport(context: CommandContext): Promise<ExitCode> {
  const { world, catalogue, globals, options } = context;
  if (option.switch(options, 'distribution')) return (await import('./distribution.ts')).reportDistribution(context);
  const asOf = option.text(options, 'as-of');
  const workspace = asOf === undefined ? await openRegister(world, globals) : await openPast(asOf, context);
  const filters = readFilters(options, workspace);
  const report = makeReport(workspace, filters);
  const output = outputFile(context);
  const format = formats[(option.text(options, 'format') ?? formatOfFile(output ?? '')) as ReportFormat];
  const file = output ?? defaultFile(format, workspace, world);
  const content = await format.render({
    report,
    filters,
    grouping: option.text(options, 'group-by') as Grouping | undefined,
    listFinished: option.list(options, 'status') !== undefined,
    isFile: file !== undefined,
    printer: printerOptions(option.text(options, 'browser'), option.number(options, 'timeout')),
    workspace,
    world,
    catalogue,
  });
  giveReport(content, file, context);
  remarkOnReport(report, workspace, world, catalogue);
  const isDayNamed = (globals.today ?? world.env.CATATAN_TODAY ?? '') !== '';
  if (asOf === undefined && isDayNamed) remarkOnLater(workspace, world, catalogue);
  const fail = option.switch(options, 'fail-on-overdue') && report.totals.overdue > 0;
  return fail ? exitCodes.findings : exitCodes.fine;
}

/** The notebook as it was saved at the end of a day; tells what is not in it where that day is not over yet. */
async function openPast(date: IsoDate, { world, catalogue, globals }: CommandContext): Promise<Workspace> {
  const { openHistory } = await import('../../production/as-of.ts');
  const history = await openHistory(world, globals);
  const workspace = await history.asOf(date);
  if (date > history.today) world.output.remark(`${catalogue.report.asOfAhead(date)}\n`);
  const isOver = date < history.today;
  if (!isOver && (await history.hasUnsaved())) world.output.remark(`${catalogue.report.unsavedLeftOut}\n`);
  return workspace;
}

/** Where a report goes that a terminal cannot show: among the other outputs. */
function defaultFile(
  { isBinary, extension }: (typeof formats)[ReportFormat],
  { folder, today }: Workspace<NoteHead>,
  { output, git, files }: World,
): string | undefined {
  if (isBinary !== true || !output.interactive) return undefined;
  const out = files.folder(files.resolve(git.workTree(folder.path) ?? folder.path, 'out'));
  ignoreInGit(out);
  return out.absolute(`laporan-${today}.${extension}`);
}
