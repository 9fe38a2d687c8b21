import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createEditor } from '../../src/adapters/editor.ts';
import { createScratch } from '../support/scratch.ts';

const scratch = createScratch();
afterAll(() => scratch.remove());

describe('createEditor', () => {
  it('knows none, the one that is set, and Notepad on Windows', () => {
    expect(createEditor({}, 'linux').available).toBe(false);
    expect(createEditor({ EDITOR: 'vi' }, 'linux').available).toBe(true);
    expect(createEditor({ VISUAL: 'code --wait' }, 'darwin').available).toBe(true);
    expect(createEditor({}, 'win32').available).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('opens the file with the options of $VISUAL, and waits', async () => {
    const { path } = scratch;
    const program = join(path, 'editor.sh');
    const note = join(path, `a "b" $c 'd'.md`);
    writeFileSync(program, '#!/bin/sh\n[ "$1" = --wait ] && echo "disunting" >> "$2"\n');
    chmodSync(program, 0o755);
    writeFileSync(note, 'isi\n');
    const env = { ...process.env, VISUAL: `"${program}" --wait`, EDITOR: 'false' };
    expect(await createEditor(env, process.platform).open(note)).toBe(true);
    expect(readFileSync(note, 'utf8')).toBe('isi\ndisunting\n');
  });

  it.skipIf(process.platform === 'win32')('tells when it failed or is not there', async () => {
    expect(await createEditor({ EDITOR: 'false' }, process.platform).open('x')).toBe(false);
    expect(await createEditor({}, 'linux').open('x')).toBe(false);
  });
});
