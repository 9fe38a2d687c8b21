import { firstDeadline } from '../../calendar/term-date.ts';
import { atKey, atValue, type DataPath, type Finding, finding, wholeFile } from '../../diagnostics/diagnostic.ts';
import type { Note, Notebook, NoteFile } from '../../notes/note.ts';
import type { Recommendation } from '../../notes/schema.ts';
import { isUnread } from '../unread.ts';

/**
 * What a change does to the record: the notebook as it was against the notebook as it is. Only notes that were `final`
 * are the record; a draft may change freely. None of these findings can be lowered or ignored.
 * @param renames new path of a file by its old one, where that is known
 */
export function compareWithBase(base: Notebook, now: Notebook, renames: ReadonlyMap<string, string>): Finding[] {
  const successors = new Successors(base, now, renames);
  return base.notes
    .filter(({ data }) => data.status === 'final')
    .flatMap((old) => {
      const file = successors.of(old);
      if (file === undefined) return removedNote(old);
      return file.note === undefined ? [] : compareNotes(old, file.note, file.findings);
    });
}

/** Which note each of the old ones became. */
class Successors {
  readonly #byId: ReadonlyMap<string, NoteFile>;
  readonly #byFile: ReadonlyMap<string, NoteFile>;
  readonly #renames: ReadonlyMap<string, string>;
  /** Notes whose ids are new. */
  readonly #added: readonly NoteFile[];

  constructor(base: Notebook, now: Notebook, renames: ReadonlyMap<string, string>) {
    const known = new Set(base.notes.map(({ id }) => id));
    this.#byId = new Map(now.noteFiles.map((it) => [it.id, it]));
    this.#byFile = new Map(now.noteFiles.map((it) => [it.file, it]));
    this.#added = now.noteFiles.filter(({ id }) => !known.has(id));
    this.#renames = renames;
  }

  /** The note of the same id, of the renamed file, else the one new note that is otherwise the same meeting. */
  of(old: Note): NoteFile | undefined {
    const same = this.#byId.get(old.id) ?? this.#byFile.get(this.#renames.get(old.file) ?? '');
    if (same !== undefined) return same;
    const alike = this.#added.filter(({ note }) => note !== undefined && isSameMeeting(old, note));
    return alike.length === 1 ? alike[0] : undefined;
  }
}

function isSameMeeting(old: Note, note: Note): boolean {
  const sameHead = old.data.title === note.data.title && old.data.type === note.data.type;
  const sameBody = old.body.trim() !== '' && old.body === note.body;
  return sameBody || (sameHead && old.data.date === note.data.date);
}

/** Each recommendation of a note that is gone was removed from the record. */
function removedNote({ file, id, data }: Note): Finding[] {
  const refs = data.recommendations.map((item) => `${id}#${item.id ?? '?'}`);
  const gone = refs.length === 0 ? [id] : refs;
  return gone.map((ref) => finding('recommendation-removed', file, wholeFile, { ref }));
}

/** What could not be read of the note has been said: nothing is concluded from its absence. */
function compareNotes(old: Note, note: Note, findings: readonly Finding[]): Finding[] {
  const { file, data } = note;
  const isLost = (...path: DataPath) => isUnread(findings, note, path);
  const isReverted = data.status !== 'final' && !isLost('status');
  const reverted = finding('final-reverted', file, atValue('status'), { id: old.id, status: data.status });
  const isCorrected = data.corrections.length > old.data.corrections.length;
  const items = isLost('recommendations') && data.recommendations.length === 0 ? [] : old.data.recommendations;
  return [
    ...(isReverted ? [reverted] : []),
    ...items.flatMap((item) => compareItems(old, item, note, isCorrected, isLost)),
  ];
}

function compareItems(
  old: Note,
  before: Recommendation,
  note: Note,
  corrected: boolean,
  isLost: (...path: DataPath) => boolean,
): Finding[] {
  const ref = `${old.id}#${before.id ?? '?'}`;
  const index = note.data.recommendations.findIndex(({ id }) => id === before.id);
  const now = note.data.recommendations[index];
  if (now === undefined) return [finding('recommendation-removed', note.file, atKey('recommendations'), { ref })];
  const at = ['recommendations', index] as const;
  return [
    ...(isLost(...at, 'deadline') ? [] : movedDeadline(note.file, at, ref, before, now, corrected)),
    ...(corrected ? [] : rewritten(note.file, at, ref, before, now)),
    ...(isLost(...at, 'status') ? [] : reopened(note.file, at, ref, before, now)),
  ];
}

/** A deadline may move by `extensions` that lead from the old one to the new one; those on record stay as they are. */
function movedDeadline(
  file: string,
  at: DataPath,
  ref: string,
  before: Recommendation,
  now: Recommendation,
  corrected: boolean,
): Finding[] {
  const kept = before.extensions.every(({ from, to }, index) => {
    const it = now.extensions[index];
    return it?.from === from && it.to === to;
  });
  if (!kept && !corrected) {
    const [from = '–', to = '–'] = [firstDeadline(before), firstDeadline(now)];
    return [finding('deadline-moved', file, atValue(...at, 'extensions'), { ref, from, to })];
  }
  const [from, to] = [before.deadline, now.deadline];
  if (from === undefined || from === to) return [];
  const steps = now.extensions.slice(before.extensions.length);
  const chained = steps[0]?.from === from && steps.at(-1)?.to === to;
  return chained ? [] : [finding('deadline-moved', file, atValue(...at, 'deadline'), { ref, from, to: to ?? '–' })];
}

function rewritten(file: string, at: DataPath, ref: string, before: Recommendation, now: Recommendation): Finding[] {
  const isStillDone = before.status === 'selesai' && now.status === 'selesai';
  return (['text', 'owner', ...(isStillDone ? (['completed'] as const) : [])] as const)
    .filter((field) => before[field] !== undefined && before[field] !== now[field])
    .map((field) =>
      finding('recommendation-rewritten', file, atValue(...at, field), { ref, field, before: before[field] ?? '' }),
    );
}

const closed: ReadonlySet<string> = new Set(['selesai', 'tidak-dapat', 'dialihkan']);

function reopened(file: string, at: DataPath, ref: string, before: Recommendation, now: Recommendation): Finding[] {
  if (!closed.has(before.status) || closed.has(now.status)) return [];
  return [finding('status-reopened', file, atValue(...at, 'status'), { ref, from: before.status, to: now.status })];
}
