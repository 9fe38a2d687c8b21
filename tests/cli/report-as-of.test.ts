import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openHistory, workspaceAsOf } from '../../src/production/as-of.ts';
import { config, note, notebookFiles, usualId } from '../support/notebook.ts';
import { createPast, type Past } from '../support/past.ts';
import { captureWorld, type RunResult, runInProcess } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';

const file = `2026/${usualId}.md`;
const started = note({}).replace('deadline: 2026-02-09', 'deadline: 2026-02-09\n    status: proses');
const done = note({}).replace('deadline: 2026-02-09', 'deadline: 2026-02-09\n    status: tidak-dapat');
const other = '2026-02-02-anggaran';
const otherNote = note({ title: 'Anggaran pemeliharaan', date: '2026-02-02' });
const otherFile = `2026/${other}.md`;

let past: Past;
beforeEach(() => {
  past = createPast();
});
afterEach(() => past.discard());

const flat = (text: string) => text.replace(/\s+/g, ' ');
const report = (...argv: readonly string[]) => runInProcess(['report', ...argv], past.path);
const jsonOf = async (...argv: readonly string[]): Promise<string> => {
  const { exitCode, stdout, stderr } = await report('--format', 'json', ...argv);
  expect(exitCode, stderr).toBe(0);
  return stdout;
};
/** Status of the first recommendation as it stood on a day. */
const statusOn = async (date: string): Promise<string> => JSON.parse(await jsonOf('--as-of', date)).items[0].status;

function office(timezone = 'Asia/Jakarta'): void {
  past.write({ ...notebookFiles({ [usualId]: note() }), 'catatan.yaml': `${config}timezone: ${timezone}\n` });
}

describe('report --as-of', () => {
  it('equals the report that was right on each day', async () => {
    office();
    const then = new Map<string, string>();
    const save = async (date: string, time = '09:00:00') => {
      past.commit(`${date}T${time}+07:00`);
      then.set(date, await jsonOf('--today', date));
    };
    await save('2026-01-21');
    past.write({ [file]: started });
    await save('2026-02-01');
    past.write({
      [otherFile]: otherNote,
      'holidays/2026.yaml': 'decree: Keputusan Bersama\ncomplete: true\ndays: []\n',
    });
    await save('2026-02-03');
    past.rename(otherFile, '2026/2026-02-02-anggaran-pemeliharaan.md');
    await save('2026-02-04');
    past.write({
      'stakeholders.yaml': '- {id: dinas-pupr, name: Dinas Pekerjaan Umum}\n- {id: komisi-2, name: Komisi II}\n',
    });
    past.write({ [file]: done });
    await save('2026-02-20');
    past.remove(file);
    await save('2026-03-01');
    for (const [date, expected] of then) expect(await jsonOf('--as-of', date), date).toBe(expected);
    const between = JSON.parse(await jsonOf('--as-of', '2026-02-15'));
    expect(between).toMatchObject({ asOf: '2026-02-15', totals: { notes: 2, overdue: 2 } });
    expect(await jsonOf('--as-of', '2026-02-15', '--today', '2026-06-01')).toBe(await jsonOf('--as-of', '2026-02-15'));
  });

  it.each([
    ['Asia/Jakarta', '+07:00'],
    ['Asia/Makassar', '+08:00'],
    ['Asia/Jayapura', '+09:00'],
  ])('a day in %s ends at its own midnight', async (zone, offset) => {
    office(zone);
    past.commit(`2026-01-25T12:00:00${offset}`);
    past.write({ [file]: started });
    past.commit(`2026-01-31T23:57:30${offset}`);
    past.write({ [file]: done });
    past.commit(`2026-02-01T00:02:30${offset}`);
    expect(await statusOn('2026-01-30')).toBe('belum');
    expect(await statusOn('2026-01-31')).toBe('proses');
    expect(await statusOn('2026-02-01')).toBe('tidak-dapat');
  });

  it('takes what was merged from the day of the merge on', async () => {
    office();
    past.commit('2026-01-21T09:00:00+07:00');
    past.git('checkout', '-q', '-b', 'cabang');
    past.write({ [file]: started });
    past.commit('2026-01-22T09:00:00+07:00');
    past.git('checkout', '-q', 'main');
    past.write({ [otherFile]: otherNote });
    past.commit('2026-01-24T09:00:00+07:00');
    past.gitAt('2026-01-26T09:00:00+07:00', 'merge', '-q', '--no-ff', '-m', 'gabung', 'cabang');
    expect(await statusOn('2026-01-23')).toBe('belum');
    expect(JSON.parse(await jsonOf('--as-of', '2026-01-25'))).toMatchObject({ totals: { notes: 2 } });
    expect(await statusOn('2026-01-25')).toBe('belum');
    expect(await statusOn('2026-01-26')).toBe('proses');
  });

  it('is not led astray by a computer whose clock was wrong', async () => {
    office();
    past.commit('2026-01-21T09:00:00+07:00');
    past.write({ [file]: started });
    past.commit('2026-02-01T09:00:00+07:00');
    past.write({ [file]: done });
    past.commit('2000-01-01T00:00:00+07:00');
    expect(await statusOn('2026-01-25')).toBe('belum');
    expect(await statusOn('2026-02-01')).toBe('tidak-dapat');
    expect((await report('--as-of', '2025-12-31')).exitCode).toBe(2);
    past.write({ [file]: started });
    past.commit('2098-01-01T00:00:00+07:00');
    expect(await statusOn('2026-02-02')).toBe('proses');
  });

  it('knows every option of report', async () => {
    office();
    past.commit('2026-01-21T09:00:00+07:00');
    past.remove(file);
    past.commit('2026-02-28T09:00:00+07:00');
    const text = await report('--as-of', '2026-02-10', '--overdue', '--owner', 'dinas-pupr', '--group-by', 'note');
    expect(text.stdout).toContain('Selasa, 10 Februari 2026');
    expect(text.stdout).toContain(`${usualId}#R1`);
    expect((await report('--as-of', '2026-02-10', '--fail-on-overdue')).exitCode).toBe(1);
    expect((await report('--as-of', '2026-02-09', '--fail-on-overdue')).exitCode).toBe(0);
  });

  it('tells of unsaved changes where the day is not over', async () => {
    office();
    past.commit('2026-01-21T09:00:00+07:00');
    past.write({ [file]: done });
    const today = ['--today', '2026-02-15'];
    const now = await report(...today, '--as-of', '2026-02-15', '--format', 'json');
    expect(JSON.parse(now.stdout).items[0].status).toBe('belum');
    expect(flat(now.stderr)).toContain('belum disimpan tidak termasuk');
    expect((await report(...today, '--as-of', '2026-02-14')).stderr).not.toContain('belum disimpan');
    past.commit('2026-02-15T09:00:00+07:00');
    expect((await report(...today, '--as-of', '2026-02-20')).stderr).not.toContain('belum disimpan');
  });

  it('tells of a day that is yet to come, and never of mixed times', async () => {
    office();
    past.commit('2026-01-21T09:00:00+07:00');
    const on = async (date: string) => flat((await report('--today', '2026-01-10', '--as-of', date)).stderr);
    const now = async (date: string) => flat((await report('--today', '2026-02-15', '--as-of', date)).stderr);
    expect(await now('2026-02-16')).toContain('16 Februari 2026 belum tiba');
    expect(await now('2026-02-15')).not.toContain('belum tiba');
    expect(await on('2026-01-21')).not.toContain('mencampur dua waktu');
  });

  it('reads templates and pictures of that day too', async () => {
    office();
    past.write({
      'templates/documents/laporan.hbs': 'lama',
      'attachments/logo.png': new Uint8Array([137, 80, 0, 255]),
    });
    past.commit('2026-01-21T09:00:00+07:00');
    past.write({ 'templates/documents/laporan.hbs': 'baru' });
    past.commit('2026-02-21T09:00:00+07:00');
    const globals = { directory: undefined, today: undefined };
    const { folder } = await workspaceAsOf(captureWorld(past.path).world, globals, '2026-02-01');
    expect(new TextDecoder().decode(folder.read('templates/documents/laporan.hbs'))).toBe('lama');
    expect([...folder.read('attachments/logo.png')]).toEqual([137, 80, 0, 255]);
  });

  it('reads the notes of a commit once', async () => {
    office();
    past.commit('2026-01-21T09:00:00+07:00');
    const history = await openHistory(captureWorld(past.path).world, { directory: undefined, today: undefined });
    const [one, two] = [await history.asOf('2026-02-01'), await history.asOf('2026-03-01')];
    expect([one.today, two.today]).toEqual(['2026-02-01', '2026-03-01']);
    expect(two.notebook).toBe(one.notebook);
  });
});

describe('where the past cannot be told', () => {
  const fails = (result: RunResult, ...words: readonly string[]) => {
    expect(result.exitCode).toBe(2);
    for (const word of words) expect(flat(result.stderr)).toContain(word);
  };

  it('the notebook was not there yet', async () => {
    past.write({ 'lain.txt': 'x' });
    past.commit('2025-06-01T09:00:00+07:00');
    past.write(
      Object.fromEntries(Object.entries(notebookFiles({ [usualId]: note() })).map(([k, v]) => [`notes/${k}`, v])),
    );
    fails(await report('--as-of', '2026-02-01'), 'belum tersimpan dalam riwayat');
    past.commit('2026-01-21T09:00:00+07:00');
    fails(await report('--as-of', '2026-01-20'), '20 Januari 2026', 'riwayatnya mulai 21 Januari 2026');
    expect((await report('--as-of', '2026-01-21')).exitCode).toBe(0);
  });

  it('nothing was saved yet', async () => {
    office();
    fails(await report('--as-of', '2026-02-01'), 'belum tersimpan dalam riwayat');
  });

  it('no history is kept', async () => {
    const plain = createScratch(notebookFiles({ [usualId]: note() }));
    try {
      fails(await runInProcess(['report', '--as-of', '2026-02-01'], plain.path), 'belum mempunyai riwayat', 'git init');
    } finally {
      plain.remove();
    }
  });

  it('the settings of that day were wrong', async () => {
    office();
    past.write({ 'catatan.yaml': 'office: {}\n' });
    past.commit('2026-01-21T09:00:00+07:00');
    past.write({ 'catatan.yaml': config });
    past.commit('2026-01-25T09:00:00+07:00');
    fails(await report('--as-of', '2026-01-23'), 'catatan.yaml', '23 Januari 2026');
    expect((await report('--as-of', '2026-01-25')).exitCode).toBe(0);
  });

  it('the copy holds only part of the history', async () => {
    office();
    past.commit('2026-01-21T09:00:00+07:00');
    past.write({ [file]: started });
    past.commit('2026-02-01T09:00:00+07:00');
    const shallow = createScratch();
    try {
      past.git('clone', '-q', '--depth', '1', pathToFileURL(past.path).href, join(shallow.path, 'klon'));
      const inClone = (date: string) => runInProcess(['report', '--as-of', date], join(shallow.path, 'klon'));
      fails(await inClone('2026-01-25'), 'git fetch --unshallow');
      expect((await inClone('2026-02-01')).exitCode).toBe(0);
    } finally {
      shallow.remove();
    }
  });
});
