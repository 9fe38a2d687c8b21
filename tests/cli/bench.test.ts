import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const isLong = process.env.CATATAN_LONG === '1';
const script = fileURLToPath(new URL('../bench/run.mjs', import.meta.url));
const bench = (...argv: readonly string[]) => promisify(execFile)(process.execPath, [script, ...argv]);

describe('npm run bench', () => {
  it('report tells every target', { timeout: 180_000 }, async () => {
    const { stdout } = await bench('report', '--small');
    expect(stdout.match(/^(?:reached|missed ) {2}\S.*: \d+ (?:ms|MB) \(.+\)$/gm)).toHaveLength(4);
  });

  it.skipIf(!isLong)('check measures both programs and tells every target', { timeout: 180_000 }, async () => {
    const { stdout } = await bench('check', '--small');
    expect(stdout.match(/^catatan, .*\d ms .*\d MB$/gm)).toHaveLength(4);
    expect(stdout.match(/^remark-cli, .*\d ms .*\d MB$/gm)).toHaveLength(1);
    expect(stdout.match(/^(?:reached|missed ) {2}\S.*: .+ \(.+\)$/gm)).toHaveLength(6);
    expect(stdout).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('tells what it can measure', async () => {
    await expect(bench('kecepatan')).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('check') });
    await expect(bench()).rejects.toMatchObject({ code: 2 });
  });
});
