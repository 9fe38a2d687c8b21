import { Failure } from '../diagnostics/failure.ts';
import type { NoteHead } from '../notes/note.ts';
import { suggest } from '../shared/suggest.ts';
import type { Workspace } from './workspace.ts';

/** An id of the directory, or of an owner that only a note names. Throws `Failure` `stakeholder-unknown` for any other. */
export function knownOwner(id: string, { notebook, directory }: Workspace<NoteHead>): string {
  const isNamed = () => notebook.notes.some(({ data }) => data.recommendations.some(({ owner }) => owner === id));
  if (directory.has(id) || isNamed()) return id;
  throw new Failure('stakeholder-unknown', { id, suggestion: suggest(id, directory.ids) });
}
