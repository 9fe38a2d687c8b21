import type { Concerns } from '../../production/check-result.ts';
import { fixNotes } from '../../production/fix-notes.ts';
import { renderFailure } from '../../render/failure.ts';
import { renderMends } from '../../render/mends-text.ts';
import { openSetting } from '../../workspace/open.ts';
import type { CommandContext } from '../command.ts';

/** `--fix`: mends what has one answer, and says on stderr what was done. Whether every file could be written. */
export function fixAndTell(concerns: Concerns, { world, catalogue, globals }: CommandContext): boolean {
  const { output } = world;
  const { mends, failures } = fixNotes(() => openSetting(world, globals), concerns);
  output.remark(renderMends(mends, failures.length, catalogue, output.remarkStyle));
  for (const failure of failures) output.remark(`${renderFailure(failure, catalogue, output)}\n`);
  return failures.length === 0;
}
