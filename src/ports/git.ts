import type { Folder } from './files.ts';

/** What catatan asks of git. */
export interface Git {
  /** Root of the work tree that holds `path`; undefined where there is none. */
  workTree(path: string): string | undefined;
  /** Files below `folder` that differ from what was saved last; undefined without git or a repository. */
  changes(folder: string): number | undefined;
  /** Saved changes that the server does not have yet; undefined without git, a repository or a server. */
  unsent(folder: string): number | undefined;
  /**
   * The repository that holds `folder`, for saving what lies below it.
   * Rejects with `Failure` `git-missing`, `git-repository-missing` or `git-ownership`.
   */
  repository(folder: string): Promise<Repository>;
  /** Makes a repository of the folder at `path`, its first branch called `main`. Rejects with `Failure` `git-missing` … */
  init(path: string): Promise<void>;
  /** Absolute path of the folder whose hooks git runs in the work tree `root`. Rejects like `init`. */
  hooksFolder(root: string): Promise<string>;
  /** From now on git runs the hooks in `folder`, relative to the work tree `root`. Rejects like `init`. */
  useHooks(root: string, folder: string): Promise<void>;
}

/** When something was saved. */
export interface Moment {
  readonly commit: string;
  /** Since 1970-01-01T00:00Z, as the computer's clock said that saved it. */
  readonly seconds: number;
}

/** What one commit did to a file, under the name that the file had then. */
export interface FileStep extends Moment {
  /** Place in the whole history: higher than that of everything the commit builds on. */
  readonly order: number;
  /** Name of the person who made the change. */
  readonly person: string;
  /** Relative to the folder. */
  readonly path: string;
  /** Ids of its contents in the commits that this one builds on; none where it is new. */
  readonly before: readonly string[];
  /** Id of its content; undefined where it was removed. */
  readonly after: string | undefined;
}

/** What one commit of a line of work did to a file. */
export interface LineStep {
  /** Relative to the folder. */
  readonly path: string;
  /** Id of its content; undefined where it was removed. */
  readonly id: string | undefined;
  readonly renamedFrom: string | undefined;
}

export interface FileHistory {
  /** By path; the oldest first. */
  readonly steps: ReadonlyMap<string, readonly FileStep[]>;
  /** By id. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
}

/** One file below the folder, compared with what was saved last. */
export interface FileChange {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly kind: 'added' | 'changed' | 'removed';
}

/** Work of another program that must end before anything can be saved. `unmerged`: files with two versions. */
export type UnderWay = 'rebase' | 'merge' | 'cherry-pick' | 'revert' | 'unmerged';

export interface RepositoryState {
  /** Undefined when an old version is looked at (detached head). */
  readonly branch: string | undefined;
  /** Commit that was saved last; undefined when nothing was saved yet. */
  readonly head: string | undefined;
  readonly underWay: UnderWay | undefined;
}

export interface Person {
  readonly name: string;
  readonly mail: string;
}

export interface SaveRequest {
  readonly changes: readonly FileChange[];
  readonly message: string;
  readonly author: Person;
  readonly committer: Person;
}

/** `refused`: a hook said no, with its words; everything is as it was before. */
export type SaveResult =
  | { readonly kind: 'saved'; readonly commit: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly output: string };

/** A branch on a server that belongs to the branch here. */
export interface Server {
  readonly remote: string;
  readonly branch: string;
  /** Whether the branch here is already tied to it. */
  readonly tied: boolean;
}

export type ServerChoice =
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly names: readonly string[] }
  | { readonly kind: 'one'; readonly server: Server };

/** Why the server could not be asked. */
export type NetworkProblem = 'offline' | 'slow' | 'login' | 'missing';

/** `empty`: the server has no such branch yet. */
export type FetchResult =
  | { readonly kind: 'fetched'; readonly commit: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreachable'; readonly problem: NetworkProblem; readonly reason: string };

/** `outrun`: somebody else was faster. `refused`: a hook or the server said no, with its words. */
export type PushResult =
  | { readonly kind: 'sent' }
  | { readonly kind: 'outrun' }
  | { readonly kind: 'refused'; readonly output: string }
  | { readonly kind: 'unreachable'; readonly problem: NetworkProblem; readonly reason: string };

export interface Relation {
  /** Commits that only `own` has, and that only `theirs` has. */
  readonly ahead: number;
  readonly behind: number;
  /** Whether the two have a common past. */
  readonly related: boolean;
}

/** One side of a file; undefined content where that side removed it. */
export interface ConflictVersion {
  /** Equal ids mean equal content. */
  readonly id: string;
  readonly content: Uint8Array;
}

/** A file that both sides changed in the same place. */
export interface ConflictFile {
  /** Relative to the root of the work tree. */
  readonly path: string;
  /** Relative to the folder; undefined when the file lies outside it. */
  readonly inFolder: string | undefined;
  readonly base: ConflictVersion | undefined;
  readonly own: ConflictVersion | undefined;
  readonly theirs: ConflictVersion | undefined;
}

export interface CombineRequest {
  readonly own: string;
  readonly theirs: string;
  readonly person: Person;
  /** Message of the commit that joins the two, where one is needed. */
  readonly message: string;
  /** Takes the own lines where both sides changed the same ones; what only they changed comes in all the same. */
  readonly preferOwn: boolean;
}

export type Combined =
  | { readonly kind: 'combined'; readonly commit: string }
  | { readonly kind: 'conflict'; readonly files: readonly ConflictFile[] };

/** `blocked`: these files of the work tree have unsaved content that would be overwritten; nothing was changed. */
export type AdvanceResult =
  | { readonly kind: 'advanced' }
  | { readonly kind: 'blocked'; readonly files: readonly string[] };

/**
 * The repository around one folder. Nothing is ever forced, and no method leaves the work tree between two states: what may
 * go wrong is tried aside. Every method may reject with `Failure` `git-busy`, `git-denied` or `git-failed`.
 */
export interface Repository {
  /** Absolute path of a folder of git's own, for notes to oneself that are never saved. */
  readonly privateFolder: string;
  /** Whether the copy here lacks the beginning of the history. */
  readonly isShallow: boolean;
  state(): Promise<RepositoryState>;
  /** What differs below the folder, by path; files that git ignores are left aside. */
  changes(): Promise<readonly FileChange[]>;
  /**
   * The commit that a change is measured against: where the history here left `revision`.
   * Rejects with `Failure` `revision-unknown`.
   */
  base(revision: string): Promise<string>;
  /** The folder as a commit holds it: for reading only. */
  folderAt(commit: string): Promise<Folder>;
  /** The commits of this line of work that changed the folder: following first parents, newest first. */
  moments(): Promise<readonly Moment[]>;
  /** What happened to files below the folder, through all their names; of joins only what neither side held. */
  fileHistory(paths: readonly string[]): Promise<FileHistory>;
  /** What happened below the folder on this line of work: following first parents, oldest first. One run of git. */
  line(): Promise<readonly LineStep[]>;
  /** Contents by id; what is not there is left out. One run of git. */
  objects(ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /** Files below the folder that were renamed since `commit`, as git judges by their content: new path by old. */
  renames(commit: string): Promise<ReadonlyMap<string, string>>;
  /** Contents of files of a commit, by path from the root of the work tree; what is not there is left out. */
  contents(commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /** The person that is set up on this computer, as far as it is. */
  identity(): Promise<{ readonly name: string | undefined; readonly mail: string | undefined }>;
  /** Who saved here lately, newest first, and everybody in the history. */
  people(): Promise<{ readonly here: readonly Person[]; readonly known: readonly Person[] }>;
  /** Sets up the person for this repository alone. */
  remember(person: Person): Promise<void>;
  /** Saves exactly these changes; what was made ready for saving elsewhere stays as it is. Hooks run. */
  save(request: SaveRequest): Promise<SaveResult>;
  server(branch: string): Promise<ServerChoice>;
  fetch(server: Server): Promise<FetchResult>;
  relation(own: string, theirs: string): Promise<Relation>;
  /** Names of those who made what `theirs` has and `own` has not, and the files it touches below the folder. */
  news(own: string, theirs: string): Promise<{ readonly people: readonly string[]; readonly files: number }>;
  /** Puts the own commits on top of theirs, or joins the two, aside from the work tree. Only makes commits, moves nothing. */
  combine(request: CombineRequest): Promise<Combined>;
  /** Moves branch, index and work tree from one commit to another; unsaved files elsewhere keep their content. */
  advance(branch: string, from: string, to: string): Promise<AdvanceResult>;
  push(branch: string, server: Server): Promise<PushResult>;
}
