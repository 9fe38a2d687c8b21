import type { Root } from 'mdast';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Stakeholder } from '../config/schema.ts';
import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { DataPath, Finding } from '../diagnostics/diagnostic.ts';
import type { Note, Notebook } from '../notes/note.ts';
import type { PathKind } from '../ports/files.ts';
import type { IsoDate } from '../shared/iso-date.ts';

/** What every rule may look at. Rules are pure: the day and the folder come as values. */
export interface NotebookContext {
  readonly notebook: Notebook;
  readonly today: IsoDate;
  readonly stakeholders: ReadonlyMap<string, Stakeholder>;
  readonly notesById: ReadonlyMap<string, Note>;
  /** Refs of all recommendations, `ID#R1`. */
  readonly refs: ReadonlySet<string>;
  readonly calendar: WorkingCalendar;
  /** What stands at a path relative to the notebook. */
  lookup(path: string): PathKind;
  /**
   * Whether something of `note` at `path`, around it or inside it could not be read, or stands there under a wrong name.
   * Reading has said so already: what then seems to be missing is not.
   */
  isUnread(note: Note, path: DataPath): boolean;
}

export interface NoteContext extends NotebookContext {
  readonly note: Note;
  /** The body as a tree, parsed when first asked for: dear, so a cheap look at the text comes first. Offsets are those of `note.body`. */
  tree(): Root;
  /** The body with comments, code and addresses of the web blanked. Offsets are those of `note.body`. */
  prose(): string;
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
