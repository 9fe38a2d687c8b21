import { calendarWriter } from '../../render/report-ics.ts';
import { addresses } from '../addresses.ts';
import { groupingKey } from '../page-key.ts';
import type { SiteFile } from '../site-file.ts';
import type { SiteView } from '../view.ts';

/** Calendars of the deadlines that lie with somebody: of all, and of each owner. */
export function* calendarFiles(view: SiteView): Generator<SiteFile> {
  const { config, catalogue, report, today, owners } = view;
  const office = config.office.name;
  const calendarOf = calendarWriter({ catalogue, office, timezone: config.timezone, asOf: today });
  yield { path: addresses.deadlines, content: calendarOf(report.items, office) };
  for (const owner of owners.values()) {
    yield {
      path: addresses.ownerDeadlines(owner.slug),
      key: groupingKey(owner, view, ''),
      get content() {
        return calendarOf(owner.items, owner.name);
      },
    };
  }
}
