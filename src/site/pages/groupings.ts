import { compareText } from '../../shared/compare.ts';
import { addresses, linksFrom } from '../addresses.ts';
import { openCount } from '../figures.ts';
import type { Grouping, Groupings } from '../groupings.ts';
import { renderPage } from '../layout.ts';
import { groupingKey } from '../page-key.ts';
import { itemRate } from '../rates.ts';
import type { SiteFile } from '../site-file.ts';
import type { SiteView } from '../view.ts';
import { bodyPage } from './body.ts';
import { ownerPage } from './owner.ts';
import { programPage } from './program.ts';
import { typePage } from './type.ts';

const pageOf = { owners: ownerPage, bodies: bodyPage, types: typePage, programs: programPage } as const;
const addressOf = {
  owners: addresses.owner,
  bodies: addresses.body,
  types: addresses.type,
  programs: addresses.program,
} as const;

/** An index of owners, bodies, types and programmes, and a page for each of them that a public note names. */
export function* groupingPages(view: SiteView): Generator<SiteFile> {
  const pages = view.followUpSpans.map(({ name }) => name);
  for (const kind of ['owners', 'bodies', 'types', 'programs'] as const) {
    yield indexPage(kind, view);
    for (const grouping of view[kind].values()) {
      yield {
        path: addressOf[kind](grouping.slug),
        key: groupingKey(grouping, view, pages),
        get content() {
          return pageOf[kind](grouping, view);
        },
      };
    }
  }
}

function indexPage(kind: keyof Groupings, view: SiteView): SiteFile {
  const { texts } = view;
  const path = addresses[kind];
  const link = linksFrom(path);
  const [title, lead] = [texts.labels[kind], texts.groupingLead[kind]];
  const section = kind === 'owners' ? 'owners' : undefined;
  return renderPage(view, { path, title, description: lead, section }, 'groupings', {
    title,
    lead,
    rows: [...view[kind].values()]
      .map((grouping) => ({ ...standingOf(grouping, view), link: link(addressOf[kind](grouping.slug)) }))
      .sort((a, b) => b.late - a.late || b.open - a.open || compareText(a.name, b.name)),
  });
}

/** How the recommendations of a grouping stand, as one row. */
function standingOf(grouping: Grouping, { texts }: SiteView) {
  const { totals } = grouping;
  const rate = itemRate(totals, texts);
  return {
    name: grouping.name,
    late: totals.overdue,
    open: openCount(totals),
    meetings: grouping.editions.length,
    text: {
      late: texts.number(totals.overdue),
      open: texts.number(openCount(totals)),
      meetings: texts.number(grouping.editions.length),
    },
    rate: totals.completionRate ?? -1,
    percent: rate.percent ?? texts.labels.none,
    outOf: rate.all === 0 ? undefined : texts.outOf(rate.done, rate.all),
    bar: rate.bar,
  };
}
