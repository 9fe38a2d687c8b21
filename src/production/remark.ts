import { type ExitCode, exitCodes } from '../diagnostics/exit-code.ts';
import type { World } from '../ports/world.ts';
import { visible } from '../render/visible.ts';
import { wrapText } from '../shared/wrap.ts';

/** Says a sentence on stderr. */
export function remark({ output }: World, sentence: string): ExitCode {
  output.remark(`${wrapText(visible(sentence), output.columns).join('\n')}\n`);
  return exitCodes.fine;
}
