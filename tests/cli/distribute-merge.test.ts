import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readLedger } from '../../src/distribution/ledger.ts';
import { notebookFiles } from '../support/notebook.ts';
import { createPast } from '../support/past.ts';
import { directory, distribute, office, toAll } from './distribute-office.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const ids = ['2026-01-20-jalan', '2026-01-20-pasar', '2026-01-20-sungai'] as const;

describe('two clones that distribute', () => {
  it('merge into one register that reads right', async () => {
    const notes = Object.fromEntries(ids.map((id) => [id, toAll({ title: `Rapat ${id}` })]));
    const extra = {
      'catatan.yaml': office,
      'stakeholders.yaml': directory,
      '.gitattributes': 'ledger/*.jsonl merge=union\n',
    };
    const here = createPast(notebookFiles(notes, { ...extra, '.gitignore': 'kiriman/\nout/\n' }));
    closing.push(here.discard);
    here.commit('2026-01-20T15:00:00+07:00');
    await distribute(here.path, [ids[0], '--outbox', 'kiriman', '--to', 'camat']);
    here.commit('2026-01-21T08:00:00+07:00');
    const there = mkdtempSync(join(tmpdir(), 'catatan-salinan-'));
    closing.push(() => rmSync(there, { recursive: true }));
    const git = (...argv: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.id', ...argv], { cwd: there, stdio: 'pipe' });
    git('clone', '-q', here.path, '.');

    await distribute(here.path, [ids[0], '--outbox', 'kiriman']);
    here.commit('2026-01-21T10:00:00+07:00');
    await distribute(there, [ids[1], '--outbox', 'kiriman']);
    git('commit', '-qam', 'dikirim dari sana');
    git('pull', '-q', '--no-rebase', '--no-edit', 'origin', 'main');

    const { events, unreadable, torn } = readLedger(readFileSync(join(there, 'ledger/deliveries.jsonl'), 'utf8'));
    expect([unreadable, torn]).toEqual([[], undefined]);
    const sent = (id: string) =>
      events
        .filter((it) => it.note === id && it.event === 'sent')
        .map(({ receiver }) => receiver)
        .sort();
    const everybody = ['bkad', 'camat', 'dinas-pupr', 'komisi-2', 'pt-sawit', 'setda'];
    expect(sent(ids[0])).toEqual(everybody);
    expect(sent(ids[1])).toEqual(everybody);
    const { stdout } = await distribute(there, ['--dry-run']);
    expect(stdout).not.toContain(ids[0]);
    expect(stdout).not.toContain(ids[1]);
    expect(stdout).toContain(ids[2]);
  });
});
