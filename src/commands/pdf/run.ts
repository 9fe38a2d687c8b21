import type { ExitCode } from '../../diagnostics/exit-code.ts';
import { findNoteFile } from '../../notes/find.ts';
import { type EditionKind, planEdition, remarkOnPrint, removeStale } from '../../production/print-edition.ts';
import { printNotes } from '../../production/print-notes.ts';
import { printerOptions } from '../../production/printer-options.ts';
import { outputFolder } from '../../workspace/discover.ts';
import { openWorkspace } from '../../workspace/open.ts';
import { ignoreInGit } from '../../workspace/outputs.ts';
import { type CommandContext, option } from '../command.ts';

/** `catatan pdf`: one PDF a note, in one edition. */
export async function runPdf({ world, catalogue, globals, args, options }: CommandContext): Promise<ExitCode> {
  const workspace = openWorkspace(world, globals);
  const kind = (option.text(options, 'edition') ?? 'internal') as EditionKind;
  const named = args.length === 0 ? undefined : args.map((ref) => findNoteFile(workspace.notebook, ref));
  const out = option.text(options, 'output');
  const root = outputFolder(world, workspace.folder, out);
  const subfolder = kind === 'public' ? 'pdf-public' : 'pdf';
  const folder = out === undefined ? world.files.folder(world.files.resolve(root.path, subfolder)) : root;
  const plan = planEdition(kind, workspace, folder, named);
  const printer = printerOptions(option.text(options, 'browser'), option.number(options, 'timeout'));
  const result = await printNotes(plan.prints, { workspace, world, catalogue, printer, label: catalogue.pdf.progress });
  if (out === undefined) {
    ignoreInGit(root);
    if (named === undefined) removeStale(folder, plan);
  }
  for (const id of result.printed) world.output.data(`${folder.absolute(`${id}.pdf`)}\n`);
  const { remark } = world.output;
  remark(
    plan.prints.length === 0
      ? `${catalogue.pdf.none}\n`
      : `${catalogue.pdf.printed(result.printed.length, folder.path)}\n`,
  );
  return remarkOnPrint(plan, result, world, catalogue);
}
