import type { SiteTexts } from '../i18n/id/site.ts';
import { compareText } from '../shared/compare.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import type { PublicFollowUp } from './view.ts';

/** Something that happened to a recommendation. */
export interface LifeEvent {
  readonly date: IsoDate;
  readonly what: string;
  /** What was written about it. */
  readonly note: string | undefined;
  readonly evidence: readonly string[];
}

/** The life of a recommendation from the meeting on, oldest first. */
export function lifeOf({ note, recommendation: item, firstDeadline }: PublicFollowUp, texts: SiteTexts): LifeEvent[] {
  const { events } = texts;
  const event = (date: IsoDate | undefined, what: string, detail?: string, evidence: readonly string[] = []) =>
    date === undefined ? [] : [{ date, what, note: detail, evidence }];
  const decided = item.extensions[0]?.from ?? item.deadline ?? firstDeadline;
  return [
    ...event(note.data.date, decided === undefined ? events.decided : events.decidedWith(decided)),
    ...event(item.approved?.date, events.approved(item.approved?.by ?? '')),
    ...item.extensions.flatMap(({ date, from, to, by, reason }) => event(date, events.extended(from, to, by), reason)),
    ...item.updates.flatMap(({ date, by, note: text, evidence }) => event(date, by, text, evidence)),
    ...event(item.completed, events.completed),
    ...event(item.verified?.date, events.verified(item.verified?.by ?? '')),
    ...event(item.accepted?.date, events.accepted(item.accepted?.by ?? '')),
  ].sort((a, b) => compareText(a.date, b.date));
}
