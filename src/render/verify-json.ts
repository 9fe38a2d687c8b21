import type { Verdict } from './verdict.ts';

/** `verify --format json`, version 1. */
export function renderVerifyJson(files: readonly Verdict[]): string {
  return `${JSON.stringify({ version: 1, files }, null, 2)}\n`;
}
