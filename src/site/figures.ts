import type { Totals } from '../follow-ups/report.ts';
import { addresses, type Linker } from './addresses.ts';
import { type Bar, barOf } from './bars.ts';
import { itemRate, noteRate, type Rate } from './rates.ts';
import type { SiteView } from './view.ts';

/** A number in large letters, with what it was counted from and where its meaning stands. */
export interface Figure {
  readonly value: string;
  readonly label: string;
  readonly detail: string;
  readonly bar: Bar;
  /** Address of its definition. */
  readonly about: string;
  /** Whether it tells of something late. */
  readonly late?: boolean;
}

export function noteFigure(totals: Totals, { texts }: SiteView, link: Linker): Figure {
  const rate = noteRate(totals, texts);
  const about = link(addresses.about, 'catatan-ditindaklanjuti');
  return { ...ofRate(rate), label: texts.labels.figureNotes, detail: texts.ofNotes(rate.done, rate.all), about };
}

export function itemFigure(totals: Totals, { texts }: SiteView, link: Linker): Figure {
  const rate = itemRate(totals, texts);
  const about = link(addresses.about, 'rekomendasi-selesai');
  return { ...ofRate(rate), label: texts.labels.figureCompleted, detail: texts.ofItems(rate.done, rate.all), about };
}

export function lateFigure(totals: Totals, { texts }: SiteView, link: Linker): Figure {
  const open = openCount(totals);
  return {
    value: texts.number(totals.overdue),
    label: texts.labels.figureLate,
    detail: texts.lateOf(open),
    bar: barOf(totals.overdue, open),
    about: link(addresses.about, 'terlambat'),
    late: totals.overdue > 0,
  };
}

/** How many items somebody still has to finish. */
export function openCount({ byStatus }: Totals): number {
  return byStatus.belum + byStatus.proses;
}

function ofRate({ percent = '–', bar }: Rate): Pick<Figure, 'value' | 'bar'> {
  return { value: percent, bar };
}
