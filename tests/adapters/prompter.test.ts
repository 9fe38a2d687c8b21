import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createPrompter } from '../../src/adapters/prompter.ts';
import { catalogue } from '../../src/i18n/id/index.ts';
import type { Style } from '../../src/ports/output.ts';
import type { Prompter } from '../../src/ports/prompter.ts';

const same = (text: string) => text;
const style: Style = { bold: same, dim: same, red: same, yellow: same, green: same, cyan: same };

/** A prompter on streams of the test's own: `written` is what it drew, `type` presses keys. */
function atTerminal(tty = true) {
  const stdin = Object.assign(new PassThrough(), { isTTY: tty, setRawMode: () => stdin });
  const stderr = Object.assign(new PassThrough(), { isTTY: tty, columns: 80, rows: 24 });
  let written = '';
  stderr.on('data', (data: Buffer) => {
    written += data.toString();
  });
  const streams = [stdin, stderr] as unknown as [NodeJS.ReadStream, NodeJS.WriteStream];
  const prompter = createPrompter(...streams, () => style);
  prompter.speak(catalogue.prompter);
  return { prompter, type: (keys: string) => stdin.write(keys), written: () => stripVTControlCharacters(written) };
}

/** Waits until something was drawn after `length` characters, and the drawing has stopped. */
async function drawn(written: () => string, length: number): Promise<void> {
  for (let last = length, quiet = 0; quiet < 10; ) {
    await new Promise((resolve) => setTimeout(resolve, 2));
    const now = written().length;
    quiet = now === last ? (now > length ? quiet + 1 : 0) : 0;
    last = now;
  }
}

/** Asks, and presses the keys one after the other, each once the screen has answered the one before. */
async function answer<T>(question: (prompter: Prompter) => Promise<T>, ...keys: readonly string[]) {
  const { prompter, type, written } = atTerminal();
  const answered = question(prompter);
  answered.catch(() => {});
  let length = 0;
  for (const key of keys) {
    await drawn(written, length);
    length = written().length;
    type(key);
  }
  return { value: await answered, written: written() };
}

const down = '\u001B[B';

describe('createPrompter', () => {
  it('is available only where a person sits at both ends', () => {
    expect(atTerminal().prompter.available).toBe(true);
    expect(atTerminal(false).prompter.available).toBe(false);
  });

  it('asks for a line, with hint, default and judgement', async () => {
    const { value, written } = await answer(
      (prompter) =>
        prompter.text({
          message: 'Jam',
          hint: 'misalnya 09.00',
          initial: '08.00',
          judge: (text) => (text === 'x' ? 'bukan jam' : undefined),
          shown: (text) => `pukul ${text}`,
        }),
      'x\r',
      '\u007F',
      ' 9.00 \r',
    );
    expect(value).toBe('9.00');
    expect(written).toContain('? Jam · misalnya 09.00: (08.00)');
    expect(written).toContain('> bukan jam');
    expect(written).toContain('Jam: pukul 9.00');
  });

  it('takes the default', async () => {
    const { value } = await answer((prompter) => prompter.text({ message: 'Jam', initial: '08.00' }), '\r');
    expect(value).toBe('08.00');
  });

  it('lets choose under headings, names cut to the width', async () => {
    const choices = [
      { value: 1, name: 'satu', group: 'A', description: 'yang pertama' },
      { value: 2, name: 'dua', group: 'A' },
      { value: 3, name: 'tiga '.repeat(40), group: 'B', short: 'tiga' },
    ];
    const { value, written } = await answer(
      (prompter) => prompter.choose({ message: 'Mana?', choices, initial: 2 }),
      down,
      '\r',
    );
    expect(value).toBe(3);
    expect(written).toMatch(/ A\s+ {2}satu\s+❯ dua\s+B\s+tiga/);
    expect(written).toContain('…');
    expect(written).toContain(catalogue.prompter.choose);
    expect(written).toMatch(/Mana\? tiga\s*$/);
  });

  it('searches by letters and says when nothing fits', async () => {
    const names = ['Dinas PUPR', 'BKAD'];
    const find = (letters: string) =>
      names.filter((name) => name.toLowerCase().includes(letters)).map((name) => ({ value: name, name }));
    const { value, written } = await answer(
      (prompter) => prompter.search({ message: 'Siapa', find }),
      'q',
      '\u007F',
      'bk',
      '\r',
    );
    expect(value).toBe('BKAD');
    expect(written).toContain('tidak ada yang cocok');
    expect(written).not.toContain('No results');
  });

  it('picks several and counts them', async () => {
    const choices = ['a', 'b', 'c'].map((name) => ({ value: name, name }));
    const { value, written } = await answer(
      (prompter) => prompter.pick({ message: 'Apa saja', choices, initial: ['a'] }),
      `${down}`,
      ' ',
      '\r',
    );
    expect(value).toEqual(['a', 'b']);
    expect(written).toContain('2 dipilih');
  });

  it('takes yes and no by their first letters', async () => {
    const ask = (prompter: Prompter) => prompter.confirm({ message: 'Yakin?', initial: false });
    expect((await answer(ask, '\r')).value).toBe(false);
    expect((await answer(ask, 'y', '\r')).value).toBe(true);
  });

  it('tells Ctrl-C as a failure', async () => {
    await expect(answer((prompter) => prompter.text({ message: 'Jam' }), '\u0003')).rejects.toMatchObject({
      code: 'cancelled',
    });
  });
});
