import type { IsoDate } from '../shared/iso-date.ts';
import { withDocumentDates } from './pdf-dates.ts';
import { withStableIds } from './pdf-ids.ts';

/**
 * A PDF of Chromium without what differs from one print to the next: equal documents become equal bytes. The date of
 * the meeting takes the place of the moment of printing. Throws `Failure` `print-failed` when the dates are not found.
 */
export function reproduciblePdf(pdf: Uint8Array, date: IsoDate): Uint8Array {
  return withStableIds(withDocumentDates(pdf, date));
}
