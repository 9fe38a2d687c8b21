import { daysBeyond } from '../follow-ups/follow-up.ts';
import type { SiteTexts } from '../i18n/id/site.ts';
import type { PublicFollowUp } from './view.ts';

/** How long after its deadline an item was completed, or else after its first one; undefined where it was in time or is open. */
export function lateCompletion(
  { status, recommendation, deadline, firstDeadline }: PublicFollowUp,
  texts: SiteTexts,
): string | undefined {
  const { completed } = recommendation;
  if (status !== 'selesai' || completed === undefined) return undefined;
  const [days, sinceFirst] = [deadline, firstDeadline].map((day) => daysBeyond(day, recommendation, completed));
  if (days) return texts.afterDeadline(days);
  return sinceFirst ? texts.afterFirstDeadline(sinceFirst) : undefined;
}
