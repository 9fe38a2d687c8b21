import { type ExitCode, exitCodes } from '../../diagnostics/exit-code.ts';
import { isFailure } from '../../diagnostics/failure.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { BrowserDiagnosis } from '../../ports/pdf-printer.ts';
import type { World } from '../../ports/world.ts';
import { checkWorkspace } from '../../production/check-workspace.ts';
import { printerOptions } from '../../production/printer-options.ts';
import { visible } from '../../render/visible.ts';
import { addDays, yearOf } from '../../shared/iso-date.ts';
import { wrapText } from '../../shared/wrap.ts';
import { outputFolder } from '../../workspace/discover.ts';
import { openWorkspace } from '../../workspace/open.ts';
import type { GlobalOptions } from '../../workspace/setting.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type CommandContext, option } from '../command.ts';

/** One thing looked at, and what mends it. A remark is no problem: it does not change the exit code. */
interface Probe {
  readonly state: 'good' | 'remark' | 'problem';
  readonly text: string;
  readonly remedy?: string | undefined;
  /** What to type, never broken into lines. */
  readonly command?: string | undefined;
  readonly details?: readonly string[];
}

/** `catatan doctor`: what the machine and the notebook have and lack. */
export async function runDoctor({ world, catalogue, globals, options }: CommandContext): Promise<ExitCode> {
  const printer = printerOptions(option.text(options, 'browser'), option.number(options, 'timeout'));
  const probes = [
    ...machineProbes(world, catalogue),
    ...notebookProbes(world, globals, catalogue),
    ...browserProbes(await world.printers.diagnose(printer), catalogue),
  ];
  const lines = [world.output.style.bold(catalogue.doctor.heading), ...probes.flatMap((it) => show(it, world))];
  world.output.data(`${lines.join('\n')}\n`);
  return probes.some(({ state }) => state === 'problem') ? exitCodes.findings : exitCodes.fine;
}

function show({ state, text, remedy, command, details = [] }: Probe, { output }: World): string[] {
  const { style, columns } = output;
  const sign = { good: style.green('✓'), remark: style.yellow('•'), problem: style.red('✗') }[state];
  const indented = (it: string) => wrapText(visible(it), columns - 4).map((line) => `    ${line}`);
  const [first = '', ...rest] = wrapText(visible(text), columns - 4);
  return [
    `  ${sign} ${first}`,
    ...rest.map((line) => `    ${line}`),
    ...(remedy === undefined ? [] : indented(`→ ${remedy}`)),
    ...(command === undefined ? [] : [`    → ${visible(command)}`]),
    ...details.flatMap((detail) => indented(detail).map(style.dim)),
  ];
}

function machineProbes({ machine }: World, { doctor }: Catalogue): Probe[] {
  const git = machine.gitVersion();
  return [
    { state: 'good', text: `${doctor.node(machine.node)} (${machine.platform})` },
    git === undefined
      ? { state: 'problem', text: doctor.git(git), remedy: doctor.gitRemedy }
      : { state: 'good', text: doctor.git(git) },
  ];
}

function notebookProbes(world: World, globals: GlobalOptions, { doctor }: Catalogue): Probe[] {
  try {
    const workspace = openWorkspace(world, globals);
    return [
      { state: 'good', text: doctor.notebook(workspace.folder.path, workspace.notebook.noteFiles.length) },
      { state: 'good', text: doctor.zone(workspace.notebook.config.timezone, workspace.today) },
      findingsProbe(workspace, doctor),
      ...historyProbe(world, workspace, doctor),
      holidaysProbe(workspace, doctor),
      outputProbe(world, workspace, doctor),
    ];
  } catch (error) {
    if (isFailure(error, 'notebook-missing')) {
      return [{ state: 'remark', text: doctor.noNotebook, remedy: doctor.noNotebookRemedy }];
    }
    if (isFailure(error, 'config-invalid')) {
      return [{ state: 'problem', text: doctor.configInvalid, remedy: doctor.configRemedy }];
    }
    throw error;
  }
}

function findingsProbe(workspace: Workspace, doctor: Catalogue['doctor']): Probe {
  const { errors } = checkWorkspace(workspace).counts;
  if (errors === 0) return { state: 'good', text: doctor.sound };
  return { state: 'problem', text: doctor.findings(errors), remedy: doctor.configRemedy };
}

/** Where the notebook is kept, and whether something waits to be saved. */
function historyProbe({ git }: World, { folder }: Workspace, doctor: Catalogue['doctor']): Probe[] {
  if (git.workTree(folder.path) === undefined) {
    return [{ state: 'remark', text: doctor.noHistory, remedy: doctor.noHistoryRemedy(folder.path) }];
  }
  const unsaved = git.changes(folder.path) ?? 0;
  if (unsaved === 0) return [{ state: 'good', text: doctor.saved }];
  return [{ state: 'remark', text: doctor.unsaved(unsaved), remedy: doctor.unsavedRemedy }];
}

/** This year's holidays are needed, and from autumn on next year's: deadlines reach into it. */
function holidaysProbe({ notebook, today }: Workspace, doctor: Catalogue['doctor']): Probe {
  const needed = [...new Set([yearOf(today), yearOf(addDays(today, 90))])];
  const missing = needed.find((year) => !notebook.holidays.has(year));
  if (missing === undefined) return { state: 'good', text: doctor.holidays(needed) };
  const remedy = doctor.holidaysRemedy(missing);
  return { state: missing === yearOf(today) ? 'problem' : 'remark', text: doctor.holidaysMissing(missing), remedy };
}

function outputProbe(world: World, { folder }: Workspace, doctor: Catalogue['doctor']): Probe {
  const out = outputFolder(world, folder, undefined);
  try {
    out.write('.gitignore', '*\n');
    return { state: 'good', text: doctor.output(out.path) };
  } catch (error) {
    if (!isFailure(error)) throw error;
    return { state: 'problem', text: doctor.outputBlocked(out.path), remedy: doctor.outputRemedy };
  }
}

function browserProbes(diagnosis: BrowserDiagnosis, { doctor }: Catalogue): Probe[] {
  const { chosen, version, candidates, problem, sandbox, sandboxCommand, trouble } = diagnosis;
  const tried = candidates.map(({ origin, path, problem: why }) => doctor.tried(origin, path, why));
  const cause = trouble && { text: doctor.trouble[trouble.kind](trouble.subject), command: trouble.command };
  if (chosen === undefined || version === undefined) {
    const details = [...(problem === undefined ? [] : [problem]), ...tried];
    return [{ state: 'problem', text: doctor.noBrowser, ...cause, details }];
  }
  const refused = tried.slice(
    0,
    candidates.findIndex(({ path }) => path === chosen.path),
  );
  return [
    { state: 'good', text: doctor.browser(version, chosen.path), details: refused },
    ...(cause === undefined ? [] : [{ state: 'remark', ...cause } as const]),
    { state: sandbox === 'on' ? 'good' : 'remark', text: doctor.sandbox[sandbox], command: sandboxCommand },
  ];
}
