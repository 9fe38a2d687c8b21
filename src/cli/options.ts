import type { Command, OptionSpec, OptionValues } from '../commands/command.ts';
import { Failure } from '../diagnostics/failure.ts';
import { isIsoDate } from '../shared/iso-date.ts';
import { suggest } from '../shared/suggest.ts';
import type { GlobalOptions } from '../workspace/setting.ts';

/** Options of every command, judged. */
export function globalOptions(raw: Readonly<Record<string, unknown>>): GlobalOptions {
  const today = raw.today as string | undefined;
  if (today !== undefined) requireDate('--today', today);
  return { directory: raw.directory as string | undefined, today };
}

/** Options of one command in the types that its specification promises. Throws `Failure` for a wrong value. */
export function readOptions(command: Command, raw: Readonly<Record<string, unknown>>): OptionValues {
  const entries = command.options.flatMap((spec) => {
    const value = rawValue(spec.name, raw);
    return value === undefined ? [] : [[spec.name, readValue(spec, value)] as const];
  });
  return Object.fromEntries(entries);
}

/** A switch that says no stands under the name of what it switches off. */
function rawValue(name: string, raw: Readonly<Record<string, unknown>>): unknown {
  if (!name.startsWith('no-')) return raw[camelCase(name)];
  return raw[camelCase(name.slice('no-'.length))] === false ? true : undefined;
}

function readValue(spec: OptionSpec, value: unknown): OptionValues[string] {
  const option = `--${spec.name}`;
  switch (spec.kind) {
    case 'switch':
      return value === true;
    case 'repeat':
      return value as readonly string[];
    case 'text':
      return String(value);
    case 'date':
      return requireDate(option, String(value));
    case 'number':
      return requireNumber(option, String(value));
    case 'choice':
      return requireChoice(option, String(value), spec.choices ?? []);
    case 'choices':
      return String(value)
        .split(',')
        .map((part) => requireChoice(option, part.trim(), spec.choices ?? []));
  }
}

function requireDate(option: string, value: string): string {
  if (!isIsoDate(value)) throw new Failure('usage-option-date', { option, value });
  return value;
}

function requireNumber(option: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new Failure('usage-option-number', { option, value });
  return Number(value);
}

/** One of the values that an option knows; else a `Failure` with the nearest one. */
export function requireChoice(option: string, value: string, allowed: readonly string[]): string {
  if (allowed.includes(value)) return value;
  throw new Failure('usage-option-value', { option, value, allowed, suggestion: suggest(value, allowed) });
}

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
