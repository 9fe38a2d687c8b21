import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure, shortest } from './measure.mjs';
import { writeNotebook } from './notebook.mjs';

const catatan = fileURLToPath(new URL('../../bin/catatan.js', import.meta.url));

/** Measures `catatan report` when nothing changed since the last time. */
export async function benchReport(isSmall) {
  const size = isSmall ? 300 : 10_000;
  const folder = mkdtempSync(join(tmpdir(), 'catatan-bench-'));
  try {
    writeNotebook(folder, size);
    const env = { XDG_CACHE_HOME: join(folder, '.cache') };
    mkdirSync(env.XDG_CACHE_HOME);
    const run = (format) => {
      const argv = [catatan, 'report', '--format', format, '--today', '2026-12-31'];
      const done = measure(argv, folder, env);
      if (format === 'json') assert.ok(JSON.parse(done.stdout).items.length > size);
      return { ...done, stdout: '' };
    };
    const cold = run('json');
    const warm = Object.fromEntries(
      ['json', 'text'].map((format) => [format, shortest([run(format), run(format), run(format)])]),
    );
    console.log(`${size} notes, cold: ${Math.round(cold.wall)} ms, ${Math.round(cold.memory)} MB`);
    return Object.entries(warm).flatMap(([format, { wall, memory }]) => [
      {
        what: `report as ${format}, warm`,
        value: `${Math.round(wall)} ms`,
        target: '<= 1000 ms',
        isReached: wall <= 1000,
      },
      { what: 'peak memory', value: `${Math.round(memory)} MB`, target: '< 400 MB', isReached: memory < 400 },
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
