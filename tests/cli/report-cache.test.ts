import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createUserCache } from '../../src/adapters/user-cache.ts';
import { config, note, notebookFiles, stakeholders } from '../support/notebook.ts';
import { runInProcess } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';

let scratch: ReturnType<typeof createScratch>;
beforeEach(() => {
  scratch = createScratch(notebookFiles({ '2026-01-20-jalan': note() }));
});
afterEach(() => {
  scratch.remove();
});

const put = (name: string, content: string) => {
  mkdirSync(dirname(join(scratch.path, name)), { recursive: true });
  writeFileSync(join(scratch.path, name), content);
};

const argv = ['report', '--today', '2026-03-02', '--format', 'json'];
const cold = () => runInProcess(argv, scratch.path);
const warm = () => {
  const environment = () => ({
    env: { XDG_CACHE_HOME: join(scratch.path, '.cache') },
    home: undefined,
    uid: process.getuid?.(),
  });
  return runInProcess(argv, scratch.path, {}, { cache: createUserCache(environment, '1') });
};

describe('a report made of what is kept', () => {
  it('is the one made of the files', async () => {
    await warm();
    expect(await warm()).toEqual(await cold());
  });

  it.each([
    ['the directory', 'stakeholders.yaml', stakeholders.replace('Dinas Pekerjaan Umum dan', 'Dinas')],
    ['the holidays', 'holidays/2026.yaml', 'decree: SKB\ncomplete: true\ndays: []\n'],
    ['the working days', 'catatan.yaml', `${config}workdays: [1, 2]\n`],
    ['a note', '2026/2026-01-20-jalan.md', note({ title: 'Jembatan' })],
  ])('follows %s', async (_, file, content) => {
    await warm();
    const before = await warm();
    put(file, content);
    const after = await warm();
    expect(after.stdout).not.toBe(before.stdout);
    expect(after).toEqual(await cold());
  });

  it('follows a directory that goes', async () => {
    await warm();
    rmSync(join(scratch.path, 'stakeholders.yaml'));
    expect(await warm()).toEqual(await cold());
  });

  it('refuses a wrong configuration as ever', async () => {
    await warm();
    put('catatan.yaml', `${config}paper: B5\n`);
    const refused = await warm();
    expect(refused.exitCode).toBe(2);
    expect(refused).toEqual(await cold());
    expect(await warm()).toEqual(refused);
  });
});
