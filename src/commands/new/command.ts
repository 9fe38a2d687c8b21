import type { Command } from '../command.ts';

export const newCommand: Command = {
  name: 'new',
  alias: 'buat',
  argument: { name: 'TYPE', repeat: false, required: false },
  options: [
    { name: 'title', value: 'TEXT', kind: 'text' },
    { name: 'date', value: 'DATE', kind: 'text' },
    { name: 'body', value: 'ID', kind: 'text' },
    { name: 'start', value: 'HH:MM', kind: 'text' },
    { name: 'end', value: 'HH:MM', kind: 'text' },
    { name: 'place', value: 'TEXT', kind: 'text' },
    { name: 'chair', value: 'PERSON', kind: 'text' },
    { name: 'secretary', value: 'PERSON', kind: 'text' },
    { name: 'session', value: 'TEXT', kind: 'text' },
    { name: 'access', value: 'ACCESS', kind: 'text' },
    { name: 'attendee', value: 'ATTENDEE', kind: 'repeat' },
    { name: 'agenda', value: 'TEXT', kind: 'repeat' },
    { name: 'decision', value: 'TEXT', kind: 'repeat' },
    { name: 'recommendation', value: 'TEXT', kind: 'repeat' },
    { name: 'from', value: 'REF', kind: 'text' },
    { name: 'slug', value: 'TEXT', kind: 'text' },
    { name: 'edit', kind: 'switch' },
    { name: 'no-edit', kind: 'switch' },
    { name: 'yes', kind: 'switch' },
  ],
  run: async (context) => (await import('./run.ts')).runNew(context),
};
