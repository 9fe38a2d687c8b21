import { Failure } from '../diagnostics/failure.ts';
import { suggest } from '../shared/suggest.ts';
import type { Notebook, NoteFile } from './note.ts';

/**
 * The note file that `ref` names: its id, any unique beginning of it, or a path that ends in it; `#R1` is left aside.
 * Throws `Failure` `note-unknown` or `note-ambiguous`.
 */
export function findNoteFile({ noteFiles }: Pick<Notebook, 'noteFiles'>, ref: string): NoteFile {
  const wanted = ref
    .replace(/#.*$/, '')
    .replace(/\.md$/i, '')
    .replace(/^.*[\\/]/, '');
  const exact = noteFiles.find(({ id }) => id === wanted);
  if (exact !== undefined) return exact;
  const matches = wanted === '' ? [] : noteFiles.filter(({ id }) => id.startsWith(wanted));
  const [only] = matches;
  if (only !== undefined && matches.length === 1) return only;
  const ids = (files: readonly NoteFile[]) => files.map(({ id }) => id);
  if (matches.length > 1) throw new Failure('note-ambiguous', { ref, matches: ids(matches) });
  throw new Failure('note-unknown', { ref, suggestion: suggest(wanted, ids(noteFiles)) });
}
