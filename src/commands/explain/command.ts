import type { Command } from '../command.ts';

export const explainCommand: Command = {
  name: 'explain',
  alias: 'jelaskan',
  argument: { name: 'CODE', repeat: false, required: false },
  options: [],
  run: async (context) => (await import('./run.ts')).runExplain(context),
};
