import type { Command } from '../command.ts';

export const receiptCommand: Command = {
  name: 'receipt',
  alias: 'terima',
  argument: { name: 'REF', repeat: false, required: false },
  options: [
    { name: 'from', value: 'ID', kind: 'text' },
    { name: 'date', value: 'YYYY-MM-DD', kind: 'date' },
    { name: 'evidence', value: 'FILE|URL', kind: 'text' },
    { name: 'by', value: 'NAME', kind: 'text' },
  ],
  run: async (context) => (await import('./run.ts')).runReceipt(context),
};
