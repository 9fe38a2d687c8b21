import { Failure } from '../../diagnostics/failure.ts';
import { daysBeyond, type FollowUp, followUpsOf } from '../../follow-ups/follow-up.ts';
import { type ItemVersion, type Life, type LifePart, lifeOf } from '../../follow-ups/life.ts';
import type { FoundItem } from '../../notes/find.ts';
import { noteIdOf } from '../../notes/list.ts';
import type { NoteFile } from '../../notes/note.ts';
import { parseNote } from '../../notes/parse.ts';
import { validateNote } from '../../notes/validate.ts';
import type { FileHistory } from '../../ports/git.ts';
import type { World } from '../../ports/world.ts';
import type { HistoryView } from '../../render/history.ts';
import { isoDateAt } from '../../shared/iso-date.ts';
import { followUpView, type Workspace } from '../../workspace/workspace.ts';

/** A recommendation that is there, or where one may have been and what to throw when it never was. */
export type Subject = FoundItem | { readonly ref: string; readonly file: string; readonly error: unknown };

/** A recommendation, its file, and what was carried into it. */
interface Link {
  readonly ref: string;
  readonly file: string;
  readonly carriedFrom: readonly string[];
}

/** Reads the life of a recommendation out of the history. Rejects with `Failure` as `Git.repository`, and `history-empty`. */
export async function tellStory(
  subject: Subject,
  workspace: Workspace,
  world: World,
): Promise<{ readonly view: HistoryView; readonly isUnsaved: boolean }> {
  const repository = await world.git.repository(workspace.folder.path);
  const chain = chainOf(subject, workspace);
  const history = await repository.fileHistory([...new Set(chain.map(({ file }) => file))]);
  const file = chain.at(-1)?.file ?? '';
  const life = lifeOf(chain.map((link) => partOf(link, history, workspace)));
  const isThere = 'item' in subject;
  if (!isThere && life.last === undefined) throw subject.error;
  if ((history.steps.get(file) ?? []).length === 0) throw new Failure('history-empty', { ref: subject.ref });
  const changes = isThere ? await repository.changes() : [];
  return {
    view: viewOf(subject, life, repository.isShallow, workspace),
    isUnsaved: changes.some(({ path }) => path === file),
  };
}

/** The items that led to the subject, each after what was carried into it, and the subject last. */
function chainOf(subject: Subject, { notebook, ...workspace }: Workspace): Link[] {
  const view = followUpView({ notebook, ...workspace });
  const known = new Map(followUpsOf(notebook.notes, view).map((item) => [item.ref, item]));
  const chain = new Map<string, Link>();
  const seen = new Set<string>();
  const add = (link: Link) => {
    if (seen.has(link.ref)) return;
    seen.add(link.ref);
    for (const ref of link.carriedFrom) {
      const item = known.get(ref);
      if (item !== undefined) add(linkOf(item));
    }
    chain.set(link.ref, link);
  };
  const own = known.get(subject.ref);
  const file = 'item' in subject ? subject.noteFile.file : subject.file;
  add({ ref: subject.ref, file, carriedFrom: own?.carriedFrom ?? [] });
  return [...chain.values()];
}

function linkOf({ ref, note, carriedFrom }: FollowUp): Link {
  return { ref, file: note.file, carriedFrom };
}

function partOf({ ref, file, carriedFrom }: Link, { steps, contents }: FileHistory, { office }: Workspace): LifePart {
  const id = ref.slice(ref.indexOf('#') + 1);
  const read = (content: string): ItemVersion | undefined => {
    const bytes = contents.get(content);
    if (bytes === undefined) return undefined;
    return versionIn(validateNote(file, noteIdOf(file), parseNote(file, bytes), office.config), id);
  };
  const known = new Map<string, ItemVersion | undefined>();
  return {
    ref,
    carriedFrom,
    steps: steps.get(file) ?? [],
    read: (content) => {
      if (!known.has(content)) known.set(content, read(content));
      return known.get(content);
    },
  };
}

/** What a version of a note tells of the item; undefined where what it says of it cannot be read. */
function versionIn({ note, findings }: NoteFile, id: string): ItemVersion | undefined {
  if (note === undefined) return undefined;
  const index = note.data.recommendations.findIndex((item) => item.id === id);
  const hasLostItems = note.dropped.some((path) => path[0] === 'recommendations' && path.length === 2);
  const isDoubtful = findings.some(({ code, at }) => {
    if (code === 'field-unknown' || code === 'field-required' || at.kind !== 'value') return false;
    const [field, position] = at.path;
    return field === 'recommendations' && (hasLostItems || position === index);
  });
  const item = note.data.recommendations[index];
  return isDoubtful ? undefined : { item, isFinal: note.data.status !== 'draf' };
}

function viewOf(subject: Subject, life: Life, isShallow: boolean, workspace: Workspace): HistoryView {
  const { directory, office, today } = workspace;
  const found = 'item' in subject ? subject : undefined;
  const item = found?.item ?? life.last;
  return {
    ref: subject.ref,
    note: found && { id: found.note.id, title: found.note.data.title, date: found.note.data.date },
    text: item?.text ?? '',
    owner: item?.owner,
    status: found?.item.status,
    deadline: item?.deadline,
    daysBeyondPromise: found === undefined ? 0 : daysBeyond(life.firstPromise, found.item, today),
    life,
    isShallow,
    nameOf: (owner) => directory.party(owner).short,
    dayOf: ({ seconds }) => isoDateAt(seconds * 1000, office.config.timezone),
  };
}
