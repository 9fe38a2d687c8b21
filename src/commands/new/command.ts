import type { Command } from '../command.ts';

export const newCommand: Command = {
  name: 'new',
  alias: 'buat',
  argument: { name: 'TYPE', repeat: false, required: false },
  options: [
    { name: 'title', value: 'TEXT', kind: 'text' },
    { name: 'date', value: 'YYYY-MM-DD', kind: 'date' },
    { name: 'body', value: 'ID', kind: 'text' },
    { name: 'place', value: 'TEXT', kind: 'text' },
    { name: 'start', value: 'HH:MM', kind: 'text' },
    { name: 'end', value: 'HH:MM', kind: 'text' },
    { name: 'chair', value: 'TEXT', kind: 'text' },
    { name: 'secretary', value: 'TEXT', kind: 'text' },
    { name: 'agenda', value: 'TEXT', kind: 'repeat' },
    { name: 'slug', value: 'TEXT', kind: 'text' },
    { name: 'from', value: 'REF', kind: 'text' },
  ],
  run: async (context) => (await import('./run.ts')).runNew(context),
};
