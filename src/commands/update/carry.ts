import { Failure } from '../../diagnostics/failure.ts';
import { addToList } from '../../notes/edit-item.ts';
import type { Entry } from '../../notes/edit-within.ts';
import { type FoundItem, findNoteFile } from '../../notes/find.ts';
import type { Note } from '../../notes/note.ts';
import type { Recommendation } from '../../notes/schema.ts';
import type { IsoDate } from '../../shared/iso-date.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type Said, unusable } from './said.ts';

/** The note that an item is carried into, and the ref it gets there. */
export interface Carried {
  readonly note: Note;
  /** `R4` */
  readonly id: string;
  readonly ref: string;
}

/** Throws `Failure` where the note is unknown, cannot be read, was not held, or is not later. */
export function targetOf(named: string, { note }: FoundItem, said: Said, { notebook }: Workspace): Carried {
  const { note: target, file } = findNoteFile(notebook, named);
  if (target === undefined) throw new Failure('note-unreadable', { path: file });
  const { id, data } = target;
  if (id === note.id) unusable({ code: 'target-same', id });
  if (data.status === 'batal') unusable({ code: 'not-held', id });
  if (data.date < note.data.date) unusable({ code: 'target-earlier', id, date: note.data.date });
  if (data.status === 'final' && said.reason === undefined) {
    unusable({ code: 'needs-all', what: `--carry-to ${id} (final)`, options: ['--reason'] });
  }
  if (data.status !== 'final' && said.reason !== undefined) {
    unusable({ code: 'conflict', option: '--reason', other: `--carry-to ${id} (${data.status})` });
  }
  const next = nextId(data.recommendations);
  return { note: target, id: next, ref: `${id}#${next}` };
}

function nextId(items: readonly Recommendation[]): string {
  const numbers = items.map(({ id = '' }) => Number(/^R(\d+)$/.exec(id)?.[1] ?? 0));
  return `R${Math.max(0, ...numbers) + 1}`;
}

/** What was changed in a final note, as its `corrections` tell it. */
export interface Correction {
  readonly date: IsoDate;
  readonly by: string;
  readonly what: string;
  readonly reason: string;
}

/**
 * The text of the target with the item at its end, a proposal still a proposal; in a final note with the correction that says
 * so. Undefined where that cannot be done safely. Throws `Failure` for a deadline before the meeting.
 */
export function withSuccessor(
  text: string,
  { note, id }: Carried,
  item: Recommendation,
  deadline: IsoDate | undefined,
  correction: Correction | undefined,
): string | undefined {
  if (deadline !== undefined && deadline < note.data.date) {
    unusable({ code: 'needs-all', what: `--carry-to ${note.id}`, options: ['--deadline'] });
  }
  const added = addToList(text, 'recommendations', successorOf(item, id, deadline));
  return added === undefined || correction === undefined ? added : addToList(added, 'corrections', { ...correction });
}

function successorOf(item: Recommendation, id: string, deadline: IsoDate | undefined): Entry {
  const { text, owner, supporting, program, status } = item;
  return {
    id,
    ...(text !== undefined && { text }),
    ...(owner !== undefined && { owner }),
    ...(supporting.length > 0 && { supporting }),
    ...(deadline !== undefined && { deadline }),
    status: status === 'usulan' ? 'usulan' : 'belum',
    ...(program !== undefined && { program }),
    ...(!item.public && { public: false }),
  };
}
