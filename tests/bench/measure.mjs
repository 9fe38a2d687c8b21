import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const tell = new URL('./tell-usage.mjs', import.meta.url).href;

/**
 * Runs a program of Node as a process of its own.
 * @returns {{wall: number, cpu: number, memory: number, status: number | null, stdout: string, stderr: string}}
 *   milliseconds by the clock, milliseconds of all its threads together, most megabytes held at once
 */
export function measure(argv, cwd, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'catatan-usage-'));
  const file = join(folder, 'usage.json');
  try {
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', tell, ...argv], {
      cwd,
      env: { ...process.env, NO_COLOR: '1', USAGE_FILE: file, ...env },
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    });
    const wall = performance.now() - start;
    const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(file, 'utf8'));
    return { wall, cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024, status, stdout, stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the machine does besides only lengthens runs: the shortest tells most. */
export function shortest(runs) {
  const least = (of) => Math.min(...runs.map(of));
  return {
    wall: least(({ wall }) => wall),
    cpu: least(({ cpu }) => cpu),
    memory: Math.max(...runs.map((it) => it.memory)),
  };
}
