import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { watch } from '../../src/adapters/watcher.ts';
import { createScratch } from '../support/scratch.ts';

let remove = () => {};
afterEach(() => remove());

function folder(files: Record<string, string>) {
  const scratch = createScratch(files);
  remove = scratch.remove;
  return { path: scratch.path, write: (name: string, text: string) => writeFileSync(join(scratch.path, name), text) };
}

const forever = new AbortController().signal;

describe('watching a folder', () => {
  it('tells what was added, changed and removed, at any depth, also before anybody asked', async () => {
    const { path, write } = folder({ 'a.md': '1', '2026/b.md': '1', '2026/c.md': '1' });
    const watching = await watch(path, () => false);
    write('2026/b.md', '22');
    rmSync(join(path, '2026/c.md'));
    mkdirSync(join(path, 'baru/dalam'), { recursive: true });
    write('baru/dalam/d.txt', '1');
    expect(await watching.next(forever)).toEqual(['2026/b.md', '2026/c.md', 'baru/dalam/d.txt']);
    write('a.md', '2');
    expect(await watching.next(forever)).toEqual(['a.md']);
  });

  it('tells what is written close together once', async () => {
    const { path, write } = folder({});
    const watching = await watch(path, () => false);
    const told = watching.next(forever);
    for (let count = 0; count < 8; count += 1) {
      write(`${count}.md`, '1');
      await sleep(60);
    }
    expect(await told).toHaveLength(8);
  });

  it('sees neither what is ignored nor what stays as it was, and survives links that lead nowhere or back', async () => {
    const { path, write } = folder({ 'out/x': '1', 'a.md': '1' });
    symlinkSync('tidak-ada', join(path, 'putus'));
    symlinkSync('.', join(path, 'diri'));
    const watching = await watch(path, (name) => name === 'out');
    write('out/x', '2');
    const end = new AbortController();
    setTimeout(() => end.abort(), 1000);
    expect(await watching.next(end.signal)).toBeUndefined();
    expect(await watching.next(end.signal)).toBeUndefined();
  });
});
