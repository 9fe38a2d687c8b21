import type { Command as Commander, CommanderError } from 'commander';
import { Failure } from '../diagnostics/failure.ts';
import { suggest } from '../shared/suggest.ts';

/** What commander objected to, as a failure with the nearest right word. */
export function toFailure(error: CommanderError, program: Commander, argv: readonly string[]): Failure {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? error.message;
  switch (error.code) {
    case 'commander.unknownCommand': {
      const known = program.commands.flatMap((command) => [command.name(), ...command.aliases()]);
      return new Failure('usage-unknown-command', { command: quoted, suggestion: suggest(quoted, known) });
    }
    case 'commander.unknownOption': {
      const known = optionsInReach(program, argv);
      return new Failure('usage-unknown-option', { option: quoted, suggestion: suggest(quoted, known) });
    }
    case 'commander.optionMissingArgument':
      return new Failure('usage-option-missing-value', { option: quoted.split(' <')[0] ?? quoted });
    case 'commander.missingArgument':
      return new Failure('usage-argument-missing', { argument: quoted });
    default:
      return new Failure('usage-argument-excess', { argument: excessOf(program, argv) });
  }
}

/** Long options of the program and of the command that `argv` names. */
function optionsInReach(program: Commander, argv: readonly string[]): string[] {
  const named = commandNamed(program, argv);
  return [program, ...(named === undefined ? [] : [named])].flatMap((command) =>
    command.options.map(({ long, short }) => long ?? short ?? ''),
  );
}

function commandNamed(program: Commander, argv: readonly string[]): Commander | undefined {
  return program.commands.find(
    (command) => argv.includes(command.name()) || command.aliases().some((it) => argv.includes(it)),
  );
}

function excessOf(program: Commander, argv: readonly string[]): string {
  const named = commandNamed(program, argv);
  return named?.args[named.registeredArguments.length] ?? argv.at(-1) ?? '';
}
