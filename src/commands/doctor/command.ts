import type { Command } from '../command.ts';

export const doctorCommand: Command = {
  name: 'doctor',
  alias: 'diagnosis',
  options: [
    { name: 'browser', value: 'PATH', kind: 'text' },
    { name: 'timeout', value: 'N', kind: 'number' },
  ],
  run: async (context) => (await import('./run.ts')).runDoctor(context),
};
