import { commonMarks, marksOf } from '../documents/marks.ts';
import type { FollowUp } from '../follow-ups/follow-up.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { accessOf } from '../render/report-content.ts';

/** How an item is marked whose meeting was not open to the public, or whose record is classified. */
export function itemMark(item: FollowUp, catalogue: Catalogue): string | undefined {
  return accessOf(item, catalogue)[0] ?? marksOf(item.note.data, catalogue.documents).top;
}

/** What every page says of a report that covers meetings which were not open: at its top, and below its title. */
export interface InternalNotice {
  readonly mark: string;
  readonly lead: string;
}

/** `shown`: the items that stand in it; the others are only counted, and make nothing secret. */
export function internalNotice(
  items: readonly FollowUp[],
  shown: ReadonlySet<FollowUp>,
  catalogue: Catalogue,
): InternalNotice | undefined {
  const { documents, reportDocument } = catalogue;
  const internal = items.filter((item) => itemMark(item, catalogue) !== undefined);
  if (internal.length === 0) return undefined;
  const told = internal.filter((item) => shown.has(item));
  const { bottom } = commonMarks(
    told.map(({ note }) => note.data),
    documents,
  );
  return { mark: reportDocument.internal(bottom), lead: reportDocument.internalLead(told.length) };
}
