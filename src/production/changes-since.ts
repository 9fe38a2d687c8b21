import { isFailure } from '../diagnostics/failure.ts';
import type { DeliveryEdition } from '../distribution/plan.ts';
import { versionOf } from '../distribution/version.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Note } from '../notes/note.ts';
import type { World } from '../ports/world.ts';
import { Gate } from '../publication/gate.ts';
import type { Register } from './open-register.ts';
import { changesBetween } from './verify-changes.ts';
import { readPast, type Version } from './verify-versions.ts';

interface Context {
  readonly register: Register;
  readonly world: World;
  readonly catalogue: Catalogue;
}

/**
 * What changed in a note since a version that somebody has, as far as the edition shows it; undefined where that version is
 * not found in the history.
 * @param now the note as the edition shows it
 */
export async function changesSinceVersion(
  now: Note,
  edition: DeliveryEdition,
  version: string | undefined,
  { register, world, catalogue }: Context,
): Promise<readonly string[] | undefined> {
  if (version === undefined) return undefined;
  try {
    const past = await readPast(now.id, register, world);
    for await (const { version: found } of past.versions()) {
      const before = found && shownIn(found, edition);
      if (before !== undefined && versionOf(before, world.sha256) === version) {
        return changesBetween(before, now, register.directory, catalogue);
      }
    }
  } catch (error) {
    if (!isFailure(error)) throw error;
  }
  return undefined;
}

function shownIn({ note, workspace }: Version, edition: DeliveryEdition): Note | undefined {
  return edition === 'internal' ? note : new Gate(workspace.notebook).editionOf(note)?.note;
}
