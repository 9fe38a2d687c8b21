import type { ExitCode } from '../diagnostics/exit-code.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { World } from '../ports/world.ts';
import type { GlobalOptions } from '../workspace/setting.ts';

/** Values of the options of a command, by name. */
export interface OptionValues {
  readonly [name: string]: string | number | boolean | readonly string[] | undefined;
}

export interface OptionSpec {
  /** Long name without the dashes. */
  readonly name: string;
  /** Letter of the short form. */
  readonly short?: string;
  /** How the value is called in the help; absent for a switch. */
  readonly value?: string;
  /** `date` and `number` are checked; `repeat` may be given several times; `choices` takes several joined by commas. */
  readonly kind: 'switch' | 'text' | 'date' | 'number' | 'choice' | 'choices' | 'repeat';
  readonly choices?: readonly string[];
}

/** What a command is called and takes. Its sentences stand in the catalogue, its code is loaded when it runs. */
export interface Command {
  readonly name: keyof Catalogue['commands'];
  readonly alias: string | undefined;
  readonly argument?: { readonly name: string; readonly repeat: boolean; readonly required: boolean };
  readonly options: readonly OptionSpec[];
  run(context: CommandContext): Promise<ExitCode>;
}

/** Everything that a command may use. */
export interface CommandContext {
  readonly world: World;
  readonly catalogue: Catalogue;
  readonly globals: GlobalOptions;
  readonly args: readonly string[];
  readonly options: OptionValues;
  /** Every command there is. */
  readonly commands: readonly Command[];
}

/** Reads one option in the type that the specification promises. */
export const option = {
  text: (options: OptionValues, name: string) => options[name] as string | undefined,
  number: (options: OptionValues, name: string) => options[name] as number | undefined,
  switch: (options: OptionValues, name: string) => options[name] === true,
  list: (options: OptionValues, name: string) => options[name] as readonly string[] | undefined,
};
