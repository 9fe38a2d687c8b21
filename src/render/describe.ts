import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Catalogue } from '../i18n/catalogue.ts';

/** What a finding says in the language of the catalogue. */
export function describe(
  diagnostic: Pick<Diagnostic, 'code' | 'file' | 'params'>,
  catalogue: Catalogue,
): { readonly message: string; readonly hint: string } {
  const sentences = catalogue.diagnostics[diagnostic.code] as (
    params: Diagnostic['params'],
    file: 'note' | 'settings',
  ) => { message: string; hint: string };
  const { message, hint } = sentences(diagnostic.params, diagnostic.file.endsWith('.yaml') ? 'settings' : 'note');
  return { message: whole(message), hint: whole(hint) };
}

/** YAML can write half a character ("\uD800"), and many readers of JSON and XML refuse a report that holds one. */
function whole(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
