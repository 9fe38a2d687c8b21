import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { atExit } from './exit.ts';

/** A started browser process. */
export interface BrowserProcess {
  readonly child: ChildProcess;
  /** Resolves once the process has ended or could not be started. Never rejects. */
  readonly ended: Promise<void>;
  /** Why it could not be started; undefined when it could. */
  spawnError(): Error | undefined;
  /** The end of what it wrote to stderr. */
  log(): string;
  /** First group of `pattern` in what it writes to stderr. Stays pending when that never comes. */
  wrote(pattern: RegExp): Promise<string>;
  /** Ends the process with all its children, at once. */
  kill(): void;
}

const LOG_LENGTH = 8_000;
const WINDOWS = process.platform === 'win32';

/** Starts a browser in a process group of its own. It does not outlive this process. */
export function startProcess(path: string, args: readonly string[], env: NodeJS.ProcessEnv): BrowserProcess {
  const child = spawn(path, args, {
    env,
    detached: !WINDOWS,
    windowsHide: true,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  let failure: Error | undefined;
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', (error) => {
      failure = error;
      resolve();
    });
  });
  const kill = () => killTree(child);
  void ended.then(atExit(kill));
  return { child, ended, spawnError: () => failure, ...recorder(child), kill };
}

/** Keeps the end of what the process writes to stderr, and reads it to its end so that the process never waits. */
function recorder({ stderr }: ChildProcess): Pick<BrowserProcess, 'log' | 'wrote'> {
  let text = '';
  stderr?.setEncoding('utf8').on('data', (part: string) => {
    text = (text + part).slice(-LOG_LENGTH);
  });
  const wrote = (pattern: RegExp) =>
    new Promise<string>((resolve) => {
      const look = () => {
        const hit = pattern.exec(text)?.[1];
        if (hit !== undefined) resolve(hit);
      };
      stderr?.on('data', look);
      look();
    });
  return { log: () => text, wrote };
}

function killTree({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    if (WINDOWS) spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { windowsHide: true });
    else process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
