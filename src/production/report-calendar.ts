import { hasDeadlineAhead } from '../follow-ups/follow-up.ts';
import type { Report, ReportFilters } from '../follow-ups/report.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { NoteHead } from '../notes/note.ts';
import type { World } from '../ports/world.ts';
import { renderReportIcs } from '../render/report-ics.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** The deadlines of a report as a calendar. Those of secret notes are left out, and how many is told on stderr. */
export function reportCalendar({
  report,
  filters,
  workspace: { notebook, directory },
  world,
  catalogue,
}: {
  readonly report: Report;
  readonly filters: ReportFilters;
  readonly workspace: Workspace<NoteHead>;
  readonly world: World;
  readonly catalogue: Catalogue;
}): string {
  const { office, timezone } = notebook.config;
  const items = report.items.filter(hasDeadlineAhead);
  const shown = items.filter(({ note }) => note.data.access !== 'rahasia');
  const withheld = items.length - shown.length;
  if (withheld > 0) world.output.remark(`${catalogue.calendar.withheld(withheld)}\n`);
  const whose = filters.owner === undefined ? office.name : directory.party(filters.owner).name;
  return renderReportIcs(shown, { catalogue, office: office.name, whose, timezone, asOf: report.asOf });
}
