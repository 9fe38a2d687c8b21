import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { NoteHead } from '../notes/note.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { CheckResult } from './check-result.ts';

/** Errors that stand in what may be part of the record: anything but a file that can be read and says it is a draft. */
export function errorsOfRecord({ diagnostics }: CheckResult, { notebook }: Workspace<NoteHead>): Diagnostic[] {
  const drafts = new Set(notebook.notes.filter(({ data }) => data.status === 'draf').map(({ file }) => file));
  return diagnostics.filter(({ severity, file }) => severity === 'error' && !drafts.has(file));
}
