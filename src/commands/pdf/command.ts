import type { Command } from '../command.ts';

export const editions = ['internal', 'public'] as const;

/** What can be printed; the order is that of the help. */
export const documentNames = [
  'catatan',
  'lapsing',
  'nota-dinas',
  'siaran-pers',
  'distribusi',
  'daftar-hadir',
  'tindak-lanjut',
  'surat',
  'jawaban-kantor',
  'laporan',
] as const;
export type DocumentName = (typeof documentNames)[number];

export const pdfCommand: Command = {
  name: 'pdf',
  alias: 'cetak',
  argument: { name: 'REF', repeat: true, required: false },
  options: [
    { name: 'template', value: 'NAME', kind: 'choice', choices: documentNames },
    { name: 'edition', value: 'EDITION', kind: 'choice', choices: editions },
    { name: 'owner', value: 'ID', kind: 'text' },
    { name: 'output', short: 'o', value: 'DIR', kind: 'text' },
    { name: 'force', kind: 'switch' },
    { name: 'shard', value: 'I/N', kind: 'text' },
    { name: 'browser', value: 'PATH', kind: 'text' },
    { name: 'timeout', value: 'N', kind: 'number' },
  ],
  run: async (context) => (await import('./run.ts')).runPdf(context),
};
