import type { Life, LifeStep } from '../follow-ups/life.ts';
import type { IsoDate } from '../shared/iso-date.ts';

/** What every form of a history shows: the life of a recommendation and what it is today. */
export interface HistoryView {
  readonly ref: string;
  /** Undefined where its note is no longer there. */
  readonly note: { readonly id: string; readonly title: string; readonly date: IsoDate } | undefined;
  readonly text: string;
  /** Id of its owner. */
  readonly owner: string | undefined;
  /** Undefined where it is no longer there. */
  readonly status: string | undefined;
  readonly deadline: IsoDate | undefined;
  readonly daysBeyondPromise: number;
  readonly life: Life;
  /** Whether the copy here lacks the beginning of the history. */
  readonly isShallow: boolean;
  readonly nameOf: (owner: string) => string;
  /** The day of a step in the office's zone. */
  readonly dayOf: (step: LifeStep) => IsoDate;
}

/** Name of the person who saved it; of a mail address that stands for one, no more than what precedes the @. */
export function personOf({ person }: LifeStep): string {
  return person.split('@')[0] ?? '';
}
