import { Command as Commander, CommanderError, type Help, Option } from 'commander';
import type { Command, OptionSpec, OptionValues } from '../commands/command.ts';
import { commands } from '../commands/index.ts';
import type { ExitCode } from '../diagnostics/exit-code.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { CommandHelp } from '../i18n/id/commands.ts';
import type { World } from '../ports/world.ts';
import { globalOptions, readOptions } from './options.ts';
import { toFailure } from './usage.ts';

/** Runs the command that `argv` asks for. Throws `Failure` for wrong usage. */
export async function runProgram(argv: readonly string[], world: World, catalogue: Catalogue): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = createProgram(world, catalogue, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    throw toFailure(error, program, argv);
  }
}

function createProgram(world: World, catalogue: Catalogue, finish: (code: ExitCode) => void): Commander {
  const { help } = catalogue;
  const program = new Commander('catatan')
    .description(help.description)
    .usage(`[${help.optionWord}] ${help.command}`)
    .version(world.version, '-V, --version', help.version)
    .helpOption('-h, --help', help.help)
    .helpCommand(`help [${help.command}]`, help.helpCommand)
    .addOption(new Option('--lang <LANG>', help.lang))
    .addOption(new Option('-C, --directory <DIR>', help.directory))
    .addOption(new Option('--today <YYYY-MM-DD>', help.today))
    .addOption(new Option('--no-color', help.noColor))
    .configureOutput({ writeOut: world.output.data, writeErr: () => {}, outputError: () => {} })
    .configureHelp(helpStyle(catalogue))
    .exitOverride()
    .action(async () => {
      const context = { world, catalogue, globals: globalOptions(program.opts()), args: [], options: {}, commands };
      finish(await (await import('../commands/home/run.ts')).runHome(context));
    })
    .allowExcessArguments(true);
  program.hook('preAction', () => {
    if (program.opts().color === false) world.output.plain();
    if (program.args.length > 0 && !isKnown(program, program.args[0])) {
      throw new CommanderError(1, 'commander.unknownCommand', program.args[0] ?? '');
    }
  });
  for (const command of commands) program.addCommand(toCommander(command, program, world, catalogue, finish));
  return program;
}

function isKnown(program: Commander, name: string | undefined): boolean {
  return program.commands.some((command) => command.name() === name || command.aliases().includes(name ?? ''));
}

function toCommander(
  spec: Command,
  program: Commander,
  world: World,
  catalogue: Catalogue,
  finish: (code: ExitCode) => void,
): Commander {
  const texts: CommandHelp = catalogue.commands[spec.name];
  const command = new Commander(spec.name)
    .description(texts.summary)
    .helpOption('-h, --help', catalogue.help.help)
    .copyInheritedSettings(program)
    .addHelpText('after', () => examples(texts, catalogue))
    .allowExcessArguments(false);
  if (spec.alias !== undefined) command.alias(spec.alias);
  if (spec.argument !== undefined) command.argument(argumentOf(spec.argument), texts.argument);
  for (const option of spec.options) command.addOption(toOption(option, texts));
  return command.action(async () => {
    const options: OptionValues = readOptions(spec, command.opts());
    const globals = globalOptions(program.opts());
    finish(await spec.run({ world, catalogue, globals, args: command.args, options, commands }));
  });
}

function argumentOf({ name, repeat, required }: NonNullable<Command['argument']>): string {
  const inner = repeat ? `${name}...` : name;
  return required ? `<${inner}>` : `[${inner}]`;
}

function toOption(spec: OptionSpec, texts: CommandHelp): Option {
  const short = spec.short === undefined ? '' : `-${spec.short}, `;
  const value = spec.value === undefined ? '' : ` <${spec.value}>`;
  const option = new Option(`${short}--${spec.name}${value}`, texts.options[spec.name] ?? '');
  if (spec.kind !== 'repeat') return option;
  return option.argParser((one: string, before: string[] | undefined) => [...(before ?? []), one]);
}

function examples({ examples: rows }: CommandHelp, { help }: Catalogue): string {
  return ['', help.examples, ...rows.flatMap(([line, effect]) => [`  ${line}`, `      ${effect}`])].join('\n');
}

/** Headings of the help in the person's language. */
function helpStyle({ help }: Catalogue): Partial<Help> {
  const headings: Readonly<Record<string, string>> = {
    'Usage:': help.usage,
    'Commands:': help.commands,
    'Options:': help.options,
    'Arguments:': help.arguments,
    'Global Options:': help.globalOptions,
  };
  return { styleTitle: (title) => headings[title] ?? title, subcommandTerm: (command) => termOf(command) };
}

function termOf(command: Commander): string {
  const alias = command.alias();
  return alias ? `${command.name()} (${alias})` : command.name();
}
