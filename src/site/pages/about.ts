import { addresses } from '../addresses.ts';
import { renderPage } from '../layout.ts';
import { itemRate, noteRate, type Rate } from '../rates.ts';
import type { SiteFile } from '../site-file.ts';
import { shownStatuses, statusMark } from '../status-marks.ts';
import type { SiteView } from '../view.ts';

/** What the numbers mean, and what is not shown. */
export function aboutPage(view: SiteView): SiteFile {
  const { texts } = view;
  const { totals } = view.report;
  const { about } = texts;
  const now = ({ done, all, percent }: Rate) =>
    percent === undefined ? about.nowNone : `${about.now(done, all)} (${percent})`;
  const head = { path: addresses.about, title: texts.labels.about, description: about.lead, section: 'about' } as const;
  return renderPage(view, head, 'about', {
    about,
    terms: [
      { id: 'terlambat', name: about.lateTerm, text: about.lateText },
      { id: 'hari-kerja', name: about.workingTerm, text: about.workingText },
      { id: 'tenggat-pertama', name: about.firstDeadlineTerm, text: about.firstDeadlineText },
    ],
    rates: [
      {
        id: 'catatan-ditindaklanjuti',
        name: about.noteRate,
        text: about.noteRateText,
        now: now(noteRate(totals, texts)),
      },
      { id: 'rekomendasi-selesai', name: about.itemRate, text: about.itemRateText, now: now(itemRate(totals, texts)) },
    ],
    statuses: (['usulan', ...shownStatuses] as const).map((status) => ({
      mark: statusMark(status, texts),
      bpk: texts.bpk[status],
      meaning: texts.meaning[status],
    })),
  });
}
