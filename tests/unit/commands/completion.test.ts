import { describe, expect, it } from 'vitest';
import { completionsOf } from '../../../src/commands/completion/candidates.ts';
import { commands } from '../../../src/commands/index.ts';

const known = {
  notes: ['2026-01-20-jalan', '2026-02-10-banjir'],
  refs: ['2026-01-20-jalan#R1', '2026-01-20-jalan#R2'],
  openRefs: ['2026-01-20-jalan#R2'],
  stakeholders: ['bkad', 'dinas-pupr', 'dinas-sosial'],
  types: ['rdp', 'rdpu', 'komisi'],
};
const complete = (...words: string[]) => completionsOf(words, commands, known);

describe('completionsOf', () => {
  it.each([
    [['che'], ['check']],
    [['per'], ['periksa']],
    [['report', '--over'], ['--overdue']],
    [['report', '--owner', 'dinas-p'], ['dinas-pupr']],
    [['laporan', '--owner', 'b'], ['bkad']],
    [
      ['report', '--type', 'rdp'],
      ['rdp', 'rdpu'],
    ],
    [['check', '--format', 'j'], ['json']],
    [['pdf', '2026-02'], ['2026-02-10-banjir']],
    [['pdf', '2026-01-20-jalan#'], ['2026-01-20-jalan#R1']],
    [
      ['--lang', ''],
      ['id', 'en'],
    ],
    [['-C', 'notes', 'pdf', '2026-01'], ['2026-01-20-jalan']],
    [['new', 'k'], ['komisi']],
    [['completion', 'z'], ['zsh']],
    [['explain', 'deadline-h'], ['deadline-holiday']],
    [['update', '2026-01'], ['2026-01-20-jalan#R2']],
    [['update', '2026-01-20-jalan#R1'], []],
    [['update', '--carry-to', '2026-02'], ['2026-02-10-banjir']],
    [['perbarui', '--reason-code', 'k'], ['kahar']],
    [['receipt', '--from', 'b'], ['bkad']],
    [['new', '--from', '2026-02'], ['2026-02-10-banjir']],
    [['report', '-o', ''], []],
    [['check', ''], []],
  ])('%j', (words, expected) => {
    expect(complete(...words)).toEqual(expect.arrayContaining(expected));
    if (expected.length === 0) expect(complete(...words)).toEqual([]);
  });

  it('offers every command at the start', () => {
    expect(complete('')).toEqual(expect.arrayContaining(commands.map(({ name }) => name)));
  });
});
