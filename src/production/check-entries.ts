import { noteIdOf } from '../notes/list.ts';
import { loadNoteWithBytes } from '../notes/load.ts';
import type { NoteFile, Office } from '../notes/note.ts';
import type { Folder, FolderEntry, PathKind } from '../ports/files.ts';
import type { TimeLimit } from '../ports/time-limit.ts';
import { officeContext } from '../rules/check.ts';
import { checkNotes, type UncheckedNote } from '../rules/check-notes.ts';
import type { CheckedNote } from '../rules/facts.ts';
import { placeIn, textOf } from '../rules/locate.ts';

/** What rules found in one note file, and on what it depends besides the office. Plain data. */
export interface WorkedOut {
  readonly checked: CheckedNote;
  /** What the rules asked of the folder, with the answers. */
  readonly asked: Readonly<Record<string, PathKind>>;
}

/** The same, with the bytes that it was found in. */
export interface FreshNote extends WorkedOut {
  /** Digest of the file's bytes; undefined when they could not be read, or nobody asked. */
  readonly digest: string | undefined;
  readonly stamp: string | undefined;
}

/** A share of the notes, for another thread. */
export interface EntriesToCheck {
  /** Absolute path of the notebook. */
  readonly path: string;
  readonly office: Office;
  readonly entries: readonly FolderEntry[];
}

export interface Checker {
  readonly folder: Folder;
  readonly office: Office;
  readonly timeLimit: TimeLimit;
  /** Absent where nothing is to be kept. */
  readonly digest?: (content: Uint8Array) => string;
}

/** Reads and checks notes one after the other and lets each text go: what is kept of a note is small. */
export function checkEntries(entries: readonly FolderEntry[], checker: Checker): FreshNote[] {
  const kinds = new Map<string, PathKind>();
  const notes = entries.map((entry) => new NoteAtWork(entry, checker, kinds));
  const checked = checkNotes(notes, officeContext(checker.office), checker.timeLimit);
  return notes.map(({ digest, stamp, asked }, index) => ({
    checked: checked[index] as CheckedNote,
    asked,
    digest,
    stamp,
  }));
}

/** One note while it is checked. */
class NoteAtWork implements UncheckedNote {
  readonly file: string;
  readonly id: string;
  /** Without a prototype: a path may be called `__proto__`. */
  readonly asked: Record<string, PathKind> = Object.create(null);
  digest: string | undefined;
  stamp: string | undefined;
  readonly #entry: FolderEntry;
  readonly #checker: Checker;
  readonly #kinds: Map<string, PathKind>;
  #bytes: Uint8Array | undefined;

  /** `kinds` holds what other notes asked already. */
  constructor(entry: FolderEntry, checker: Checker, kinds: Map<string, PathKind>) {
    this.file = entry.name;
    this.id = noteIdOf(entry.name);
    this.#entry = entry;
    this.#checker = checker;
    this.#kinds = kinds;
  }

  read(): NoteFile {
    const { folder, office } = this.#checker;
    const { noteFile, bytes, stamp } = loadNoteWithBytes(folder, this.#entry, office.config);
    this.#bytes = bytes;
    this.stamp = stamp;
    return noteFile;
  }

  lookup = (path: string): PathKind => {
    const kind = this.#kinds.get(path) ?? this.#checker.folder.kind(path);
    this.#kinds.set(path, kind);
    this.asked[path] = kind;
    return kind;
  };

  /** Counts lines while the text is at hand, then lets it go. */
  finish(checked: CheckedNote): CheckedNote {
    const bytes = this.#bytes;
    this.#bytes = undefined;
    this.digest = bytes && this.#checker.digest?.(bytes);
    if (bytes === undefined || checked.findings.length + checked.found.length === 0) return checked;
    const all = placeIn(this.file, [...checked.findings, ...checked.found], textOf(bytes));
    const { length } = checked.findings;
    return { ...checked, findings: all.slice(0, length), found: all.slice(length) };
  }
}
