import { reasonCodes } from '../../notes/vocabulary/values.ts';
import type { Command } from '../command.ts';

export const updateCommand: Command = {
  name: 'update',
  alias: 'perbarui',
  argument: { name: 'REF', repeat: false, required: false },
  options: [
    {
      name: 'status',
      value: 'STATUS',
      kind: 'choice',
      choices: ['belum', 'proses', 'selesai', 'tidak-dapat', 'dialihkan'],
    },
    { name: 'note', value: 'TEXT', kind: 'text' },
    { name: 'by', value: 'NAME', kind: 'text' },
    { name: 'evidence', value: 'FILE|URL', kind: 'repeat' },
    { name: 'completed', value: 'YYYY-MM-DD', kind: 'date' },
    { name: 'verified-by', value: 'NAME', kind: 'text' },
    { name: 'deadline', value: 'YYYY-MM-DD', kind: 'date' },
    { name: 'reason', value: 'TEXT', kind: 'text' },
    { name: 'approved-by', value: 'NAME', kind: 'text' },
    { name: 'reason-code', value: 'CODE', kind: 'choice', choices: reasonCodes },
    { name: 'carry-to', value: 'ID', kind: 'text' },
    { name: 'impact', value: 'TEXT', kind: 'text' },
    { name: 'dry-run', kind: 'switch' },
  ],
  run: async (context) => (await import('./run.ts')).runUpdate(context),
};
