import type { Command } from '../command.ts';

export const siteCommand: Command = {
  name: 'site',
  alias: 'situs',
  options: [
    { name: 'output', short: 'o', value: 'DIR', kind: 'text' },
    { name: 'base-url', value: 'URL', kind: 'text' },
    { name: 'serve', kind: 'switch' },
    { name: 'watch', kind: 'switch' },
    { name: 'browser', value: 'PATH', kind: 'text' },
    { name: 'timeout', value: 'N', kind: 'number' },
  ],
  run: async (context) => (await import('./run.ts')).runSite(context),
};
