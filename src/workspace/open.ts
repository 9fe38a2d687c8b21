import { loadNotes } from '../notes/load.ts';
import type { World } from '../ports/world.ts';
import { type GlobalOptions, openSetting, type Setting } from './setting.ts';
import { type Workspace, workspaceOf } from './workspace.ts';

/** Finds and reads the notebook. Throws `Failure` when there is none or its configuration is wrong. */
export function openWorkspace(world: World, options: GlobalOptions): Workspace {
  return readNotes(openSetting(world, options));
}

/** Reads every note of a notebook that was found. */
export function readNotes(setting: Setting): Workspace {
  return workspaceOf(setting, loadNotes(setting.folder, setting.office));
}
