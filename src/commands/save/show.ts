import { type ExitCode, exitCodes } from '../../diagnostics/exit-code.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { World } from '../../ports/world.ts';
import { checkText } from '../../production/show-check.ts';
import { visible } from '../../render/visible.ts';
import { wrapText } from '../../shared/wrap.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { SaveMessage } from './message.ts';
import type { Stop } from './plan.ts';
import type { Sent } from './send.ts';
import type { SendOutcome } from './sending.ts';
import { type ConflictView, conflictText } from './show-conflict.ts';

export interface SentView extends ConflictView {
  readonly branch: string;
  /** Whether something saved is not on the server yet. */
  waiting(): boolean;
}

/** A sentence on stderr, no line of it longer than the terminal is wide. */
export function remark({ output }: Pick<World, 'output'>, text: string): void {
  output.remark(`${wrapText(visible(text), output.columns).join('\n')}\n`);
}

/** Words of another program, as they are. */
export function quote({ output }: Pick<World, 'output'>, text: string): void {
  const lines = text.split(/\r?\n/).map((line) => `  ${visible(line)}`);
  output.remark(`\n${lines.join('\n')}\n\n`);
}

export function showStops(stops: readonly Stop[], world: World, { save }: Catalogue): void {
  const words = save.stops;
  remark(world, words.heading);
  for (const { path, why } of stops) world.output.remark(`  ${visible(words[why](path))}\n`);
  const is = (...reasons: readonly Stop['why'][]) => stops.some(({ why }) => reasons.includes(why));
  if (is('secret-name', 'secret-content')) remark(world, words.secretWay);
  if (is('too-large')) remark(world, words.largeWay);
  if (is('conflict-marker')) remark(world, words.markerWay);
}

export function showRefused(output: string, world: World, { save }: Catalogue): void {
  remark(world, save.refused);
  quote(world, output);
  remark(world, save.refusedWay);
}

/** What was saved, and in whose name. */
export function showSaved({ subject, lines }: SaveMessage, name: string, world: World, { save }: Catalogue): void {
  const { output } = world;
  const shown = lines.length === 0 ? [subject] : lines;
  const text = shown.flatMap((line) => {
    const [first = '', ...rest] = wrapText(visible(line), output.columns - 4);
    return [`  ${first}`, ...rest.map((part) => `    ${part}`)];
  });
  output.data(`${[output.style.green(visible(save.saved(name))), ...text].join('\n')}\n`);
}

/** How sending ended, and the next step. */
export function showSent({ outcome, news }: Sent, view: SentView, world: World, catalogue: Catalogue): ExitCode {
  const { save } = catalogue;
  if (news !== undefined && news.files > 0) remark(world, save.news(news.people, news.files));
  switch (outcome.kind) {
    case 'refused':
      remark(world, save.sendRefused);
      quote(world, outcome.output);
      remark(world, save.sendRefusedWay);
      return exitCodes.findings;
    case 'blocked': {
      const [first = '', ...files] = save.blocked(outcome.files);
      remark(world, first);
      for (const file of files) world.output.remark(`${visible(file)}\n`);
      remark(world, save.blockedWay);
      return exitCodes.findings;
    }
    case 'errors':
      return showErrors(outcome.check, save.sendErrors, outcome.workspace, world, catalogue);
    case 'conflict':
      world.output.remark(conflictText(outcome, view, world, catalogue));
      return exitCodes.findings;
    default:
      return showPlain(outcome, view, world, catalogue);
  }
}

type PlainOutcome = Exclude<SendOutcome, { kind: 'refused' | 'blocked' | 'errors' | 'conflict' }>;

function showPlain(outcome: PlainOutcome, view: SentView, world: World, { save }: Catalogue): ExitCode {
  switch (outcome.kind) {
    case 'sent':
      remark(world, save.sent);
      return exitCodes.fine;
    case 'up-to-date':
      remark(world, save.upToDate);
      return exitCodes.fine;
    case 'no-server':
      remark(world, save.noServer);
      return exitCodes.fine;
    case 'several-servers':
      remark(world, save.severalServers(outcome.names, view.branch));
      return exitCodes.fine;
    case 'outrun':
      remark(world, save.outrun);
      return exitCodes.fine;
    case 'unreachable':
      if (outcome.reason !== '') remark(world, save.reason(outcome.reason));
      remark(world, save.unreachable[outcome.problem](view.waiting()));
      return exitCodes.fine;
    case 'unrelated':
      remark(world, save.unrelated);
      return exitCodes.findings;
    case 'broken-settings':
      remark(world, save.brokenSettings);
      return exitCodes.findings;
  }
}

/** Findings as `check` shows them, and why they stop here. */
export function showErrors(
  check: Parameters<typeof checkText>[0],
  sentence: string,
  workspace: Workspace,
  world: World,
  catalogue: Catalogue,
): ExitCode {
  world.output.data(checkText(check, workspace, world, catalogue));
  remark(world, sentence);
  return exitCodes.findings;
}
