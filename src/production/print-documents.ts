import { paperSizes } from '../config/config.ts';
import { Failure, isFailure } from '../diagnostics/failure.ts';
import type { DocumentAssets } from '../documents/frame.ts';
import { reproduciblePdf } from '../documents/reproducible-pdf.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Folder } from '../ports/files.ts';
import type { PdfPrinter } from '../ports/pdf-printer.ts';
import type { World } from '../ports/world.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import { mapLimited } from '../shared/map-limited.ts';
import { normalizePath } from '../shared/posix-path.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { documentAssets } from './document-assets.ts';
import { documentMoment } from './document-moment.ts';
import { PrintedDocuments } from './printed-documents.ts';
import type { Printing } from './printing.ts';

/** One document to print. */
export interface PrintOrder {
  /** Name of the file, without `.pdf`. */
  readonly name: string;
  /** The day that stands in the file as that of its making. */
  readonly date: IsoDate;
  /** Digest of all that the document is made of but the images of the notebook, templates, office and browser. */
  readonly key: string;
  /** The document as HTML. */
  render(assets: DocumentAssets): string;
  /** Looks at the printed file; throws `Failure` when it must not come out. */
  inspect?(pdf: Uint8Array): Promise<void>;
}

export interface PrintResult {
  /** Names of the documents that were printed now. */
  readonly printed: readonly string[];
  /** Names of those that an earlier run printed from the same. */
  readonly unchanged: readonly string[];
  readonly failed: readonly { readonly name: string; readonly failure: Failure }[];
}

/** Failures after which the other documents still come out. */
const ofOneDocument = ['print-failed', 'print-leak', 'signed-copy', 'file-busy'] as const;

/** Documents held in memory at once; more than any printer has pages. */
const underWay = 12;

export interface PrintContext {
  readonly workspace: Workspace;
  readonly world: World;
  readonly catalogue: Catalogue;
  readonly printing: Printing;
  /** What the progress bar says. */
  readonly label: string;
  /** Whether to print what did not change too. */
  readonly force?: boolean;
}

/**
 * Prints what was ordered into the folder, several pages side by side; what did not change since it was last printed there
 * is left as it is, and no browser is started for it. A document that fails is named and the others still come out.
 * Throws `Failure` `browser-missing` or `browser-broken`, and when a PDF cannot be written.
 */
export async function printDocuments(
  orders: readonly PrintOrder[],
  folder: Folder,
  context: PrintContext,
): Promise<PrintResult> {
  const printed = await PrintedDocuments.in(folder, context);
  const isCurrent = (order: PrintOrder) => context.force !== true && printed.isCurrent(order);
  const due = orders.filter((order) => !isCurrent(order));
  const outcomes = due.length === 0 ? [] : await printAll(due, folder, printed, context);
  printed.keep();
  const names = new Set(due.map(({ name }) => name));
  return {
    printed: outcomes.flatMap((it) => (it.failure === undefined ? it.name : [])),
    unchanged: orders.map(({ name }) => name).filter((name) => !names.has(name)),
    failed: outcomes.flatMap(({ name, failure }) => (failure === undefined ? [] : { name, failure })),
  };
}

async function printAll(
  orders: readonly PrintOrder[],
  folder: Folder,
  printed: PrintedDocuments,
  context: PrintContext,
): Promise<{ name: string; failure?: Failure }[]> {
  const { world, label, workspace } = context;
  const assets = documentAssets(workspace.folder, world);
  const printer = await context.printing.open();
  const bar = world.progress.start(label, orders.length);
  try {
    return await mapLimited(orders, underWay, async (order) => {
      try {
        const file = `${order.name}.pdf`;
        if (isSigned(folder.absolute(file), workspace))
          throw new Failure('signed-copy', { path: folder.absolute(file) });
        const seen = printed.watch(assets);
        const pdf = await printDocument(order, seen.assets, printer, context);
        folder.write(file, pdf);
        printed.add(order, pdf, seen.images);
        return { name: order.name };
      } catch (error) {
        if (isFailure(error, ...ofOneDocument)) return { name: order.name, failure: error };
        throw error;
      } finally {
        bar.step();
      }
    });
  } finally {
    bar.done();
  }
}

/** Whether the signed copy of a note stands there: it is the document, and is never printed over. */
function isSigned(path: string, { folder, notebook }: Workspace): boolean {
  return notebook.notes.some(({ data: { signed } }) => {
    const named = signed === undefined ? undefined : normalizePath(signed);
    return named !== undefined && folder.absolute(named) === path;
  });
}

/** The bytes of one document. Rejects with `Failure` `print-failed`, or what `inspect` found. */
export async function printDocument(
  order: PrintOrder,
  assets: DocumentAssets,
  printer: PdfPrinter,
  { workspace, world }: Pick<PrintContext, 'workspace' | 'world'>,
): Promise<Uint8Array> {
  const size = paperSizes[workspace.notebook.config.paper];
  const printed = await printer.print(order.render(assets), size);
  const pdf = reproduciblePdf(printed, documentMoment(order.date, world.env));
  await order.inspect?.(pdf);
  return pdf;
}
