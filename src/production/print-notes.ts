import { paperSizes } from '../config/config.ts';
import { type Failure, isFailure } from '../diagnostics/failure.ts';
import { type NoteEdition, noteOf } from '../documents/edition.ts';
import { renderNoteDocument } from '../documents/note-document.ts';
import { reproduciblePdf } from '../documents/reproducible-pdf.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { createTemplates } from '../markup/templates.ts';
import type { Folder } from '../ports/files.ts';
import type { PdfPrinter, PrinterOptions } from '../ports/pdf-printer.ts';
import type { World } from '../ports/world.ts';
import { mapLimited } from '../shared/map-limited.ts';
import { templateReader } from '../workspace/outputs.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { documentAssets } from './document-assets.ts';

/** One PDF to make. */
export interface PrintPlan {
  readonly edition: NoteEdition;
  /** Folder that the PDF goes to, as `ID.pdf`. */
  readonly folder: Folder;
}

export interface PrintResult {
  /** Ids of the notes that were printed. */
  readonly printed: readonly string[];
  readonly failed: readonly { readonly id: string; readonly failure: Failure }[];
}

/** Documents held in memory at once; more than any printer has pages. */
const underWay = 12;

interface PrintContext {
  readonly workspace: Workspace;
  readonly world: World;
  readonly catalogue: Catalogue;
  readonly printer: PrinterOptions;
  /** What the progress bar says. */
  readonly label: string;
}

/**
 * Prints what was planned, several pages side by side. A document that fails is named and the others still come out.
 * Throws `Failure` `browser-missing` or `browser-broken`, and when a PDF cannot be written.
 */
export async function printNotes(plans: readonly PrintPlan[], context: PrintContext): Promise<PrintResult> {
  if (plans.length === 0) return { printed: [], failed: [] };
  const { world, label } = context;
  const render = createRenderer(context);
  const printer = await world.printers.open(context.printer);
  const bar = world.progress.start(label, plans.length);
  try {
    const outcomes = await mapLimited(plans, underWay, async (plan) => {
      const outcome = await printOne(plan, render, printer, context);
      bar.step();
      return outcome;
    });
    return {
      printed: outcomes.flatMap((it) => (it.failure === undefined ? it.id : [])),
      failed: outcomes.flatMap(({ id, failure }) => (failure === undefined ? [] : { id, failure })),
    };
  } finally {
    bar.done();
    await printer.close();
  }
}

async function printOne(
  { edition, folder }: PrintPlan,
  render: (edition: NoteEdition) => string,
  printer: PdfPrinter,
  { workspace }: PrintContext,
): Promise<{ id: string; failure?: Failure }> {
  const note = noteOf(edition);
  try {
    const size = paperSizes[workspace.notebook.config.paper];
    const pdf = await printer.print(render(edition), size);
    folder.write(`${note.id}.pdf`, reproduciblePdf(pdf, note.data.date));
    return { id: note.id };
  } catch (error) {
    if (isFailure(error, 'print-failed', 'file-busy')) return { id: note.id, failure: error };
    throw error;
  }
}

/** Turns an edition into HTML; fonts and templates are read once. */
function createRenderer({ workspace, world, catalogue }: PrintContext): (edition: NoteEdition) => string {
  const { folder, notebook, directory } = workspace;
  const templates = createTemplates(templateReader(folder, world.templates));
  const assets = documentAssets(folder, world);
  const { config } = notebook;
  return (edition) => renderNoteDocument({ edition, config, directory, texts: catalogue.documents, templates, assets });
}
