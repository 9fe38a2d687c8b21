import { type ExitCode, exitCodes } from '../../diagnostics/exit-code.ts';
import { isFailure } from '../../diagnostics/failure.ts';
import { loadCatalogue } from '../../i18n/locale.ts';
import { type FoundItem, findItem } from '../../notes/find.ts';
import { loadNote } from '../../notes/load.ts';
import type { Repository } from '../../ports/git.ts';
import { checkEdits, withNoteFile } from '../../production/check-candidate.ts';
import { settleEvidence } from '../../production/evidence.ts';
import { remark } from '../../production/remark.ts';
import { checkText } from '../../production/show-check.ts';
import { readTerm } from '../../production/term-answer.ts';
import { openWorkspace } from '../../workspace/open.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type CommandContext, option } from '../command.ts';
import { askName, askSaid } from './ask.ts';
import { type Carried, type Correction, targetOf } from './carry.ts';
import { arisingEdits, itemEdit, type ReadFile, readFile, successorEdit } from './edits.ts';
import { chosenItem } from './item.ts';
import { namedOption, planChange, type Settled } from './plan.ts';
import { readSaid, type Said, saysSomething, unusable } from './said.ts';
import { showDone, showDryRun } from './show.ts';
import { type NoteEdit, writeTogether } from './write.ts';

/** What an update works with once it is clear which recommendation it is of. */
interface Updating {
  readonly context: CommandContext;
  readonly workspace: Workspace;
  readonly repository: Repository | undefined;
  readonly found: FoundItem;
  /** The note's file, of which `found` was read. */
  readonly source: ReadFile;
}

/**
 * `catatan update`: what became of a recommendation, written into its note in one edit that keeps everything beside it.
 * Refuses what the rules would refuse; never writes over what somebody else wrote meanwhile.
 */
export async function runUpdate(context: CommandContext): Promise<ExitCode> {
  const { world, catalogue, globals, options } = context;
  const workspace = openWorkspace(world, globals);
  const given = readSaid(options);
  const chosen = await chosenItem(context, workspace);
  if (chosen === undefined) return remark(world, catalogue.update.noneOpen);
  if (!saysSomething(given) && !world.prompter.available) unusable({ code: 'nothing' });
  const updating = await begin(context, workspace, chosen);
  const said = saysSomething(given) ? given : { ...(await askSaid(chosen, workspace, context)), by: given.by };
  return record(said, updating);
}

/** Reads the note anew, so that what is judged and what is edited are the same. */
async function begin(context: CommandContext, workspace: Workspace, { noteFile, ref }: FoundItem): Promise<Updating> {
  const { folder, notebook } = workspace;
  const source = readFile(folder, noteFile.file);
  const bytes = { size: () => source.before.length, read: () => source.before };
  const now = loadNote(bytes, { name: noteFile.file, kind: 'file' }, notebook.config);
  const present = withNoteFile(workspace, now);
  const repository = await repositoryAround(context, workspace);
  return { context, workspace: present, repository, found: findItem(present.notebook, ref), source };
}

/** Undefined where nothing is kept of the past, or git cannot be asked. */
async function repositoryAround({ world }: CommandContext, { folder }: Workspace): Promise<Repository | undefined> {
  try {
    return await world.git.repository(folder.path);
  } catch (error) {
    if (isFailure(error)) return undefined;
    throw error;
  }
}

/** With the person who says so, where that is recorded: `--by`, else the one set up for git, else asked. */
async function withName(
  said: Said,
  carried: Carried | undefined,
  { context, repository, found }: Updating,
): Promise<Said> {
  if (said.by !== undefined) {
    const isSaid = said.note !== undefined || said.deadline !== undefined || said.carryTo !== undefined;
    return isSaid
      ? said
      : unusable({ code: 'needs-one', what: '--by', options: ['--note', '--deadline', '--carry-to'] });
  }
  const what = namedOption(found.item, said, carried?.note.data.status === 'final');
  if (what === undefined) return said;
  const name = (await repository?.identity())?.name?.trim();
  if (name !== undefined && name !== '') return { ...said, by: name };
  if (context.world.prompter.available) return { ...said, by: await askName(context) };
  return unusable({ code: 'needs-all', what, options: ['--by'] });
}

async function record(told: Said, updating: Updating): Promise<ExitCode> {
  const { context, workspace, found, repository } = updating;
  const { world, catalogue, options } = context;
  const { folder, today, calendar } = workspace;
  const { date: meeting } = found.note.data;
  const carried = told.carryTo === undefined ? undefined : targetOf(told.carryTo, found, told, workspace);
  const said = await withName(told, carried, updating);
  const evidence = settleEvidence(said.evidence ?? [], meeting, folder, world);
  const settled: Settled = { ...said, evidence: evidence.refs, successor: carried?.ref };
  const deadlineOf = (term: string) => readTerm(term, today, calendar)?.deadline;
  const change = planChange(found.item, settled, { today, meeting, deadlineOf });
  const edits = await editsOf(settled, carried, change, updating);
  if (edits.length === 0) return remark(world, catalogue.update.unchanged(found.ref));
  const encoder = new TextEncoder();
  const contents = new Map([
    ...evidence.copies,
    ...edits.map(({ file, text }) => [file, encoder.encode(text)] as const),
  ]);
  const check = checkEdits(workspace, contents);
  if (check.counts.errors > 0) {
    world.output.data(checkText(check, check, world, catalogue));
    remark(world, catalogue.update.refused(found.ref));
    return exitCodes.findings;
  }
  if (option.switch(options, 'dry-run')) return showDryRun(edits, evidence.copies, check, context);
  const place = repository === undefined ? folder : world.files.folder(repository.privateFolder);
  await writeTogether(edits, evidence.copies, folder, place, world.clock);
  return showDone(
    { found, change, carried, copies: evidence.copies, check, edits, git: repository !== undefined },
    context,
  );
}

/** The notes that change: the one that the item goes into first, then its own, then drafts that tell of it. */
async function editsOf(
  said: Settled,
  carried: Carried | undefined,
  change: ReturnType<typeof planChange>,
  { workspace, found, source }: Updating,
): Promise<NoteEdit[]> {
  const { folder } = workspace;
  const correction = carried && (await correctionOf(carried, said, found, workspace));
  const edits = [
    ...(carried === undefined ? [] : [successorEdit(carried, found, said, correction, folder)]),
    itemEdit(source, found, change, folder),
  ];
  const set = Object.fromEntries(change.set);
  const status = String(set.status ?? found.item.status);
  const deadline = set.deadline === undefined ? found.item.deadline : String(set.deadline);
  const arising = arisingEdits(found, { status, deadline }, edits, workspace);
  const byFile = new Map([...edits, ...arising].map((edit) => [edit.file, edit]));
  return [...byFile.values()].filter(
    ({ before, text }) => text !== new TextDecoder('utf-8', { ignoreBOM: true }).decode(before),
  );
}

/** What a final note says of the item that was put into it, in the language of the notebook. */
async function correctionOf(
  { note, id }: Carried,
  { by = '', reason }: Said,
  { ref }: FoundItem,
  { today, notebook }: Workspace,
): Promise<Correction | undefined> {
  if (note.data.status !== 'final' || reason === undefined) return undefined;
  const { update } = await loadCatalogue(notebook.config.language);
  return { date: today, by, what: update.carriedIn(id, ref), reason };
}
