/** The kinds of shape a frontmatter value can have, as a message names them. */
export type ValueKind =
  | 'text'
  | 'number'
  | 'whole-number'
  | 'boolean'
  | 'list'
  | 'map'
  | 'empty'
  | 'term'
  | 'attendee'
  | 'person'
  | 'attachment';

/** Parameters of each finding: data, never a sentence. The keys are the codes of contract and handbook. */
export interface DiagnosticParams {
  'encoding-invalid': { readonly encoding: 'utf-16' | 'binary' | 'unknown' };
  'conflict-marker': { readonly marker: string };
  'file-unreadable': { readonly reason: 'outside' | 'folder' | 'denied' | 'busy' | 'missing' | 'other' };
  'frontmatter-missing': Record<never, never>;
  'frontmatter-unclosed': { readonly found: string | undefined };
  'frontmatter-language': { readonly language: string };
  'frontmatter-syntax': { readonly problem: YamlProblem };
  'key-duplicate': { readonly key: string };
  'file-too-large': { readonly limit: 'size' | 'time' };
  'file-name': { readonly name: string; readonly expected: string | undefined };
  'id-duplicate': { readonly id: string; readonly other: string };

  'field-required': { readonly field: string };
  'field-unknown': {
    readonly field: string;
    /** The field that is probably meant; for `secrecy` the one that says who may read. */
    readonly suggestion: string | undefined;
    readonly problem: UnknownField;
  };
  'field-type': {
    readonly field: string;
    readonly expected: ValueKind;
    readonly found: ValueKind;
    /** What a text that stands for true or false says; undefined when it says neither. */
    readonly says: boolean | undefined;
  };
  'value-unknown': {
    readonly field: string;
    readonly value: string;
    readonly suggestion: string | undefined;
    readonly allowed: readonly string[];
  };
  'date-invalid': {
    readonly value: string;
    readonly problem: 'form' | 'calendar';
    readonly suggestion: string | undefined;
  };
  'time-invalid': {
    readonly value: string;
    readonly problem: 'form' | 'before-start';
    readonly suggestion: string | undefined;
  };
  'section-missing': { readonly section: string; readonly type: string };
  'heading-level': { readonly text: string };

  /** `truth` is undefined when there is no such date. */
  'weekday-mismatch': {
    readonly written: string;
    readonly truth: { readonly date: string; readonly weekday: number } | undefined;
  };
  'meeting-must-be-open': { readonly type: string; readonly access: string };
  'attendance-mismatch': { readonly declared: number; readonly counted: number; readonly atLeast: boolean };
  'quorum-not-met': {
    readonly present: number;
    readonly needed: number;
    readonly members: number;
    readonly rule: string;
  };
  'date-in-future': { readonly date: string; readonly today: string };
  'follows-unknown': { readonly id: string; readonly suggestion: string | undefined };
  'number-duplicate': { readonly number: string; readonly other: string };
  'number-shape': { readonly number: string; readonly pattern: string };

  'recommendation-id': {
    readonly problem: 'missing' | 'malformed' | 'duplicate';
    readonly id: string;
    readonly next: string;
  };
  'stakeholder-unknown': UnknownStakeholder;
  'owner-unknown': UnknownStakeholder;
  'owner-vague': { readonly owner: string };
  'deadline-missing': { readonly id: string };
  'deadline-before-meeting': { readonly deadline: string; readonly date: string };
  'deadline-holiday': {
    readonly deadline: string;
    readonly holiday: string | undefined;
    readonly next: string | undefined;
  };
  'deadline-vague': { readonly words: string };
  'term-mismatch': { readonly term: string; readonly expected: string; readonly deadline: string };
  'action-vague': { readonly word: string };
  'action-compound': { readonly words: string };
  'completed-missing': { readonly id: string };
  'completed-before-meeting': { readonly completed: string; readonly date: string };
  'evidence-missing': { readonly id: string };
  'evidence-not-found': { readonly path: string; readonly problem: 'missing' | 'outside' | 'folder' };
  'reason-missing': { readonly id: string };
  /** `by`: the owner's own acceptance, where there is one. */
  'acceptance-missing': { readonly id: string; readonly by: string | undefined };
  'successor-unknown': { readonly successor: string | undefined; readonly suggestion: string | undefined };
  'verification-missing': { readonly id: string };
  'verified-by-owner': { readonly by: string };
  'extension-gap': { readonly expected: string; readonly found: string };

  'count-mismatch': { readonly written: string; readonly declared: number; readonly counted: number };
  'number-words': { readonly digits: string; readonly words: string; readonly expected: string };
  'reference-dangling': { readonly reference: string };
  'personal-data': { readonly kind: 'nik' | 'nip' | 'phone' | 'mail'; readonly text: string };
  'link-broken': { readonly target: string; readonly problem: 'missing' | 'outside' };
  'html-unsafe': { readonly tag: string };

  'matters-arising': { readonly ref: string; readonly note: string };
  'secret-in-public': { readonly what: 'note' | 'ledger'; readonly access: string };
  'classification-unknown': { readonly classification: string };
  'stakeholder-duplicate': { readonly id: string; readonly field: 'id' | 'alias' | 'name' };
  'holidays-missing': { readonly year: number; readonly isIncomplete: boolean };
  /** `isFixed`: nobody can accept a finding of this rule. */
  'ignore-unused': { readonly rule: string; readonly isFixed: boolean };

  'deadline-moved': { readonly ref: string; readonly from: string; readonly to: string };
  'recommendation-removed': { readonly ref: string };
  'recommendation-rewritten': {
    readonly ref: string;
    readonly field: 'text' | 'owner' | 'completed';
    readonly before: string;
  };
  'status-reopened': { readonly ref: string; readonly from: string; readonly to: string };
  'final-reverted': { readonly id: string; readonly status: string };
}

interface UnknownStakeholder {
  readonly id: string;
  readonly suggestion: string | undefined;
  /** Whether the directory is missing or names nobody, so that nobody can be known. */
  readonly isDirectoryEmpty: boolean;
}

/**
 * Why a field cannot stand where it stands: `beside`: the one that is meant stands there too; `secrecy`: its name speaks of
 * who may read, so it must not just be deleted; `fixed`: a rule that cannot be changed.
 */
export type UnknownField = 'unknown' | 'beside' | 'secrecy' | 'fixed';

export type DiagnosticCode = keyof DiagnosticParams;
export type Severity = 'error' | 'warning';

/** What kind of YAML mistake was met, in terms a clerk can be told about. */
export type YamlProblem =
  | 'indent'
  | 'tab'
  | 'quote'
  | 'colon'
  | 'bracket'
  | 'alias'
  | 'nesting'
  | 'not-a-map'
  | 'other';

interface CodeProperties {
  readonly severity: Severity;
  /** In a draft the finding is a warning. */
  readonly lenientInDraft?: true;
  /** Neither `rules` nor `ignore` can lower it. */
  readonly fixed?: true;
}

const error: CodeProperties = { severity: 'error' };
const warning: CodeProperties = { severity: 'warning' };
const fixedError: CodeProperties = { severity: 'error', fixed: true };
const draftWarning: CodeProperties = { severity: 'error', lenientInDraft: true };

/** Severity of every code, and whether it can be lowered. The order is that of the handbook. */
export const codeProperties: { readonly [C in DiagnosticCode]: CodeProperties } = {
  'encoding-invalid': fixedError,
  'conflict-marker': fixedError,
  'file-unreadable': fixedError,
  'frontmatter-missing': fixedError,
  'frontmatter-unclosed': fixedError,
  'frontmatter-language': fixedError,
  'frontmatter-syntax': fixedError,
  'key-duplicate': fixedError,
  'file-too-large': fixedError,
  'file-name': fixedError,
  'id-duplicate': fixedError,
  'field-required': draftWarning,
  'field-unknown': error,
  'field-type': error,
  'value-unknown': error,
  'date-invalid': error,
  'time-invalid': error,
  'section-missing': warning,
  'heading-level': warning,
  'weekday-mismatch': error,
  'meeting-must-be-open': error,
  'attendance-mismatch': draftWarning,
  'quorum-not-met': error,
  'date-in-future': warning,
  'follows-unknown': error,
  'number-duplicate': error,
  'number-shape': warning,
  'recommendation-id': error,
  'stakeholder-unknown': error,
  'owner-unknown': draftWarning,
  'owner-vague': draftWarning,
  'deadline-missing': draftWarning,
  'deadline-before-meeting': error,
  'deadline-holiday': warning,
  'deadline-vague': warning,
  'term-mismatch': error,
  'action-vague': warning,
  'action-compound': warning,
  'completed-missing': error,
  'completed-before-meeting': error,
  'evidence-missing': error,
  'evidence-not-found': error,
  'reason-missing': error,
  'acceptance-missing': error,
  'successor-unknown': error,
  'verification-missing': error,
  'verified-by-owner': error,
  'extension-gap': error,
  'count-mismatch': warning,
  'number-words': warning,
  'reference-dangling': warning,
  'personal-data': warning,
  'link-broken': error,
  'html-unsafe': warning,
  'matters-arising': warning,
  'secret-in-public': fixedError,
  'classification-unknown': warning,
  'stakeholder-duplicate': error,
  'holidays-missing': warning,
  'ignore-unused': warning,
  'deadline-moved': fixedError,
  'recommendation-removed': fixedError,
  'recommendation-rewritten': fixedError,
  'status-reopened': { severity: 'warning', fixed: true },
  'final-reverted': fixedError,
};

export const diagnosticCodes = Object.keys(codeProperties) as readonly DiagnosticCode[];

/** The codes that an office may lower, raise or switch off. */
export const changeableCodes = diagnosticCodes.filter((code) => !codeProperties[code].fixed);
