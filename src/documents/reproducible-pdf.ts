import { withDocumentDates } from './pdf-dates.ts';
import { withStableIds } from './pdf-ids.ts';

/**
 * A PDF of Chromium without what differs from one print to the next: equal documents become equal bytes. `moment`
 * (`YYYYMMDDHHMMSS` in UTC) takes the place of that of printing. Throws `Failure` `print-failed` when the dates are not found.
 */
export function reproduciblePdf(pdf: Uint8Array, moment: string): Uint8Array {
  return withStableIds(withDocumentDates(pdf, moment));
}
