import { spawn } from 'node:child_process';
import type { Editor } from '../ports/editor.ts';

/** The editor that the person set, else Notepad on Windows. It draws on stderr: stdout carries data only. */
export function createEditor(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): Editor {
  const command = env.VISUAL || env.EDITOR || (platform === 'win32' ? 'notepad.exe' : '');
  return {
    available: command !== '',
    open: (path) =>
      new Promise((resolve) => {
        if (command === '') {
          resolve(false);
          return;
        }
        // $EDITOR may carry options ("code --wait"): the shell takes it apart, the path is handed over as it is.
        const shell = platform === 'win32' ? `${command} "${path.replaceAll('"', '')}"` : `${command} "$1"`;
        const [program, argv] =
          platform === 'win32'
            ? [env.ComSpec ?? 'cmd.exe', ['/d', '/s', '/c', `"${shell}"`]]
            : ['/bin/sh', ['-c', shell, 'sh', path]];
        const child = spawn(program, argv, { stdio: ['inherit', 2, 'inherit'], windowsVerbatimArguments: true });
        child.on('error', () => resolve(false));
        child.on('close', (code) => resolve(code === 0));
      }),
  };
}
