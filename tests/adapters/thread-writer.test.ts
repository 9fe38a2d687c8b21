import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles as inTest } from '../../src/adapters/node-files.ts';
import { createScratch } from '../support/scratch.ts';

/** As installed, where the thread can be started; here in the test its file is none that Node can run. */
const built: string = new URL('../../dist/adapters/node-files.js', import.meta.url).href;
const { nodeFiles: installed } = (await import(built)) as { nodeFiles: typeof inTest };

describe.each([
  ['with a thread', installed],
  ['where the thread cannot be had', inTest],
])('files written beside a job, %s', (_, files) => {
  let scratch: ReturnType<typeof createScratch>;
  beforeEach(() => {
    scratch = createScratch();
  });
  const paths = Array.from({ length: 1500 }, (_, index) => `halaman/${index}/index.html`);
  const textOf = (path: string) => `${path} é\n`.repeat(50);

  it('all stand there once it is closed, the later content where one comes twice', async () => {
    const writer = files.writer(files.folder(scratch.path));
    for (const path of paths) {
      writer.write(path, textOf(path));
      await writer.ready();
    }
    writer.write('biner', new Uint8Array([1, 2, 255]));
    writer.write(paths[3] ?? '', 'baru');
    await writer.close();
    expect(readFileSync(join(scratch.path, 'halaman/3/index.html'), 'utf8')).toBe('baru');
    for (const path of paths.filter((it) => it !== paths[3])) {
      expect(readFileSync(join(scratch.path, path), 'utf8')).toBe(textOf(path));
    }
    expect([...readFileSync(join(scratch.path, 'biner'))]).toEqual([1, 2, 255]);
    expect(readdirSync(join(scratch.path, 'halaman')).length).toBe(paths.length);
  });

  it('tell why one of them could not be written', async () => {
    writeFileSync(join(scratch.path, 'penghalang'), '');
    const writer = files.writer(files.folder(scratch.path));
    const job = async () => {
      for (const path of [...paths, 'penghalang/index.html', ...paths]) {
        writer.write(path, path);
        await writer.ready();
      }
      await writer.close();
    };
    await expect(job()).rejects.toMatchObject({
      code: 'folder-expected',
      params: { path: join(scratch.path, 'penghalang/index.html') },
    });
    await writer.close().catch(() => {});
  });
});
