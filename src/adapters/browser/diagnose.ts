import type { BrowserCandidate, BrowserDiagnosis, PrinterOptions } from '../../ports/pdf-printer.ts';
import { eligible, findBrowsers } from './discover.ts';
import type { BrowserEnvironment } from './environment.ts';
import { type Attempt, openFirst } from './open.ts';
import { reasonOf } from './reason.ts';
import { within } from './timeout.ts';

/**
 * Looks for browsers, starts the one that printing would use and closes it again. The embedded one is compared with its
 * package byte for byte, and unpacked anew where it differs. Never rejects.
 */
export async function diagnose(options: PrinterOptions, environment: BrowserEnvironment): Promise<BrowserDiagnosis> {
  const found = findBrowsers(options.browser, environment);
  const attempt = await openFirst(eligible(found), options, environment, true);
  const candidates = found.map((candidate) => withRefusal(candidate, attempt));
  const { opened } = attempt;
  if (opened === undefined)
    return { candidates, chosen: undefined, version: undefined, ...problem(attempt), sandbox: 'on' };
  const { running, candidate, release } = opened;
  try {
    const version = await within('launch', options.timeout, running.browser.version());
    return { candidates, chosen: candidate, version, sandbox: running.sandbox };
  } catch (error) {
    return { candidates, chosen: candidate, version: undefined, problem: reasonOf(error), sandbox: running.sandbox };
  } finally {
    await running.close();
    await release();
  }
}

/** A candidate that looked usable but did not start is shown with its reason. */
function withRefusal(candidate: BrowserCandidate, { refusals }: Attempt): BrowserCandidate {
  const refusal = refusals.find((one) => one.candidate === candidate);
  return refusal === undefined ? candidate : { ...candidate, usable: false, problem: reasonOf(refusal.error) };
}

function problem({ refusals: [first] }: Attempt): { readonly problem?: string } {
  return first === undefined ? {} : { problem: reasonOf(first.error) };
}
