import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { compareText } from '../shared/compare.ts';
import { fileNameOf, folderOf } from '../shared/posix-path.ts';
import { describe } from './describe.ts';
import { xmlText } from './xml-text.ts';

/**
 * `check --format junit`: a report of tests, one for each of the `files` read as notes and for every other file with a
 * finding. Errors fail it, warnings stand in its output. `prefix` leads from the root of the repository to the notebook.
 */
export function renderDiagnosticsJunit(
  diagnostics: readonly Diagnostic[],
  files: readonly string[],
  prefix: string,
  catalogue: Catalogue,
): string {
  const byFile = new Map(files.map((file): [string, Diagnostic[]] => [file, []]));
  for (const it of diagnostics) {
    const found = byFile.get(it.file) ?? [];
    byFile.set(it.file, found);
    found.push(it);
  }
  const cases = [...byFile].sort(([a], [b]) => compareText(a, b));
  const failures = cases.filter(([, found]) => found.some(isError)).length;
  const counts = attributes({ name: 'catatan', tests: cases.length, failures, errors: 0 });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${counts}>`,
    `<testsuite${counts}>`,
    ...cases.map(([file, found]) => testCase(prefix + file, found, catalogue)),
    '</testsuite>',
    '</testsuites>\n',
  ].join('\n');
}

function testCase(path: string, found: readonly Diagnostic[], catalogue: Catalogue): string {
  const errors = found.filter(isError);
  const warnings = found.filter((it) => !isError(it));
  const told = (some: readonly Diagnostic[]) => xmlText(some.map((it) => tell(path, it, catalogue)).join('\n\n'));
  // One failure for all errors: of several, Jenkins, Azure and CircleCI show the first alone.
  const failure = attributes({
    type: [...new Set(errors.map(({ code }) => code))].join(' '),
    message: errors.map((it) => describe(it, catalogue).message).join(' '),
  });
  return [
    `<testcase${attributes({ classname: folderOf(path) || 'catatan', name: fileNameOf(path) })}>`,
    ...(errors.length > 0 ? [`<failure${failure}>${told(errors)}</failure>`] : []),
    ...(warnings.length > 0 ? [`<system-out>${told(warnings)}</system-out>`] : []),
    '</testcase>',
  ].join('\n');
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

function tell(path: string, diagnostic: Diagnostic, catalogue: Catalogue): string {
  const { place, severity, code } = diagnostic;
  const { message, hint } = describe(diagnostic, catalogue);
  return [
    `${path}:${place.line}:${place.column}  ${catalogue.check.severity[severity]}`,
    message,
    `${hint} [${code}]`,
  ].join('\n');
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlText(String(value)).replaceAll('\t', '&#9;').replaceAll('\n', '&#10;')}"`)
    .join('');
}
