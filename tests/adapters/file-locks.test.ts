import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileLocks } from '../../src/adapters/file-locks.ts';
import { isFailure } from '../../src/diagnostics/failure.ts';
import { createScratch } from '../support/scratch.ts';

const program = fileURLToPath(new URL('../support/hold-lock.mjs', import.meta.url));

let scratch: ReturnType<typeof createScratch>;
let lock: string;
let started: ChildProcess[];
beforeEach(() => {
  scratch = createScratch();
  lock = join(scratch.path, 'kunci/kirim.lock');
  started = [];
});
afterEach(async () => {
  for (const child of started) await kill(child);
  scratch.remove();
});

/** Another program that asks for the lock; the answer it got, or its exit code. */
async function other(): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(process.execPath, [program, lock], { stdio: ['ignore', 'pipe', 'inherit'] });
  started.push(child);
  const [said] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  return { child, said: String(said).trim() };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** Takes it and lets go of it; the host of who has it where that fails. */
function tryLock(): string {
  try {
    fileLocks.acquire(lock)();
    return 'free';
  } catch (error) {
    if (isFailure(error, 'lock-held')) return error.params.holder;
    throw error;
  }
}

function leave(content: unknown): void {
  fileLocks.acquire(lock)();
  writeFileSync(lock, typeof content === 'string' ? content : JSON.stringify(content));
}

describe('a lock', () => {
  it('is one program’s at a time, until that is killed', async () => {
    const { child, said } = await other();
    expect([said, tryLock()]).toEqual(['held', hostname()]);
    expect((await other()).said).toBe('lock-held');
    expect(existsSync(lock)).toBe(true);
    await kill(child);
    expect(tryLock()).toBe('free');
    expect((await other()).said).toBe('held');
  });

  it('is had once in a program too', () => {
    const release = fileLocks.acquire(lock);
    expect(tryLock()).toBe(hostname());
    release();
    expect(tryLock()).toBe('free');
  });

  it('leaves nothing behind', () => {
    const release = fileLocks.acquire(lock);
    expect(readdirSync(join(scratch.path, 'kunci'))).toEqual(['kirim.lock']);
    release();
    release();
    expect(readdirSync(join(scratch.path, 'kunci'))).toEqual([]);
  });

  it.each([
    ['its own number', { host: hostname(), process: process.pid }],
    ['a number that nobody has', { host: hostname(), process: 99_999_999 }],
    ['nothing', ''],
    ['half of what it says', '{"host":"x'],
    ['something else', { host: 1, process: 'x' }],
  ])('is taken over from a program that left %s', (_, content) => {
    leave(content);
    expect(tryLock()).toBe('free');
    expect(readdirSync(join(scratch.path, 'kunci'))).toEqual([]);
  });

  it('of another computer is left alone', () => {
    leave({ host: 'komputer-lain', process: 99_999_999 });
    const content = readFileSync(lock, 'utf8');
    expect(tryLock()).toBe('komputer-lain');
    expect(readFileSync(lock, 'utf8')).toBe(content);
  });

  it('is not to be had where no file can be', () => {
    leave('x');
    expect(() => fileLocks.acquire(join(lock, 'kunci.lock'))).toThrow('folder-expected');
  });

  it('that was left behind is taken over by one of many', { timeout: 60_000 }, async () => {
    leave('');
    const milliseconds = process.env.CATATAN_LONG === '1' ? '20000' : '2500';
    const runs = await Promise.all(
      Array.from({ length: 8 }, () => promisify(execFile)(process.execPath, [program, lock, milliseconds])),
    );
    const counts = runs.map(({ stdout }) => JSON.parse(stdout) as Record<'held' | 'shared' | 'abandoned', number>);
    const sum = (what: keyof (typeof counts)[number]) => counts.reduce((total, count) => total + count[what], 0);
    expect(sum('shared')).toBe(0);
    expect(sum('abandoned')).toBeGreaterThan(20);
    expect(sum('held')).toBeGreaterThanOrEqual(sum('abandoned'));
    expect(readdirSync(join(scratch.path, 'kunci'))).toEqual(['kirim.lock']);
  });
});
