import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Failure } from '../../src/diagnostics/failure.ts';
import type { Prompter } from '../../src/ports/prompter.ts';
import { type RunResult, runInProcess } from './run.ts';

/** The option that every call without a person needs. */
export const office = ['--name', 'Sekretariat DPRD Kabupaten Muara Tirta'] as const;

/** `init` on 10 March 2026, asking nothing. */
export function startOffice(path: string, ...argv: readonly string[]): Promise<RunResult> {
  return runInProcess(['--today', '2026-03-10', 'init', '--yes', ...office, ...argv], path);
}

/** Every file below a folder, `.git` left aside. */
export function filesOf(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(path.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((name) => !name.startsWith('.git/'))
    .sort();
}

/** A file that is not there: git takes it for empty. Never the null device, which git would replace by a file. */
export const noGitConfig = join(tmpdir(), 'catatan-uji-tanpa-gitconfig');

/** git with nobody's settings. */
export function git(cwd: string, ...argv: readonly string[]): string {
  const nobody = { GIT_CONFIG_GLOBAL: noGitConfig, GIT_CONFIG_NOSYSTEM: '1' };
  const person = ['-c', 'user.name=Uji', '-c', 'user.email=uji@contoh.example'];
  const env = { ...process.env, ...nobody };
  return execFileSync('git', [...person, ...argv], { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** A file that the system may run; gives back its text. */
export function writeProgram(path: string, text: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  chmodSync(path, 0o755);
  return text;
}

/** A person who gives these answers in order, then presses Ctrl-C. */
export function answering(answers: readonly unknown[]): { prompter: Prompter; asked: string[] } {
  const asked: string[] = [];
  const answer = async <T>({ message }: { readonly message: string }): Promise<T> => {
    asked.push(message);
    if (asked.length > answers.length) throw new Failure('cancelled', {});
    return answers[asked.length - 1] as T;
  };
  const prompter: Prompter = {
    available: true,
    speak: () => {},
    text: answer,
    choose: answer,
    confirm: answer,
    search: answer,
    pick: answer,
  } as Prompter;
  return { prompter, asked };
}
