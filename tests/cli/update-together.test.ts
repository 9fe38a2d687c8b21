import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { isLong } from '../support/long.ts';
import { note, notebookFiles, usualId } from '../support/notebook.ts';
import { type RunResult, runAsProcess, runInProcess } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';

let scratch = createScratch();
afterEach(() => scratch.remove());

const file = `2026/${usualId}.md`;
const text = () => readFileSync(join(scratch.path, file), 'utf8');
const argv = (words: string) => ['--today', '2026-02-16', 'update', `${usualId}#R1`, '--by', 'Ani', '--note', words];

type Run = (argv: readonly string[], cwd: string) => Promise<RunResult>;

/** Several at once: each is in the file, or was told that it is not. Gives how many were written. */
async function together(run: Run, names: readonly string[]): Promise<number> {
  const runs = await Promise.all(names.map(async (name) => ({ name, ...(await run(argv(name), scratch.path)) })));
  for (const { name, exitCode, stderr } of runs) {
    expect(text().includes(`note: ${name}}`), stderr).toBe(exitCode === 0);
    if (exitCode !== 0)
      expect([exitCode, stderr.replace(/\s+/g, ' ')]).toEqual([2, expect.stringContaining('Ulangi.')]);
  }
  return runs.filter(({ exitCode }) => exitCode === 0).length;
}

describe('updates of one note at once', { timeout: 180_000 }, () => {
  it.each<[string, Run, number]>([
    ['in one process', runInProcess, isLong ? 10 : 4],
    ['in processes of their own', runAsProcess, isLong ? 8 : 3],
  ])('are written or told: %s', async (_, run, rounds) => {
    scratch = createScratch(notebookFiles({ [usualId]: note() }));
    let written = 0;
    for (let round = 0; round < rounds; round += 1) {
      const done = await together(
        run,
        ['satu', 'dua', 'tiga'].map((name) => `${name}-${round}`),
      );
      expect(done).toBeGreaterThan(0);
      written += done;
    }
    expect(text().match(/- \{date: 2026-02-16/g)).toHaveLength(written);
    expect((await runInProcess(['check'], scratch.path)).exitCode).toBe(0);
    expect(readdirSync(scratch.path).sort()).toEqual(['2026', 'catatan.yaml', 'stakeholders.yaml']);
    expect(readdirSync(join(scratch.path, '2026'))).toEqual([`${usualId}.md`]);
  });

  const lock = () => join(scratch.path, '.catatan-update.lock');

  it('take over a lock that was left behind', async () => {
    scratch = createScratch(notebookFiles({ [usualId]: note() }));
    for (const content of [String(Date.now() - 60_000), '', 'x']) {
      writeFileSync(lock(), content);
      expect((await runInProcess(argv('satu'), scratch.path)).exitCode).toBe(0);
      expect(existsSync(lock())).toBe(false);
    }
  });

  it('wait for one that is writing', async () => {
    scratch = createScratch(notebookFiles({ [usualId]: note() }));
    writeFileSync(lock(), String(Date.now()));
    const before = text();
    const run = runInProcess(argv('satu'), scratch.path);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(text()).toBe(before);
    writeFileSync(lock(), '0');
    expect((await run).exitCode).toBe(0);
    expect(text()).toContain('note: satu}');
  });
});
