import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/**
 * Runs a program of Node and adds up the memory of it and of every process that it starts, on Linux.
 * @param isMeasured whether memory is looked at too, which costs the processes time
 * @returns {Promise<{wall: number, memory: number | undefined, status: number | null, stdout: string, stderr: string}>}
 *   milliseconds by the clock; most megabytes held at once, what processes share counted once
 */
export async function watch(argv, cwd, env = {}, isMeasured = true) {
  const start = performance.now();
  const child = spawn(process.execPath, argv, { cwd, env: { ...process.env, NO_COLOR: '1', ...env } });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) child[name].setEncoding('utf8').on('data', (part) => (said[name] += part));
  const ended = new Promise((resolve) => child.once('close', resolve)).then((status) => ({
    status,
    wall: performance.now() - start,
  }));
  let memory;
  for (let end; end === undefined; end = await Promise.race([ended, setTimeout(500)])) {
    if (isMeasured && process.platform === 'linux') memory = Math.max(memory ?? 0, memoryBelow(child.pid));
  }
  return { ...(await ended), memory, ...said };
}

/** Megabytes of a process and all that descend from it. */
function memoryBelow(root) {
  const parents = new Map(
    readdirSync('/proc').flatMap((pid) => (/^\d+$/.test(pid) ? [[Number(pid), parentOf(pid)]] : [])),
  );
  const isBelow = (pid) => pid === root || (pid > 1 && isBelow(parents.get(pid) ?? 0));
  return [...parents.keys()].filter(isBelow).reduce((sum, pid) => sum + proportionalMemory(pid), 0) / 1024;
}

const parentOf = (pid) => Number(/^PPid:\s*(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);
const proportionalMemory = (pid) => Number(/^Pss:\s*(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);

/** Nothing for a process that has just ended. */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
