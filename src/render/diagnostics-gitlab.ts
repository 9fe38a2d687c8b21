import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { describe } from './describe.ts';

/** `check --format gitlab`: a code quality report. `prefix` leads from the root of the repository to the notebook. */
export function renderDiagnosticsGitlab(
  diagnostics: readonly Diagnostic[],
  prefix: string,
  catalogue: Catalogue,
): string {
  const seen = new Map<string, number>();
  const issues = diagnostics.map((it) => {
    const { message, hint } = describe(it, catalogue);
    const identity = `${it.code}:${prefix}${it.file}:${message}`;
    const number = seen.get(identity) ?? 0;
    seen.set(identity, number + 1);
    return {
      description: `${message} ${hint}`,
      check_name: it.code,
      fingerprint: fingerprint(`${identity}:${number}`),
      severity: it.severity === 'error' ? 'major' : 'minor',
      location: { path: prefix + it.file, lines: { begin: it.place.line, end: it.place.endLine } },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}

/** The same for the same finding, also when lines above it come and go: 64-bit FNV-1a, in hexadecimal digits. */
function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
