import { loadCatalogue } from '../../src/i18n/locale.ts';
import { makeReport, type ReportShape, reportContent } from '../../src/production/show-report.ts';
import type { ReportContent } from '../../src/render/report-content.ts';
import { openWorkspace } from '../../src/workspace/open.ts';
import { captureWorld } from './run.ts';
import { createScratch, type FileMap } from './scratch.ts';

/** What a report of this notebook tells people on a day. */
export async function contentOf(
  files: FileMap,
  today: string,
  shape: ReportShape = { grouping: undefined, listFinished: false },
): Promise<ReportContent> {
  const scratch = createScratch(files);
  try {
    const workspace = openWorkspace(captureWorld(scratch.path).world, { directory: undefined, today });
    return reportContent(makeReport(workspace), workspace, await loadCatalogue('id'), shape);
  } finally {
    scratch.remove();
  }
}

/** Text that wants to be markup, a formula, a colour, a mention, a link and another cell at once. */
export const hostile =
  '=HYPERLINK("http://jahat.example";"klik") | <script>alert(1)</script> *tebal* _miring_ ~coret~ `kode` [x](http://a.b) ![g](x.png) @siapa www.jahat.example a@b.example \u001b[31mmerah\u202e';
