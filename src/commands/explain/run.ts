import { type DiagnosticCode, diagnosticCodes } from '../../diagnostics/codes.ts';
import { type ExitCode, exitCodes } from '../../diagnostics/exit-code.ts';
import { Failure } from '../../diagnostics/failure.ts';
import { loadHandbook } from '../../i18n/locale.ts';
import { handbookChapters, handbookEntry } from '../../production/handbook.ts';
import { renderRule, renderRuleList } from '../../render/explain-text.ts';
import { suggest } from '../../shared/suggest.ts';
import type { CommandContext } from '../command.ts';

/** `catatan explain [CODE]`: what a rule wants and why, with examples; all rules without CODE. Needs no notebook. */
export async function runExplain({ world, catalogue, args }: CommandContext): Promise<ExitCode> {
  const { output } = world;
  const handbook = await loadHandbook(catalogue.language);
  const [code] = args;
  if (code === undefined) {
    output.data(renderRuleList(handbookChapters(), handbook, output));
    output.remark(`\n${handbook.more}\n`);
  } else output.data(renderRule(handbookEntry(requireCode(code)), handbook, output));
  return exitCodes.fine;
}

function requireCode(code: string): DiagnosticCode {
  const known = diagnosticCodes.find((it) => it === code);
  if (known === undefined) throw new Failure('rule-unknown', { code, suggestion: suggest(code, diagnosticCodes) });
  return known;
}
