import type { Command } from '../command.ts';

export const historyCommand: Command = {
  name: 'history',
  alias: 'riwayat',
  argument: { name: 'REF', repeat: false, required: false },
  options: [{ name: 'format', value: 'FORMAT', kind: 'choice', choices: ['text', 'json'] }],
  run: async (context) => (await import('./run.ts')).runHistory(context),
};
