import { listOfficeFiles } from '../config/files.ts';
import { type OfficeData, officeOf } from '../notes/office.ts';
import type { World } from '../ports/world.ts';
import { findNotebook } from '../workspace/discover.ts';
import { type GlobalOptions, type Setting, settingOf } from '../workspace/setting.ts';
import { keep, readKept } from './kept-data.ts';

/**
 * Finds the notebook, and takes what stands beside its notes from an earlier run of the same program that read the same
 * bytes: neither a parser nor a schema is loaded then. Throws `Failure` as `openWorkspace`.
 */
export async function openKnownSetting(world: World, options: GlobalOptions): Promise<Setting> {
  const { cache, templates } = world;
  const folder = findNotebook(world, options.directory);
  const bytes = listOfficeFiles(folder, templates).map((it) => `${it.file} ${cache.digest(it.folder.read(it.file))}`);
  const key = cache.digest([cache.program, ...bytes].join('\n'));
  const name = `office-${cache.digest(folder.path).slice(0, 16)}.json`;
  const known = readKept(cache, name, key) as OfficeData | undefined;
  if (known !== undefined) return settingOf(world, options, folder, officeOf(known));
  const { loadOfficeData } = await import('../notes/load-office.ts');
  const data = loadOfficeData(folder, templates);
  keep(cache, name, key, data);
  return settingOf(world, options, folder, officeOf(data));
}
