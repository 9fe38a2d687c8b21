import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { RunResult } from '../support/run.ts';
import type { Case } from './cases.ts';

/** Holds what a run wrote against what its case expects. */
export function expectCase(one: Case, result: RunResult, folder: string): void {
  const shown = `${one.name}\n--- stdout\n${result.stdout}\n--- stderr\n${result.stderr}`;
  expect(result.exitCode, shown).toBe(one.exitCode);
  for (const part of one.stdout ?? []) expectPart(result.stdout, part, shown);
  for (const part of one.stderr ?? []) expectPart(flat(result.stderr), part, shown);
  for (const path of one.creates ?? [])
    expect(existsSync(join(folder, path)), `${path} is missing\n${shown}`).toBe(true);
  for (const path of one.leavesOut ?? [])
    expect(existsSync(join(folder, path)), `${path} exists\n${shown}`).toBe(false);
}

/** Sentences are wrapped at the width of the terminal; here only their words count. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function expectPart(text: string, part: string | RegExp, shown: string): void {
  if (typeof part === 'string') expect(text, shown).toContain(part);
  else expect(text, shown).toMatch(part);
}
