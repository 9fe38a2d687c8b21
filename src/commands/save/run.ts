import { type ExitCode, exitCodes } from '../../diagnostics/exit-code.ts';
import { Failure } from '../../diagnostics/failure.ts';
import { loadCatalogue } from '../../i18n/locale.ts';
import type { Folder } from '../../ports/files.ts';
import type { Person, Repository } from '../../ports/git.ts';
import { outputFolder } from '../../workspace/discover.ts';
import { openWorkspace } from '../../workspace/open.ts';
import { ignoreInGit } from '../../workspace/outputs.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type CommandContext, option } from '../command.ts';
import { describeChanges, labelsAmong } from './changes.ts';
import { judgeChanged } from './judge.ts';
import { messageOf, messageText, type SaveMessage } from './message.ts';
import { neutralMail, ownerOf, parsePerson, whoSaves } from './person.ts';
import { type FileLook, planSave, type SavePlan } from './plan.ts';
import { sendSaved } from './send.ts';
import type { Sending } from './sending.ts';
import { remark, showErrors, showRefused, showSaved, showSent, showStops } from './show.ts';
import { readSnapshots } from './snapshots.ts';

/** What a save works with once it is clear that one can be made. */
interface Saving {
  readonly context: CommandContext;
  readonly workspace: Workspace;
  readonly repository: Repository;
  readonly branch: string;
  readonly head: string | undefined;
}

/**
 * `catatan save`: what changed in the notebook is checked, recorded under a person's name, brought together with what the
 * others sent, and sent. Stops before anything is touched where it cannot be done; what was recorded is never undone.
 */
export async function runSave(context: CommandContext): Promise<ExitCode> {
  const { world, catalogue, globals } = context;
  const workspace = openWorkspace(world, globals);
  const repository = await world.git.repository(workspace.folder.path);
  const { branch, head, underWay } = await repository.state();
  if (underWay !== undefined) throw new Failure('save-under-way', { what: underWay });
  if (branch === undefined) throw new Failure('save-old-version', {});
  const saving: Saving = { context, workspace, repository, branch, head };
  const plan = planSave(await repository.changes(), (path) => lookAt(workspace.folder, path));
  if (plan.stops.length > 0) {
    showStops(plan.stops, world, catalogue);
    return exitCodes.findings;
  }
  if (plan.changes.length === 0) {
    remark(world, catalogue.save.nothing);
    return send(saving);
  }
  const saved = await saveHere(saving, plan);
  return saved.kind === 'stopped' ? saved.exitCode : send({ ...saving, head: saved.head });
}

function lookAt(folder: Folder, path: string): FileLook | undefined {
  if (folder.kind(path) !== 'file') return undefined;
  const decoder = new TextDecoder();
  return { size: folder.size(path), text: () => decoder.decode(folder.read(path)) };
}

type SavedHere =
  | { readonly kind: 'stopped'; readonly exitCode: ExitCode }
  | { readonly kind: 'done'; readonly head: string | undefined };

/** Checks and records. */
async function saveHere(saving: Saving, plan: SavePlan): Promise<SavedHere> {
  const { context, workspace, repository } = saving;
  const { world, catalogue, options } = context;
  const judgement = judgeChanged(workspace, new Set(plan.changes.map(({ path }) => path)));
  if (judgement.changed.counts.errors > 0) {
    const exitCode = showErrors(judgement.changed, catalogue.save.errors, workspace, world, catalogue);
    return { kind: 'stopped', exitCode };
  }
  const by = option.text(options, 'by');
  const savers = await whoSaves(repository, by, world.prompter, catalogue.save.person);
  const message = await describe(saving, plan);
  const result = await repository.save({ ...savers, changes: plan.changes, message: messageText(message) });
  if (result.kind === 'refused') {
    showRefused(result.output, world, catalogue);
    return { kind: 'stopped', exitCode: exitCodes.findings };
  }
  if (result.kind === 'nothing') remark(world, catalogue.save.nothing);
  else showSaved(message, savers.author.name, world, catalogue);
  if (judgement.elsewhere.length > 0) remark(world, catalogue.save.elsewhere(judgement.elsewhere));
  return { kind: 'done', head: result.kind === 'saved' ? result.commit : saving.head };
}

/** The message, in the language of the notebook: the history is the office's, whoever saves. */
async function describe({ workspace, repository, head }: Saving, { changes }: SavePlan): Promise<SaveMessage> {
  const { folder, notebook } = workspace;
  const { before, after } = await readSnapshots(changes, repository, head, folder, notebook.config);
  const { save, dates } = await loadCatalogue(notebook.config.language);
  const labelOf = labelsAmong(notebook.noteFiles.map(({ id }) => id));
  const typeName = (type: string) => notebook.config.types.get(type)?.name ?? type;
  return messageOf(describeChanges(before, after, labelOf), { words: save.change, dates, typeName });
}

async function send({ context, workspace, repository, branch, head }: Saving): Promise<ExitCode> {
  const { world, catalogue, globals, options } = context;
  const { folder, notebook } = workspace;
  const out = outputFolder(world, folder, undefined);
  const { save } = await loadCatalogue(notebook.config.language);
  const sending: Sending = {
    world,
    catalogue,
    repository,
    branch,
    person: () => joiner(repository, option.text(options, 'by')),
    merged: option.switch(options, 'merged'),
    message: save.joined,
    reopen: () => openWorkspace(world, globals),
    out,
    place: world.files.folder(repository.privateFolder),
  };
  const waiting = () => world.git.unsent(folder.path) !== 0;
  const sent = await sendSaved(sending, head);
  if (sent.outcome.kind === 'conflict') ignoreInGit(out);
  return showSent(sent, { branch, out, config: notebook.config, waiting }, world, catalogue);
}

/** In whose name two histories are joined: nothing is asked for that. */
async function joiner(repository: Repository, by: string | undefined): Promise<Person> {
  const named = by === undefined ? undefined : parsePerson(by);
  const owner = await ownerOf(repository);
  if (owner !== undefined) return owner;
  const name = named?.name ?? 'catatan';
  return { name, mail: named?.mail ?? neutralMail(name) };
}
