import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { damaged, putStrangeFiles } from '../support/damage.ts';
import { config, note, stakeholders } from '../support/notebook.ts';
import { createRandom, type Random } from '../support/random.ts';
import { type RunResult, runAsProcess, runInProcess } from '../support/run.ts';
import { createScratch, type FileMap } from '../support/scratch.ts';

/** `npm run test:long` damages ten times as many files. */
const isLong = process.env.CATATAN_LONG === '1';
const rounds = isLong ? 6 : 1;
const filesPerRound = isLong ? 420 : 60;
const configs = isLong ? 150 : 20;
const longest = 60_000;

const example = fileURLToPath(new URL('../../notes/', import.meta.url));
const notes = readdirSync(example, { recursive: true, encoding: 'utf8' })
  .filter((name) => /^\d{4}\/.*\.md$/.test(name.replaceAll('\\', '/')))
  .map((name) => readFileSync(join(example, name), 'utf8'));

function damagedNotebook(random: Random): FileMap {
  const files: Record<string, string | Uint8Array> = { 'catatan.yaml': config, 'stakeholders.yaml': stakeholders };
  if (random.chance(0.3)) files['stakeholders.yaml'] = damaged(stakeholders, random);
  files['holidays/2026.yaml'] = damaged('decree: SKB\ndays:\n  - {date: 2026-01-01, name: A, kind: libur}\n', random);
  for (let index = 0; index < filesPerRound; index += 1) {
    const whole = random.chance(0.5) ? note() : random.pick(notes);
    files[`2026/2026-01-20-rusak-${index}.md`] = damaged(whole, random);
  }
  return files;
}

interface Told {
  readonly version: number;
  readonly summary: { readonly notes: number };
  readonly diagnostics: readonly Readonly<Record<string, unknown>>[];
}

function expectSound({ exitCode, stdout, stderr }: RunResult): Told | undefined {
  expect(`${stdout}${stderr}`).not.toMatch(/\n\s+at .+:\d+:\d+|node:internal|RangeError|TypeError/);
  expect([0, 1, 2], stderr).toContain(exitCode);
  if (exitCode === 2 && stdout === '') return undefined;
  const told = JSON.parse(stdout) as Told;
  expect(told.version).toBe(1);
  for (const it of told.diagnostics) {
    expect(it).toEqual(
      expect.objectContaining({ file: expect.any(String), code: expect.any(String), message: expect.any(String) }),
    );
    expect(it.line).toBeGreaterThanOrEqual(1);
    expect(it.column).toBeGreaterThanOrEqual(1);
    expect(it.endLine).toBeGreaterThanOrEqual(it.line as number);
  }
  return told;
}

const check = ['check', '--format', 'json', '--today', '2026-03-02'];

describe('check of damaged files', () => {
  it.each(Array.from({ length: rounds }, (_, index) => index + 1))(
    'ends well, with every finding in place: %i',
    async (seed) => {
      const scratch = createScratch(damagedNotebook(createRandom(seed)));
      putStrangeFiles(join(scratch.path, '2026'));
      try {
        const start = performance.now();
        const inside = expectSound(await runInProcess(check, scratch.path));
        const outside = expectSound(await runAsProcess(check, scratch.path));
        expect(performance.now() - start).toBeLessThan(2 * longest);
        expect(inside?.summary.notes).toBeGreaterThan(filesPerRound);
        expect(outside).toEqual(inside);
        expect(inside?.diagnostics.length).toBeGreaterThan(filesPerRound / 2);
      } finally {
        scratch.remove();
      }
    },
    2 * longest,
  );

  it('ends well when its settings are damaged', async () => {
    const random = createRandom(7);
    for (let index = 0; index < configs; index += 1) {
      const scratch = createScratch({ 'catatan.yaml': damaged(config, random), '2026/2026-01-20-a.md': note() });
      try {
        expectSound(await runInProcess(check, scratch.path));
      } finally {
        scratch.remove();
      }
    }
  });

  it('gives up on a body that no parser survives, and goes on', async () => {
    const scratch = createScratch({
      'catatan.yaml': config,
      'stakeholders.yaml': stakeholders,
      '2026/2026-01-20-jalin.md': note({}, `[a](b)\n\n${'a*_['.repeat(60_000)}`),
      '2026/2026-01-21-lain.md': note({ date: '2026-01-21', body: undefined }, 'angka 9\n'),
    });
    try {
      const told = expectSound(await runAsProcess(check, scratch.path));
      expect(told?.diagnostics.map(({ file, code }) => [file, code])).toEqual([
        ['2026/2026-01-20-jalin.md', 'file-too-large'],
        ['2026/2026-01-21-lain.md', 'reference-dangling'],
      ]);
    } finally {
      scratch.remove();
    }
  });
});
