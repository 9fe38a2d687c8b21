import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createProgress, createTerminal } from '../../src/adapters/terminal.ts';

/** A stream that keeps what is written. */
function fakeStream(isTTY: boolean) {
  const written: string[] = [];
  const stream = Object.assign(new EventEmitter(), {
    isTTY,
    columns: 100,
    write: (text: string) => written.push(text) > 0,
  });
  return { stream: stream as unknown as NodeJS.WriteStream, written };
}

describe('createTerminal', () => {
  it('keeps data and remarks apart', () => {
    const [out, err] = [fakeStream(false), fakeStream(false)];
    const terminal = createTerminal(out.stream, err.stream, {});
    terminal.data('data');
    terminal.remark('remark');
    expect([out.written, err.written]).toEqual([['data'], ['remark']]);
    expect(terminal).toMatchObject({ interactive: false, columns: 100 });
  });

  it.each([
    [true, {}, true],
    [false, {}, false],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { NO_COLOR: '1' }, false],
    [true, { TERM: 'dumb' }, false],
  ])('colours: terminal %s with %j: %s', (isTTY, env, colored) => {
    const terminal = createTerminal(fakeStream(isTTY).stream, fakeStream(isTTY).stream, env);
    for (const paint of ['bold', 'dim', 'red', 'yellow', 'green', 'cyan'] as const) {
      expect(terminal.style[paint]('x') !== 'x').toBe(colored);
      expect(terminal.remarkStyle[paint]('x') !== 'x').toBe(colored);
    }
    terminal.plain();
    expect(terminal.style.red('x')).toBe('x');
  });

  it('writes no more once the reader went away, and counts that as no failure', () => {
    const [out, err] = [fakeStream(false), fakeStream(false)];
    const terminal = createTerminal(out.stream, err.stream, {});
    out.stream.emit('error', Object.assign(new Error('gone'), { code: 'EPIPE' }));
    terminal.data('data');
    expect(out.written).toEqual([]);
    expect(terminal).toMatchObject({ brokenPipe: true, unwritable: false });
  });

  it('says once that stdout takes no more', () => {
    const [out, err] = [fakeStream(false), fakeStream(false)];
    const terminal = createTerminal(out.stream, err.stream, {});
    for (let time = 0; time < 2; time += 1)
      out.stream.emit('error', Object.assign(new Error('full'), { code: 'ENOSPC' }));
    terminal.data('data');
    expect(err.written).toEqual(['catatan: stdout: ENOSPC\n']);
    expect(terminal).toMatchObject({ brokenPipe: false, unwritable: true });
  });
});

describe('createProgress', () => {
  it('draws on a terminal and wipes itself', () => {
    const { stream, written } = fakeStream(true);
    const bar = createProgress(stream).start('Mencetak', 2);
    bar.step();
    bar.step();
    bar.done();
    expect(written.join('')).toContain('Mencetak ████████████████████████ 2/2');
    expect(written.at(-1)).toBe('\r\u001B[K');
  });

  it('is silent where nobody looks, and for one thing', () => {
    const [file, screen] = [fakeStream(false), fakeStream(true)];
    for (const [stream, total] of [
      [file.stream, 9],
      [screen.stream, 1],
    ] as const) {
      const bar = createProgress(stream).start('Mencetak', total);
      bar.step();
      bar.done();
    }
    expect([...file.written, ...screen.written]).toEqual([]);
  });
});
