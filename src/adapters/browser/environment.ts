import { availableParallelism, tmpdir } from 'node:os';
import type { Environment } from '../../ports/world.ts';
import { type UserEnvironment, userEnvironment } from '../cache-folder.ts';

/** The facts of a machine and its user on which finding and starting a browser depends. */
export interface BrowserEnvironment extends UserEnvironment {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly cores: number;
  /** Folder for what is removed at the end of the run. */
  readonly temporary: string;
}

/** The machine that this process runs on. */
export function machineEnvironment(env: Environment = process.env): BrowserEnvironment {
  return {
    ...userEnvironment(env),
    platform: process.platform,
    arch: process.arch,
    cores: availableParallelism(),
    temporary: tmpdir(),
  };
}
