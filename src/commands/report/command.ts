import { groupings } from '../../follow-ups/group.ts';
import { recommendationStatuses } from '../../notes/vocabulary/values.ts';
import type { Command } from '../command.ts';

export const reportFormats = ['text', 'json', 'csv', 'xlsx', 'md', 'html', 'pdf', 'ics', 'whatsapp'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export const reportCommand: Command = {
  name: 'report',
  alias: 'laporan',
  options: [
    { name: 'format', value: 'FORMAT', kind: 'choice', choices: reportFormats },
    { name: 'output', short: 'o', value: 'FILE', kind: 'text' },
    { name: 'overdue', kind: 'switch' },
    { name: 'due-within', value: 'N', kind: 'number' },
    { name: 'owner', value: 'ID', kind: 'text' },
    { name: 'type', value: 'TYPE', kind: 'text' },
    { name: 'status', value: 'STATUS', kind: 'choices', choices: recommendationStatuses },
    { name: 'since', value: 'YYYY-MM-DD', kind: 'date' },
    { name: 'until', value: 'YYYY-MM-DD', kind: 'date' },
    { name: 'as-of', value: 'YYYY-MM-DD', kind: 'date' },
    { name: 'group-by', value: 'KEY', kind: 'choice', choices: groupings },
    { name: 'distribution', kind: 'switch' },
    { name: 'fail-on-overdue', kind: 'switch' },
    { name: 'browser', value: 'PATH', kind: 'text' },
    { name: 'timeout', value: 'N', kind: 'number' },
  ],
  run: async (context) => (await import('./run.ts')).runReport(context),
};
