import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createGitCli } from '../../src/adapters/git-cli.ts';
import { Failure } from '../../src/diagnostics/failure.ts';
import type { Prompter } from '../../src/ports/prompter.ts';
import type { World } from '../../src/ports/world.ts';
import { note, notebookFiles, usualId } from '../support/notebook.ts';
import { type RunResult, runInProcess } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';

/** The usual note, in which two items stand far enough apart to be changed side by side. */
export const usualFile = `buku/2026/${usualId}.md`;
export const items = `
  - id: R1
    text: Menyerahkan data kerusakan jalan per ruas.
    owner: dinas-pupr
    deadline: 2026-02-09
    status: belum
  - id: R2
    text: Menghitung kebutuhan anggaran pemeliharaan.
    owner: bkad
    program: Pemeliharaan jalan kabupaten
    impact: belum ada
    deadline: 2026-02-09
    status: belum`;

/** Nobody sits at the terminal. */
const absent: Partial<World> = {};

export interface Clone {
  readonly path: string;
  git(...argv: string[]): string;
  read(file: string): string;
  write(file: string, text: string): void;
  edit(file: string, from: string, to: string): void;
  remove(file: string): void;
  hook(name: string, script: string): void;
  save(argv?: readonly string[], changes?: Partial<World>): Promise<RunResult>;
  /** HEAD, index, status and every file: equal before and after means that nothing was touched. */
  state(): string;
  head(): string;
  message(): string;
}

export interface Office {
  readonly path: string;
  readonly remote: string;
  readonly siti: Clone;
  readonly budi: Clone;
  clone(name: string, ...options: string[]): Clone;
  remove(): void;
}

const home = createScratch({ gitconfig: '' });
process.on('exit', () => home.remove());

export const gitEnvironment: NodeJS.ProcessEnv = {
  PATH: process.env.PATH,
  HOME: home.path,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: join(home.path, 'gitconfig'),
};

/** A server, and two people who work from it. */
export function openOffice(): Office {
  const scratch = createScratch();
  cpSync(templateOffice(), scratch.path, { recursive: true });
  const remote = join(scratch.path, 'server.git');
  for (const name of ['siti', 'budi']) {
    git(join(scratch.path, name), 'remote', 'set-url', 'origin', remote);
  }
  return {
    path: scratch.path,
    remote,
    siti: openClone(join(scratch.path, 'siti')),
    budi: openClone(join(scratch.path, 'budi')),
    clone: (name, ...options) => {
      git(scratch.path, 'clone', '-q', ...options, `file://${remote}`, name);
      setPerson(join(scratch.path, name), 'Tamu Kantor');
      return openClone(join(scratch.path, name));
    },
    remove: scratch.remove,
  };
}

let template: string | undefined;

/** Made once; every test gets a copy. */
function templateOffice(): string {
  if (template !== undefined) return template;
  const { path } = createScratch();
  process.on('exit', () => rmSync(path, { recursive: true, force: true }));
  git(path, 'init', '-q', '--bare', '-b', 'main', 'server.git');
  git(path, 'clone', '-q', 'server.git', 'siti');
  const files = notebookFiles({ [usualId]: note({ recommendations: items }) });
  for (const [name, content] of Object.entries(files)) put(join(path, 'siti/buku', name), content);
  put(join(path, 'siti/luar.txt'), 'berkas di luar buku catatan\n');
  put(join(path, 'siti/.gitignore'), 'out/\n*.lokal\n');
  git(join(path, 'siti'), 'checkout', '-q', '-B', 'main');
  setPerson(join(path, 'siti'), 'Siti Aminah');
  git(join(path, 'siti'), 'add', '.');
  git(join(path, 'siti'), 'commit', '-qm', 'Awal');
  git(join(path, 'siti'), 'push', '-q', '-u', 'origin', 'main');
  git(path, 'clone', '-q', 'server.git', 'budi');
  setPerson(join(path, 'budi'), 'Budi Santoso');
  template = path;
  return path;
}

function setPerson(path: string, name: string): void {
  git(path, 'config', 'user.name', name);
  git(path, 'config', 'user.email', `${name.split(' ')[0]?.toLowerCase()}@muaratirta.example`);
}

export function openClone(path: string): Clone {
  const at = (file: string) => join(path, file);
  const run = (...argv: string[]) => git(path, ...argv);
  const read = (file: string) => readFileSync(at(file), 'utf8');
  return {
    path,
    git: run,
    read,
    write: (file, text) => put(at(file), text),
    edit: (file, from, to) => {
      const text = read(file);
      if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
      writeFileSync(at(file), text.replace(from, to));
    },
    remove: (file) => rmSync(at(file), { recursive: true }),
    hook: (name, script) => writeProgram(at(`.git/hooks/${name}`), script),
    save: (argv = [], changes = absent) =>
      runInProcess(
        ['--today', '2026-03-01', 'save', ...argv],
        at('buku'),
        {},
        {
          git: createGitCli(gitEnvironment, 10_000),
          ...changes,
        },
      ),
    state: () =>
      [
        run('rev-parse', '--verify', '-q', 'HEAD'),
        run('ls-files', '-s'),
        run('status', '--porcelain', '--untracked-files=all', '--ignored'),
        run('stash', 'list'),
        run('worktree', 'list'),
        execFileSync(
          'sh',
          ['-c', 'find . -path ./.git -prune -o -path ./out -prune -o -type f -exec sha1sum {} + | sort'],
          {
            cwd: path,
            encoding: 'utf8',
          },
        ),
        existsSync(at('.git/index.lock')) ? 'locked' : '',
      ].join('\n'),
    head: () => run('rev-parse', 'HEAD').trim(),
    message: () => run('log', '-1', '--format=%B').trim(),
  };
}

/** git of the test's own settings; an answer of no is text too. */
export function git(cwd: string, ...argv: string[]): string {
  const { stdout, stderr, status } = spawnSync('git', argv, { cwd, env: gitEnvironment, encoding: 'utf8' });
  if (status !== 0 && !['rev-parse', 'rebase', 'merge', 'stash'].includes(argv[0] ?? '')) {
    throw new Error(`git ${argv.join(' ')}: ${stderr}`);
  }
  return stdout;
}

export function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** A shell script that the system may run. */
export function writeProgram(path: string, script: string): void {
  put(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
}

/** Stands for the keys that end a question. */
export const ctrlC = Symbol('Ctrl-C');

/** A person at the terminal who gives these answers in turn. */
export function personAnswering(...answers: readonly unknown[]): { prompter: Prompter; questions: string[] } {
  const questions: string[] = [];
  const left = [...answers];
  const ask = async ({ message }: { message: string }) => {
    questions.push(message);
    if (left.length === 0) throw new Error(`no answer to ${message}`);
    const answer = left.shift();
    if (answer === ctrlC) throw new Failure('cancelled', {});
    return answer as never;
  };
  const prompter = {
    available: true,
    speak: () => {},
    text: ask,
    search: ask,
    pick: ask,
    confirm: ask,
  } as unknown as Prompter;
  const choose: Prompter['choose'] = async ({ message, choices }) => {
    const wanted = await ask({ message });
    const found = choices.find(({ name }) => name.startsWith(String(wanted)));
    if (found === undefined) throw new Error(`${wanted} cannot be chosen`);
    return found.value;
  };
  return { prompter: { ...prompter, choose }, questions };
}

/** Text without the line breaks that the width of the terminal made. */
export function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}
