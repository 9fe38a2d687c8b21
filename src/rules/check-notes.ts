import { type Finding, finding, wholeFile } from '../diagnostics/diagnostic.ts';
import type { NoteFile } from '../notes/note.ts';
import type { PathKind } from '../ports/files.ts';
import type { TimeLimit } from '../ports/time-limit.ts';
import { checkNote } from './check-note.ts';
import { type CheckedNote, factsOf } from './facts.ts';
import type { OfficeContext } from './rule.ts';

/** A note that is to be checked. */
export interface UncheckedNote extends Pick<NoteFile, 'file' | 'id'> {
  read(): NoteFile;
  /** What stands at a path relative to the notebook. */
  lookup(path: string): PathKind;
  /** Called with what was found, before the next note is read. */
  finish?(checked: CheckedNote): CheckedNote;
}

/** The time that one note may take, in milliseconds: five seconds, as `file-too-large` says. */
const slowest = 5000;

/** Notes that share one limit: setting a limit costs more than most notes do. */
const together = 200;

/**
 * Reads and checks notes one after the other. One that takes too long is stopped: `file-too-large` says so, and its
 * frontmatter is checked alone.
 */
export function checkNotes(
  notes: readonly UncheckedNote[],
  office: OfficeContext,
  timeLimit: TimeLimit,
): CheckedNote[] {
  const finished = (note: UncheckedNote, checked: CheckedNote) => note.finish?.(checked) ?? checked;
  const check = (note: UncheckedNote) => finished(note, checkNote(note.read(), office, note.lookup));
  const checked: CheckedNote[] = [];
  for (let start = 0; start < notes.length; start += together) {
    const batch = notes.slice(start, start + together);
    const inTime = timeLimit(slowest, () => batch.map(check));
    const alone = (note: UncheckedNote) =>
      timeLimit(slowest, () => check(note))?.answer ?? finished(note, checkSlowNote(note, office, timeLimit));
    checked.push(...(inTime?.answer ?? batch.map(alone)));
  }
  return checked;
}

function checkSlowNote(unchecked: UncheckedNote, office: OfficeContext, timeLimit: TimeLimit): CheckedNote {
  const { file, id } = unchecked;
  const read = timeLimit(slowest, () => unchecked.read())?.answer;
  if (read?.note === undefined) return { file, id, facts: undefined, findings: [tooLarge(file)], found: [] };
  const note = { ...read.note, body: '' };
  const head = timeLimit(slowest, () => checkNote({ ...read, note }, office, unchecked.lookup))?.answer;
  const { findings } = read;
  return { file, id, facts: factsOf(note), findings, found: [...(head?.found ?? []), tooLarge(file)] };
}

function tooLarge(file: string): Finding {
  return finding('file-too-large', file, wholeFile, { limit: 'time' });
}
