import { randomBytes } from 'node:crypto';
import { linkSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileLocks } from '../../dist/adapters/file-locks.js';

/**
 * `hold-lock.mjs LOCK`: takes the lock, says `held` or why not, and keeps it until it is killed.
 * `hold-lock.mjs LOCK MILLISECONDS`: takes it again and again for so long, and each time leaves one behind, if nobody was
 * quicker, as of a program that was killed. Says how often it had the lock, how often another had it too, and how many it left.
 */
const [, , lock, milliseconds] = process.argv;

/** Undefined where somebody has it. */
function acquire() {
  try {
    return fileLocks.acquire(lock);
  } catch (error) {
    if (error.code !== 'lock-held') throw error;
    return undefined;
  }
}

if (milliseconds === undefined) {
  console.log(acquire() === undefined ? 'lock-held' : 'held');
  setInterval(() => {}, 1000);
} else {
  let held = 0;
  let shared = 0;
  let abandoned = 0;
  for (const end = Date.now() + Number(milliseconds); Date.now() < end; ) {
    const release = acquire();
    if (release === undefined) {
      await sleep(1);
      continue;
    }
    held += 1;
    try {
      writeFileSync(`${lock}.inside`, '', { flag: 'wx' });
      await sleep(Math.random() * 2);
      rmSync(`${lock}.inside`);
    } catch {
      shared += 1;
    }
    release();
    // No process has this number: Linux stops at 4,194,304.
    const left = { host: hostname(), process: 99_999_999, token: randomBytes(6).toString('hex') };
    writeFileSync(`${lock}.left.${process.pid}`, JSON.stringify(left));
    try {
      linkSync(`${lock}.left.${process.pid}`, lock);
      abandoned += 1;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    rmSync(`${lock}.left.${process.pid}`);
  }
  console.log(JSON.stringify({ held, shared, abandoned }));
}
