import type { Command } from '../command.ts';

export const finalizeCommand: Command = {
  name: 'finalize',
  alias: 'sahkan',
  argument: { name: 'REF', repeat: false, required: false },
  options: [{ name: 'yes', kind: 'switch' }],
  run: async (context) => (await import('./run.ts')).runFinalize(context),
};
