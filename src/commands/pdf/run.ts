import type { ExitCode } from '../../diagnostics/exit-code.ts';
import { Failure } from '../../diagnostics/failure.ts';
import { findNoteFile } from '../../notes/find.ts';
import type { Folder } from '../../ports/files.ts';
import { type EditionKind, existsIn, type OrderPlan, planNoteOrders } from '../../production/note-orders.ts';
import { type PrintResult, printDocuments } from '../../production/print-documents.ts';
import { printerOptions } from '../../production/printer-options.ts';
import { whilePrinting } from '../../production/printing.ts';
import { remarkOnPrint, removeStale } from '../../production/show-print.ts';
import { suggest } from '../../shared/suggest.ts';
import { outputFolder } from '../../workspace/discover.ts';
import { openWorkspace } from '../../workspace/open.ts';
import { ignoreInGit } from '../../workspace/outputs.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type CommandContext, option } from '../command.ts';
import type { DocumentName } from './command.ts';
import { readShard, type Shard, shardOf } from './shard.ts';

/** `catatan pdf`: documents as PDF, in one edition. */
export async function runPdf(context: CommandContext): Promise<ExitCode> {
  const { world, catalogue, globals, options, args } = context;
  const shard = readShard(option.text(options, 'shard'));
  const workspace = openWorkspace(world, globals);
  const document = (option.text(options, 'template') ?? 'catatan') as DocumentName;
  const plan = planOf(document, workspace, context);
  const orders = shardOf(plan.orders, shard);
  const folder = folderOf(document, workspace, context);
  const printer = printerOptions(option.text(options, 'browser'), option.number(options, 'timeout'));
  const force = option.switch(options, 'force');
  const result = await whilePrinting(world, printer, (printing) =>
    printDocuments(orders, folder, { workspace, world, catalogue, printing, label: catalogue.pdf.progress, force }),
  );
  const isWhole = args.length === 0 && option.text(options, 'owner') === undefined && shard === undefined;
  if (option.text(options, 'output') === undefined && isWhole) removeStale(folder, plan);
  tell(result, folder, shard, context);
  return remarkOnPrint(plan, result, world, catalogue);
}

function planOf(
  document: DocumentName,
  workspace: Workspace,
  { world, catalogue, args, options }: CommandContext,
): OrderPlan {
  const edition = (option.text(options, 'edition') ?? 'internal') as EditionKind;
  if (!existsIn(document, edition)) throw new Failure('edition-unknown', { document, edition });
  const named = args.length === 0 ? undefined : args.map((ref) => findNoteFile(workspace.notebook, ref));
  const owner = knownOwner(option.text(options, 'owner'), workspace);
  return planNoteOrders({ document, edition, named, owner }, { workspace, world, catalogue });
}

function knownOwner(id: string | undefined, { directory }: Workspace): string | undefined {
  if (id === undefined || directory.has(id)) return id;
  throw new Failure('stakeholder-unknown', { id, suggestion: suggest(id, directory.ids) });
}

/** `-o`, else a folder for each edition and kind below `out/`, which git leaves alone. */
function folderOf(document: DocumentName, workspace: Workspace, { world, options }: CommandContext): Folder {
  const out = option.text(options, 'output');
  const root = outputFolder(world, workspace.folder, out);
  if (out !== undefined) return root;
  ignoreInGit(root);
  const edition = option.text(options, 'edition') === 'public' ? 'pdf-public' : 'pdf';
  return world.files.folder(root.absolute(document === 'catatan' ? edition : `${edition}/${document}`));
}

function tell(
  { printed, unchanged }: PrintResult,
  folder: Folder,
  shard: Shard | undefined,
  { world, catalogue }: CommandContext,
): void {
  const { output } = world;
  for (const name of [...printed, ...unchanged].sort()) output.data(`${folder.absolute(`${name}.pdf`)}\n`);
  const isNothing = printed.length + unchanged.length === 0;
  const none = shard === undefined ? catalogue.pdf.none : catalogue.pdf.noneInShard;
  output.remark(`${isNothing ? none : catalogue.pdf.printed(printed.length, unchanged.length, folder.path)}\n`);
}
