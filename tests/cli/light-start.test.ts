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

/** Milliseconds of one run. */
function timeOf(argv: readonly string[]): number {
  const start = process.hrtime.bigint();
  execFileSync(process.execPath, [...argv], { stdio: 'ignore' });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/**
 * Shortest run of `one` over shortest run of `other`, measured in turn: what the machine does besides only lengthens runs.
 * Goes on until the bound is met, for as many rounds as a busy machine may need.
 */
function ratioOf(one: readonly string[], other: readonly string[], bound: number): number {
  let [shortest, reference] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 80; round += 1) {
    shortest = Math.min(shortest, timeOf(one));
    reference = Math.min(reference, timeOf(other));
    if (round >= 3 && shortest / reference < bound) break;
  }
  return shortest / reference;
}

describe('what is loaded', () => {
  it.each(['check', 'report'])('%s loads neither browser nor templates', (command) => {
    const loaded = modulesLoadedBy([command]);
    expect(loaded.some((name) => name.includes(`/commands/${command}/run`))).toBe(true);
    expect(loaded.filter((name) => /puppeteer|@sparticuz|handlebars/.test(name))).toEqual([]);
  });

  it('the handbook is loaded by explain alone', () => {
    const ofHandbook = (argv: readonly string[]) =>
      modulesLoadedBy(argv).filter((name) => name.includes('/i18n/id/rules/'));
    expect(ofHandbook(['check'])).toEqual([]);
    expect(ofHandbook(['explain'])).not.toEqual([]);
  });

  it('--version costs at most half more than node itself', { timeout: 60_000 }, () => {
    expect(ratioOf([binary, '--version'], ['-e', '0'], 1.5)).toBeLessThan(1.5);
  });
});
