import { type Failure, isFailure } from '../diagnostics/failure.ts';
import { loadOffice } from '../notes/load-office.ts';
import type { World } from '../ports/world.ts';
import { readNotes } from '../workspace/open.ts';
import { documentAssets } from './document-assets.ts';
import { planNoteOrders } from './note-orders.ts';
import { sourceOf } from './note-source.ts';
import type { Register } from './open-register.ts';
import { printDocument } from './print-documents.ts';
import type { Printing } from './printing.ts';
import type { Claims } from './verify-claims.ts';
import type { Match } from './verify-matches.ts';
import type { Past } from './verify-versions.ts';

export interface PrintAgainContext {
  readonly register: Register;
  readonly world: World;
  readonly printing: Printing;
}

/**
 * The document as this program prints it now, of a version as it lies in the folder or in git; nothing is written. Gives the
 * failure where it cannot be printed; undefined where the version has no such document.
 */
export async function printAgain(
  { version, sheet }: Match,
  claims: Claims,
  past: Past | undefined,
  context: PrintAgainContext,
): Promise<Uint8Array | Failure | undefined> {
  const { world, printing } = context;
  const { commit } = version.saved ?? {};
  const register = commit === undefined || past === undefined ? context.register : await openAt(commit, past, context);
  const { catalogue, edition, note: id, siteAddress } = claims;
  const named = register.notebook.noteFiles.filter((file) => file.id === id);
  const order = { document: sheet.document, edition, named, siteAddress };
  try {
    const plan = await planNoteOrders(order, { workspace: register, source: register.source, world, catalogue });
    const [first] = plan.orders;
    if (first === undefined) return undefined;
    const assets = documentAssets(register.folder, world);
    return await printDocument(first, assets, await printing.open(), { workspace: register, world });
  } catch (error) {
    const isForeseen = isFailure(
      error,
      'browser-missing',
      'browser-broken',
      'print-failed',
      'print-leak',
      'template-broken',
    );
    if (isForeseen) return error;
    throw error;
  }
}

/** The whole notebook as a commit holds it. */
async function openAt(commit: string, past: Past, { register, world }: PrintAgainContext) {
  const folder = await past.repository.folderAt(commit);
  const workspace = readNotes({ ...register, folder, office: loadOffice(folder, world.templates) });
  return { ...workspace, source: sourceOf(workspace, world.cache) };
}
