import type { IsoDate } from '../shared/iso-date.ts';

/** Why what was told to `catatan update` cannot be recorded. Data, never a sentence. */
export type UpdateProblem =
  | { readonly code: 'nothing' }
  /** `what` needs each of `options` beside it, or one of them. */
  | Problem<'needs-all' | 'needs-one', { readonly what: string; readonly options: readonly string[] }>
  | { readonly code: 'conflict'; readonly option: string; readonly other: string }
  | { readonly code: 'empty'; readonly option: string }
  | { readonly code: 'without-id'; readonly ref: string }
  | { readonly code: 'carried'; readonly ref: string; readonly successor: string | undefined }
  | { readonly code: 'completed-future'; readonly completed: IsoDate; readonly today: IsoDate }
  | { readonly code: 'completed-early'; readonly completed: IsoDate; readonly date: IsoDate }
  | { readonly code: 'deadline-same'; readonly deadline: IsoDate }
  | Problem<'not-held' | 'target-same' | 'no-target', { readonly id: string }>
  | { readonly code: 'target-earlier'; readonly id: string; readonly date: IsoDate }
  | Problem<EvidenceProblem, { readonly path: string }>;

type EvidenceProblem =
  | 'evidence-missing'
  | 'evidence-folder'
  | 'evidence-outside'
  | 'evidence-large'
  | 'evidence-other';

/** One problem for each code, all told by the same. */
type Problem<C extends string, Told> = C extends string ? { readonly code: C } & Told : never;
