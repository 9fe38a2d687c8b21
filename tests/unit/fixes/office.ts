import { loadOffice } from '../../../src/notes/load-office.ts';
import { type FixResult, fixNotes } from '../../../src/production/fix-notes.ts';
import type { Setting } from '../../../src/workspace/setting.ts';
import { templates } from '../rules/harness.ts';
import { MemoryFolder } from '../rules/memory-folder.ts';

export type Files = Readonly<Record<string, string>>;

/** The files as `--fix` leaves them, and what it says it did. */
export function fixFiles(files: Files): { readonly files: Files; readonly mends: FixResult['mends'] } {
  let now = { ...files };
  const open = (): Setting => {
    const folder = Object.assign(new MemoryFolder(now), {
      write: (path: string, text: string) => {
        now = { ...now, [path]: text };
      },
    });
    const office = loadOffice(folder, templates);
    return { folder, office, today: '2026-11-21', timeLimit: (_, work) => ({ answer: work() }) };
  };
  const { mends } = fixNotes(open, () => true);
  return { files: now, mends };
}
