import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { note, notebookFiles, usualId } from '../support/notebook.ts';
import { binary } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';

const tracer = fileURLToPath(new URL('../support/trace-imports.mjs', import.meta.url));

/** Addresses and names of all modules that a call loads. */
function modulesLoadedBy(argv: readonly string[]): string[] {
  const scratch = createScratch(notebookFiles({ [usualId]: note() }));
  const trace = join(scratch.path, 'trace.txt');
  try {
    execFileSync(process.execPath, ['--import', tracer, binary, ...argv], {
      cwd: scratch.path,
      env: { ...process.env, TRACE_FILE: trace },
      stdio: 'ignore',
    });
    return readFileSync(trace, 'utf8').split('\n');
  } finally {
    scratch.remove();
  }
}

/** Shortest of several runs, in milliseconds: the rest is the noise of the machine. */
function shortestRun(argv: readonly string[]): number {
  const times = Array.from({ length: 12 }, () => {
    const start = process.hrtime.bigint();
    execFileSync(process.execPath, [...argv], { stdio: 'ignore' });
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
  return Math.min(...times);
}

describe('what is loaded', () => {
  it.each(['check', 'report'])('%s loads neither browser nor templates', (command) => {
    const loaded = modulesLoadedBy([command]);
    expect(loaded.some((name) => name.includes(`/commands/${command}/run`))).toBe(true);
    expect(loaded.filter((name) => /puppeteer|@sparticuz|handlebars/.test(name))).toEqual([]);
  });

  it('--version costs at most half more than node itself', () => {
    const ratio = shortestRun([binary, '--version']) / shortestRun(['-e', '0']);
    expect(ratio).toBeLessThan(1.5);
  });
});
