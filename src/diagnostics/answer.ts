/** What is wrong with an answer, whether it was typed at a question or given as an option. Data, never a sentence. */
export type AnswerProblem =
  | { readonly code: 'missing' }
  | { readonly code: 'date'; readonly value: string }
  | { readonly code: 'time'; readonly value: string }
  | { readonly code: 'time-order'; readonly start: string; readonly end: string }
  | { readonly code: 'start-missing' }
  | { readonly code: 'name-missing'; readonly value: string }
  | { readonly code: 'count'; readonly value: string }
  | {
      readonly code: 'value-unknown';
      readonly value: string;
      readonly allowed: readonly string[];
      readonly suggestion: string | undefined;
    }
  | { readonly code: 'party-unknown'; readonly value: string; readonly suggestion: string | undefined }
  | { readonly code: 'party-ambiguous'; readonly value: string; readonly matches: readonly string[] }
  | { readonly code: 'deadline'; readonly value: string }
  | { readonly code: 'deadline-early'; readonly deadline: string; readonly date: string }
  | { readonly code: 'term-uncountable'; readonly term: string }
  | { readonly code: 'parts'; readonly value: string }
  | { readonly code: 'slug'; readonly value: string }
  | { readonly code: 'must-be-open'; readonly type: string }
  | { readonly code: 'name-taken'; readonly path: string };

/** An answer that was read, or why it cannot be used. */
export type Judged<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: AnswerProblem };

export function good<T>(value: T): Judged<T> {
  return { ok: true, value };
}

export function bad(problem: AnswerProblem): Judged<never> {
  return { ok: false, problem };
}
