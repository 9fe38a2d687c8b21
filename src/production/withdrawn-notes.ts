import { isFailure } from '../diagnostics/failure.ts';
import { Directory } from '../notes/directory.ts';
import { noteIdOf } from '../notes/list.ts';
import { loadNote } from '../notes/load.ts';
import type { NoteFile, NoteHead } from '../notes/note.ts';
import { isSecret } from '../notes/secrecy.ts';
import { isSound } from '../notes/severity.ts';
import type { LineStep, Repository } from '../ports/git.ts';
import type { World } from '../ports/world.ts';
import { Gate, type PublicNote } from '../publication/gate.ts';
import type { GroupingIds } from '../site/groupings.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { keep, readKept } from './kept-data.ts';
import { officeText } from './note-cache.ts';

/** Of notes that do not pass the gate now, which did once. */
export interface Withdrawn {
  /** Ids whose address says that the document was withdrawn. */
  readonly ids: readonly string[];
  /** Ids of notes that pass under another one now, and that other one. */
  readonly moved: ReadonlyMap<string, string>;
  /** What these notes were listed under while they were public. */
  readonly groupings: GroupingIds;
  /** Why the past cannot be known: part of it is not there, none is, or what is there cannot be read. */
  readonly unknown: 'shallow' | 'missing' | 'unreadable' | undefined;
}

/** What the gate says of one version of a note; of a public one, what it was listed under. */
type Verdict = GroupingIds | 'closed' | 'secret';

/** What is known of the past up to a commit. */
interface KeptPast {
  readonly commit: string;
  readonly steps: readonly LineStep[];
  readonly verdicts: readonly (readonly [version: Version, verdict: Verdict])[];
}

/** Contents held in memory at once. */
const atOnce = 2000;

const nothing: GroupingIds = { owners: [], bodies: [], types: [] };

const notePath = /^\d{4}\/\d{4}-\d{2}-\d{2}-[a-z0-9]+(?:-[a-z0-9]+)*\.md$/;

/**
 * Notes that passed the gate at some commit of this line of work and do not pass now, deleted and renamed ones included; but
 * of a note that became secret since, or that nobody can read now, nothing is told, under none of its names. A note that git
 * takes for a renamed one is the same when its meeting was on the same day.
 * @param passing ids of the notes that pass now
 */
export async function withdrawnNotes(
  passing: ReadonlySet<string>,
  workspace: Workspace<NoteHead>,
  world: World,
): Promise<Withdrawn> {
  const unknown = (why: Withdrawn['unknown']): Withdrawn => ({
    ids: [],
    moved: new Map(),
    groupings: nothing,
    unknown: why,
  });
  const repository = await openHistory(workspace.folder.path, world);
  if (typeof repository === 'string') return unknown(repository);
  if (repository.isShallow) return unknown('shallow');
  const { head } = await repository.state();
  if (head === undefined) return unknown('missing');
  const past = new Past(repository, workspace, world);
  await past.open(head);
  const lives = livesOf(past.steps, workspace.notebook.noteFiles);
  const closed = [...lives].filter(([path]) => !passing.has(noteIdOf(path)));
  await past.judge(closed.flatMap(([, { versions }]) => versions));
  const withdrawn = closed.filter(([, life]) => isWithdrawn(life, past));
  const moved = new Map(
    withdrawn.flatMap(([path, life]) => {
      const name = nameNow(life, passing, new Set());
      return name === undefined ? [] : [[noteIdOf(path), name] as const];
    }),
  );
  const ids = new Set(withdrawn.map(([path]) => noteIdOf(path)));
  const gone = withdrawn.filter(([path]) => !moved.has(noteIdOf(path)));
  const shown = gone.flatMap(([, { versions }]) => versions.flatMap((it) => past.groupingsOf(it) ?? []));
  return {
    ids: [...ids].filter((id) => !moved.has(id)).sort(),
    moved,
    groupings: {
      owners: [...new Set(shown.flatMap(({ owners }) => owners))].sort(),
      bodies: [...new Set(shown.flatMap(({ bodies }) => bodies))].sort(),
      types: [...new Set(shown.flatMap(({ types }) => types))].sort(),
    },
    unknown: undefined,
  };
}

async function openHistory(path: string, { git }: World): Promise<Repository | 'missing' | 'unreadable'> {
  if (git.workTree(path) === undefined) return 'missing';
  try {
    return await git.repository(path);
  } catch (error) {
    if (isFailure(error, 'git-missing', 'git-repository-missing', 'git-ownership', 'git-failed')) return 'unreadable';
    throw error;
  }
}

/** One content under one name. */
type Version = `${string} ${string}`;

/** What a file held, oldest first, and how what became of it stands now. */
interface Life {
  readonly path: string;
  readonly versions: Version[];
  /** Names that it got later. */
  readonly heirs: Life[];
  now: NoteFile<NoteHead> | undefined;
}

function livesOf(steps: readonly LineStep[], noteFiles: readonly NoteFile<NoteHead>[]): ReadonlyMap<string, Life> {
  const lives = new Map<string, Life>();
  const lifeAt = (path: string): Life => {
    const life = lives.get(path) ?? { path, versions: [], heirs: [], now: undefined };
    lives.set(path, life);
    return life;
  };
  for (const { path, id, renamedFrom } of steps) {
    if (id !== undefined) lifeAt(path).versions.push(`${path} ${id}`);
    if (renamedFrom !== undefined && lives.has(renamedFrom)) lifeAt(renamedFrom).heirs.push(lifeAt(path));
  }
  for (const file of noteFiles) {
    const life = lives.get(file.file);
    if (life !== undefined) life.now = file;
  }
  return lives;
}

function isWithdrawn(life: Life, past: Past): boolean {
  const first = life.versions.findIndex((version) => past.groupingsOf(version) !== undefined);
  if (first < 0 || life.versions.slice(first).some((version) => past.isSecret(version))) return false;
  return !mayBeSecret(life, past, new Set());
}

/** The id under which the note passes now, among the names that it got later. */
function nameNow({ path, heirs }: Life, passing: ReadonlySet<string>, seen: Set<Life>): string | undefined {
  const day = noteIdOf(path).slice(0, 10);
  for (const heir of heirs) {
    const name = noteIdOf(heir.path);
    if (seen.has(heir) || !name.startsWith(day)) continue;
    seen.add(heir);
    const found = passing.has(name) ? name : nameNow(heir, passing, seen);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether the note is secret now, was so under a name that it got later, or cannot be read. */
function mayBeSecret({ now, heirs }: Life, past: Past, seen: Set<Life>): boolean {
  if (now !== undefined && (!isSound(now) || isSecret(now.note.data))) return true;
  return heirs.some((heir) => {
    if (seen.has(heir)) return false;
    seen.add(heir);
    return heir.versions.some((version) => past.isSecret(version)) || mayBeSecret(heir, past, seen);
  });
}

/** The past of the notes as git tells it; what was found out is kept for this user. */
class Past {
  readonly #repository: Repository;
  readonly #workspace: Workspace<NoteHead>;
  readonly #world: World;
  readonly #key: string;
  #commit = '';
  /** Whether something was saved since the past was kept. */
  #isNews = true;
  #verdicts = new Map<Version, Verdict>();
  steps: readonly LineStep[] = [];

  constructor(repository: Repository, workspace: Workspace<NoteHead>, world: World) {
    this.#repository = repository;
    this.#workspace = workspace;
    this.#world = world;
    this.#key = world.cache.digest(`${world.cache.program}\n${officeText(workspace)}`);
  }

  /** Asks git what happened up to `commit`, unless that is known. */
  async open(commit: string): Promise<void> {
    const kept = readKept(this.#world.cache, this.#name, this.#key) as KeptPast | undefined;
    this.#verdicts = new Map(kept?.verdicts);
    this.#isNews = kept?.commit !== commit;
    this.steps =
      kept === undefined || this.#isNews
        ? (await this.#repository.line()).filter(({ path }) => notePath.test(path))
        : kept.steps;
    this.#commit = commit;
  }

  /** Reads these versions, as far as it is not known what they are. */
  async judge(versions: readonly Version[]): Promise<void> {
    const unknown = [...new Set(versions)].filter((version) => !this.#verdicts.has(version));
    for (let start = 0; start < unknown.length; start += atOnce) {
      const some = unknown.slice(start, start + atOnce).map((version) => [version, ...version.split(' ')] as const);
      const contents = await this.#repository.objects(some.map(([, , id = '']) => id));
      for (const [version, path = '', id = ''] of some)
        this.#verdicts.set(version, this.#judge(path, contents.get(id)));
    }
    if (this.#isNews || unknown.length > 0) {
      keep(this.#world.cache, this.#name, this.#key, {
        commit: this.#commit,
        steps: this.steps,
        verdicts: [...this.#verdicts],
      });
    }
  }

  isSecret(version: Version): boolean {
    return this.#verdicts.get(version) === 'secret';
  }

  /** What a version was listed under; undefined when it was not public. */
  groupingsOf(version: Version): GroupingIds | undefined {
    const verdict = this.#verdicts.get(version);
    return typeof verdict === 'object' ? verdict : undefined;
  }

  #judge(file: string, content: Uint8Array | undefined): Verdict {
    if (content === undefined) return 'closed';
    const folder = { size: () => content.length, read: () => content };
    const { config, stakeholders } = this.#workspace.office;
    const loaded = loadNote(folder, { name: file, kind: 'file' }, config);
    if (loaded.note !== undefined && isSecret(loaded.note.data)) return 'secret';
    const edition = loaded.note && new Gate({ noteFiles: [loaded], stakeholders }).editionOf(loaded.note);
    return edition === undefined ? 'closed' : this.#listedUnder(edition.note);
  }

  /** Only names that the office still keeps: what was free text of the note is told by nobody. */
  #listedUnder({ data }: PublicNote): GroupingIds {
    const { config, stakeholders } = this.#workspace.office;
    const directory = new Directory(stakeholders);
    const known = (ids: readonly (string | undefined)[]) =>
      ids.filter((id): id is string => id !== undefined && directory.has(id));
    return {
      owners: known(data.recommendations.map(({ owner }) => owner)),
      bodies: known([data.body]),
      types: config.types.has(data.type) ? [data.type] : [],
    };
  }

  get #name(): string {
    return `past-${this.#world.cache.digest(this.#workspace.folder.path).slice(0, 16)}.json`;
  }
}
