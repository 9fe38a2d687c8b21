import { type FollowUp, followUpsOf } from '../../follow-ups/follow-up.ts';
import type { Templates } from '../../markup/templates.ts';
import type { Note } from '../../notes/note.ts';
import { checkNoteText } from '../../production/check-candidate.ts';
import type { CheckResult } from '../../production/check-result.ts';
import { followUpView, type Workspace } from '../../workspace/workspace.ts';
import type { Meeting } from './meeting.ts';
import { mattersArising, newNotePath, renderScaffold } from './scaffold.ts';

/** A note that is ready to be written. */
export interface NotePlan {
  /** Path in the notebook. */
  readonly path: string;
  readonly text: string;
  readonly meeting: Meeting;
  readonly arising: readonly FollowUp[];
  /** What `check` would say of it. */
  readonly check: CheckResult;
}

/** Makes the note of a meeting, without writing it. */
export function planNote(
  meeting: Meeting,
  slug: string,
  source: Note | undefined,
  workspace: Workspace,
  templates: Templates,
): NotePlan {
  const { notebook } = workspace;
  const path = newNotePath(meeting, slug);
  const type = notebook.config.types.get(meeting.type);
  const arising = mattersArising(followUpsOf(notebook.notes, followUpView(workspace)), meeting.body);
  const frame = {
    sections: type?.sections ?? [],
    usualAccess: type?.access ?? 'terbuka',
    arising,
    source: source?.id,
  };
  const text = renderScaffold(meeting, frame, templates);
  return { path, text, meeting, arising, check: checkNoteText(workspace, path, text) };
}

/** Whether a note of that name is there already, in whatever folder. */
export function isTaken(path: string, { folder, notebook }: Workspace): boolean {
  const id = path.replace(/^.*\/|\.md$/g, '');
  return folder.kind(path) !== 'missing' || notebook.noteFiles.some((it) => it.id === id);
}

/** A name like `slug` that is still free on that day. */
export function freeSlug(meeting: Pick<Meeting, 'date'>, slug: string, workspace: Workspace): string {
  for (let number = 2; ; number += 1) {
    const candidate = `${slug}-${number}`;
    if (!isTaken(newNotePath(meeting, candidate), workspace)) return candidate;
  }
}
