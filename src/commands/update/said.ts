import { Failure } from '../../diagnostics/failure.ts';
import type { UpdateProblem } from '../../diagnostics/update-problem.ts';
import type { RecommendationStatus, reasonCodes } from '../../notes/vocabulary/values.ts';
import type { IsoDate } from '../../shared/iso-date.ts';
import { oneLine } from '../../shared/one-line.ts';
import { type OptionValues, option } from '../command.ts';

/** What a person says became of a recommendation, by option or as answers. */
export interface Said {
  readonly status?: RecommendationStatus | undefined;
  readonly note?: string | undefined;
  readonly by?: string | undefined;
  /** Paths as they were given, or web addresses. */
  readonly evidence?: readonly string[] | undefined;
  readonly completed?: IsoDate | undefined;
  readonly verifiedBy?: string | undefined;
  readonly deadline?: IsoDate | undefined;
  readonly reason?: string | undefined;
  readonly approvedBy?: string | undefined;
  readonly reasonCode?: (typeof reasonCodes)[number] | undefined;
  readonly carryTo?: string | undefined;
  readonly impact?: string | undefined;
}

/** Throws `Failure` `update-unusable` for a text that holds nothing. */
export function readSaid(options: OptionValues): Said {
  const text = (name: string) => {
    const value = option.text(options, name);
    if (value === undefined) return undefined;
    const line = oneLine(value);
    return line === '' ? unusable({ code: 'empty', option: `--${name}` }) : line;
  };
  const evidence = option.list(options, 'evidence')?.map((it) => it.trim());
  if (evidence?.includes('')) unusable({ code: 'empty', option: '--evidence' });
  return {
    status: option.text(options, 'status') as Said['status'],
    note: text('note'),
    by: text('by'),
    evidence,
    completed: option.text(options, 'completed'),
    verifiedBy: text('verified-by'),
    deadline: option.text(options, 'deadline'),
    reason: text('reason'),
    approvedBy: text('approved-by'),
    reasonCode: option.text(options, 'reason-code') as Said['reasonCode'],
    carryTo: text('carry-to'),
    impact: text('impact'),
  };
}

/** Whether anything was said of the recommendation itself: who says it is nothing yet. */
export function saysSomething({ by: _, ...rest }: Said): boolean {
  return Object.values(rest).some((value) => value !== undefined);
}

export function unusable(problem: UpdateProblem): never {
  throw new Failure('update-unusable', { problem });
}
