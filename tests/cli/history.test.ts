import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { note, notebookFiles, usualId } from '../support/notebook.ts';
import { createPast, type Past } from '../support/past.ts';
import { scriptedPrompter } from '../support/prompter.ts';
import { runInProcess } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';

const file = `2026/${usualId}.md`;
const ref = `${usualId}#R1`;
const other = '2026-04-10-lanjutan';

/** The usual note, whose one recommendation says this. */
const body = `## Pembahasan\n\n${'Ruas jalan dibahas satu demi satu bersama Dinas PUPR.\n'.repeat(12)}`;
const itemOf = (item: Readonly<Record<string, string>>) => {
  const usual = { id: 'R1', text: 'Menyerahkan data.', owner: 'dinas-pupr', deadline: '2026-02-09' };
  const lines = Object.entries({ ...usual, ...item }).map(([key, value]) => `${key}: ${value}`);
  return `\n  - ${lines.join('\n    ')}`;
};
const version = (item: Readonly<Record<string, string>> = {}, head: Readonly<Record<string, string>> = {}) =>
  note({ recommendations: itemOf(item), ...head }, body);
const moved = (to: string, reason: string, from = '2026-02-09') =>
  `[{from: ${from}, to: ${to}, date: 2026-02-01, reason: ${reason}, by: Ketua Komisi}]`;

let past: Past;
beforeEach(() => {
  past = createPast(notebookFiles({ [usualId]: version() }));
});
afterEach(() => past.discard());

const flat = (text: string) => text.replace(/\s+/g, ' ');
const history = (...argv: readonly string[]) => runInProcess(['--today', '2026-03-01', 'history', ...argv], past.path);

interface Told {
  readonly firstPromise: string | null;
  readonly deadline: string | null;
  readonly moves: number;
  readonly daysBeyondPromise: number;
  readonly complete: boolean;
  readonly status: string | null;
  readonly events: readonly Readonly<Record<string, unknown>>[];
  readonly skipped: readonly unknown[];
}

async function told(of = ref): Promise<Told> {
  const { exitCode, stdout, stderr } = await history(of, '--format', 'json');
  expect(exitCode, stderr).toBe(0);
  const { version: number, ...rest } = JSON.parse(stdout);
  expect(number).toBe(1);
  return rest;
}

const kinds = ({ events }: Told) => events.map(({ date, person, kind }) => `${date} ${person}: ${kind}`);
/** Saves the note so. */
const save = (time: string, person: string, text: string) => {
  past.write({ [file]: text });
  past.commit(time, person);
};

describe('history', () => {
  it('tells the whole life in order', async () => {
    past.commit('2026-01-21T09:00:00+07:00', 'Siti Aminah');
    save(
      '2026-02-01T09:00:00+07:00',
      'Budi',
      version({ deadline: '2026-02-20', extensions: moved('2026-02-20', 'menunggu anggaran') }),
    );
    save(
      '2026-02-02T09:00:00+07:00',
      'Budi',
      version({ deadline: '2026-03-20', extensions: moved('2026-02-20', 'menunggu anggaran'), status: 'proses' }),
    );
    save(
      '2026-02-03T23:30:00+07:00',
      'Rina',
      version({
        deadline: '2026-03-20',
        owner: 'bkad',
        text: 'Menyerahkan semua data.',
        extensions: moved('2026-02-20', 'menunggu anggaran'),
        status: 'proses',
      }),
    );
    const life = await told();
    expect(life).toMatchObject({
      firstPromise: '2026-02-09',
      deadline: '2026-03-20',
      moves: 2,
      daysBeyondPromise: 20,
      complete: true,
      status: 'proses',
    });
    expect(kinds(life)).toEqual([
      '2026-01-21 Siti Aminah: recorded',
      '2026-02-01 Budi: deadline',
      '2026-02-02 Budi: deadline',
      '2026-02-02 Budi: status',
      '2026-02-03 Rina: text',
      '2026-02-03 Rina: owner',
    ]);
    expect(life.events[1]).toMatchObject({
      from: '2026-02-09',
      to: '2026-02-20',
      reason: 'menunggu anggaran',
      by: 'Ketua Komisi',
    });
    expect(life.events[2]).toMatchObject({ from: '2026-02-20', to: '2026-03-20', reason: null });
  });

  it('is read by people at 80 columns', async () => {
    past.commit('2026-01-21T09:00:00+07:00', 'Siti Aminah');
    save('2026-02-02T09:00:00+07:00', 'budi@kantor.example', version({ deadline: '2026-03-20', status: 'proses' }));
    const { stdout, stderr } = await history('2026-01-20');
    expect(stderr).toBe('');
    expect(stdout).toMatchInlineSnapshot(`
      "2026-01-20-jalan-sei-batu#R1
      Menyerahkan data.

      Rapat             Kerusakan jalan Sei Batu, 20 Januari 2026
      Penanggung jawab  Dinas PUPR
      Status            proses
      Janji pertama     9 Februari 2026
      Tenggat sekarang  20 Maret 2026, digeser 1 kali
      Lewat janji       20 hari kalender sesudah janji pertama

      21 Jan 2026  dicatat: Dinas PUPR, tenggat 9 Feb 2026, belum (Siti Aminah)
      2 Feb 2026   tenggat 9 Feb 2026 → 20 Mar 2026, tanpa alasan (budi)
                   status belum → proses
      "
    `);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect((await history(ref, '--lang', 'en')).stdout).toContain('moved once');
  });

  it('follows the note through its names and begins when it was finalised', async () => {
    past.write({ [file]: version({ deadline: '2026-02-01' }, { status: 'draf' }) });
    past.commit('2026-01-20T09:00:00+07:00', 'Siti Aminah');
    save('2026-01-21T09:00:00+07:00', 'Siti Aminah', version());
    past.rename(file, '2026/2026-01-20-jalan.md');
    past.commit('2026-01-22T09:00:00+07:00', 'Budi');
    past.rename('2026/2026-01-20-jalan.md', '2026/2026-01-20-jalan-rusak.md');
    past.write({ '2026/2026-01-20-jalan-rusak.md': version({ status: 'proses' }) });
    past.commit('2026-01-23T09:00:00+07:00', 'Rina');
    const life = await told('2026-01-20#R1');
    expect(kinds(life)).toEqual(['2026-01-21 Siti Aminah: recorded', '2026-01-23 Rina: status']);
    expect(life.firstPromise).toBe('2026-02-09');
  });

  it('tells what each branch did once, and of a join what neither did', async () => {
    past.commit('2026-01-21T09:00:00+07:00', 'Siti Aminah');
    past.git('checkout', '-q', '-b', 'cabang');
    save('2026-01-23T09:00:00+07:00', 'Budi', version({ deadline: '2026-02-20' }));
    past.git('checkout', '-q', 'main');
    save('2026-01-22T09:00:00+07:00', 'Rina', version({ deadline: '2026-02-15' }));
    save('2026-01-24T09:00:00+07:00', 'Rina', version({ deadline: '2026-02-15', status: 'proses' }));
    expect(() => past.gitAt('2026-01-25T09:00:00+07:00', 'merge', '-q', 'cabang')).toThrow();
    save('2026-01-25T09:00:00+07:00', 'Siti Aminah', version({ deadline: '2026-02-25', status: 'proses' }));
    const life = await told();
    expect(life.events.slice(1).map(({ person, kind, from, to }) => [person, kind, from, to])).toEqual([
      ['Rina', 'deadline', '2026-02-09', '2026-02-15'],
      ['Budi', 'deadline', '2026-02-09', '2026-02-20'],
      ['Rina', 'status', 'belum', 'proses'],
      ['Siti Aminah', 'deadline', '2026-02-15', '2026-02-25'],
    ]);
  });

  it('begins with what was carried into it', async () => {
    past.commit('2026-01-21T09:00:00+07:00', 'Siti Aminah');
    past.write({
      [file]: version({ status: 'dialihkan', successor: `${other}#R1` }),
      [`2026/${other}.md`]: version({ deadline: '2026-05-04' }, { date: '2026-04-10' }),
    });
    past.commit('2026-04-11T09:00:00+07:00', 'Budi');
    const life = await told(`${other}#R1`);
    expect(life).toMatchObject({ firstPromise: '2026-02-09', deadline: '2026-05-04', moves: 1 });
    expect(life.events.map(({ kind, ref: of }) => [kind, of])).toEqual([
      ['recorded', ref],
      ['status', ref],
      ['carried', `${other}#R1`],
    ]);
    expect(life.events[2]).toMatchObject({ from: [ref], before: '2026-02-09', deadline: '2026-05-04' });
    expect(flat((await history(`${other}#R1`)).stdout)).toContain(`Sebagai ${ref}`);
  });

  it('tells of what was verified, removed and brought back', async () => {
    past.commit('2026-01-21T09:00:00+07:00', 'Siti Aminah');
    const done = { status: 'selesai', completed: '2026-02-20' };
    save('2026-02-20T09:00:00+07:00', 'Siti Aminah', version({ ...done, verified: '{by: bkad, date: 2026-02-21}' }));
    past.remove(file);
    past.commit('2026-02-22T09:00:00+07:00', 'Budi');
    expect(kinds(await told()).slice(1)).toEqual([
      '2026-02-20 Siti Aminah: status',
      '2026-02-20 Siti Aminah: verified',
      '2026-02-22 Budi: removed',
    ]);
    expect((await history(ref)).stdout).toContain('sudah tidak ada dalam buku catatan');
    save('2026-02-23T09:00:00+07:00', 'Rina', version(done));
    const life = await told();
    expect(kinds(life).at(-1)).toBe('2026-02-23 Rina: returned');
    expect(life.daysBeyondPromise).toBe(11);
  });

  it('names versions that cannot be read and goes on from those before', async () => {
    past.commit('2026-01-21T09:00:00+07:00', 'Siti Aminah');
    save('2026-01-22T09:00:00+07:00', 'Budi', `---\ntitle: "\n---\n`);
    save('2026-01-23T09:00:00+07:00', 'Budi', version({ deadline: '2026-02-30' }));
    save('2026-01-24T09:00:00+07:00', 'Rina', version({ deadline: '2026-02-28' }));
    const life = await told();
    expect(life.events.slice(1)).toMatchObject([
      { kind: 'deadline', from: '2026-02-09', to: '2026-02-28', person: 'Rina' },
    ]);
    expect(life.skipped).toHaveLength(2);
    expect(life.complete).toBe(false);
    expect(flat((await history(ref)).stderr)).toMatch(/dilewati: 22 Jan 2026 \([0-9a-f]{8}\), 23 Jan 2026/);
  });

  it('counts moves that were in the note from the start', async () => {
    past.write({ [file]: version({ deadline: '2026-02-20', extensions: moved('2026-02-20', 'hujan') }) });
    past.commit('2026-01-21T09:00:00+07:00', 'Siti Aminah');
    expect(await told()).toMatchObject({ firstPromise: '2026-02-09', moves: 1 });
  });

  it('does not take the approval of a proposal for a move', async () => {
    past.write({ [file]: note({ recommendations: '\n  - {id: R1, text: Usul., owner: bkad, status: usulan}' }) });
    past.commit('2026-01-21T09:00:00+07:00', 'Siti Aminah');
    save(
      '2026-01-25T09:00:00+07:00',
      'Siti Aminah',
      note({ recommendations: itemOf({ text: 'Usul.', owner: 'bkad' }) }),
    );
    const life = await told();
    expect(life).toMatchObject({ firstPromise: '2026-02-09', moves: 0 });
    expect((await history(ref)).stdout).toContain('tenggat ditetapkan 9 Feb 2026');
  });
});

describe('what history says beside', () => {
  it('changes that are not saved', async () => {
    past.commit('2026-01-21T09:00:00+07:00');
    past.write({ [file]: version({ deadline: '2026-02-20' }) });
    expect(flat((await history(ref)).stderr)).toContain('belum disimpan');
    expect(flat((await history(ref)).stdout)).toContain('Tenggat sekarang 20 Februari 2026, belum pernah digeser');
  });

  it('a draft has no life yet', async () => {
    past.write({ [file]: version({}, { status: 'draf' }) });
    past.commit('2026-01-21T09:00:00+07:00');
    expect((await history(ref)).stderr).toContain('masih draf');
  });

  it('a copy with part of the history', async () => {
    past.commit('2026-01-21T09:00:00+07:00');
    save('2026-02-01T09:00:00+07:00', 'Budi', version({ deadline: '2026-02-20' }));
    const shallow = createScratch();
    try {
      past.git('clone', '-q', '--depth', '1', pathToFileURL(past.path).href, join(shallow.path, 'klon'));
      const { exitCode, stderr } = await runInProcess(['history', ref], join(shallow.path, 'klon'));
      expect(exitCode).toBe(0);
      expect(flat(stderr)).toContain('git fetch --unshallow');
    } finally {
      shallow.remove();
    }
  });

  it('no history, nothing saved, nothing of that name', async () => {
    const fails = async (argv: readonly string[], cwd: string, words: string) => {
      const { exitCode, stderr } = await runInProcess(['history', ...argv], cwd);
      expect(exitCode).toBe(2);
      expect(flat(stderr)).toContain(words);
    };
    await fails([ref], past.path, 'belum pernah disimpan dalam riwayat');
    past.commit('2026-01-21T09:00:00+07:00');
    await fails(['2026-01-20-jalan-sei-batuu#R1'], past.path, `Maksud Anda "${usualId}`);
    await fails([`${usualId}#R7`], past.path, 'R7');
    await fails([], past.path, 'REF');
    const plain = createScratch(notebookFiles({ [usualId]: note() }));
    try {
      await fails([ref], plain.path, 'belum mempunyai riwayat');
    } finally {
      plain.remove();
    }
  });

  it('lets a person pick', async () => {
    past.commit('2026-01-21T09:00:00+07:00');
    const prompter = scriptedPrompter([['Rekomendasi yang mana?', 'data']]);
    const { exitCode, stdout } = await runInProcess(['history'], past.path, {}, { prompter });
    expect([exitCode, prompter.rest()]).toEqual([0, 0]);
    expect(stdout).toContain(ref);
  });
});

/** A repository of so many commits, each of which moves the deadline or changes another note. */
function importHistory(commits: number): void {
  const stream: string[] = [];
  const put = (path: string, text: string) => `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
  for (let index = 0; index < commits; index += 1) {
    const day = new Date(Date.UTC(2026, 1, 9) + (index % 300) * 86_400_000).toISOString().slice(0, 10);
    const files = index === 0 ? Object.entries(notebookFiles({})).map(([path, text]) => put(path, String(text))) : [];
    const name = index % 2 === 0 ? file : `2026/2026-01-21-lain-${index % 500}.md`;
    stream.push(
      `commit refs/heads/main\ncommitter Siti <s@x.example> ${1_769_000_000 + index * 3600} +0700\ndata 1\nx\n`,
      ...files,
      put(name, version({ deadline: day, program: `Kegiatan ${index}`, status: index % 3 === 0 ? 'belum' : 'proses' })),
    );
  }
  const run = spawnSync('git', ['fast-import', '--quiet'], { cwd: past.path, input: stream.join('') });
  expect(run.status, String(run.stderr)).toBe(0);
  past.git('reset', '-q', '--hard');
}

describe('a long history', () => {
  it('is told right', async () => {
    importHistory(300);
    expect((await told()).moves).toBe(149);
  });

  it.skipIf(process.env.CATATAN_LONG === undefined)('of 5,000 commits is told in seconds', async () => {
    importHistory(5_000);
    const start = performance.now();
    expect((await told()).moves).toBe(2_499);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
