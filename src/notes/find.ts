import { Failure } from '../diagnostics/failure.ts';
import { suggest } from '../shared/suggest.ts';
import { type Note, type Notebook, type NoteFile, type NoteHead, refOf } from './note.ts';
import type { Recommendation } from './schema.ts';

/**
 * The note file that `ref` names: its id, any unique beginning of it, or a path that ends in it; `#R1` is left aside.
 * Throws `Failure` `note-unknown` or `note-ambiguous`.
 */
export function findNoteFile<N extends NoteHead>(
  { noteFiles }: Pick<Notebook<N>, 'noteFiles'>,
  ref: string,
): NoteFile<N> {
  const wanted = ref
    .replace(/#.*$/, '')
    .replace(/\.md$/i, '')
    .replace(/^.*[\\/]/, '');
  const exact = noteFiles.find(({ id }) => id === wanted);
  if (exact !== undefined) return exact;
  const matches = wanted === '' ? [] : noteFiles.filter(({ id }) => id.startsWith(wanted));
  const [only] = matches;
  if (only !== undefined && matches.length === 1) return only;
  const ids = (files: readonly NoteFile<N>[]) => files.map(({ id }) => id);
  if (matches.length > 1) throw new Failure('note-ambiguous', { ref, matches: ids(matches) });
  throw new Failure('note-unknown', { ref, suggestion: suggestNote(wanted, ids(noteFiles)) });
}

/** The id nearest to `wanted`, or whose beginning is. */
function suggestNote(wanted: string, ids: readonly string[]): string | undefined {
  const beginnings = new Map(ids.map((id) => [id.slice(0, wanted.length), id]));
  return suggest(wanted, ids) ?? beginnings.get(suggest(wanted, beginnings.keys()) ?? '');
}

/** A recommendation, with the note and the file that hold it. */
export interface FoundItem {
  readonly noteFile: NoteFile;
  readonly note: Note;
  readonly item: Recommendation;
  /** Its full ref. */
  readonly ref: string;
}

/**
 * The recommendation that `ref` names: `ID#R1` or any unique beginning of it (`2022-11-08#R1`, or the date alone where the note
 * has one), also as it is pasted from a table. Throws `Failure` `note-unknown`, `note-ambiguous`, `note-unreadable`,
 * `item-unknown` or `item-ambiguous`.
 */
export function findItem(notebook: Pick<Notebook, 'noteFiles'>, ref: string): FoundItem {
  const [wanted = ref] = ref.split(/[|`\s]+/).filter((word) => word !== '');
  const noteFile = findNoteFile(notebook, wanted);
  const { note } = noteFile;
  if (note === undefined) throw new Failure('note-unreadable', { path: noteFile.file });
  const items = note.data.recommendations.map((item) => ({ noteFile, note, item, ref: refOf(note, item) }));
  const refs = items.map((it) => it.ref);
  const number = /#(.*)$/.exec(wanted)?.[1]?.replace(/^r?(?=\d)/i, 'R') ?? '';
  const matches = number === '' ? items : items.filter(({ item }) => item.id === number);
  const [only] = matches;
  if (only !== undefined && matches.length === 1) return only;
  if (matches.length > 1) throw new Failure('item-ambiguous', { ref, matches: refs });
  throw new Failure('item-unknown', {
    ref,
    id: note.id,
    known: refs,
    suggestion: suggest(`${note.id}#${number}`, refs),
  });
}
