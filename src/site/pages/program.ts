import { compareText } from '../../shared/compare.ts';
import { addresses, type Linker, linksFrom } from '../addresses.ts';
import { followUpRow } from '../follow-up-row.ts';
import type { Grouping } from '../groupings.ts';
import type { SiteView } from '../view.ts';
import { figuresOfItems, groupingPage, itemSections } from './grouping.ts';

/** What was achieved for one development programme, and what is still owed. */
export function programPage(program: Grouping, view: SiteView): string {
  const path = addresses.program(program.slug);
  const link = linksFrom(path);
  const page = {
    path,
    kind: 'programs',
    figures: figuresOfItems(program, view, link),
    subscriptions: [],
    achieved: { rows: achievements(program, view, link) },
    sections: itemSections(program, view, link, { owner: true, closed: true, query: undefined }),
  } as const;
  return groupingPage(program, page, view);
}

/** Items whose result is on record, the latest completed first. */
function achievements({ items }: Grouping, view: SiteView, link: Linker) {
  return items
    .flatMap((item) => {
      const { impact } = item.recommendation;
      return impact === undefined ? [] : [{ ...followUpRow(item, view, link), impact }];
    })
    .sort((a, b) => compareText(b.completed?.iso ?? '', a.completed?.iso ?? ''));
}
