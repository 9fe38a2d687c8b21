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
  const { approved, verified, accepted } = item;
  const deadline = item.extensions[0]?.from ?? item.deadline ?? followUp.firstDeadline;
  const decided = deadline === undefined ? events.decided : events.decidedWith(deadline);
  const life = [event('ditetapkan', note.data.date, approved === undefined ? decided : events.proposed)];
  if (approved !== undefined) life.push(event('disetujui', approved.date, events.approved(approved.by, deadline)));
  for (const [index, { date, from, to, by, reason }] of item.extensions.entries()) {
    life.push(event(`tenggat-${index + 1}`, date, events.extended(from, to, by), reason));
  }
  for (const [index, { date, by, note: text, evidence }] of item.updates.entries()) {
    life.push(event(`perkembangan-${index + 1}`, date, by || events.progress, text, evidence));
  }
  if (item.completed !== undefined) {
    const completed = [events.completed, lateCompletion(followUp, texts)].filter((it) => it !== undefined);
    life.push(event('selesai', item.completed, completed.join(', ')));
  }
  if (verified !== undefined) life.push(event('diverifikasi', verified.date, events.verified(verified.by)));
  if (accepted !== undefined) life.push(event('diterima', accepted.date, events.accepted(accepted.by)));
  return life.sort((a, b) => compareText(a.date, b.date));
}

function event(key: string, date: IsoDate, what: string, note?: string, evidence: readonly string[] = []): LifeEvent {
  return { key, date, what, note, evidence };
}
