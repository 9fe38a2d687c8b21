import type { Command } from '../command.ts';

export const distributeCommand: Command = {
  name: 'distribute',
  alias: 'distribusi',
  argument: { name: 'REF', repeat: true, required: false },
  options: [
    { name: 'dry-run', kind: 'switch' },
    { name: 'outbox', value: 'DIR', kind: 'text' },
    { name: 'to', value: 'ID', kind: 'repeat' },
  ],
  run: async (context) => (await import('./run.ts')).runDistribute(context),
};
