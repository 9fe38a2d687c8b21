import type { Config } from '../config/config.ts';
import { codeProperties, type Severity } from '../diagnostics/codes.ts';
import type { Finding } from '../diagnostics/diagnostic.ts';
import type { NoteFile, NoteHead } from './note.ts';
import type { NoteData } from './schema.ts';

/**
 * The severity that a finding has in this notebook: the code's, softened in a draft, adjusted by `rules`.
 * `off` when the office switched the rule off. What a note ignores is judged elsewhere.
 */
export function severityOf(
  it: Finding,
  note: { readonly data: Pick<NoteData, 'status'> } | undefined,
  config: Pick<Config, 'rules'>,
): Severity | 'off' {
  const { severity: usual, lenientInDraft, fixed } = codeProperties[it.code];
  const severity = it.severity ?? usual;
  if (fixed) return severity;
  const setting = config.rules[it.code];
  if (setting !== undefined) return setting;
  const soft = lenientInDraft && it.severity === undefined && note?.data.status === 'draf';
  return soft ? 'warning' : severity;
}

/**
 * Whether a note can be printed and shown: it has no error of reading or shape. What `rules` make of such an error does
 * not count here: a misspelt `access` must not open a note because the office wants to hear less of it.
 */
export function isSound<N extends NoteHead>(file: NoteFile<N>): file is NoteFile<N> & { readonly note: N } {
  if (file.note === undefined) return false;
  return !file.findings.some((it) => severityOf(it, file.note, { rules: {} }) === 'error');
}
