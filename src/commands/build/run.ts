import { type ExitCode, exitCodes } from '../../diagnostics/exit-code.ts';
import type { Folder } from '../../ports/files.ts';
import { checkWorkspace } from '../../production/check-workspace.ts';
import { errorsOfRecord } from '../../production/errors-of-record.ts';
import { planNoteOrders } from '../../production/note-orders.ts';
import { sourceOf } from '../../production/note-source.ts';
import { printDocuments } from '../../production/print-documents.ts';
import { printerOptions } from '../../production/printer-options.ts';
import { type Printing, whilePrinting } from '../../production/printing.ts';
import { checkText } from '../../production/show-check.ts';
import { remarkOnPrint, removeStale } from '../../production/show-print.ts';
import { makeReport, remarkOnReport, reportContent, reportText } from '../../production/show-report.ts';
import { remarkOnSite } from '../../production/show-site.ts';
import { writeSite } from '../../production/write-site.ts';
import { outputFolder } from '../../workspace/discover.ts';
import { openWorkspace } from '../../workspace/open.ts';
import { ignoreInGit } from '../../workspace/outputs.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type CommandContext, option } from '../command.ts';

/** `catatan build`, the main job: check, report, every PDF, the site. */
export async function runBuild(context: CommandContext): Promise<ExitCode> {
  const { world, catalogue, globals, options } = context;
  const workspace = openWorkspace(world, globals);
  const check = checkWorkspace(workspace);
  world.output.data(`${checkText(check, workspace, world, catalogue)}\n`);
  if (errorsOfRecord(check, workspace).length > 0) {
    world.output.remark(`${catalogue.build.stopped}\n`);
    return exitCodes.findings;
  }
  showReport(context, workspace);
  const root = outputFolder(world, workspace.folder, option.text(options, 'output'));
  ignoreInGit(root);
  const printer = printerOptions(option.text(options, 'browser'), option.number(options, 'timeout'));
  const codes = await whilePrinting(world, printer, async (printing) => [
    await printAll(context, workspace, root, printing),
    await buildSite(context, workspace, root, printing),
  ]);
  remarkOnDrafts(context, workspace);
  world.output.remark(`${catalogue.build.done(root.path)}\n`);
  return check.counts.errors > 0 || codes.includes(exitCodes.findings) ? exitCodes.findings : exitCodes.fine;
}

function showReport({ world, catalogue }: CommandContext, workspace: Workspace): void {
  const report = makeReport(workspace);
  const content = reportContent(report, workspace, catalogue, { grouping: undefined, listFinished: false });
  world.output.data(reportText(content, world, false));
  remarkOnReport(report, workspace, world, catalogue);
}

async function printAll(
  { world, catalogue }: CommandContext,
  workspace: Workspace,
  root: Folder,
  printing: Printing,
): Promise<ExitCode> {
  const folder = world.files.folder(root.absolute('pdf'));
  const source = sourceOf(workspace, world.cache);
  const all = await planNoteOrders(
    { document: 'catatan', edition: 'internal' },
    { workspace, world, catalogue, source },
  );
  const plan = { ...all, unsound: [] };
  const label = catalogue.pdf.progress;
  removeStale(folder, plan);
  const result = await printDocuments(plan.orders, folder, { workspace, world, catalogue, printing, label });
  world.output.remark(`${catalogue.pdf.printed(result.printed.length, result.unchanged.length, folder.path)}\n`);
  return remarkOnPrint(plan, result, world, catalogue);
}

async function buildSite(
  { world, catalogue }: CommandContext,
  workspace: Workspace,
  root: Folder,
  printing: Printing,
): Promise<ExitCode> {
  const folder = world.files.folder(root.absolute('site'));
  const source = sourceOf(workspace, world.cache);
  const context = { workspace, source, world, catalogue, printing, folder, baseUrl: undefined };
  return remarkOnSite(await writeSite(context), context);
}

function remarkOnDrafts({ world, catalogue }: CommandContext, { notebook }: Workspace): void {
  const drafts = notebook.notes.filter(({ data }) => data.status === 'draf').map(({ id }) => id);
  if (drafts.length > 0) world.output.remark(`${catalogue.build.drafts(drafts)}\n`);
}
