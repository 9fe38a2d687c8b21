import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { timeLimit } from '../../src/adapters/time-limit.ts';
import type { World } from '../../src/ports/world.ts';
import { config, note, notebookFiles } from '../support/notebook.ts';
import { runAsProcess, runInProcess } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';

const argv = ['check', '--format', 'json', '--today', '2026-03-02'];

describe('a notebook whose notes are shared out among threads', () => {
  const count = 3200;
  const changesOf = (index: number) => {
    if (index % 40 === 3) return { owner: 'x' };
    if (index % 40 === 9) return { title: '"Rapat "A""' };
    return index % 40 === 20 ? { attachments: '[attachments/a.pdf]' } : {};
  };
  const names = Array.from({ length: count }, (_, index) => `2026-01-20-rapat-${index}`);
  const notes = names.map((name, index) => [name, note(changesOf(index), `angka ${index % 50}\n`)] as const);
  const own: World['threads'] = { spare: 0, run: () => Promise.reject(new Error('none may be started')) };
  let scratch: ReturnType<typeof createScratch>;
  let alone: Awaited<ReturnType<typeof runInProcess>>;
  beforeAll(async () => {
    scratch = createScratch(notebookFiles(Object.fromEntries(notes)));
    alone = await runInProcess(argv, scratch.path, {}, { threads: own });
  });
  afterAll(() => {
    scratch.remove();
  });

  it('is told of as by one thread alone', async () => {
    const { summary, diagnostics } = JSON.parse(alone.stdout);
    expect(summary.notes).toBe(count);
    expect(diagnostics.length).toBeGreaterThan(count / 40);
    const env = { XDG_CACHE_HOME: `${scratch.path}/.cache` };
    expect(await runAsProcess(argv, scratch.path, env)).toEqual(alone);
    expect(await runAsProcess(argv, scratch.path, env)).toEqual(alone);
  });

  it('is checked here when the threads fail', async () => {
    let asked = 0;
    const failing: World['threads'] = {
      spare: 3,
      run: async () => {
        asked += 1;
        throw new Error('no memory for a thread');
      },
    };
    expect(await runInProcess(argv, scratch.path, {}, { threads: failing })).toEqual(alone);
    expect(asked).toBe(2);
  });
});

describe('a note that takes too long', () => {
  /** The real limit, at a tenth of the time. */
  const limits: number[] = [];
  const shorter: World['timeLimit'] = (milliseconds, work) => {
    limits.push(milliseconds);
    return timeLimit(milliseconds / 10, work);
  };
  const slow = { date: '2026-01-21', number: `${'a'.repeat(60)}b`, owner: 'x', recommendations: '[]' };
  const files = notebookFiles(
    {
      '2026-01-20-sebelum': note({ number: 'aa', recommendations: '[]' }),
      '2026-01-21-lambat': note(slow, 'angka 9\n'),
      '2026-01-22-sesudah': note({ date: '2026-01-22', number: 'b', body: undefined }, 'angka 9\n'),
    },
    { 'catatan.yaml': `${config}number: {pattern: '^(a+)+$'}\n` },
  );

  it('is given up and told of; its shape and the other notes are checked as usual', async () => {
    const scratch = createScratch(files);
    try {
      const told = await runInProcess(argv, scratch.path, {}, { timeLimit: shorter });
      const { summary, diagnostics } = JSON.parse(told.stdout) as {
        summary: { notes: number };
        diagnostics: { file: string; line: number; code: string; message: string }[];
      };
      expect(diagnostics.map(({ file, code }) => `${file} ${code}`)).toEqual([
        '2026/2026-01-21-lambat.md file-too-large',
        '2026/2026-01-21-lambat.md field-unknown',
        '2026/2026-01-22-sesudah.md number-shape',
        '2026/2026-01-22-sesudah.md reference-dangling',
      ]);
      expect(diagnostics[0]?.message).toContain('detik');
      expect(summary.notes).toBe(3);
      expect(new Set(limits)).toEqual(new Set([5000]));
    } finally {
      scratch.remove();
    }
  });

  it('is tried again by the next run, not kept as it was found', async () => {
    const scratch = createScratch(files);
    const texts = new Map<string, string>();
    const write = (name: string, content: Uint8Array) => texts.set(name, new TextDecoder().decode(content));
    const cache = {
      program: '1',
      digest: (content: Uint8Array | string) => `${content}`,
      read: () => undefined,
      write,
    };
    try {
      await runInProcess(argv, scratch.path, {}, { timeLimit: shorter, cache });
      const kept = [...texts].flatMap(([name, text]) => (name.startsWith('check-') ? [text] : [])).join('\n');
      expect(kept).toContain('2026-01-20-sebelum.md');
      expect(kept).not.toContain('2026-01-21-lambat.md');
    } finally {
      scratch.remove();
    }
  });
});
