import type { Command } from '../command.ts';

export const completionCommand: Command = {
  name: 'completion',
  alias: undefined,
  argument: { name: 'SHELL', repeat: false, required: false },
  options: [{ name: 'words', value: 'TEXT', kind: 'text' }],
  run: async (context) => (await import('./run.ts')).runCompletion(context),
};
