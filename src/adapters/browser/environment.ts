import { availableParallelism, homedir, tmpdir } from 'node:os';
import type { Environment } from '../../ports/world.ts';

/** The facts of a machine and its user on which finding and starting a browser depends. */
export interface BrowserEnvironment {
  readonly env: Environment;
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  /** Home folder; undefined where the user has none. */
  readonly home: string | undefined;
  /** User number; undefined on Windows. */
  readonly uid: number | undefined;
  readonly cores: number;
  /** Folder for what is removed at the end of the run. */
  readonly temporary: string;
}

/** The machine that this process runs on. */
export function machineEnvironment(env: Environment = process.env): BrowserEnvironment {
  return {
    env,
    platform: process.platform,
    arch: process.arch,
    home: env.HOME || env.USERPROFILE || homeOfUser(),
    uid: process.getuid?.(),
    cores: availableParallelism(),
    temporary: tmpdir(),
  };
}

/** A container may run under a user number that no account has: there is no home then. */
function homeOfUser(): string | undefined {
  try {
    return homedir() || undefined;
  } catch {
    return undefined;
  }
}
