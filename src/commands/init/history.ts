import { Failure } from '../../diagnostics/failure.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { World } from '../../ports/world.ts';
import { type OptionValues, option } from '../command.ts';
import type { Place } from './place.ts';

export const hooksFolder = '.githooks';

/** What is done with git once the files are written. */
export type GitPlan =
  | { readonly kind: 'init' }
  | { readonly kind: 'hooks' }
  /** Hooks of somebody else are in force, in the folder named. */
  | { readonly kind: 'foreign'; readonly folder: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'none' };

/**
 * Decides what to do with git, asking where the options are silent and `asks`. Changes nothing. Rejects with `Failure`
 * `git-missing` when git was asked for and is not installed.
 */
export async function planGit(
  { git, files, machine, prompter }: World,
  place: Place,
  options: OptionValues,
  asks: boolean,
  { init: { ask } }: Catalogue,
): Promise<GitPlan> {
  const wanted = options.git === undefined ? undefined : option.switch(options, 'git');
  if (wanted === false) return { kind: 'none' };
  if (machine.gitVersion() === undefined) {
    if (wanted === true) throw new Failure('git-missing', {});
    return { kind: 'absent' };
  }
  if (place.inGit) {
    const folder = await foreignHooks({ git, files }, place);
    if (folder !== undefined) return { kind: 'foreign', folder };
  }
  const message = place.inGit ? ask.hooks : ask.git;
  const agreed = wanted ?? (asks ? await prompter.confirm({ message, initial: true }) : true);
  return { kind: agreed ? (place.inGit ? 'hooks' : 'init') : 'none' };
}

/** The folder with hooks that setting our own would switch off, or switch on unasked. */
async function foreignHooks(
  { git, files }: Pick<World, 'git' | 'files'>,
  { root }: Place,
): Promise<string | undefined> {
  const inForce = await git.hooksFolder(root.path);
  const ours = root.absolute(hooksFolder);
  const strange = [inForce, ours].find((folder) => holdsHooks(files, folder));
  if (strange === undefined) return undefined;
  return files.below(root.path, strange) ?? strange;
}

function holdsHooks(files: World['files'], path: string): boolean {
  const folder = files.folder(path);
  return folder.kind('.') === 'folder' && folder.list('.').some(({ name }) => !name.endsWith('.sample'));
}

/** Carries the plan out. Rejects with a `Failure` of git. */
export async function applyGit({ git }: World, { root }: Place, plan: GitPlan): Promise<void> {
  if (plan.kind === 'init') await git.init(root.path);
  if (plan.kind === 'init' || plan.kind === 'hooks') await git.useHooks(root.path, hooksFolder);
}
