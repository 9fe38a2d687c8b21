import { describe, it } from 'vitest';
import { runAsProcess } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';
import { cases } from './cases.ts';
import { expectCase } from './expect-case.ts';

const stumble = new URL('../support/break.mjs', import.meta.url).href;

describe.concurrent('command line, as a process', () => {
  it.each(cases)('$name', async (one) => {
    const scratch = createScratch(one.files);
    try {
      const env = one.bug ? { ...one.env, NODE_OPTIONS: `--import=${stumble}` } : one.env;
      expectCase(one, await runAsProcess(one.argv, scratch.path, env), scratch.path);
    } finally {
      scratch.remove();
    }
  });
});
