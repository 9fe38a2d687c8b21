import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { describe } from './describe.ts';

/**
 * `check --format github`: workflow commands, which GitHub shows beside the lines of the change.
 * `prefix` leads from the root of the repository to the notebook.
 */
export function renderDiagnosticsGithub(
  diagnostics: readonly Diagnostic[],
  prefix: string,
  catalogue: Catalogue,
): string {
  return diagnostics.map((it) => `${command(it, prefix, catalogue)}\n`).join('');
}

function command(diagnostic: Diagnostic, prefix: string, catalogue: Catalogue): string {
  const { file, place, severity, code } = diagnostic;
  const { message, hint } = describe(diagnostic, catalogue);
  const properties = {
    file: prefix + file,
    line: place.line,
    endLine: place.endLine,
    ...(place.line === place.endLine ? { col: place.column, endColumn: place.endColumn } : {}),
    title: code,
  };
  const shown = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${severity} ${shown.join(',')}::${data(`${message} ${hint}`)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
