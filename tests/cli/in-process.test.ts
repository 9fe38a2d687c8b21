import { describe, it } from 'vitest';
import { nodeFiles } from '../../src/adapters/node-files.ts';
import { runInProcess } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';
import { cases } from './cases.ts';
import { expectCase } from './expect-case.ts';

const stumbling = {
  files: {
    ...nodeFiles,
    folder: () => {
      throw new TypeError('bug made by a test');
    },
  },
};

describe('command line, in this process', () => {
  it.each(cases)('$name', async (one) => {
    const scratch = createScratch(one.files);
    try {
      expectCase(one, await runInProcess(one.argv, scratch.path, one.env, one.bug && stumbling), scratch.path);
    } finally {
      scratch.remove();
    }
  });
});
