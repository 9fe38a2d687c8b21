import type { Config } from '../config/config.ts';
import type { DocumentAssets } from '../documents/frame.ts';
import type { Grouping } from '../follow-ups/group.ts';
import type { Trend } from '../follow-ups/trend.ts';
import type { Templates } from '../markup/templates.ts';
import type { ReportContent } from '../render/report-content.ts';

/** What the document of a report is made of. */
export interface ReportDocumentInput {
  readonly content: ReportContent;
  /** `unreadable`: the notebook has no history. `other-selection`: the report is about a state, which has no course. */
  readonly trend: Trend | 'unreadable' | 'other-selection';
  /** What the groups of the content are grouped by. */
  readonly grouping: Grouping | undefined;
  readonly config: Pick<Config, 'office' | 'paper' | 'defaultLetterhead'>;
  readonly templates: Templates;
  readonly assets: DocumentAssets;
}
