import puppeteer, { type Browser } from 'puppeteer';
import { eligible, findBrowsers } from '../../src/adapters/browser/discover.ts';
import { prepareEmbedded } from '../../src/adapters/browser/embedded.ts';
import { machineEnvironment } from '../../src/adapters/browser/environment.ts';

/** The browser that catatan would print with, with scripts and the network of this machine. */
export async function launchTestBrowser(): Promise<Browser> {
  const environment = machineEnvironment();
  const [found] = eligible(findBrowsers(undefined, environment));
  if (found === undefined) throw new Error('no browser on this machine: see catatan doctor');
  const embedded = found.origin === 'embedded' ? await prepareEmbedded(environment) : undefined;
  return puppeteer.launch({
    executablePath: embedded?.path ?? found.path,
    env: { ...process.env, ...embedded?.env },
    headless: embedded === undefined ? true : 'shell',
    args: ['--disable-background-networking', ...(environment.uid === 0 ? ['--no-sandbox'] : [])],
  });
}
