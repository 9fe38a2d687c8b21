import type { Command } from '../command.ts';

export const initCommand: Command = {
  name: 'init',
  alias: 'mulai',
  argument: { name: 'DIR', repeat: false, required: false },
  options: [
    { name: 'name', value: 'TEXT', kind: 'text' },
    { name: 'kind', value: 'KIND', kind: 'choice', choices: ['dprd', 'setda'] },
    { name: 'city', value: 'TEXT', kind: 'text' },
    { name: 'zone', value: 'ZONE', kind: 'text' },
    { name: 'paper', value: 'PAPER', kind: 'choice', choices: ['F4', 'folio', 'A4'] },
    { name: 'git', kind: 'switch' },
    { name: 'no-git', kind: 'switch' },
    { name: 'yes', short: 'y', kind: 'switch' },
  ],
  run: async (context) => (await import('./run.ts')).runInit(context),
};
