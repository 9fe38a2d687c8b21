import type { SiteTexts } from '../i18n/id/site.ts';
import type { RecommendationStatus } from '../notes/vocabulary/values.ts';

/** Statuses that a public page can hold: proposals never pass the gate. */
export const shownStatuses = ['selesai', 'proses', 'belum', 'tidak-dapat', 'dialihkan'] as const;

/** A status as text and shape, so that colour is never needed to tell it. */
export interface StatusMark {
  readonly key: string;
  readonly label: string;
  /** Outline in a box of 16 × 16, filled by the even-odd rule. */
  readonly shape: string;
}

const ring = 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 0 0 8 2.6Z';
const disc = 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Z';

const shapes: Readonly<Record<RecommendationStatus | 'terlambat', string>> = {
  usulan: 'M1.2 6.4h3.2v3.2H1.2ZM6.4 6.4h3.2v3.2H6.4ZM11.6 6.4h3.2v3.2h-3.2Z',
  belum: ring,
  proses: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.6v10.8A5.4 5.4 0 0 0 8 2.6Z',
  selesai: `${disc}M6.9 11.6 12.3 6.2 11.1 5 6.9 9.2 4.9 7.2 3.7 8.4Z`,
  'tidak-dapat': `${disc}M4.2 7.1h7.6v1.8H4.2Z`,
  dialihkan: `${ring}M8.3 4.6 11.7 8l-3.4 3.4-1-1L9 8.7H4.4V7.3H9L7.3 5.6Z`,
  terlambat: 'M8 1.2 15.6 14.6H.4ZM7.2 6v4.6h1.6V6Zm0 5.6v1.6h1.6v-1.6Z',
};

export function statusMark(status: RecommendationStatus, texts: SiteTexts): StatusMark {
  return { key: status, label: texts.status[status], shape: shapes[status] };
}

/** The mark of an overdue item, with how late it is. */
export function lateMark(label: string): StatusMark {
  return { key: 'terlambat', label, shape: shapes.terlambat };
}
