import type { Diagnostic, DiagnosticCounts } from '../diagnostics/diagnostic.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { describe } from './describe.ts';

/** `check --format json`, version 1 of the contract. */
export function renderDiagnosticsJson(
  result: {
    readonly diagnostics: readonly Diagnostic[];
    readonly counts: DiagnosticCounts;
    readonly notes: readonly string[];
  },
  catalogue: Catalogue,
): string {
  const diagnostics = result.diagnostics.map((it) => {
    const { file, place, severity, code } = it;
    return { file, ...place, severity, code, ...describe(it, catalogue) };
  });
  const summary = { notes: result.notes.length, ...result.counts };
  return `${JSON.stringify({ version: 1, summary, diagnostics }, null, 2)}\n`;
}
