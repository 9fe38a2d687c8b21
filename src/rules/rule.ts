import type { Root } from 'mdast';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Stakeholder } from '../config/schema.ts';
import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { DataPath, Finding } from '../diagnostics/diagnostic.ts';
import type { Note, Office } from '../notes/note.ts';
import type { PathKind } from '../ports/files.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import type { CheckedNote, NoteFacts } from './facts.ts';
import type { Passage } from './text/passages.ts';

/** What every rule may look at. Rules are pure: the day and the folder come as values. */
export interface OfficeContext {
  readonly office: Office;
  readonly stakeholders: ReadonlyMap<string, Stakeholder>;
  readonly calendar: WorkingCalendar;
}

interface Asking {
  /** What stands at a path relative to the notebook. */
  lookup(path: string): PathKind;
  /**
   * Whether something of `note` at `path`, around it or inside it could not be read, or stands there under a wrong name.
   * Reading has said so already: what then seems to be missing is not.
   */
  isUnread(note: Pick<Note, 'file' | 'dropped'>, path: DataPath): boolean;
}

/** What a rule on one note may look at: neither the day nor another note. */
export interface NoteContext extends OfficeContext, Asking {
  readonly note: Note;
  /** The body as a tree, parsed when first asked for: dear, so a cheap look at the text comes first. Offsets are those of `note.body`. */
  tree(): Root;
  /** The body with comments, code and addresses of the web blanked. Offsets are those of `note.body`. */
  prose(): string;
  /** Every text that a person wrote to be read, with its place. */
  passages(): readonly Passage[];
  /** All passages in one, for a cheap look. */
  writing(): string;
}

/** What a rule across the notebook may look at: the facts of every note, but not its texts. */
export interface NotebookContext extends OfficeContext, Asking {
  readonly today: IsoDate;
  /** Every note file, by file. */
  readonly checked: readonly CheckedNote[];
  /** The notes that can be read, by file. */
  readonly notes: readonly NoteFacts[];
}

/**
 * An example for the handbook and the tests: top-level keys that replace those of a plain correct note, or its body.
 * In a wrong example `at` is the text that the finding must point at.
 */
export interface Example {
  readonly frontmatter?: string;
  readonly body?: string;
  /** Top-level keys of `catatan.yaml` that the rule depends on. */
  readonly config?: string;
  /** `stakeholders.yaml`, where the example is about it. */
  readonly stakeholders?: string;
  /** Another note of the notebook, by its path. */
  readonly other?: { readonly file: string; readonly frontmatter: string };
}

export interface WrongExample extends Example {
  /** The text that the finding points at; `---` for the first line of the note. */
  readonly at: string;
}

interface RuleMeta {
  readonly code: DiagnosticCode;
  readonly wrong: WrongExample;
  readonly right: Example;
}

/** A rule on one note. */
export interface NoteRule extends RuleMeta {
  readonly scope: 'note';
  check(context: NoteContext): Iterable<Finding>;
}

/** A rule that needs all notes at once. */
export interface NotebookRule extends RuleMeta {
  readonly scope: 'notebook';
  check(context: NotebookContext): Iterable<Finding>;
}

/** A rule on what all other rules, reading and shape found. */
export interface FindingsRule extends RuleMeta {
  readonly scope: 'findings';
  check(context: NotebookContext, found: readonly Finding[]): Iterable<Finding>;
}

export type Rule = NoteRule | NotebookRule | FindingsRule;
