import { type ExitCode, exitCodes } from '../diagnostics/exit-code.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Folder } from '../ports/files.ts';
import type { World } from '../ports/world.ts';
import { failureSentence } from '../render/failure.ts';
import type { OrderPlan } from './note-orders.ts';
import type { PrintResult } from './print-documents.ts';

/** Says on stderr what was left out or failed; the exit code that this earns. */
export function remarkOnPrint(
  { unsound, withheld }: Omit<OrderPlan, 'orders'>,
  { failed }: PrintResult,
  { output }: World,
  catalogue: Catalogue,
): ExitCode {
  const { pdf } = catalogue;
  if (unsound.length > 0) output.remark(`${pdf.unsound(unsound)}\n`);
  if (withheld.length > 0) output.remark(`${pdf.notPublic(withheld)}\n`);
  for (const { name, failure } of failed) output.remark(`${pdf.failed(name, failureSentence(failure, catalogue))}\n`);
  return unsound.length + withheld.length + failed.length > 0 ? exitCodes.findings : exitCodes.fine;
}

/**
 * Removes from catatan's own folder the PDFs of notes and owners that were not ordered: a withdrawn or closed note, or a
 * letter about what is done, must not lie there as if it were current.
 */
export function removeStale(folder: Folder, { orders }: Pick<OrderPlan, 'orders'>): void {
  const current = new Set(orders.map(({ name }) => `${name}.pdf`));
  const stale = folder
    .list('')
    .filter(
      ({ name }) =>
        /^(?:\d{4}-\d{2}-\d{2}|tindak-lanjut|surat|jawaban-kantor)-[a-z0-9-]+\.pdf$/.test(name) && !current.has(name),
    );
  for (const { name } of stale) folder.remove(name);
}
