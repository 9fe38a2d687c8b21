import type { Grouping } from '../../follow-ups/group.ts';
import type { Insights } from '../../follow-ups/insights.ts';
import type { Report } from '../../follow-ups/report.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { World } from '../../ports/world.ts';
import { reportText } from '../../production/show-report.ts';
import { renderReportJson } from '../../render/report-json.ts';
import type { Workspace } from '../../workspace/open.ts';
import type { ReportFormat } from './command.ts';

/** A report with all that a format may need to show it. */
export interface ReportView {
  readonly report: Report;
  readonly insights: Insights;
  readonly grouping: Grouping;
  /** Whether finished items are listed too, not only counted. */
  readonly listFinished: boolean;
  /** Whether it goes into a file: no colours. */
  readonly isFile: boolean;
  readonly workspace: Workspace;
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
    render: ({ report, workspace, world, catalogue, grouping, listFinished, isFile }) =>
      reportText(report, workspace, world, catalogue, { grouping, listFinished, plain: isFile }),
  },
  json: { extension: 'json', render: ({ report }) => renderReportJson(report) },
};
