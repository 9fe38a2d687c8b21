import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Folder } from '../../ports/files.ts';
import type { ConflictFile, NetworkProblem, Person, Repository } from '../../ports/git.ts';
import type { World } from '../../ports/world.ts';
import type { CheckResult } from '../../production/check-result.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { Missing } from './missing-lines.ts';

/** What sending works with. */
export interface Sending {
  readonly world: World;
  readonly catalogue: Catalogue;
  readonly repository: Repository;
  readonly branch: string;
  /** Who joins two histories where that is needed. */
  readonly person: () => Promise<Person>;
  /** The person says that the own files hold what is right of both sides. */
  readonly merged: boolean;
  readonly message: string;
  /** Reads the notebook again: its files may have changed. */
  readonly reopen: () => Workspace;
  /** Where both versions of a file are laid down. */
  readonly out: Folder;
  /** Where catatan remembers an unsettled conflict. */
  readonly place: Folder;
}

/** What came from the others. */
export interface News {
  readonly people: readonly string[];
  readonly files: number;
}

export interface FileMissing {
  readonly path: string;
  readonly missing: Missing;
}

/** Why the conflict still stands: not seen before; not confirmed; or nothing was edited and lines would be lost. */
export type ConflictCause = 'new' | 'unsettled' | 'unedited';

/** How sending ended. What was saved here stays saved, whatever it says. */
export type SendOutcome =
  | { readonly kind: 'no-server' | 'sent' | 'up-to-date' | 'outrun' | 'unrelated' | 'broken-settings' }
  | { readonly kind: 'several-servers'; readonly names: readonly string[] }
  | { readonly kind: 'unreachable'; readonly problem: NetworkProblem; readonly reason: string }
  | { readonly kind: 'refused'; readonly output: string }
  | { readonly kind: 'blocked'; readonly files: readonly string[] }
  | { readonly kind: 'errors'; readonly check: CheckResult; readonly workspace: Workspace }
  | {
      readonly kind: 'conflict';
      readonly cause: ConflictCause;
      readonly people: readonly string[];
      readonly files: readonly ConflictFile[];
      readonly missing: readonly FileMissing[];
    };
