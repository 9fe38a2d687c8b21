import { describe, it } from 'vitest';
import { isLong } from '../support/long.ts';
import { runAsProcess } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';
import { type Case, cases } from './cases.ts';
import { expectCase } from './expect-case.ts';

const stumble = new URL('../support/break.mjs', import.meta.url).href;

/** In short runs one case of each command and ending; all of them are run in-process too. */
const kindOf = ({ argv, exitCode, bug }: Case) => `${argv.find((word) => /^[a-z]+$/.test(word))} ${exitCode} ${bug}`;
const oneOfEachKind = [...new Map(cases.map((one) => [kindOf(one), one])).values()];

describe.concurrent('command line, as a process', () => {
  it.each(isLong ? cases : oneOfEachKind)('$name', async (one) => {
    const scratch = createScratch(one.files);
    try {
      const env = one.bug ? { ...one.env, NODE_OPTIONS: `--import=${stumble}` } : one.env;
      expectCase(one, await runAsProcess(one.argv, scratch.path, env), scratch.path);
    } finally {
      scratch.remove();
    }
  });
});
