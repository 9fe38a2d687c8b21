import type { ExitCode } from '../../diagnostics/exit-code.ts';
import { Failure } from '../../diagnostics/failure.ts';
import { printerOptions } from '../../production/printer-options.ts';
import { whilePrinting } from '../../production/printing.ts';
import { remarkOnSite } from '../../production/show-site.ts';
import { writeSite } from '../../production/write-site.ts';
import { outputFolder } from '../../workspace/discover.ts';
import { openWorkspace } from '../../workspace/open.ts';
import { ignoreInGit } from '../../workspace/outputs.ts';
import { type CommandContext, option } from '../command.ts';

/** `catatan site`: the public record as a folder of pages. */
export async function runSite({ world, catalogue, globals, options }: CommandContext): Promise<ExitCode> {
  const workspace = openWorkspace(world, globals);
  const named = option.text(options, 'output');
  const root = outputFolder(world, workspace.folder, named);
  const folder = named === undefined ? world.files.folder(world.files.resolve(root.path, 'site')) : root;
  if (named === undefined) ignoreInGit(root);
  const baseUrl = webAddress(option.text(options, 'base-url'));
  const printer = printerOptions(option.text(options, 'browser'), option.number(options, 'timeout'));
  return whilePrinting(world, printer, async (printing) => {
    const context = { workspace, world, catalogue, printing, folder, baseUrl };
    return remarkOnSite(await writeSite(context), context);
  });
}

/** An address that pages can be found under. */
function webAddress(address: string | undefined): string | undefined {
  if (address === undefined || (/^https?:\/\/[^\s"'<>]+$/i.test(address) && URL.canParse(address))) return address;
  const allowed = ['https://…', 'http://…'];
  throw new Failure('usage-option-value', { option: '--base-url', value: address, allowed, suggestion: undefined });
}
