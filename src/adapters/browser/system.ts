import { existsSync, readFileSync } from 'node:fs';
import type { BrowserEnvironment } from './environment.ts';

/** What of an operating system decides how a browser is installed on it and may be started. */
export interface System {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly isRoot: boolean;
  /** Names of a Linux distribution and of those that it descends from: `ubuntu`, `debian`. */
  readonly distributions: readonly string[];
  readonly isContainer: boolean;
  /** The setting of the kernel that keeps an ordinary user from having the browser's sandbox; undefined for none. */
  readonly restriction: 'apparmor' | 'userns-clone' | 'max-namespaces' | undefined;
}

/** The system that this process runs on. */
export function systemOf({ platform, arch, uid }: BrowserEnvironment): System {
  const common = { platform, arch, isRoot: uid === 0 };
  if (platform !== 'linux') return { ...common, distributions: [], isContainer: false, restriction: undefined };
  return {
    ...common,
    distributions: distributionsIn(read('/etc/os-release')),
    isContainer: existsSync('/.dockerenv') || existsSync('/run/.containerenv'),
    restriction: restriction(),
  };
}

/** `ID` and `ID_LIKE` of os-release(5). */
export function distributionsIn(release: string): readonly string[] {
  const values = ['ID', 'ID_LIKE'].map((key) => new RegExp(`^${key}=(.*)$`, 'm').exec(release)?.[1] ?? '');
  return values.flatMap((value) => value.match(/[a-z0-9._-]+/g) ?? []);
}

function restriction(): System['restriction'] {
  const setting = (name: string) => read(`/proc/sys/${name}`).trim();
  if (setting('kernel/apparmor_restrict_unprivileged_userns') === '1') return 'apparmor';
  if (setting('kernel/unprivileged_userns_clone') === '0') return 'userns-clone';
  return setting('user/max_user_namespaces') === '0' ? 'max-namespaces' : undefined;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
