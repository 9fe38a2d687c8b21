import type { Command } from '../command.ts';

export const checkFormats = ['text', 'json'] as const;

export const checkCommand: Command = {
  name: 'check',
  alias: 'periksa',
  argument: { name: 'PATH', repeat: true, required: false },
  options: [
    { name: 'format', value: 'FORMAT', kind: 'choice', choices: checkFormats },
    { name: 'max-warnings', value: 'N', kind: 'number' },
  ],
  run: async (context) => (await import('./run.ts')).runCheck(context),
};
