import { execFileSync } from 'node:child_process';
import { gitEnvironment } from './run.ts';
import { statusArguments } from './state.ts';

/** Files below the folder that differ from the last commit; `out/` holds no notes. */
export function countChanges(folder: string, env: NodeJS.ProcessEnv): number | undefined {
  const answer = ask(folder, env, [...statusArguments, '--untracked-files=all', '--', '.']);
  const prefix = ask(folder, env, ['rev-parse', '--show-prefix']);
  if (answer === undefined || prefix === undefined) return undefined;
  const paths = answer
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => entry.slice(3));
  return new Set(paths.filter((path) => !path.startsWith(`${prefix.trim()}out/`))).size;
}

/** Commits that the server's branch, as it was last seen, lacks. */
export function countUnsent(folder: string, env: NodeJS.ProcessEnv): number | undefined {
  const answer = ask(folder, env, ['rev-list', '--count', '@{upstream}..HEAD']);
  return answer === undefined ? undefined : Number(answer);
}

function ask(folder: string, env: NodeJS.ProcessEnv, argv: readonly string[]): string | undefined {
  try {
    const options = { cwd: folder, env: gitEnvironment(env), maxBuffer: 64 * 1024 * 1024, windowsHide: true } as const;
    return execFileSync('git', argv, { ...options, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}
