import type { ExitCode } from '../../diagnostics/exit-code.ts';
import { Failure } from '../../diagnostics/failure.ts';
import { findNoteFile } from '../../notes/find.ts';
import { listNotes } from '../../notes/list.ts';
import type { Folder } from '../../ports/files.ts';
import {
  type EditionKind,
  existsIn,
  type OrderPlan,
  planNoteOrders,
  usualEdition,
} from '../../production/note-orders.ts';
import { openRegister, type Register } from '../../production/open-register.ts';
import { type PrintResult, printDocuments } from '../../production/print-documents.ts';
import { printerOptions } from '../../production/printer-options.ts';
import { whilePrinting } from '../../production/printing.ts';
import { remarkOnPrint, removeStale } from '../../production/show-print.ts';
import { findNotebook, outputFolder } from '../../workspace/discover.ts';
import { knownOwner } from '../../workspace/known-owner.ts';
import { ignoreInGit } from '../../workspace/outputs.ts';
import { type CommandContext, option } from '../command.ts';
import type { DocumentName } from './command.ts';
import { readShard, type Shard, shardOf } from './shard.ts';

/** `catatan pdf`: documents as PDF, in one edition. */
export async function runPdf(context: CommandContext): Promise<ExitCode> {
  const { world, catalogue, globals, options, args } = context;
  const shard = readShard(option.text(options, 'shard'));
  const document = (option.text(options, 'template') ?? 'catatan') as DocumentName;
  const printer = printerOptions(option.text(options, 'browser'), option.number(options, 'timeout'));
  const notebook = findNotebook(world, globals.directory);
  const folder = folderOf(document, notebook, context);
  const { plan, result } = await whilePrinting(world, printer, async (printing) => {
    // Starts while the notes are read; who needs it is told what is wrong with it.
    if (document === 'catatan' && args.length === 0 && isFirstPrint(folder, notebook)) printing.open().catch(() => {});
    const register = await openRegister(world, globals);
    const planned = await planOf(document, register, context);
    if (option.text(options, 'output') === undefined) ignoreInGit(outputFolder(world, notebook, undefined));
    const printed = await printDocuments(shardOf(planned.orders, shard), folder, {
      workspace: register,
      world,
      catalogue,
      printing,
      label: catalogue.pdf.progress,
      force: option.switch(options, 'force'),
    });
    return { plan: planned, result: printed };
  });
  const isWhole = args.length === 0 && option.text(options, 'owner') === undefined && shard === undefined;
  if (option.text(options, 'output') === undefined && isWhole) removeStale(folder, plan);
  tell(result, folder, shard, context);
  return remarkOnPrint(plan, result, world, catalogue);
}

/** Where no PDF stands none can be as it was: every final note is printed, and there is one. */
function isFirstPrint(folder: Folder, notebook: Folder): boolean {
  if (folder.list('').some(({ name }) => name.endsWith('.pdf'))) return false;
  const textOf = (name: string) => new TextDecoder().decode(notebook.read(name));
  return listNotes(notebook).some(({ name, kind }) => kind === 'file' && /^status: *final\b/m.test(textOf(name)));
}

async function planOf(document: DocumentName, register: Register, context: CommandContext): Promise<OrderPlan> {
  const { world, catalogue, args, options } = context;
  const edition = editionOf(document, context);
  const named = args.length === 0 ? undefined : args.map((ref) => findNoteFile(register.notebook, ref));
  const asked = option.text(options, 'owner');
  const owner = asked === undefined ? undefined : knownOwner(asked, register);
  const orderContext = { workspace: register, source: register.source, world, catalogue };
  switch (document) {
    case 'laporan': {
      if (edition === 'public') throw new Failure('edition-unknown', { document, edition });
      if (args[0] !== undefined) throw new Failure('usage-argument-excess', { argument: args[0] });
      const { planReportOrder } = await import('../../production/report-order.ts');
      return planReportOrder(owner === undefined ? {} : { owner }, orderContext);
    }
    case 'tindak-lanjut':
    case 'surat':
    case 'jawaban-kantor': {
      if (document !== 'tindak-lanjut' && edition === 'public')
        throw new Failure('edition-unknown', { document, edition });
      const { planOwnerOrders } = await import('../../production/owner-orders.ts');
      return planOwnerOrders({ document, edition, owner, noteIds: named?.map(({ id }) => id) }, orderContext);
    }
    default:
      if (!existsIn(document, edition)) throw new Failure('edition-unknown', { document, edition });
      return planNoteOrders({ document, edition, named, owner }, orderContext);
  }
}

/** The one asked for, else the first in which the document exists. */
function editionOf(document: DocumentName, { options }: CommandContext): EditionKind {
  return (option.text(options, 'edition') as EditionKind | undefined) ?? usualEdition(document);
}

/** `-o`, else a folder for each edition and kind below `out/`, which git leaves alone. */
function folderOf(document: DocumentName, notebook: Folder, context: CommandContext): Folder {
  const { world, options } = context;
  const out = option.text(options, 'output');
  const root = outputFolder(world, notebook, out);
  if (out !== undefined) return root;
  const edition = editionOf(document, context) === 'public' ? 'pdf-public' : 'pdf';
  return world.files.folder(root.absolute(document === 'catatan' ? edition : `${edition}/${document}`));
}

function tell(
  { printed, unchanged, failed }: PrintResult,
  folder: Folder,
  shard: Shard | undefined,
  { world, catalogue }: CommandContext,
): void {
  const { output } = world;
  for (const name of [...printed, ...unchanged].sort()) output.data(`${folder.absolute(`${name}.pdf`)}\n`);
  const isNothing = printed.length + unchanged.length + failed.length === 0;
  const none = shard === undefined ? catalogue.pdf.none : catalogue.pdf.noneInShard;
  output.remark(`${isNothing ? none : catalogue.pdf.printed(printed.length, unchanged.length, folder.path)}\n`);
}
