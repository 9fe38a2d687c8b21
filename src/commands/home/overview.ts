import type { FollowUp } from '../../follow-ups/follow-up.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Style } from '../../ports/output.ts';

/** What matters today. */
export interface Overview {
  readonly office: string;
  /** Errors that `check` finds. */
  readonly errors: number;
  /** Ids of drafts, the oldest first. */
  readonly drafts: readonly string[];
  readonly late: readonly FollowUp[];
  readonly soon: readonly FollowUp[];
  /** Calendar days ahead that count as soon. */
  readonly dueSoon: number;
  /** Short names of owners of open recommendations who lack the note that is in force. */
  readonly behind: readonly string[];
  /** Whether something waits to be sent. */
  readonly isDue: boolean;
  /** Files changed since the last save; undefined without git. */
  readonly unsaved: number | undefined;
  /** Saved but not on the server yet; undefined without a server. */
  readonly unsent: number | undefined;
}

/** Lines for late items and errors together, and owners in one line; the others are only counted. */
const named = 3;

/** The overview in at most ten lines, the next step last. */
export function renderOverview(overview: Overview, { home }: Catalogue, style: Style): string {
  const { late, soon, drafts, errors, unsaved = 0, unsent = 0, behind } = overview;
  const lines = [
    style.bold(overview.office),
    ...(errors > 0 ? [style.red(home.errors(errors))] : []),
    late.length > 0 ? style.red(home.late(late.length)) : home.late(0),
    ...late
      .slice(0, errors > 0 ? named - 1 : named)
      .map((item) => `  ${home.lateItem(item.ref, item.owner?.short ?? '–', item.daysLate)}`),
    home.dueSoon(soon.length, overview.dueSoon),
    home.drafts(drafts.length),
    ...(behind.length > 0 ? [style.yellow(home.behind(behind.slice(0, named), behind.length - named))] : []),
    ...(unsaved + unsent > 0 ? [style.yellow(home.unsaved(unsaved, unsent))] : []),
    home.next(nextCommand(overview)),
  ];
  return `${lines.join('\n')}\n`;
}

/** One command: what is wrong first, then what is not safe, then what waits. */
function nextCommand({ errors, unsaved = 0, unsent = 0, drafts, isDue, late }: Overview): string {
  if (errors > 0) return 'catatan check';
  if (unsaved + unsent > 0) return 'catatan save';
  const [draft] = drafts;
  if (draft !== undefined) return `catatan finalize ${draft}`;
  if (isDue) return 'catatan distribute';
  return late.length > 0 ? 'catatan report --overdue' : 'catatan build';
}
