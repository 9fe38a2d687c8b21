import { hasDeadlineAhead } from '../../follow-ups/follow-up.ts';
import { calendarEvents, calendarFrame } from '../../render/report-ics.ts';
import { addresses } from '../addresses.ts';
import { itemPartKey } from '../page-key.ts';
import type { SiteFile } from '../site-file.ts';
import type { PublicFollowUp, SiteView } from '../view.ts';

/** A calendar of deadlines at `path`. */
interface Calendar {
  readonly path: string;
  readonly items: readonly PublicFollowUp[];
  /** Whose deadlines these are. */
  readonly whose: string;
}

/** Calendars of the deadlines that lie with somebody: of all, and of each owner. */
export function* calendarFiles(view: SiteView): Generator<SiteFile> {
  const { owners, report, config } = view;
  const options = calendarOptions(view);
  const eventOf = calendarEvents(options);
  const fileOf = ({ path, items, whose }: Calendar): SiteFile => {
    const shown = items.filter(hasDeadlineAhead);
    const keys = shown.map((item) => itemPartKey(item, view));
    const part = (index: number) => eventOf(shown[index] as PublicFollowUp);
    return { path, ...calendarFrame(whose, shown.length > 0, options), keys, part, between: '' };
  };
  yield fileOf({ path: addresses.deadlines, items: report.items, whose: config.office.name });
  for (const { slug, items, name } of owners.values()) {
    yield fileOf({ path: addresses.ownerDeadlines(slug), items, whose: name });
  }
}

/** A calendar without events or a name, for those who still read that of an owner who is gone. */
export function emptyCalendar(view: SiteView): string {
  const { start, end } = calendarFrame(view.config.office.name, false, calendarOptions(view));
  return start + end;
}

function calendarOptions({ catalogue, config, today }: SiteView) {
  return { catalogue, office: config.office.name, timezone: config.timezone, asOf: today };
}
