import { calendarWriter } from '../../render/report-ics.ts';
import { addresses } from '../addresses.ts';
import type { SiteFile } from '../site-file.ts';
import type { SiteView } from '../view.ts';

/** Calendars of the deadlines that lie with somebody: of all, and of each owner. */
export function* calendarFiles({ config, catalogue, report, today, owners }: SiteView): Generator<SiteFile> {
  const office = config.office.name;
  const calendarOf = calendarWriter({ catalogue, office, timezone: config.timezone, asOf: today });
  yield { path: addresses.deadlines, content: calendarOf(report.items, office) };
  for (const { slug, name, items } of owners.values()) {
    yield { path: addresses.ownerDeadlines(slug), content: calendarOf(items, name) };
  }
}
