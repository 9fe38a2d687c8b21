import { diagnosticCodes } from '../../diagnostics/codes.ts';
import type { Command, OptionSpec } from '../command.ts';

/** Values of the notebook that can complete a word; empty where there is no notebook. */
export interface KnownValues {
  readonly notes: readonly string[];
  /** `ID#R1` of every recommendation. */
  readonly refs: readonly string[];
  /** Those of recommendations that wait for somebody. */
  readonly openRefs: readonly string[];
  readonly stakeholders: readonly string[];
  readonly types: readonly string[];
}

export const shells = ['bash', 'zsh', 'fish'] as const;

const globalOptions: readonly OptionSpec[] = [
  { name: 'lang', kind: 'choice', choices: ['id', 'en'], value: 'LANG' },
  { name: 'directory', kind: 'text', value: 'DIR' },
  { name: 'today', kind: 'date', value: 'YYYY-MM-DD' },
  { name: 'no-color', kind: 'switch' },
  { name: 'help', kind: 'switch' },
];

/** What may stand where the last of `words` is being typed. None: the shell offers files. */
export function completionsOf(words: readonly string[], commands: readonly Command[], known: KnownValues): string[] {
  const current = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  const command = commands.find(({ name, alias }) => before.includes(name) || (alias && before.includes(alias)));
  const fits = (candidate: string) => candidate.startsWith(current);
  if (command === undefined) return wordsAtStart(current, before, commands, known).filter(fits);
  const options = [...command.options, ...globalOptions];
  const awaited = optionAwaiting(before.at(-1), options);
  if (awaited !== undefined) return valuesOf(awaited, known, command).filter(fits);
  if (current.startsWith('-')) return options.map(({ name }) => `--${name}`).filter(fits);
  return argumentsOf(command, current, known).filter(fits);
}

function wordsAtStart(current: string, before: readonly string[], commands: readonly Command[], known: KnownValues) {
  const awaited = optionAwaiting(before.at(-1), globalOptions);
  if (awaited !== undefined) return valuesOf(awaited, known);
  if (current.startsWith('-')) return globalOptions.map(({ name }) => `--${name}`);
  return commands.flatMap(({ name, alias }) => (alias === undefined ? [name] : [name, alias])).sort();
}

/** The option that waits for its value, when the word before is one. */
function optionAwaiting(word: string | undefined, options: readonly OptionSpec[]): OptionSpec | undefined {
  const named = options.find(
    ({ name, short }) => word === `--${name}` || (short !== undefined && word === `-${short}`),
  );
  return named?.kind === 'switch' ? undefined : named;
}

/** `--from` names a note, and of a receipt who gave it. */
function valuesOf({ name, choices }: OptionSpec, known: KnownValues, command?: Command): readonly string[] {
  if (choices !== undefined) return choices;
  const isParty = ['owner', 'body', 'to'].includes(name) || (name === 'from' && command?.name === 'receipt');
  if (isParty) return known.stakeholders;
  if (name === 'type') return known.types;
  return name === 'from' || name === 'carry-to' ? known.notes : [];
}

/** A `#` asks for the recommendations of a note; an update is of one that is open. */
function argumentsOf({ name, argument }: Command, current: string, known: KnownValues): readonly string[] {
  if (name === 'update') return known.openRefs;
  if (argument?.name === 'REF') return current.includes('#') ? known.refs : known.notes;
  if (argument?.name === 'TYPE') return known.types;
  if (argument?.name === 'CODE') return diagnosticCodes;
  return argument?.name === 'SHELL' ? shells : [];
}
