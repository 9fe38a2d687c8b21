import { itemRate, noteRate, type Rate } from './rates.ts';
import type { SiteView } from './view.ts';

/** A rate with its definition and what it is now. */
export interface RateTerm {
  /** Fragment of its definition. */
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly now: string;
}

export function rateTerms({ texts, report: { totals } }: SiteView): RateTerm[] {
  const { about } = texts;
  const now = ({ done, all, percent }: Rate) =>
    percent === undefined ? about.nowNone : `${about.now(done, all)} (${percent})`;
  return [
    {
      id: 'catatan-ditindaklanjuti',
      name: about.noteRate,
      text: about.noteRateText,
      now: now(noteRate(totals, texts)),
    },
    { id: 'rekomendasi-selesai', name: about.itemRate, text: about.itemRateText, now: now(itemRate(totals, texts)) },
  ];
}
