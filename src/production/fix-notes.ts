import type { Finding } from '../diagnostics/diagnostic.ts';
import { type Failure, isFailure } from '../diagnostics/failure.ts';
import type { Mend } from '../diagnostics/mend.ts';
import { mendFile, withMends } from '../fixes/mend.ts';
import type { Surroundings } from '../fixes/source.ts';
import { withDuplicateIds } from '../notes/identity.ts';
import { largestFile, listNotes } from '../notes/list.ts';
import type { Folder } from '../ports/files.ts';
import { judgeNotes, officeContext } from '../rules/check.ts';
import { compareText } from '../shared/compare.ts';
import type { Setting } from '../workspace/setting.ts';
import { checkEntries } from './check-entries.ts';
import type { Concerns } from './check-result.ts';
import { isUnchanged } from './unchanged.ts';

/** What came of mending the notebook. */
export interface FixResult {
  readonly mends: readonly Mend[];
  /** Why files could not be written, one for each such file. */
  readonly failures: readonly Failure[];
}

/** A mend brings to light what it hid, a few layers deep; more rounds than there are layers. */
const mostRounds = 8;

/**
 * Mends what has one answer in the chosen files and writes them, until a round changes nothing. A file that another program
 * changed meanwhile is left for the next round; links are not followed, and what cannot be written does not stop the rest.
 * @param open finds the notebook anew for each round
 */
export function fixNotes(open: () => Setting, concerns: Concerns): FixResult {
  const failures = new Map<string, Failure>();
  let mends: readonly Mend[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const done = fixOnce(open(), (file) => concerns(file) && !failures.has(file), failures);
    if (done === undefined) break;
    mends = withMends(mends, done);
  }
  const inOrder = [...mends].sort((a, b) => compareText(a.file, b.file) || a.line - b.line);
  return { mends: inOrder, failures: [...failures.values()] };
}

/** One round; undefined when there was nothing to mend. */
function fixOnce(setting: Setting, concerns: Concerns, failures: Map<string, Failure>): Mend[] | undefined {
  const { folder } = setting;
  const { findings, around } = judged(setting);
  let mends: Mend[] | undefined;
  for (const [file, found] of findings) {
    if (!concerns(file)) continue;
    try {
      if (!folder.isPlainFile(file) || folder.size(file) > largestFile) continue;
      const before = folder.read(file);
      const mended = mendFile(file, before, found, around);
      if (mended.mends.length === 0) continue;
      mends ??= [];
      if (writeUnchanged(folder, file, before, mended.text)) mends.push(...mended.mends);
    } catch (error) {
      if (!isFailure(error)) throw error;
      failures.set(file, error);
    }
  }
  return mends;
}

/** What was found in each note, in the directory and in the holidays. */
function judged(setting: Setting): { findings: ReadonlyMap<string, readonly Finding[]>; around: Surroundings } {
  const { folder, office, today } = setting;
  const checked = withDuplicateIds(checkEntries(listNotes(folder), setting).map((it) => it.checked));
  const findings = new Map<string, Finding[]>([...checked, ...office.findings].map(({ file }) => [file, []]));
  for (const found of judgeNotes(checked, officeContext(office), (path) => folder.kind(path), today)) {
    findings.get(found.file)?.push(found);
  }
  const items = checked.flatMap(({ facts }) => facts?.items ?? []);
  return { findings, around: { office, successors: new Set(items.flatMap(({ successor }) => successor ?? [])) } };
}

/** Writes unless somebody changed the file meanwhile. */
function writeUnchanged(folder: Folder, file: string, before: Uint8Array, text: string): boolean {
  const isSame = isUnchanged(folder, file, before);
  if (isSame) folder.write(file, text);
  return isSame;
}
