import { spawn } from 'node:child_process';
import { Failure } from '../../diagnostics/failure.ts';
import { gitFailure } from './errors.ts';

export interface GitRun {
  /** Undefined when it was ended because it took too long. */
  readonly code: number | undefined;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds after which the run is given up. */
  readonly timeout?: number;
}

/** Runs git without a shell. Rejects with `Failure` `git-missing` alone; how it ended is for the caller to judge. */
export type Runner = (argv: readonly string[], options?: RunOptions) => Promise<GitRun>;

/** Settings of the person that would change what git does here, or make it ask. */
const settings = [
  'core.quotePath=false',
  'core.safecrlf=false',
  'i18n.commitEncoding=UTF-8',
  'i18n.logOutputEncoding=UTF-8',
  'advice.detachedHead=false',
  'gc.auto=0',
  'maintenance.auto=false',
];

/** Variables that would point git at another repository: set inside hooks. */
const foreign = /^GIT_(DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|COMMON_DIR|PREFIX|NAMESPACE|CONFIG_PARAMETERS)$/;

/** The environment of every run: plain answers, and never a question that nobody would see. */
export function gitEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.fromEntries(Object.entries(env).filter(([name]) => !foreign.test(name)));
  return {
    ...kept,
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASK_YESNO: 'false',
    GIT_EDITOR: ':',
    GIT_SEQUENCE_EDITOR: ':',
    GIT_MERGE_AUTOEDIT: 'no',
  };
}

export function createRunner(folder: string, env: NodeJS.ProcessEnv): Runner {
  const base = gitEnvironment(env);
  const configuration = settings.flatMap((setting) => ['-c', setting]);
  return (argv, { cwd = folder, input, env: extra, timeout } = {}) =>
    new Promise((resolve, reject) => {
      const child = spawn('git', [...configuration, ...argv], { cwd, env: { ...base, ...extra }, windowsHide: true });
      const out: Buffer[] = [];
      const errors: Buffer[] = [];
      const end = (code: number | undefined) => {
        clearTimeout(timer);
        resolve({ code, stdout: Buffer.concat(out), stderr: Buffer.concat(errors).toString('utf8') });
      };
      const giveUp = () => {
        child.kill();
        // A helper that git started may still hold the pipes open: they are let go.
        for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
        end(undefined);
      };
      const timer = timeout === undefined ? undefined : setTimeout(giveUp, timeout);
      child.stdout.on('data', (data: Buffer) => out.push(data));
      child.stderr.on('data', (data: Buffer) => errors.push(data));
      child.stdin.on('error', () => {});
      child.on('error', (error: NodeJS.ErrnoException) => {
        clearTimeout(timer);
        reject(error.code === 'ENOENT' ? new Failure('git-missing', {}) : error);
      });
      child.on('close', (code) => end(code ?? 1));
      child.stdin.end(input ?? '');
    });
}

/** Runs, and rejects with a `Failure` when git says no. */
export async function must(run: Runner, argv: readonly string[], options?: RunOptions): Promise<Buffer> {
  const result = await run(argv, options);
  if (result.code !== 0) throw gitFailure(result.stderr);
  return result.stdout;
}

/** The answer as one line of text. */
export async function line(run: Runner, argv: readonly string[], options?: RunOptions): Promise<string> {
  return (await must(run, argv, options)).toString('utf8').replace(/\r?\n$/, '');
}

/** The parts of an answer that was asked for with `-z`. */
export function parts(output: Buffer): string[] {
  return output.toString('utf8').split('\0').slice(0, -1);
}

/** A path from the root of the work tree, taken as it is written. */
export function literal(path: string): string {
  return `:(top,literal)${path}`;
}
