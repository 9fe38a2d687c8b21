import type { BrowserCandidate, BrowserDiagnosis, PrinterOptions } from '../../ports/pdf-printer.ts';
import { cacheFolder } from '../cache-folder.ts';
import { eligible, findBrowsers } from './discover.ts';
import { verifyEmbedded } from './embedded.ts';
import type { BrowserEnvironment } from './environment.ts';
import { type Attempt, openFirst } from './open.ts';
import { reasonOf } from './reason.ts';
import { sandboxCommand, troubleOf } from './remedy.ts';
import { systemOf } from './system.ts';
import { within } from './timeout.ts';

/**
 * Looks for browsers, starts the one that printing would use and closes it again. The embedded one is compared with its
 * package byte for byte, and unpacked anew where it differs. Never rejects.
 */
export async function diagnose(options: PrinterOptions, environment: BrowserEnvironment): Promise<BrowserDiagnosis> {
  const found = findBrowsers(options.browser, environment);
  const system = systemOf(environment);
  const damage = await damageOf(found, environment);
  const attempt = await openFirst(eligible(found), options, environment, true);
  const candidates = found.map((candidate) => withRefusal(candidate, attempt));
  const { opened } = attempt;
  if (opened === undefined) {
    const trouble = troubleOf(candidates, system);
    return { candidates, chosen: undefined, version: undefined, ...problem(attempt), sandbox: 'on', trouble };
  }
  const { running, candidate, release } = opened;
  const common = { candidates, chosen: candidate, sandbox: running.sandbox };
  try {
    const version = await within('launch', options.timeout, running.browser.version());
    const trouble = candidate.origin === 'embedded' ? (damage ?? cacheTrouble(environment)) : undefined;
    return { ...common, version, trouble, sandboxCommand: sandboxCommand(running.sandbox, candidate.path, system) };
  } catch (error) {
    const silent = { ...candidate, usable: false, problem: reasonOf(error) };
    return { ...common, version: undefined, problem: silent.problem, trouble: troubleOf([silent], system) };
  } finally {
    await running.close();
    await release();
  }
}

/** What was wrong with the unpacked browser: opening it unpacks it again. */
async function damageOf(found: readonly BrowserCandidate[], environment: BrowserEnvironment) {
  if (!eligible(found).some(({ origin }) => origin === 'embedded')) return undefined;
  const state = await verifyEmbedded(environment).catch(() => undefined);
  return state?.problem === undefined ? undefined : ({ kind: 'mended', subject: state.problem } as const);
}

/** A home that cannot be written to costs some seconds at every start. */
function cacheTrouble(environment: BrowserEnvironment) {
  if (cacheFolder(environment) !== undefined) return undefined;
  const command = 'export XDG_CACHE_HOME=FOLDER';
  return { kind: 'no-cache', subject: environment.home ?? '', command } as const;
}

/** A candidate that looked usable but did not start is shown with its reason. */
function withRefusal(candidate: BrowserCandidate, { refusals }: Attempt): BrowserCandidate {
  const refusal = refusals.find((one) => one.candidate === candidate);
  return refusal === undefined ? candidate : { ...candidate, usable: false, problem: reasonOf(refusal.error) };
}

function problem({ refusals: [first] }: Attempt): { readonly problem?: string } {
  return first === undefined ? {} : { problem: reasonOf(first.error) };
}
