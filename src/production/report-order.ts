import type { ReportFilters } from '../follow-ups/report.ts';
import type { OrderContext, OrderPlan } from './note-orders.ts';
import { reportPrintOrder } from './report-document.ts';
import { makeReport, remarkOnReport, reportContent } from './show-report.ts';

/** The report as `report --format pdf` prints it; what a reader of its numbers must know is told on stderr, as there. */
export async function planReportOrder(
  filters: ReportFilters,
  { workspace, world, catalogue }: OrderContext,
): Promise<OrderPlan> {
  const report = makeReport(workspace, filters);
  remarkOnReport(report, workspace, world, catalogue);
  const grouping = undefined;
  const content = reportContent(report, workspace, catalogue, { grouping, listFinished: false, filters });
  const order = await reportPrintOrder({ content, filters, grouping, workspace, world });
  return { orders: [order], unsound: [], withheld: [] };
}
