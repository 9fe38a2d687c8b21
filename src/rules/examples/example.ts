import type { Example, WrongExample } from '../rule.ts';

/** Examples of a code: what is wrong, where the finding points, and how it is right. */
export type Examples =
  /** Keys and body of a note, within an otherwise correct notebook. */
  | { readonly kind: 'note'; readonly wrong: WrongExample; readonly right: Example }
  /** The whole text of a note. */
  | { readonly kind: 'text'; readonly wrong: string; readonly at: string; readonly right: string }
  /** Paths of notes, each otherwise correct; `at` is the last one. */
  | { readonly kind: 'paths'; readonly wrong: readonly string[]; readonly right: readonly string[] }
  /** What a change makes of a final note. */
  | { readonly kind: 'change'; readonly before: Example; readonly wrong: WrongExample; readonly right: Example }
  /** Nothing that can be shown as text: the handbook tells it. */
  | { readonly kind: 'told' };
