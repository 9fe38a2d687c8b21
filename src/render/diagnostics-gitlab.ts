import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { fingerprinted } from './fingerprint.ts';

/** `check --format gitlab`: a code quality report. `prefix` leads from the root of the repository to the notebook. */
export function renderDiagnosticsGitlab(
  diagnostics: readonly Diagnostic[],
  prefix: string,
  catalogue: Catalogue,
): string {
  const issues = fingerprinted(diagnostics, prefix, catalogue).map((it) => ({
    description: it.text,
    check_name: it.code,
    fingerprint: it.fingerprint,
    severity: it.severity === 'error' ? 'major' : 'minor',
    location: { path: it.path, lines: { begin: it.place.line, end: it.place.endLine } },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
}
