import type { SiteTexts } from '../i18n/id/site.ts';
import { compareText } from '../shared/compare.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import type { PublicFollowUp } from './view.ts';

/** Something that happened to a recommendation. */
export interface LifeEvent {
  /** Names it among those of its recommendation, for good: what happens later changes no name. */
  readonly key: string;
  readonly date: IsoDate;
  readonly what: string;
  /** What was written about it. */
  readonly note: string | undefined;
  readonly evidence: readonly string[];
}

/** The life of a recommendation from the meeting on, oldest first. */
export function lifeOf({ note, recommendation: item, firstDeadline }: PublicFollowUp, texts: SiteTexts): LifeEvent[] {
  const { events } = texts;
  const event = (
    key: string,
    date: IsoDate | undefined,
    what: string,
    detail?: string,
    evidence: readonly string[] = [],
  ): LifeEvent[] => (date === undefined ? [] : [{ key, date, what, note: detail, evidence }]);
  const decided = item.extensions[0]?.from ?? item.deadline ?? firstDeadline;
  return [
    ...event('ditetapkan', note.data.date, decided === undefined ? events.decided : events.decidedWith(decided)),
    ...event('disetujui', item.approved?.date, events.approved(item.approved?.by ?? '')),
    ...item.extensions.flatMap(({ date, from, to, by, reason }, index) =>
      event(`tenggat-${index + 1}`, date, events.extended(from, to, by), reason),
    ),
    ...item.updates.flatMap(({ date, by, note: text, evidence }, index) =>
      event(`perkembangan-${index + 1}`, date, by, text, evidence),
    ),
    ...event('selesai', item.completed, events.completed),
    ...event('diverifikasi', item.verified?.date, events.verified(item.verified?.by ?? '')),
    ...event('diterima', item.accepted?.date, events.accepted(item.accepted?.by ?? '')),
  ].sort((a, b) => compareText(a.date, b.date));
}
