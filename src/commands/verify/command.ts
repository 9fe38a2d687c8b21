import type { Command } from '../command.ts';

export const verifyCommand: Command = {
  name: 'verify',
  alias: 'keaslian',
  argument: { name: 'FILE', repeat: true, required: true },
  options: [
    { name: 'format', value: 'FORMAT', kind: 'choice', choices: ['text', 'json'] },
    { name: 'base-url', value: 'URL', kind: 'text' },
    { name: 'browser', value: 'PATH', kind: 'text' },
    { name: 'timeout', value: 'N', kind: 'number' },
  ],
  run: async (context) => (await import('./run.ts')).runVerify(context),
};
