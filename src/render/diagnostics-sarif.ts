import { codeProperties } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Handbook } from '../i18n/locale.ts';
import { fingerprinted } from './fingerprint.ts';

/**
 * `check --format sarif`: a log of SARIF 2.1.0 (OASIS), with the rules that found something. `prefix` leads from the root
 * of the repository to the notebook, `version` is that of catatan.
 */
export function renderDiagnosticsSarif(
  diagnostics: readonly Diagnostic[],
  prefix: string,
  version: string,
  catalogue: Catalogue,
  handbook: Handbook,
): string {
  const codes = [...new Set(diagnostics.map(({ code }) => code))];
  const rules = codes.map((code) => ({
    id: code,
    shortDescription: { text: handbook.rules[code].title },
    fullDescription: { text: handbook.rules[code].wants },
    help: { text: `${handbook.rules[code].wants} ${handbook.why}: ${handbook.rules[code].why}` },
    defaultConfiguration: { level: codeProperties[code].severity },
  }));
  const results = fingerprinted(diagnostics, prefix, catalogue).map((it) => ({
    ruleId: it.code,
    ruleIndex: codes.indexOf(it.code),
    level: it.severity,
    message: { text: it.text },
    locations: [{ physicalLocation: { artifactLocation: artifact(it.path), region: region(it) } }],
    partialFingerprints: { 'catatan/v1': it.fingerprint },
  }));
  const run = { tool: { driver: { name: 'catatan', version, rules } }, columnKind: 'unicodeCodePoints', results };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function artifact(path: string) {
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

function region({ place }: Diagnostic) {
  return {
    startLine: place.line,
    startColumn: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
  };
}
