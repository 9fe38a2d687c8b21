import type { Command } from '../command.ts';

export const editions = ['internal', 'public'] as const;

export const pdfCommand: Command = {
  name: 'pdf',
  alias: 'cetak',
  argument: { name: 'REF', repeat: true, required: false },
  options: [
    { name: 'edition', value: 'EDITION', kind: 'choice', choices: editions },
    { name: 'output', short: 'o', value: 'DIR', kind: 'text' },
    { name: 'browser', value: 'PATH', kind: 'text' },
    { name: 'timeout', value: 'N', kind: 'number' },
  ],
  run: async (context) => (await import('./run.ts')).runPdf(context),
};
