import { loadNotes } from '../notes/load.ts';
import { loadOffice } from '../notes/load-office.ts';
import type { World } from '../ports/world.ts';
import { findNotebook } from './discover.ts';
import { type GlobalOptions, type Setting, settingOf } from './setting.ts';
import { type Workspace, workspaceOf } from './workspace.ts';

/** Finds the notebook and reads what stands beside its notes. Throws `Failure` as `openWorkspace`. */
export function openSetting(world: World, options: GlobalOptions): Setting {
  const folder = findNotebook(world, options.directory);
  return settingOf(world, options, folder, loadOffice(folder, world.templates));
}

/** Finds and reads the notebook. Throws `Failure` when there is none or its configuration is wrong. */
export function openWorkspace(world: World, options: GlobalOptions): Workspace {
  return readNotes(openSetting(world, options));
}

/** Reads every note of a notebook that was found. */
export function readNotes(setting: Setting): Workspace {
  return workspaceOf(setting, loadNotes(setting.folder, setting.office));
}
