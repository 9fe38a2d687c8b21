import { compareText } from '../shared/compare.ts';

/** One choice of a filter. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A list to choose from; without a choice everything is shown. */
export interface Filter {
  /** Name in the address. */
  readonly name: string;
  /** `data-KEY` of the rows that it looks at. */
  readonly key: string;
  readonly label: string;
  /** What stands for no choice. */
  readonly any: string;
  readonly choices: readonly Choice[];
}

/** The values that occur, each once, by label. */
export function choicesOf<T>(
  rows: readonly T[],
  value: (row: T) => string | undefined,
  label: (row: T) => string,
): Choice[] {
  const choices = new Map<string, string>();
  for (const row of rows) {
    const key = value(row);
    if (key !== undefined && key !== '') choices.set(key, label(row));
  }
  return [...choices]
    .map(([key, text]) => ({ value: key, label: text }))
    .sort((a, b) => compareText(a.label, b.label) || compareText(a.value, b.value));
}
