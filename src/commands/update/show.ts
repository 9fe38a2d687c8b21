import type { ExitCode } from '../../diagnostics/exit-code.ts';
import type { ItemChange } from '../../notes/edit-item.ts';
import type { FoundItem } from '../../notes/find.ts';
import type { Edited } from '../../production/check-candidate.ts';
import type { CheckResult } from '../../production/check-result.ts';
import { remark } from '../../production/remark.ts';
import { renderDiagnosticsText } from '../../render/diagnostics-text.ts';
import { renderDiff } from '../../render/diff-text.ts';
import type { CommandContext } from '../command.ts';
import type { Carried } from './carry.ts';
import type { NoteEdit } from './write.ts';

/** What would be written: nothing is. */
export function showDryRun(
  edits: readonly NoteEdit[],
  copies: ReadonlyMap<string, Uint8Array>,
  check: CheckResult & Edited,
  context: CommandContext,
): ExitCode {
  const { world, catalogue } = context;
  const decoder = new TextDecoder();
  for (const { file, before, text } of edits) {
    world.output.data(renderDiff(file, decoder.decode(before), text.replace(/^\uFEFF/, ''), world.output.style));
  }
  for (const path of copies.keys()) remark(world, catalogue.update.wouldCopy(path));
  showWarnings(check, context);
  return remark(world, catalogue.update.dryRun);
}

/** What came of an update. */
export interface Done {
  readonly found: FoundItem;
  readonly change: ItemChange;
  readonly carried: Carried | undefined;
  readonly copies: ReadonlyMap<string, Uint8Array>;
  readonly edits: readonly NoteEdit[];
  readonly check: CheckResult & Edited;
  readonly git: boolean;
}

export function showDone(
  { found, change, carried, copies, edits, check, git }: Done,
  context: CommandContext,
): ExitCode {
  const { world, catalogue } = context;
  const words = catalogue.update;
  const { set, append } = change;
  const recorded = [...set, ...append].map(([field, value]) => words.recorded(field, String(value)));
  showWarnings(check, context);
  remark(world, words.done(found.ref, [...new Set(recorded)]));
  if (carried !== undefined) remark(world, words.carried(carried.ref));
  for (const path of copies.keys()) remark(world, words.copied(path));
  const own = [found.noteFile.file, carried?.note.file];
  for (const { file } of edits) if (!own.includes(file)) remark(world, words.refreshed(file));
  return remark(world, git ? words.next : words.nextWithoutGit);
}

function showWarnings({ diagnostics, folder }: CheckResult & Edited, { world, catalogue }: CommandContext): void {
  if (diagnostics.length === 0) return;
  const { columns, remarkStyle: style } = world.output;
  const sourceOf = (file: string) => new TextDecoder().decode(folder.read(file));
  world.output.remark(`${renderDiagnosticsText(diagnostics, { catalogue, style, columns, sourceOf })}\n`);
}
