import type { UserConfig } from '../config/schema.ts';
import type { FollowUp } from './follow-up.ts';

/** The steps of `followUp.escalation`, in any order. */
export type EscalationLadder = UserConfig['followUp']['escalation'];
export type EscalationLevel = EscalationLadder[number]['level'];

/**
 * The highest level whose working days late an item has reached; undefined while none is, and where working days cannot be
 * counted.
 */
export function escalationOf(
  { overdue, workingDaysLate }: Pick<FollowUp, 'overdue' | 'workingDaysLate'>,
  ladder: EscalationLadder,
): EscalationLevel | undefined {
  if (!overdue || workingDaysLate === undefined) return undefined;
  return highest(ladder.filter(({ after }) => workingDaysLate >= after).map(({ level }) => level));
}

/** The highest level of any of the items. */
export function escalationOfAll(
  items: readonly Pick<FollowUp, 'overdue' | 'workingDaysLate'>[],
  ladder: EscalationLadder,
): EscalationLevel | undefined {
  return highest(items.flatMap((item) => escalationOf(item, ladder) ?? []));
}

/** Ids of those who get a copy of what goes out at a level, each once. */
export function copiesAt(level: EscalationLevel, ladder: EscalationLadder): string[] {
  return [...new Set(ladder.filter((step) => step.level === level).flatMap(({ copies = [] }) => copies))];
}

const severity: Readonly<Record<EscalationLevel, number>> = { 'pengingat-1': 1, 'pengingat-2': 2, teguran: 3 };

function highest(levels: readonly EscalationLevel[]): EscalationLevel | undefined {
  return levels.toSorted((a, b) => severity[b] - severity[a])[0];
}
