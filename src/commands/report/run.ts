import { type ExitCode, exitCodes } from '../../diagnostics/exit-code.ts';
import { Failure } from '../../diagnostics/failure.ts';
import type { Grouping } from '../../follow-ups/group.ts';
import type { ReportFilters } from '../../follow-ups/report.ts';
import type { RecommendationStatus } from '../../notes/vocabulary/values.ts';
import { makeReport, remarkOnReport, reportText } from '../../production/show-report.ts';
import { renderReportJson } from '../../render/report-json.ts';
import { suggest } from '../../shared/suggest.ts';
import { openWorkspace, type Workspace } from '../../workspace/open.ts';
import { type CommandContext, type OptionValues, option } from '../command.ts';

/** `catatan report`: the state of the follow-ups. */
export async function runReport({ world, catalogue, globals, options }: CommandContext): Promise<ExitCode> {
  const workspace = openWorkspace(world, globals);
  const report = makeReport(workspace, readFilters(options, workspace));
  const file = option.text(options, 'output');
  const style = { grouping: (option.text(options, 'group-by') ?? 'owner') as Grouping, plain: file !== undefined };
  const json = option.text(options, 'format') === 'json';
  const listFinished = option.list(options, 'status') !== undefined;
  const text = json
    ? renderReportJson(report)
    : reportText(report, workspace, world, catalogue, { ...style, listFinished });
  if (file === undefined) world.output.data(text);
  else writeReport(world, file, text);
  if (file !== undefined) world.output.remark(`${catalogue.report.written(file)}\n`);
  remarkOnReport(report, workspace, world, catalogue);
  const fail = option.switch(options, 'fail-on-overdue') && report.totals.overdue > 0;
  return fail ? exitCodes.findings : exitCodes.fine;
}

function writeReport({ files, cwd }: CommandContext['world'], file: string, text: string): void {
  const path = files.resolve(cwd, file);
  const parent = files.parent(path) ?? cwd;
  files.folder(parent).write(files.below(parent, path) ?? file, text);
}

function readFilters(options: OptionValues, workspace: Workspace): ReportFilters {
  const [owner, type] = [option.text(options, 'owner'), option.text(options, 'type')];
  const filters = {
    types: type === undefined ? undefined : type.split(',').map((key) => knownType(key.trim(), workspace)),
    since: option.text(options, 'since'),
    until: option.text(options, 'until'),
    owner: owner === undefined ? undefined : knownOwner(owner, workspace),
    statuses: option.list(options, 'status') as readonly RecommendationStatus[] | undefined,
    overdue: option.switch(options, 'overdue') || undefined,
    dueWithin: option.number(options, 'due-within'),
  };
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
}

function knownType(key: string, { notebook }: Workspace): string {
  const allowed = [...notebook.config.types.keys()];
  if (allowed.includes(key)) return key;
  throw new Failure('usage-option-value', { option: '--type', value: key, allowed, suggestion: suggest(key, allowed) });
}

/** An id of the directory, or of an owner that only a note names. */
function knownOwner(id: string, { notebook, directory }: Workspace): string {
  const named = notebook.notes.flatMap((note) => note.data.recommendations.map(({ owner }) => owner));
  if (directory.has(id) || named.includes(id)) return id;
  throw new Failure('stakeholder-unknown', { id, suggestion: suggest(id, directory.ids) });
}
