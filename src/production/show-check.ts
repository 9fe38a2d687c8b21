import type { Catalogue } from '../i18n/catalogue.ts';
import type { World } from '../ports/world.ts';
import { renderDiagnosticsText } from '../render/diagnostics-text.ts';
import { readText } from '../rules/locate.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { CheckResult } from './check-result.ts';

/** Findings and the closing line, for a person. */
export function checkText(
  result: CheckResult,
  { folder }: Pick<Workspace, 'folder'>,
  world: World,
  catalogue: Catalogue,
): string {
  const { output } = world;
  const { errors, warnings } = result.counts;
  const findings = renderDiagnosticsText(result.diagnostics, {
    catalogue,
    style: output.style,
    columns: output.columns,
    sourceOf: (file) => readText(file, folder),
  });
  const closing = catalogue.check.summary(result.notes.length, errors, warnings);
  const color = errors > 0 ? output.style.red : warnings > 0 ? output.style.yellow : output.style.green;
  return `${findings}${findings === '' ? '' : '\n'}${color(closing)}\n`;
}
