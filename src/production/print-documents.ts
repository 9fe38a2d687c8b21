import { paperSizes } from '../config/config.ts';
import { Failure, isFailure } from '../diagnostics/failure.ts';
import type { DocumentAssets } from '../documents/frame.ts';
import { keywordsIn, withKeywords } from '../documents/pdf-keywords.ts';
import { reproduciblePdf } from '../documents/reproducible-pdf.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { NoteHead } from '../notes/note.ts';
import type { Folder } from '../ports/files.ts';
import type { PdfPrinter } from '../ports/pdf-printer.ts';
import type { World } from '../ports/world.ts';
import { createTurns } from '../shared/in-turn.ts';
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
  /** Where the same document exists in two, which must not take each other's place. */
  readonly edition?: string;
  /** The document as HTML. */
  render(assets: DocumentAssets): string | Promise<string>;
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
const ofOneDocument = [
  'edition-mixed',
  'print-failed',
  'print-leak',
  'pdf-unreadable',
  'signed-copy',
  'file-busy',
] as const;

/** Documents held in memory at once; more than any printer has pages. */
const underWay = 12;

export interface PrintContext {
  readonly workspace: Workspace<NoteHead>;
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
  const isSure = context.force === true || due.some((order) => !printed.knows(order));
  // Starts while the first documents are made; who needs it is told what is wrong with it.
  if (isSure && due.length > 0) context.printing.open().catch(() => {});
  const outcomes = due.length === 0 ? [] : await printAll(due, folder, printed, context);
  printed.keep();
  const failed = outcomes.flatMap(({ name, came }) => (isFailure(came) ? { name, failure: came } : []));
  const names = outcomes.filter(({ came }) => came === 'printed').map(({ name }) => name);
  const others = new Set([...names, ...failed.map(({ name }) => name)]);
  return { printed: names, failed, unchanged: orders.map(({ name }) => name).filter((name) => !others.has(name)) };
}

/** What came of an order. */
interface Outcome {
  readonly name: string;
  readonly came: 'printed' | 'unchanged' | Failure;
}

async function printAll(
  orders: readonly PrintOrder[],
  folder: Folder,
  printed: PrintedDocuments,
  context: PrintContext,
): Promise<Outcome[]> {
  const { world, label, workspace } = context;
  const assets = documentAssets(workspace.folder, world);
  // Else a dozen would be made before the first page gets its own.
  const inTurn = createTurns();
  const bar = world.progress.start(label, orders.length);
  try {
    return await mapLimited(orders, underWay, async (order) => {
      try {
        return { name: order.name, came: await printOne(order, folder, printed, assets, inTurn, context) };
      } catch (error) {
        if (isFailure(error, ...ofOneDocument)) return { name: order.name, came: error };
        throw error;
      } finally {
        bar.step();
      }
    });
  } finally {
    bar.done();
  }
}

/** What looks the same as what was printed is not printed again, whatever changed around it. */
async function printOne(
  order: PrintOrder,
  folder: Folder,
  printed: PrintedDocuments,
  assets: DocumentAssets,
  inTurn: ReturnType<typeof createTurns>,
  context: PrintContext,
): Promise<'printed' | 'unchanged'> {
  const file = `${order.name}.pdf`;
  const path = folder.absolute(file);
  if (isSigned(path, context.workspace)) throw new Failure('signed-copy', { path });
  if (printed.isOfOtherEdition(order)) throw new Failure('edition-mixed', { path });
  const seen = printed.watch(assets);
  const html = await inTurn(() => order.render(seen.assets));
  if (context.force !== true && printed.looksTheSame(order, html, seen.images)) return 'unchanged';
  const pdf = await printHtml(html, order, await context.printing.open(), context);
  folder.write(file, pdf, 'product');
  printed.add(order, html, seen.images, pdf);
  return 'printed';
}

/** Whether the signed copy of a note stands there: it is the document, and is never printed over. */
function isSigned(path: string, { folder, notebook }: Workspace<NoteHead>): boolean {
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
  context: Pick<PrintContext, 'workspace' | 'world'>,
): Promise<Uint8Array> {
  return printHtml(await order.render(assets), order, printer, context);
}

async function printHtml(
  html: string,
  order: PrintOrder,
  printer: PdfPrinter,
  { workspace, world }: Pick<PrintContext, 'workspace' | 'world'>,
): Promise<Uint8Array> {
  const printed = await printer.print(html, paperSizes[workspace.notebook.config.paper]);
  const reproducible = reproduciblePdf(printed, documentMoment(order.date, world.env));
  const keywords = keywordsIn(html);
  const pdf = keywords === undefined ? reproducible : withKeywords(reproducible, keywords);
  await order.inspect?.(pdf);
  return pdf;
}
