import { type ExitCode, exitCodes } from '../../diagnostics/exit-code.ts';
import { Failure } from '../../diagnostics/failure.ts';
import type { Grouping } from '../../follow-ups/group.ts';
import type { ReportFilters } from '../../follow-ups/report.ts';
import type { NoteHead } from '../../notes/note.ts';
import type { RecommendationStatus } from '../../notes/vocabulary/values.ts';
import type { World } from '../../ports/world.ts';
import { openRegister } from '../../production/open-register.ts';
import { printerOptions } from '../../production/printer-options.ts';
import { makeReport, remarkOnLater, remarkOnReport } from '../../production/show-report.ts';
import type { IsoDate } from '../../shared/iso-date.ts';
import { suggest } from '../../shared/suggest.ts';
import { knownOwner } from '../../workspace/known-owner.ts';
import { ignoreInGit } from '../../workspace/outputs.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type CommandContext, type OptionValues, option } from '../command.ts';
import type { ReportFormat } from './command.ts';
import { formatOfFile, formats } from './formats.ts';

/** `catatan report`: the state of the follow-ups. */
export async function runReport(context: CommandContext): Promise<ExitCode> {
  const { world, catalogue, globals, options } = context;
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
  if (file === undefined) world.output.data(content);
  else writeReport(world, file, content);
  if (file !== undefined) world.output.remark(`${catalogue.report.written(file)}\n`);
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

/** `-o`; told before any work where it is a folder. */
function outputFile({ world: { files, cwd }, options }: CommandContext): string | undefined {
  const file = option.text(options, 'output');
  const isFolder = file !== undefined && files.folder(files.resolve(cwd, file)).kind('.') === 'folder';
  if (isFolder) throw new Failure('file-expected', { path: file });
  return file;
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

function writeReport({ files, cwd }: World, file: string, content: string | Uint8Array): void {
  const path = files.resolve(cwd, file);
  const parent = files.parent(path) ?? cwd;
  files.folder(parent).write(files.below(parent, path) ?? file, content);
}

function readFilters(options: OptionValues, workspace: Workspace<NoteHead>): ReportFilters {
  const [owner, type] = [option.text(options, 'owner'), option.text(options, 'type')];
  const filters = {
    types: type === undefined ? undefined : type.split(',').map((key) => knownType(key.trim(), workspace)),
    since: option.text(options, 'since'),
    until: option.text(options, 'until'),
    owner: owner === undefined ? undefined : knownOwner(owner, workspace),
    statuses: option.list(options, 'status') as readonly RecommendationStatus[] | undefined,
    overdue: option.switch(options, 'overdue') || undefined,
    dueWithin: option.number(options, 'due-within'),
  };
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
}

function knownType(key: string, { notebook }: Workspace<NoteHead>): string {
  const allowed = [...notebook.config.types.keys()];
  if (allowed.includes(key)) return key;
  throw new Failure('usage-option-value', { option: '--type', value: key, allowed, suggestion: suggest(key, allowed) });
}
