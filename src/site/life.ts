import type { SiteTexts } from '../i18n/id/site.ts';
import { compareText } from '../shared/compare.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import { lateCompletion } from './late-completion.ts';
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
export function lifeOf(followUp: PublicFollowUp, texts: SiteTexts): LifeEvent[] {
  const { note, recommendation: item } = followUp;
  const { events } = texts;
  const event = (
    key: string,
    date: IsoDate | undefined,
    what: string,
    detail?: string,
    evidence: readonly string[] = [],
  ): LifeEvent[] => (date === undefined ? [] : [{ key, date, what, note: detail, evidence }]);
  const deadline = item.extensions[0]?.from ?? item.deadline ?? followUp.firstDeadline;
  const decided = deadline === undefined ? events.decided : events.decidedWith(deadline);
  const completed = [events.completed, lateCompletion(followUp, texts)].filter((it) => it !== undefined);
  return [
    ...event('ditetapkan', note.data.date, item.approved === undefined ? decided : events.proposed),
    ...event('disetujui', item.approved?.date, events.approved(item.approved?.by ?? '', deadline)),
    ...item.extensions.flatMap(({ date, from, to, by, reason }, index) =>
      event(`tenggat-${index + 1}`, date, events.extended(from, to, by), reason),
    ),
    ...item.updates.flatMap(({ date, by, note: text, evidence }, index) =>
      event(`perkembangan-${index + 1}`, date, by || events.progress, text, evidence),
    ),
    ...event('selesai', item.completed, completed.join(', ')),
    ...event('diverifikasi', item.verified?.date, events.verified(item.verified?.by ?? '')),
    ...event('diterima', item.accepted?.date, events.accepted(item.accepted?.by ?? '')),
  ].sort((a, b) => compareText(a.date, b.date));
}
