import { Failure } from '../../diagnostics/failure.ts';
import type { Folder } from '../../ports/files.ts';
import type { PrinterOptions } from '../../ports/pdf-printer.ts';
import { openRegister } from '../../production/open-register.ts';
import { printerOptions } from '../../production/printer-options.ts';
import { whilePrinting } from '../../production/printing.ts';
import { siteAddress } from '../../production/site-address.ts';
import { isSomebodyElses } from '../../production/site-folder.ts';
import { type SiteContext, type SiteResult, writeSite } from '../../production/write-site.ts';
import { findNotebook, outputFolder } from '../../workspace/discover.ts';
import { ignoreInGit } from '../../workspace/outputs.ts';
import { type CommandContext, option } from '../command.ts';

/** What is built, where to, and how. */
export interface SiteJob {
  readonly notebook: Folder;
  readonly folder: Folder;
  readonly baseUrl: string | undefined;
  readonly printer: PrinterOptions;
}

export interface BuiltSite {
  readonly context: SiteContext;
  readonly result: SiteResult;
}

/** Reads the options. Throws `Failure` where they, or the notebook, are not to be used. */
export function planSite({ world, globals, options }: CommandContext): SiteJob {
  const notebook = findNotebook(world, globals.directory);
  const named = option.text(options, 'output');
  const root = outputFolder(world, notebook, named);
  if (named === undefined) ignoreInGit(root);
  else if (isSomebodyElses(root)) throw new Failure('site-foreign', { path: root.path });
  return {
    notebook,
    folder: named === undefined ? world.files.folder(root.absolute('site')) : root,
    baseUrl: siteAddress(option.text(options, 'base-url')),
    printer: printerOptions(option.text(options, 'browser'), option.number(options, 'timeout')),
  };
}

/** Reads the notebook as it is now and writes the site of it. */
export async function makeSite({ world, catalogue, globals }: CommandContext, job: SiteJob): Promise<BuiltSite> {
  world.prepareForMuch();
  const { source, ...workspace } = await openRegister(world, globals, new Map());
  const { folder, baseUrl, printer } = job;
  return whilePrinting(world, printer, async (printing) => {
    const context = { workspace, source, world, catalogue, printing, folder, baseUrl };
    return { context, result: await writeSite(context) };
  });
}
