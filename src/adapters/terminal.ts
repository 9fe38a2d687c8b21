import { styleText } from 'node:util';
import type { Output, Progress, Style } from '../ports/output.ts';

type Stream = NodeJS.WriteStream;

/** The two streams of the process. `brokenPipe` tells that the reader of stdout went away. */
export interface Terminal extends Output {
  readonly brokenPipe: boolean;
  /** Whether stdout took no more for another reason, such as a full disk. */
  readonly unwritable: boolean;
}

export function createTerminal(stdout: Stream, stderr: Stream, env: NodeJS.ProcessEnv): Terminal {
  let brokenPipe = false;
  let unwritable = false;
  let plain = false;
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') brokenPipe = true;
      else if (stream === stdout && !unwritable) {
        unwritable = true;
        stderr.write(`catatan: stdout: ${error.code ?? error.message}\n`);
      }
    });
  }
  const styleOf = (stream: Stream): Style => (!plain && wantsColor(stream, env) ? colored : uncolored);
  return {
    data: (content) => {
      if (!brokenPipe && !unwritable) stdout.write(content);
    },
    remark: (text) => {
      stderr.write(text);
    },
    interactive: stdout.isTTY === true,
    columns: Math.max(40, stdout.columns ?? 80),
    get style() {
      return styleOf(stdout);
    },
    get remarkStyle() {
      return styleOf(stderr);
    },
    plain: () => {
      plain = true;
    },
    get brokenPipe() {
      return brokenPipe;
    },
    get unwritable() {
      return unwritable;
    },
  };
}

function wantsColor(stream: Stream, env: NodeJS.ProcessEnv): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0';
  return stream.isTTY === true && env.TERM !== 'dumb';
}

const same = (text: string) => text;
const uncolored: Style = { bold: same, dim: same, red: same, yellow: same, green: same, cyan: same };
/** Whether to colour was decided above; node would ask the environment and stdout again. */
const paint =
  (format: Parameters<typeof styleText>[0]) =>
  (text: string): string =>
    styleText(format, text, { validateStream: false });

const colored: Style = {
  bold: paint('bold'),
  dim: paint('dim'),
  red: paint('red'),
  yellow: paint('yellow'),
  green: paint('green'),
  cyan: paint('cyan'),
};

const barWidth = 24;

/** A bar that redraws one line of stderr; where no person looks nothing is written. */
export function createProgress(stderr: Stream): Progress {
  return {
    start: (label, total) => {
      if (stderr.isTTY !== true || total < 2) return { step: () => {}, done: () => {} };
      let done = 0;
      const draw = () => {
        const filled = Math.round((done / total) * barWidth);
        const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled);
        stderr.write(`\r${label} ${bar} ${done}/${total}`);
      };
      draw();
      return {
        step: () => {
          done += 1;
          draw();
        },
        done: () => {
          stderr.write('\r\u001B[K');
        },
      };
    },
  };
}
