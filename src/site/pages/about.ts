import { addresses } from '../addresses.ts';
import { renderPage } from '../layout.ts';
import { rateTerms } from '../rate-terms.ts';
import type { SiteFile } from '../site-file.ts';
import { shownStatuses, statusMark } from '../status-marks.ts';
import type { SiteView } from '../view.ts';

/** What the numbers mean, and what is not shown. */
export function aboutPage(view: SiteView): SiteFile {
  const { texts } = view;
  const { about } = texts;
  const head = { path: addresses.about, title: texts.labels.about, description: about.lead, section: 'about' } as const;
  return renderPage(view, head, 'about', {
    about,
    terms: [
      { id: 'terlambat', name: about.lateTerm, text: about.lateText },
      { id: 'tepat-waktu', name: about.onTimeTerm, text: about.onTimeText },
      { id: 'hari-kerja', name: about.workingTerm, text: about.workingText },
      { id: 'tenggat-pertama', name: about.firstDeadlineTerm, text: about.firstDeadlineText },
    ],
    rates: rateTerms(view),
    statuses: (['usulan', ...shownStatuses] as const).map((status) => ({
      mark: statusMark(status, texts),
      bpk: texts.bpk[status],
      meaning: texts.meaning[status],
    })),
  });
}
