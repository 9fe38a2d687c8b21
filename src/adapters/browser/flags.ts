import { basename } from 'node:path';

/**
 * How the browser is started: without what it does on its own (updates, reports, networking), without the network
 * itself, and so that the same HTML gives the same bytes.
 */
const FLAGS = [
  '--hide-scrollbars',
  '--mute-audio',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--enable-automation',
  '--metrics-recording-only',
  '--password-store=basic',
  '--use-mock-keychain',
  '--disable-background-networking',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-client-side-phishing-detection',
  '--disable-component-extensions-with-background-pages',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-hang-monitor',
  '--disable-ipc-flooding-protection',
  '--disable-popup-blocking',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--disable-features=Translate,AcceptCHFrame,MediaRouter,OptimizationHints',
  // Containers often have 64 MB of shared memory; large documents need more.
  '--disable-dev-shm-usage',
  // Printing draws without a graphics card, and without its software stand-in.
  '--disable-gpu',
  '--disable-software-rasterizer',
  // No name and no address can be reached, not even by a hint such as preconnect that no interception sees.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-proxy-server',
  '--disable-quic',
  // The same letters at the same places on every machine.
  '--lang=id',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

interface FlagOptions {
  readonly path: string;
  readonly profile: string;
  readonly sandbox: boolean;
  readonly transport: 'pipe' | 'websocket';
}

/** The arguments of a browser process. */
export function flags({ path, profile, sandbox, transport }: FlagOptions): readonly string[] {
  return [
    ...FLAGS,
    isHeadlessShell(path) ? '--headless' : '--headless=new',
    `--user-data-dir=${profile}`,
    transport === 'pipe' ? '--remote-debugging-pipe' : '--remote-debugging-port=0',
    ...(sandbox ? [] : ['--no-sandbox']),
    'about:blank',
  ];
}

/** Whether the program is the small build without windows, which has a headless mode of its own. */
function isHeadlessShell(path: string): boolean {
  return /headless[-_]shell/i.test(basename(path));
}
