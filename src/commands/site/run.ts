import type { ExitCode } from '../../diagnostics/exit-code.ts';
import { remarkOnMistakes, remarkOnSite } from '../../production/show-site.ts';
import { type CommandContext, option } from '../command.ts';
import { makeSite, planSite } from './job.ts';

/** `catatan site`: the public record as a folder of pages; served and built anew as long as that is wanted. */
export async function runSite(context: CommandContext): Promise<ExitCode> {
  const job = planSite(context);
  const [serve, watch] = [option.switch(context.options, 'serve'), option.switch(context.options, 'watch')];
  if (serve || watch) return (await import('./keep.ts')).keepSite(context, job, { serve, watch });
  const { context: site, result } = await makeSite(context, job);
  const code = remarkOnSite(result, site);
  remarkOnMistakes(site);
  return code;
}
