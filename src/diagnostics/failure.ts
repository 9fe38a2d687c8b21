import type { IsoDate } from '../shared/iso-date.ts';
import type { AnswerProblem } from './answer.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { UpdateProblem } from './update-problem.ts';

/** Parameters of each reason why a job cannot be done. */
export interface FailureParams {
  'revision-unknown': { readonly revision: string; readonly shallow: boolean };
  cancelled: Record<never, never>;
  'usage-unknown-command': { readonly command: string; readonly suggestion: string | undefined };
  'usage-unknown-option': { readonly option: string; readonly suggestion: string | undefined };
  'usage-option-value': {
    readonly option: string;
    readonly value: string;
    readonly allowed: readonly string[];
    readonly suggestion: string | undefined;
  };
  'usage-option-date': { readonly option: string; readonly value: string };
  'usage-option-time': { readonly option: string; readonly value: string };
  'usage-option-number': { readonly option: string; readonly value: string };
  /** `option` cannot stand beside `other`; `allowed` can. */
  'usage-option-conflict': { readonly option: string; readonly other: string; readonly allowed: readonly string[] };
  'usage-option-missing-value': { readonly option: string };
  'usage-option-missing': { readonly option: string; readonly command: string };
  'usage-argument-missing': { readonly argument: string };
  'usage-argument-excess': { readonly argument: string };
  'usage-environment': { readonly name: string; readonly value: string };
  'notebook-missing': { readonly from: string };
  'notebook-exists': { readonly path: string };
  /** Something stands there that a site would write over. */
  'site-foreign': { readonly path: string };
  'config-invalid': { readonly diagnostics: readonly Diagnostic[]; readonly source: string };
  'rule-unknown': { readonly code: string; readonly suggestion: string | undefined };
  'path-unknown': { readonly path: string };
  'note-unknown': { readonly ref: string; readonly suggestion: string | undefined };
  'note-ambiguous': { readonly ref: string; readonly matches: readonly string[] };
  'note-unreadable': { readonly path: string };
  /** `known`: refs of the recommendations that the note has. */
  'item-unknown': {
    readonly ref: string;
    readonly id: string;
    readonly known: readonly string[];
    readonly suggestion: string | undefined;
  };
  'item-ambiguous': { readonly ref: string; readonly matches: readonly string[] };
  'update-unusable': { readonly problem: UpdateProblem };
  /** `paths`: files that could not be put back. */
  'update-half': { readonly paths: readonly string[] };
  'stakeholder-unknown': { readonly id: string; readonly suggestion: string | undefined };
  'answer-unusable': { readonly option: string; readonly problem: AnswerProblem };
  'note-exists': { readonly path: string; readonly slug: string };
  'note-rejected': { readonly diagnostics: readonly Diagnostic[]; readonly source: string };
  'note-not-held': { readonly id: string };
  'confirmation-missing': { readonly option: string };
  'edit-refused': { readonly path: string; readonly line: string };
  'file-changed': { readonly path: string };
  'template-broken': { readonly file: string; readonly reason: string };
  'file-missing': { readonly path: string };
  'file-denied': { readonly path: string };
  'file-busy': { readonly path: string };
  'file-exists': { readonly path: string };
  'file-other': { readonly path: string; readonly reason: string };
  'disk-full': { readonly path: string };
  'file-expected': { readonly path: string };
  'folder-expected': { readonly path: string };
  'git-missing': Record<never, never>;
  'git-failed': { readonly reason: string };
  'git-repository-missing': Record<never, never>;
  'git-ownership': { readonly path: string };
  'git-busy': Record<never, never>;
  'git-denied': { readonly reason: string };
  'history-shallow': { readonly date: IsoDate };
  /** `since`: the first day of which there is history, where it is known. */
  'history-starts-later': { readonly date: IsoDate; readonly since: IsoDate | undefined };
  'history-empty': { readonly ref: string };
  'history-config-invalid': { readonly date: IsoDate };
  'save-under-way': { readonly what: 'rebase' | 'merge' | 'cherry-pick' | 'revert' | 'unmerged' };
  'save-old-version': Record<never, never>;
  'save-person-missing': Record<never, never>;
  'save-person-invalid': { readonly value: string };
  /** The program that makes search indexes does not start; what it or the system said. */
  'search-missing': { readonly reason: string };
  'browser-missing': { readonly tried: readonly string[] };
  'browser-broken': { readonly path: string; readonly reason: string };
  /** A document that does not exist in an edition. */
  'edition-unknown': { readonly document: string; readonly edition: 'internal' | 'public' };
  /** The other edition of a document stands where this one would be written. */
  'edition-mixed': { readonly path: string };
  /** What would be written over is the signed copy of a note. */
  'signed-copy': { readonly path: string };
  /** A public PDF holds something that is withheld. */
  'print-leak': { readonly texts: readonly string[] };
  'print-failed': { readonly reason: string };
  /** `holder`: the machine whose program has it. */
  'lock-held': { readonly path: string; readonly holder: string };
  /** Lines of the register, from 1, that cannot be read. */
  'ledger-damaged': { readonly path: string; readonly lines: readonly number[] };
  /** What only a final note can have done to it. */
  'note-not-final': { readonly id: string; readonly status: string };
  /** There are mails to send and no server to send them by. */
  'mail-missing': Record<never, never>;
  'mail-address': { readonly address: string };
  'mail-password': { readonly user: string };
  /** Nothing that this receiver could have got is on record. */
  'delivery-missing': { readonly id: string; readonly receiver: string };
  /** A day of receipt that is yet to come, or before the day of sending. */
  'receipt-future': { readonly date: IsoDate; readonly today: IsoDate };
  'receipt-early': { readonly date: IsoDate; readonly sent: IsoDate };
  'pdf-unreadable': { readonly problem: 'no-pdf' | 'damaged' | 'locked' };
}

export type FailureCode = keyof FailureParams;

/** A job that cannot be done: caught once, in `main`, and told in the person's language. Exit code 2. */
export class Failure<C extends FailureCode = FailureCode> extends Error {
  readonly code: C;
  readonly params: FailureParams[C];

  constructor(code: C, params: FailureParams[C]) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'Failure';
    this.code = code;
    this.params = params;
  }
}

/** Whether `error` is a failure with one of `codes`; any failure when none is named. */
export function isFailure<C extends FailureCode>(error: unknown, ...codes: readonly C[]): error is Failure<C> {
  return error instanceof Failure && (codes.length === 0 || (codes as readonly string[]).includes(error.code));
}
