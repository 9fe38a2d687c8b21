import { createRequire } from 'node:module';
import type { IPty } from '@lydell/node-pty';
import { binary } from '../../support/run.ts';

const require = createRequire(import.meta.url);

/** Why no pseudo-terminal can be opened here; undefined when one can. */
export const noTerminal: string | undefined = (() => {
  try {
    require('@lydell/node-pty');
    return undefined;
  } catch (error) {
    return `@lydell/node-pty has no build for ${process.platform}-${process.arch}: ${String(error).split('\n')[0]}`;
  }
})();

export const columns = 80;
export const rows = 24;

const keys = {
  enter: '\r',
  space: ' ',
  up: '\u001B[A',
  down: '\u001B[B',
  backspace: '\u007F',
  interrupt: '\u0003',
} as const;

export type Key = keyof typeof keys;

/** catatan at a terminal of 80 × 24, its keys pressed and its screen read by a test. */
export interface Terminal {
  /** The lines on the screen, without trailing blanks. */
  screen(): string[];
  /** All lines since the start, those that left the screen too. */
  history(): string[];
  /** Waits until the last question on the screen, with all that stands below it, matches. */
  asks(question: string | RegExp): Promise<void>;
  type(text: string): void;
  press(...pressed: readonly Key[]): void;
  /** Waits for the end of the program; its exit code. */
  finish(): Promise<number>;
  /** Ends the program if it still runs. */
  close(): void;
}

const patience = 15_000;

/** Starts `catatan argv` in `cwd`. */
export function openTerminal(
  argv: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Terminal {
  const { spawn } = require('@lydell/node-pty') as typeof import('@lydell/node-pty');
  const { Terminal: Screen } = require('@xterm/headless') as typeof import('@xterm/headless');
  const screen = new Screen({ cols: columns, rows, scrollback: 1000, allowProposedApi: true });
  const clean = Object.entries(process.env).filter(
    ([name]) => !/^(?:CATATAN_|VISUAL$|EDITOR$|NO_COLOR$|FORCE_COLOR$|CI$)/.test(name),
  );
  const given = { ...(Object.fromEntries(clean) as Record<string, string>), TERM: 'xterm-256color', ...env };
  const pty: IPty = spawn(process.execPath, [binary, ...argv], { cols: columns, rows, cwd, env: given });
  let exitCode: number | undefined;
  let pending = 0;
  /** Told whenever the screen has changed, or the program ended. */
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  pty.onData((data) => {
    pending += 1;
    screen.write(data, () => {
      pending -= 1;
      if (pending === 0) tell();
    });
  });
  pty.onExit((event) => {
    exitCode = event.exitCode;
    tell();
  });

  const lines = (from: number) =>
    Array.from({ length: screen.buffer.active.length - from }, (_, index) =>
      (screen.buffer.active.getLine(from + index)?.translateToString(true) ?? '').trimEnd(),
    );
  const shown = () => lines(screen.buffer.active.baseY);
  const until = (what: string, holds: () => boolean) =>
    new Promise<void>((resolve, reject) => {
      const settle = (end: () => void) => {
        clearTimeout(timer);
        listeners.delete(look);
        end();
      };
      const look = () => {
        if (holds()) settle(resolve);
      };
      const timer = setTimeout(() => {
        const state = `${shown().join('\n')}\nexit code: ${exitCode ?? 'still running'}`;
        settle(() => reject(new Error(`waited in vain for ${what}\n${state}`)));
      }, patience);
      listeners.add(look);
      look();
    });

  return {
    screen: shown,
    history: () => lines(0),
    asks: (question) =>
      until(String(question), () => {
        const current = shown();
        const last = current.findLastIndex((line) => /^[?✔] /.test(line));
        const text = current.slice(last).join('\n');
        if (!text.startsWith('? ')) return false;
        return typeof question === 'string' ? text.includes(question) : question.test(text);
      }),
    type: (text) => pty.write(text),
    press: (...pressed) => {
      for (const key of pressed) pty.write(keys[key]);
    },
    finish: async () => {
      await until('the end', () => exitCode !== undefined && pending === 0);
      return exitCode ?? -1;
    },
    close: () => {
      if (exitCode === undefined) pty.kill();
      screen.dispose();
    },
  };
}
