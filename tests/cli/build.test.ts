import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunResult, runAsProcess } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';

const example = fileURLToPath(new URL('../../notes', import.meta.url));

describe('catatan build on the example notebook', () => {
  const scratch = createScratch();
  const home = join(scratch.path, 'home');
  const repository = join(scratch.path, 'arsip kantor');
  let result: RunResult;

  beforeAll(async () => {
    mkdirSync(home);
    cpSync(example, join(repository, 'notes'), { recursive: true });
    git('init', '-q');
    git('add', '.');
    const env = { HOME: home, XDG_CACHE_HOME: join(home, 'cache') };
    result = await runAsProcess(['--today', '2026-11-21', 'build'], repository, env);
  });
  afterAll(() => scratch.remove());

  const git = (...argv: string[]) => execFileSync('git', argv, { cwd: repository, encoding: 'utf8' });
  const ids = (folder: string) => readdirSync(join(repository, folder)).map((name) => name.replace(/\.\w+$/, ''));
  const final = () =>
    ['2022', '2025', '2026'].flatMap((year) =>
      readdirSync(join(example, year))
        .filter((name) => /^status: final\s*$/m.test(readFileSync(join(example, year, name), 'utf8')))
        .map((name) => name.replace(/\.md$/, '')),
    );

  it('succeeds and names who is late', () => {
    expect(result.exitCode, result.stderr).toBe(0);
    expect(result.stdout).toContain('tidak ada temuan');
    expect(result.stdout).toMatch(/Terlambat +10 dari 18 yang belum selesai = 55,6%\n/);
    expect(result.stdout).toContain('2026-09-15-rdp-drainase-kota#R2');
  });

  it('leaves a PDF of each final note', () => {
    expect(ids('out/pdf').sort()).toEqual(final().sort());
    for (const id of final()) {
      expect(
        readFileSync(join(repository, 'out/pdf', `${id}.pdf`))
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
    }
  });

  it('leaves a site with the public notes alone', () => {
    expect(existsSync(join(repository, 'out/site/index.html'))).toBe(true);
    const published = ids('out/site/pdf');
    expect(published).toContain('2026-01-20-rdp-jalan-sei-batu');
    for (const closed of ['2026-03-02-bamus-jadwal-maret-april', '2026-07-14-badan-kehormatan-klarifikasi']) {
      expect(published).not.toContain(closed);
    }
  });

  it('changes nothing in git', () => {
    expect(
      git('status', '--porcelain')
        .split('\n')
        .filter((line) => line.startsWith('??') || /^.[MD]/.test(line)),
    ).toEqual([]);
  });

  it('names the draft that was left out', () => {
    expect(result.stderr).toContain('2026-11-18-komisi-3-jembatan-gantung');
  });
});
