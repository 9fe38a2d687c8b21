import { describe, it } from 'vitest';
import { runAsProcess } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';
import { cases } from './cases.ts';
import { expectCase } from './expect-case.ts';

describe.concurrent('command line, as a process', () => {
  it.each(cases)('$name', async (one) => {
    const scratch = createScratch(one.files);
    try {
      expectCase(one, await runAsProcess(one.argv, scratch.path, one.env), scratch.path);
    } finally {
      scratch.remove();
    }
  });
});
