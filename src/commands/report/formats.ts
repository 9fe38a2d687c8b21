import type { Grouping } from '../../follow-ups/group.ts';
import type { Report, ReportFilters } from '../../follow-ups/report.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { NoteHead } from '../../notes/note.ts';
import type { PrinterOptions } from '../../ports/pdf-printer.ts';
import type { World } from '../../ports/world.ts';
import { reportContent, reportText, reportWhatsapp, spreadsheetColumns } from '../../production/show-report.ts';
import { renderCsv } from '../../render/report-csv.ts';
import { renderReportJson } from '../../render/report-json.ts';
import { renderReportMarkdown } from '../../render/report-markdown.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { ReportFormat } from './command.ts';

/** A report with all that a format may need to show it. */
export interface ReportView {
  readonly report: Report;
  readonly filters: ReportFilters;
  /** Undefined: by what is late, due and under way. */
  readonly grouping: Grouping | undefined;
  /** Whether finished items are listed too, not only counted. */
  readonly listFinished: boolean;
  /** Whether it goes into a file: no colours. */
  readonly isFile: boolean;
  /** For what is printed. */
  readonly printer: PrinterOptions;
  readonly workspace: Workspace<NoteHead>;
  readonly world: World;
  readonly catalogue: Catalogue;
}

interface Format {
  /** Ending of a file that holds it. */
  readonly extension: string;
  /** Whether it is no text: never shown in a terminal. */
  readonly isBinary?: true;
  render(view: ReportView): Promise<string | Uint8Array> | string | Uint8Array;
}

/** How a report is written in each format. A new format is a line here; what it needs is loaded when it is asked for. */
export const formats: Readonly<Record<ReportFormat, Format>> = {
  text: {
    extension: 'txt',
    render: (view) => reportText(contentOf(view), view.world, view.isFile),
  },
  json: { extension: 'json', render: ({ report }) => renderReportJson(report) },
  ics: {
    extension: 'ics',
    render: async (view) => (await import('../../production/report-calendar.ts')).reportCalendar(view),
  },
  csv: {
    extension: 'csv',
    render: ({ report, workspace, catalogue }) => renderCsv(report.items, spreadsheetColumns(workspace, catalogue)),
  },
  xlsx: {
    extension: 'xlsx',
    isBinary: true,
    render: async (view) => {
      const { renderReportXlsx } = await import('../../render/report-xlsx.ts');
      return renderReportXlsx(contentOf(view), spreadsheetColumns(view.workspace, view.catalogue));
    },
  },
  html: {
    extension: 'html',
    render: async (view) =>
      (await import('../../production/report-document.ts')).reportHtml({ ...view, content: contentOf(view) }),
  },
  pdf: {
    extension: 'pdf',
    isBinary: true,
    render: async (view) => {
      const { reportPdf } = await import('../../production/report-document.ts');
      return reportPdf({ ...view, content: contentOf(view) }, view.printer);
    },
  },
  md: { extension: 'md', render: (view) => renderReportMarkdown(contentOf(view)) },
  whatsapp: { extension: 'txt', render: (view) => reportWhatsapp(contentOf(view), view.workspace, view.world) },
};

/** The format of a file by the ending of its name; text where that tells none. */
export function formatOfFile(file: string): ReportFormat {
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase();
  return (Object.keys(formats) as ReportFormat[]).find((name) => formats[name].extension === ending) ?? 'text';
}

function contentOf({ report, workspace, catalogue, grouping, listFinished, filters }: ReportView) {
  return reportContent(report, workspace, catalogue, { grouping, listFinished, filters });
}
