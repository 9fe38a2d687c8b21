import { describe, it } from 'vitest';
import { runInProcess } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';
import { cases } from './cases.ts';
import { expectCase } from './expect-case.ts';

describe('command line, in this process', () => {
  it.each(cases)('$name', async (one) => {
    const scratch = createScratch(one.files);
    try {
      expectCase(one, await runInProcess(one.argv, scratch.path, one.env), scratch.path);
    } finally {
      scratch.remove();
    }
  });
});
