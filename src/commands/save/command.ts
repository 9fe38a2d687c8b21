import type { Command } from '../command.ts';

export const saveCommand: Command = {
  name: 'save',
  alias: 'simpan',
  options: [
    { name: 'by', value: 'NAME', kind: 'text' },
    { name: 'merged', kind: 'switch' },
  ],
  run: async (context) => (await import('./run.ts')).runSave(context),
};
