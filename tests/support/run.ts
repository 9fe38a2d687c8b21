import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createNodeWorld } from '../../src/adapters/node-world.ts';
import { Failure } from '../../src/diagnostics/failure.ts';
import { main } from '../../src/main.ts';
import type { Style } from '../../src/ports/output.ts';
import type { PdfPrinters } from '../../src/ports/pdf-printer.ts';
import type { World } from '../../src/ports/world.ts';

export interface RunResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

const realWorld = createNodeWorld();

const same = (text: string) => text;
const plain: Style = { bold: same, dim: same, red: same, yellow: same, green: same, cyan: same };

/** The real world of this machine, with what is written kept and an environment of the test's own. */
export function captureWorld(cwd: string, env: Readonly<Record<string, string>> = {}, changes: Partial<World> = {}) {
  const written = { stdout: '', stderr: '' };
  const world: World = {
    ...realWorld,
    cwd,
    env,
    output: {
      data: (text) => {
        written.stdout += typeof text === 'string' ? text : new TextDecoder('latin1').decode(text);
      },
      remark: (text) => {
        written.stderr += text;
      },
      interactive: false,
      columns: 80,
      style: plain,
      remarkStyle: plain,
      plain: () => {},
    },
    cache: { ...realWorld.cache, read: () => undefined, write: () => {} },
    progress: { start: () => ({ step: () => {}, done: () => {} }) },
    ...changes,
  };
  return { world, written };
}

/** Runs catatan inside this process. */
export async function runInProcess(
  argv: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
  changes: Partial<World> = {},
): Promise<RunResult> {
  const { world, written } = captureWorld(cwd, env, changes);
  const exitCode = await main(argv, world);
  return { exitCode, ...written };
}

/** A browser that prints what the test makes of the page; without `print` there is none. */
export function fakePrinters(print?: (html: string) => Uint8Array): PdfPrinters {
  return {
    open: async () => {
      if (print === undefined) throw new Failure('browser-missing', { tried: [] });
      return { print: async (html) => print(html), close: async () => {} };
    },
    identify: async () => 'uji',
    diagnose: async () => ({ candidates: [], chosen: undefined, version: undefined, sandbox: 'on' }),
  };
}

export const binary = fileURLToPath(new URL('../../bin/catatan.js', import.meta.url));

/** Runs the built command line as a process of its own. */
export function runAsProcess(
  argv: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<RunResult> {
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('CATATAN_')));
  return new Promise((resolve) => {
    const options = { cwd, env: { ...clean, NO_COLOR: '1', ...env }, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [binary, ...argv], options, (error, stdout, stderr) => {
      resolve({ exitCode: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}
