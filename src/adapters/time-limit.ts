import { Script } from 'node:vm';
import type { TimeLimit } from '../ports/time-limit.ts';

const slot = Symbol.for('catatan.limited-work');
const script = new Script("globalThis[Symbol.for('catatan.limited-work')]()");
const place = globalThis as { [slot]?: (() => unknown) | undefined };

/** Stops what runs in this very thread, a regular expression that never ends included: only the engine itself can. */
export const timeLimit: TimeLimit = <T>(milliseconds: number, work: () => T) => {
  place[slot] = work;
  try {
    return { answer: script.runInThisContext({ timeout: milliseconds }) as T };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined;
    throw error;
  } finally {
    place[slot] = undefined;
  }
};
