import type { Catalogue } from '../../i18n/catalogue.ts';
import { visible } from '../../render/visible.ts';
import { type IsoDate, yearOf } from '../../shared/iso-date.ts';
import { wrapText } from '../../shared/wrap.ts';
import type { CommandContext } from '../command.ts';
import { missingLines, type SortedPlan } from './apply.ts';
import type { GitPlan } from './history.ts';
import { hooksFolder } from './history.ts';
import type { HolidayFiles } from './holidays.ts';
import type { Office } from './office.ts';
import type { Place } from './place.ts';
import { sampleTypes } from './views.ts';

type Speaker = Pick<CommandContext, 'world' | 'catalogue'>;

interface Surroundings {
  readonly place: Place;
  readonly holidays: HolidayFiles;
  readonly today: IsoDate;
}

/** Says on stderr what was written, what was left alone, and what is missing in it. */
export function remarkOnFiles({ fresh, kept }: SortedPlan, { place, holidays, today }: Surroundings, speaker: Speaker) {
  const { init } = speaker.catalogue;
  say(speaker, init.done(fresh.length));
  say(speaker, fresh.map(({ path }) => path).join(' '), '  ');
  if (kept.length > 0) say(speaker, init.kept(kept.map(({ path }) => path)));
  for (const [path, lines] of missingLines(kept, place.root)) {
    say(speaker, init.linesMissing(path));
    for (const line of lines) say(speaker, line, '  ');
  }
  if (!holidays.texts.has(yearOf(today))) say(speaker, init.holidaysMissing(yearOf(today)));
}

/** Says on stderr what became of git. */
export function remarkOnGit(git: GitPlan, { inGit }: Place, speaker: Speaker): void {
  say(speaker, gitSentence(git, inGit, speaker.catalogue));
}

function gitSentence(git: GitPlan, inGit: boolean, { init }: Catalogue): string {
  switch (git.kind) {
    case 'init':
      return init.gitMade;
    case 'hooks':
      return init.hooksOn;
    case 'foreign':
      return git.folder === hooksFolder ? init.hooksOff : init.hooksForeign(git.folder);
    case 'absent':
      return init.gitAbsent;
    case 'none':
      return inGit ? init.hooksOff : init.gitOff;
  }
}

/** Says on stderr what a person does next. */
export function remarkOnSteps({ kind }: Office, { notebook }: Place, speaker: Speaker): void {
  const { world, catalogue } = speaker;
  const { next, steps } = catalogue.init;
  const elsewhere = notebook === world.files.resolve(world.cwd, '.') ? undefined : shown(notebook, world);
  const sentences = [steps.adjust(elsewhere), steps.build, steps.note(sampleTypes[kind])];
  world.output.remark(`\n${world.output.remarkStyle.bold(next)}\n`);
  for (const [index, sentence] of sentences.entries()) say(speaker, sentence, `  ${index + 1}. `);
}

/** A folder as one types it after `cd`. */
function shown(path: string, { files, cwd }: CommandContext['world']): string {
  const name = files.below(cwd, path) ?? path;
  return /^[\w./-]+$/.test(name) ? name : `"${name}"`;
}

/** A sentence, wrapped; lines after the first start under its first word. */
function say({ world: { output } }: Speaker, sentence: string, start = ''): void {
  const [first = '', ...rest] = wrapText(visible(sentence), output.columns - start.length);
  const indent = ' '.repeat(start.length);
  output.remark(`${[start + first, ...rest.map((line) => indent + line)].join('\n')}\n`);
}
