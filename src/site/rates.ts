import type { Totals } from '../follow-ups/report.ts';
import type { SiteTexts } from '../i18n/id/site.ts';
import { type Bar, barOf } from './bars.ts';

/** A rate that is never shown without what it was counted from. */
export interface Rate {
  readonly done: number;
  readonly all: number;
  /** As text; undefined when there is nothing to divide by. */
  readonly percent: string | undefined;
  readonly bar: Bar;
}

export function noteRate(totals: Totals, texts: SiteTexts): Rate {
  return rateOf(totals.notesFollowedUp, totals.notesWithRecommendations, texts);
}

export function itemRate(totals: Totals, texts: SiteTexts): Rate {
  return rateOf(totals.completed, totals.binding, texts);
}

function rateOf(done: number, all: number, texts: SiteTexts): Rate {
  return { done, all, percent: all === 0 ? undefined : texts.percent(done / all), bar: barOf(done, all) };
}
