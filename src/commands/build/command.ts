import type { Command } from '../command.ts';

export const buildCommand: Command = {
  name: 'build',
  alias: 'susun',
  options: [
    { name: 'output', short: 'o', value: 'DIR', kind: 'text' },
    { name: 'browser', value: 'PATH', kind: 'text' },
    { name: 'timeout', value: 'N', kind: 'number' },
  ],
  run: async (context) => (await import('./run.ts')).runBuild(context),
};
