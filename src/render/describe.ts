import type { DiagnosticCode, DiagnosticParams } from '../diagnostics/codes.ts';
import type { Catalogue } from '../i18n/catalogue.ts';

/** What a finding says in the language of the catalogue. */
export function describe(
  diagnostic: { readonly code: DiagnosticCode; readonly params: DiagnosticParams[DiagnosticCode] },
  catalogue: Catalogue,
): { readonly message: string; readonly hint: string } {
  const sentences = catalogue.diagnostics[diagnostic.code] as (params: DiagnosticParams[DiagnosticCode]) => {
    message: string;
    hint: string;
  };
  return sentences(diagnostic.params);
}
