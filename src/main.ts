import { type ExitCode, exitCodes } from './diagnostics/exit-code.ts';
import { Failure, isFailure } from './diagnostics/failure.ts';
import { isLanguage, type Language, languages, loadCatalogue } from './i18n/locale.ts';
import type { World } from './ports/world.ts';

/** Runs catatan. Never throws: a failure is told in a sentence (2), a bug with its stack (3). */
export async function main(argv: readonly string[], world: World): Promise<ExitCode> {
  if (argv.includes('--no-color')) world.output.plain();
  let language: Language = 'id';
  try {
    language = await chooseLanguage(argv, world);
    const catalogue = await loadCatalogue(language);
    world.prompter.speak(catalogue.prompter);
    const { runProgram } = await import('./cli/program.ts');
    return await runProgram(argv, world, catalogue);
  } catch (error) {
    return tell(error, world, language);
  }
}

/** `--lang`, else CATATAN_LANG, else the notebook's language, else Indonesian. */
async function chooseLanguage(argv: readonly string[], world: World): Promise<Language> {
  const named = optionValue(argv, ['--lang']);
  if (named !== undefined) return requireLanguage(named, '--lang');
  const fromEnvironment = world.env.CATATAN_LANG;
  if (fromEnvironment !== undefined && fromEnvironment !== '') return requireLanguage(fromEnvironment, 'CATATAN_LANG');
  const { notebookLanguage } = await import('./workspace/language.ts');
  return notebookLanguage(world, optionValue(argv, ['-C', '--directory'])) ?? 'id';
}

function requireLanguage(value: string, option: string): Language {
  if (isLanguage(value)) return value;
  throw new Failure('usage-option-value', { option, value, allowed: languages, suggestion: undefined });
}

/** The value of an option that must be known before the command line is taken apart. */
function optionValue(argv: readonly string[], names: readonly string[]): string | undefined {
  for (const [index, word] of argv.entries()) {
    if (names.includes(word)) return argv[index + 1];
    const name = names.find((long) => long.startsWith('--') && word.startsWith(`${long}=`));
    if (name !== undefined) return word.slice(name.length + 1);
  }
  return undefined;
}

async function tell(error: unknown, world: World, language: Language): Promise<ExitCode> {
  const catalogue = await loadCatalogue(language);
  const { output } = world;
  if (isFailure(error)) {
    const { renderFailure } = await import('./render/failure.ts');
    output.remark(`${renderFailure(error, catalogue, output)}\n`);
    return exitCodes.cannotRun;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  output.remark(`${catalogue.help.bug(world.version, world.machine.node)}\n\n${stack}\n`);
  return exitCodes.bug;
}
