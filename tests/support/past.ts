import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { noGitConfig } from './init.ts';
import { createScratch, type FileMap } from './scratch.ts';

/** A repository whose commits bear times that the test chooses. */
export interface Past {
  readonly path: string;
  write(files: FileMap): void;
  rename(from: string, to: string): void;
  remove(file: string): void;
  /** Saves everything at `time` (ISO 8601 with its offset) under a person's name. */
  commit(time: string, person?: string): void;
  git(...argv: readonly string[]): string;
  /** git with the clock at `time`. */
  gitAt(time: string, ...argv: readonly string[]): string;
  discard(): void;
}

export function createPast(files: FileMap = {}): Past {
  const scratch = createScratch(files);
  const { path } = scratch;
  const run = (argv: readonly string[], time = '2026-01-01T00:00:00Z', person = 'Siti Aminah') => {
    const env = {
      ...process.env,
      GIT_CONFIG_GLOBAL: noGitConfig,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_DATE: time,
      GIT_COMMITTER_DATE: time,
      GIT_AUTHOR_NAME: person,
      GIT_AUTHOR_EMAIL: 'orang@muaratirta.example',
      GIT_COMMITTER_NAME: person,
      GIT_COMMITTER_EMAIL: 'orang@muaratirta.example',
    };
    return execFileSync('git', [...argv], { cwd: path, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  };
  run(['init', '-q', '-b', 'main']);
  return {
    path,
    write: (changed) => {
      for (const [name, content] of Object.entries(changed)) {
        mkdirSync(dirname(join(path, name)), { recursive: true });
        writeFileSync(join(path, name), content);
      }
    },
    rename: (from, to) => renameSync(join(path, from), join(path, to)),
    remove: (file) => rmSync(join(path, file)),
    commit: (time, person) => {
      run(['add', '-A'], time, person);
      run(['commit', '-q', '--allow-empty', '-m', 'simpan'], time, person);
    },
    git: (...argv) => run(argv),
    gitAt: (time, ...argv) => run(argv, time),
    discard: scratch.remove,
  };
}
