import { paperSizes } from '../config/config.ts';
import type { DocumentAssets } from '../documents/frame.ts';
import { reproduciblePdf } from '../documents/reproducible-pdf.ts';
import type { Grouping } from '../follow-ups/group.ts';
import type { ReportFilters } from '../follow-ups/report.ts';
import { createTemplates } from '../markup/templates.ts';
import type { NoteHead } from '../notes/note.ts';
import type { PrinterOptions } from '../ports/pdf-printer.ts';
import type { World } from '../ports/world.ts';
import type { ReportContent } from '../render/report-content.ts';
import { renderReportDocument } from '../report-document/report-document.ts';
import { templateReader } from '../workspace/outputs.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { documentAssets, screenAssets } from './document-assets.ts';
import { documentMoment } from './document-moment.ts';
import type { PrintOrder } from './print-documents.ts';
import { reportTrend } from './report-trend.ts';

/** A report that becomes a document. */
export interface ReportDocumentOrder {
  readonly content: ReportContent;
  readonly filters: ReportFilters;
  readonly grouping: Grouping | undefined;
  readonly workspace: Workspace<NoteHead>;
  readonly world: World;
}

/** The report as one HTML file, in the fonts of the reader's machine. */
export function reportHtml(order: ReportDocumentOrder): Promise<string> {
  return render(order, screenAssets(order.workspace.folder, order.world));
}

/**
 * The report as it is printed, in the fonts of every document. Equal days and notebooks give equal bytes: the day of the
 * report takes the place of the moment of printing. Rejects with `Failure` `browser-missing`, `browser-broken` or
 * `print-failed`.
 */
export async function reportPdf(order: ReportDocumentOrder, options: PrinterOptions): Promise<Uint8Array> {
  const { workspace, world, content } = order;
  const html = await render(order, documentAssets(workspace.folder, world));
  const printer = await world.printers.open(options);
  try {
    const pdf = await printer.print(html, paperSizes[workspace.notebook.config.paper]);
    return reproduciblePdf(pdf, documentMoment(content.report.asOf, world.env));
  } finally {
    await printer.close();
  }
}

/** The report as an order to print; its course over the past is read now, once. */
export async function reportPrintOrder(order: ReportDocumentOrder): Promise<PrintOrder> {
  const { workspace, world, content } = order;
  const { asOf } = content.report;
  const input = await inputOf(order);
  const html = await renderReportDocument({ ...input, assets: screenAssets(workspace.folder, world) });
  return {
    name: ['laporan', asOf, ...(order.filters.owner?.match(/[a-z0-9]+/g) ?? [])].join('-'),
    date: asOf,
    key: world.sha256(html),
    render: (assets) => renderReportDocument({ ...input, assets }),
  };
}

async function render(order: ReportDocumentOrder, assets: DocumentAssets): Promise<string> {
  return renderReportDocument({ ...(await inputOf(order)), assets });
}

async function inputOf({ content, filters, grouping, workspace, world }: ReportDocumentOrder) {
  const { folder, notebook } = workspace;
  return {
    content,
    trend: await reportTrend(content.report, filters, folder.path, world),
    grouping,
    config: notebook.config,
    templates: createTemplates(templateReader(folder, world.templates)),
  };
}
