import type { DiagnosticCode } from '../../../diagnostics/codes.ts';

/** What the handbook says of a rule. */
export interface RuleText {
  /** The mistake in a few words, for a list: at most 40 characters, no full stop. */
  readonly title: string;
  /** What the rule wants, in one or two sentences. */
  readonly wants: string;
  /** Why that matters to the office or to the public record. */
  readonly why: string;
  /** A wrong and a right example in words, where none can be shown. */
  readonly told?: { readonly wrong: string; readonly right: string };
}

/** The texts of some rules, by code. */
export type RuleTexts<C extends DiagnosticCode> = { readonly [K in C]: RuleText };
