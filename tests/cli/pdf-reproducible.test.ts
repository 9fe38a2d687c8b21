import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAsProcess } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';

const example = join(import.meta.dirname, '../../notes');
const notes = ['2022-11-08', '2026-01-20', '2026-07-14'];

describe('a document of a note', () => {
  const scratch = createScratch();
  const path = (name: string) => join(scratch.path, name);
  const git = (cwd: string, ...argv: string[]) => execFileSync('git', argv, { cwd, stdio: 'ignore' });

  /** Digests of the PDFs that a process prints, by name. Nothing is kept from one to the next but the browser. */
  async function print(folder: string, out: string, env: Record<string, string>, ...argv: string[]) {
    const result = await runAsProcess([...argv, 'pdf', '--force', ...notes, '-o', path(out)], folder, env);
    expect(result.exitCode, result.stderr).toBe(0);
    const digest = (name: string) =>
      createHash('sha256')
        .update(readFileSync(join(path(out), name)))
        .digest('hex');
    return Object.fromEntries(readdirSync(path(out)).map((name) => [name, digest(name)]));
  }

  let first: Record<string, string>;
  beforeAll(async () => {
    cpSync(example, path('penuh'), { recursive: true });
    const identity = ['-c', 'user.name=Sari', '-c', 'user.email=sari@contoh.example'];
    git(path('penuh'), 'init', '-q');
    for (const message of ['Awal', 'Lanjut']) {
      git(path('penuh'), 'add', '-A');
      git(path('penuh'), ...identity, 'commit', '-q', '--allow-empty', '-m', message);
    }
    git(scratch.path, 'clone', '-q', '--depth', '1', `file://${path('penuh')}`, 'dangkal');
    first = await print(path('penuh'), 'satu', { TZ: 'Asia/Jakarta' }, '--today', '2026-11-21');
  });
  afterAll(() => scratch.remove());

  it('has the same bytes on another day, in another zone and in a shallow clone', async () => {
    expect(Object.keys(first)).toHaveLength(3);
    const zone = { TZ: 'America/St_Johns', LANG: 'en_US.UTF-8', LC_ALL: 'C' };
    expect(await print(path('dangkal'), 'dua', zone, '--today', '2027-02-01')).toEqual(first);
  });

  it('holds the day of the meeting, or SOURCE_DATE_EPOCH', async () => {
    const file = Object.keys(first).find((name) => name.startsWith('2026-01-20')) ?? '';
    expect(readFileSync(join(path('satu'), file), 'latin1')).toContain("/CreationDate (D:20260120000000+00'00')");
    const other = await print(path('penuh'), 'tiga', { SOURCE_DATE_EPOCH: '1000000000' });
    expect(other[file]).not.toBe(first[file]);
    expect(readFileSync(join(path('tiga'), file), 'latin1')).toContain("/ModDate (D:20010909014640+00'00')");
  });
});
