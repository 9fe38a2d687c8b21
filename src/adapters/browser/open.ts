import { Failure } from '../../diagnostics/failure.ts';
import type { BrowserCandidate, PrinterOptions } from '../../ports/pdf-printer.ts';
import { eligible, findBrowsers, isAddress, isAsked, nameOf } from './discover.ts';
import { prepareEmbedded } from './embedded.ts';
import type { BrowserEnvironment } from './environment.ts';
import { connectBrowser, launchBrowser, type RunningBrowser } from './launch.ts';
import { reasonOf, systemCode } from './reason.ts';

/** A browser that was found and started. */
export interface OpenedBrowser {
  readonly candidate: BrowserCandidate;
  readonly running: RunningBrowser;
  /** Starts the same browser again. */
  relaunch(): Promise<RunningBrowser>;
  /** Removes what was unpacked for this run. To be called when no browser runs any more; never rejects. */
  release(): Promise<void>;
}

/** A candidate that did not start. */
interface Refusal {
  readonly candidate: BrowserCandidate;
  readonly error: unknown;
}

/**
 * Starts the first browser that can be started. Rejects with `Failure` `browser-missing` where there is none,
 * `browser-broken` or `disk-full` for the first that did not start. One that the person asked for is the only one tried.
 */
export async function openBrowser(options: PrinterOptions, environment: BrowserEnvironment): Promise<OpenedBrowser> {
  const found = findBrowsers(options.browser, environment);
  const { opened, refusals } = await openFirst(eligible(found), options, environment);
  if (opened !== undefined) return opened;
  const [refusal] = refusals;
  throw refusal === undefined ? missing(found) : broken(refusal);
}

export interface Attempt {
  readonly opened: OpenedBrowser | undefined;
  readonly refusals: readonly Refusal[];
}

/** Starts the first of `candidates` that starts, and tells why the ones before it did not. Never rejects. */
export async function openFirst(
  candidates: readonly BrowserCandidate[],
  options: PrinterOptions,
  environment: BrowserEnvironment,
  thorough = false,
): Promise<Attempt> {
  const refusals: Refusal[] = [];
  for (const candidate of candidates) {
    try {
      return { opened: await openCandidate(candidate, options, environment, thorough), refusals };
    } catch (error) {
      refusals.push({ candidate, error });
    }
  }
  return { opened: undefined, refusals };
}

async function openCandidate(
  candidate: BrowserCandidate,
  { timeout }: PrinterOptions,
  environment: BrowserEnvironment,
  thorough: boolean,
): Promise<OpenedBrowser> {
  if (!candidate.usable) throw new Error(candidate.problem ?? 'unknown');
  const program = await programOf(candidate, environment, thorough);
  const start = isAddress(program.path)
    ? () => connectBrowser(program.path, timeout)
    : () => launchBrowser({ path: program.path, env: program.env, timeout }, environment);
  try {
    return { candidate, running: await start(), relaunch: start, release: program.release };
  } catch (error) {
    await program.release();
    throw error;
  }
}

function programOf(candidate: BrowserCandidate, environment: BrowserEnvironment, thorough: boolean) {
  if (candidate.origin === 'embedded') return prepareEmbedded(environment, { thorough });
  return { path: candidate.path, env: {}, release: async () => {} };
}

function missing(found: readonly BrowserCandidate[]): Failure {
  return new Failure('browser-missing', { tried: found.map(nameOf) });
}

function broken({ candidate, error }: Refusal): Failure {
  if (isAsked(candidate) && candidate.problem?.startsWith('ENOENT')) return missing([candidate]);
  if (systemCode(error) === 'ENOSPC') return new Failure('disk-full', { path: candidate.path });
  return new Failure('browser-broken', { path: candidate.path, reason: reasonOf(error) });
}
