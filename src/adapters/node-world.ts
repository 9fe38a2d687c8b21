import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import type { World } from '../ports/world.ts';
import { userEnvironment } from './cache-folder.ts';
import { sha256 } from './digest.ts';
import { createEditor } from './editor.ts';
import { fileLocks } from './file-locks.ts';
import { createGitCli } from './git-cli.ts';
import { interruption } from './interruption.ts';
import { lazyMailers } from './lazy-mailers.ts';
import { lazyPrinters } from './lazy-printers.ts';
import { lazySearchIndexers } from './lazy-search.ts';
import { lazyWatcher, lazyWebServers } from './lazy-serving.ts';
import { nodeFiles } from './node-files.ts';
import { readPackageAsset } from './package-assets.ts';
import { pdfReader } from './pdf-reader.ts';
import { createPrompter } from './prompter.ts';
import { createProgress, createTerminal, type Terminal } from './terminal.ts';
import { threads } from './threads.ts';
import { timeLimit } from './time-limit.ts';
import { createUserCache } from './user-cache.ts';

/**
 * By itself the heap may grow to four times what is used of it before it is cleaned up, here to not twice that. Young objects are
 * cleared away by this thread alone: it would wait for helpers that get no turn, because other threads and programs keep every
 * processor busy. And code must have run some five times as long before the engine spends time on making it faster: each thread
 * does that for itself, and most of it is seldom used again. (Measured on ten thousand notes: each 5 to 7 % less time.)
 */
const forMuch = ['--heap-growing-percent=90', '--no-parallel-scavenge', '--interrupt-budget=600000'];

const packageRoot = new URL('../../', import.meta.url);

/** The real world of this process. */
export function createNodeWorld(): World & { readonly output: Terminal } {
  const output = createTerminal(process.stdout, process.stderr, process.env);
  const version = readVersion();
  return {
    version,
    cwd: process.cwd(),
    env: process.env,
    files: nodeFiles,
    templates: nodeFiles.folder(fileURLToPath(new URL('templates', packageRoot))),
    packageAsset: readPackageAsset,
    git: createGitCli(process.env),
    sha256,
    clock: { now: () => Date.now() },
    cache: createUserCache(() => userEnvironment(process.env), version),
    locks: fileLocks,
    timeLimit,
    threads,
    output,
    progress: createProgress(process.stderr),
    prompter: createPrompter(process.stdin, process.stderr, () => output.remarkStyle),
    editor: createEditor(process.env, process.platform),
    printers: lazyPrinters,
    pdfReader,
    mailers: lazyMailers,
    searchIndexers: lazySearchIndexers,
    webServers: lazyWebServers,
    watcher: lazyWatcher,
    prepareForMuch: () => {
      for (const flag of forMuch) setFlagsFromString(flag);
    },
    interruption,
    machine: { node: process.versions.node, platform: `${process.platform}-${process.arch}`, gitVersion },
  };
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('package.json', packageRoot), 'utf8'));
  return String((manifest as { version: string }).version);
}

function gitVersion(): string | undefined {
  try {
    const answer = execFileSync('git', ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return /\d+\.\d+[\w.]*/.exec(answer)?.[0];
  } catch {
    return undefined;
  }
}
