import type { ExitCode } from '../diagnostics/exit-code.ts';
import { isSound } from '../notes/severity.ts';
import { failureSentence } from '../render/failure.ts';
import { mistakenNotes } from './last-check.ts';
import { remarkOnPrint } from './show-print.ts';
import type { SiteContext, SiteResult } from './write-site.ts';

/** Says on stderr that final notes are known to have errors which do not keep them from being shown. */
export function remarkOnMistakes(context: SiteContext): void {
  const { output } = context.world;
  const count = mistakenNotes(context);
  if (count > 0) output.remark(`${context.catalogue.site.mistaken(count)}\n`);
}

/** Says on stderr what came of the site; the exit code that this earns. */
export function remarkOnSite(result: SiteResult, { workspace, world, catalogue, folder }: SiteContext): ExitCode {
  const { noteFiles } = workspace.notebook;
  const { remark } = world.output;
  remark(`${catalogue.site.written(result.files.length, folder.path)}\n`);
  if (result.withoutPdf !== undefined) {
    remark(`${catalogue.site.withoutPdf(failureSentence(result.withoutPdf, catalogue))}\n`);
  }
  if (result.withoutSearch !== undefined) {
    remark(`${catalogue.site.withoutSearch(failureSentence(result.withoutSearch, catalogue))}\n`);
  }
  if (result.withoutPast !== undefined) {
    remark(`${catalogue.siteWithdrawn.unknown[result.withoutPast]}\n`);
  }
  if (result.refused.length > 0) remark(`${catalogue.site.refused(result.refused)}\n`);
  const unsound = noteFiles.filter((file) => !isSound(file)).map(({ file }) => file);
  const code = remarkOnPrint({ unsound, withheld: [] }, result.print, world, catalogue);
  remark(`${catalogue.site.open(folder.absolute('index.html'))}\n`);
  return code;
}
