import { checkAbilities } from '../../production/check-abilities.ts';
import type { Command } from '../command.ts';

export const checkCommand: Command = {
  name: 'check',
  alias: 'periksa',
  argument: { name: 'PATH', repeat: true, required: false },
  options: [
    { name: 'format', value: 'FORMAT', kind: 'choice', choices: checkAbilities.formats },
    { name: 'fix', kind: 'switch' },
    { name: 'base', value: 'REV', kind: 'text' },
    { name: 'max-warnings', value: 'N', kind: 'number' },
    { name: 'no-cache', kind: 'switch' },
  ],
  run: async (context) => (await import('./run.ts')).runCheck(context),
};
