import type { Command } from '../command.ts';

export const remindCommand: Command = {
  name: 'remind',
  alias: 'ingatkan',
  options: [
    { name: 'dry-run', kind: 'switch' },
    { name: 'outbox', value: 'DIR', kind: 'text' },
  ],
  run: async (context) => (await import('./run.ts')).runRemind(context),
};
