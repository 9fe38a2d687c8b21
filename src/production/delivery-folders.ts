import type { Folder } from '../ports/files.ts';
import type { World } from '../ports/world.ts';
import { outputFolder } from '../workspace/discover.ts';
import { ignoreInGit } from '../workspace/outputs.ts';
import type { Setting } from '../workspace/setting.ts';

/** Where what is delivered lies. */
export interface DeliveryFolders {
  /** Where notes are printed, by edition: as by `pdf`. */
  readonly printed: { readonly internal: Folder; readonly public: Folder };
  /** Where papers, messages and files of mails are written. */
  readonly deliveries: Folder;
}

/** @param named folder that the person named for what is delivered */
export function deliveryFolders(named: string | undefined, { folder }: Setting, world: World): DeliveryFolders {
  const out = outputFolder(world, folder, undefined);
  ignoreInGit(out);
  const below = (name: string) => world.files.folder(out.absolute(name));
  return {
    printed: { internal: below('pdf'), public: below('pdf-public') },
    deliveries: named === undefined ? below('distribusi') : outputFolder(world, folder, named),
  };
}
