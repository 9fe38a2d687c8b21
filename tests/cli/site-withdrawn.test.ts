import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { isLong } from '../support/long.ts';
import { note, notebookFiles } from '../support/notebook.ts';
import { createPast, type Past } from '../support/past.ts';
import { runInProcess } from '../support/run.ts';

const stays = '2026-01-20-tetap';
const moves = '2026-02-03-kanari';
const file = (id: string) => `2026/${id}.md`;
const text = (changes = {}) => note({ date: '2026-02-03', title: 'KANARI judul', ...changes }, 'KANARI isi\n');

let past: Past;
afterEach(() => past.discard());

function begin(changes = {}): void {
  past = createPast(notebookFiles({ [stays]: note(), [moves]: text(changes) }, { '.gitignore': 'out\n' }));
  past.commit('2026-02-04T08:00:00+07:00');
}

/** Of search nothing is asked here, and its program takes long to start. */
const searchIndexers = { open: async () => ({ index: async () => [], close: async () => {} }) };

/** The second time with what was kept from the first. */
async function build(folder = 'out/site') {
  const argv = [
    '--today',
    '2026-03-02',
    'site',
    '--browser',
    'tidak-ada',
    '--base-url',
    'https://x.example/',
    '-o',
    folder,
  ];
  const { exitCode, stderr } = await runInProcess(argv, past.path, {}, isLong ? {} : { searchIndexers });
  expect(exitCode, stderr).toBeLessThan(2);
  return stderr;
}

const pageOf = (id: string) => {
  const path = join(past.path, 'out/site/catatan', id, 'index.html');
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
};

/** Every file of the site that names the id or holds its text. */
function traces(id: string): string[] {
  const root = join(past.path, 'out/site');
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const telling = names.filter((name) => /\.\w+$/.test(name) && !name.startsWith('.') && !name.includes(id));
  return telling.filter((name) => {
    const content = readFileSync(join(root, name), 'latin1');
    return content.includes(id) || content.includes('KANARI');
  });
}

describe('a note that was public', { timeout: 60_000 }, () => {
  it.each([
    ['closed', () => past.write({ [file(moves)]: text({ access: 'tertutup' }) })],
    ['a draft again', () => past.write({ [file(moves)]: text({ status: 'draf' }) })],
    ['removed', () => past.remove(file(moves))],
    [
      'another meeting with the same words',
      () => {
        past.remove(file(moves));
        past.write({ [file('2026-02-04-nama-baru')]: text({ date: '2026-02-04' }) });
      },
    ],
  ])('says at its address that it was withdrawn when it is %s, saved or not', async (_, change) => {
    begin();
    await build();
    expect(pageOf(moves)).toContain('KANARI');
    change();
    for (const isSaved of [false, true]) {
      if (isSaved) past.commit('2026-02-05T08:00:00+07:00');
      expect(await build()).not.toContain('riwayat');
      const page = pageOf(moves);
      expect(page).toContain('<h1>Dokumen ditarik</h1>');
      expect(page).toContain('<meta name="robots" content="noindex">');
      expect(page).not.toMatch(/KANARI|2026-02-0|nama-baru/);
      if (!existsSync(join(past.path, file('2026-02-04-nama-baru')))) expect(traces(moves)).toEqual([]);
    }
  });

  it.each([
    ['secret', () => past.write({ [file(moves)]: text({ access: 'rahasia' }) })],
    ['secret by its archive', () => past.write({ [file(moves)]: text({ archive: '{security: SR}' }) })],
    ['unreadable', () => past.write({ [file(moves)]: text({ access: 'rahasiaa' }) })],
    [
      'secret under another name',
      () => {
        past.rename(file(moves), file('2026-02-03-lain'));
        past.commit('2026-02-05T07:00:00+07:00');
        past.write({ [file('2026-02-03-lain')]: text({ access: 'rahasia' }) });
      },
    ],
    [
      'secret and then removed',
      () => {
        past.write({ [file(moves)]: text({ access: 'rahasia' }) });
        past.commit('2026-02-05T07:00:00+07:00');
        past.remove(file(moves));
      },
    ],
  ])('leaves nothing when it is %s', async (_, change) => {
    begin();
    await build();
    change();
    past.commit('2026-02-05T08:00:00+07:00');
    await build();
    expect(existsSync(join(past.path, 'out/site/catatan', moves))).toBe(false);
    expect(traces(moves)).toEqual([]);
  });

  it('leads to where it is now, once it is saved under another name, however often', async () => {
    begin();
    for (const [from, to] of [
      [moves, '2026-02-03-nama-baru'],
      ['2026-02-03-nama-baru', '2026-02-03-nama-terbaru'],
    ] as const) {
      past.rename(file(from), file(to));
      past.commit('2026-02-05T08:00:00+07:00');
    }
    await build();
    for (const id of [moves, '2026-02-03-nama-baru']) {
      expect(pageOf(id)).toContain('<h1>Alamat dokumen ini berubah</h1>');
      expect(pageOf(id)).toContain('<a href="../2026-02-03-nama-terbaru/index.html">');
      expect(pageOf(id)).not.toMatch(/KANARI|ditarik/);
    }
    past.write({ [file('2026-02-03-nama-terbaru')]: text({ access: 'tertutup' }) });
    await build();
    for (const id of [moves, '2026-02-03-nama-terbaru']) {
      expect(pageOf(id)).toContain('<h1>Dokumen ditarik</h1>');
      expect(traces(id)).toEqual([]);
    }
  });

  describe('and was the only one of its owner, body and type', () => {
    const only = {
      type: 'rdpu',
      body: 'dinas-pupr',
      recommendations: `
  - {id: R1, text: KANARI butir., owner: bkad, deadline: 2026-02-09, program: Program KANARI}
  - {id: R2, text: KANARI tertutup., owner: komisi-2, deadline: 2026-02-09, public: false}
  - {id: R3, text: KANARI lama., owner: kanari-lama, deadline: 2026-02-09}`,
    };
    const pages = ['pemilik/bkad', 'penyelenggara/dinas-pupr', 'jenis/rdpu'].map((it) => `${it}/index.html`);
    const kept = [...pages, 'pemilik/bkad/atom.xml', 'pemilik/bkad/tenggat.ics', 'jenis/rdpu/atom.xml'];
    const gone = ['pemilik/komisi-2', 'pemilik/kanari-lama', 'program/program-kanari'];
    const read = (path: string) => readFileSync(join(past.path, 'out/site', path), 'utf8');
    const stands = (path: string) => existsSync(join(past.path, 'out/site', path));

    it('leaves their addresses empty, without a name, until there is another', async () => {
      begin(only);
      await build();
      past.write({ [file(moves)]: text({ ...only, access: 'tertutup' }) });
      past.commit('2026-02-05T08:00:00+07:00');
      await build();
      for (const path of pages) expect(read(path), path).toContain('<h1>Tidak ada isi untuk umum</h1>');
      for (const path of kept) expect(read(path), path).not.toMatch(/KANARI|2026-02-03|Badan Keuangan|Dinas Pek/);
      expect(read('pemilik/bkad/atom.xml')).not.toContain('<entry>');
      expect(gone.filter(stands)).toEqual([]);
      expect(traces(moves)).toEqual([]);
      for (const index of ['index.html', 'pemilik/index.html', 'sitemap.xml'])
        expect(read(index)).not.toMatch(/bkad|rdpu|catatan\/2026-02-03/);
      past.write({ [file(moves)]: text(only) });
      await build();
      expect(read('pemilik/bkad/index.html')).toContain('KANARI butir.');
    });

    it('leaves nothing at their addresses when it is secret', async () => {
      begin(only);
      past.write({ [file(moves)]: text({ ...only, access: 'rahasia' }) });
      past.commit('2026-02-05T08:00:00+07:00');
      await build();
      expect(kept.filter(stands)).toEqual([]);
    });
  });

  it('leaves nothing when it never passed the gate', async () => {
    begin({ status: 'draf' });
    past.write({ [file(moves)]: text({ access: 'tertutup' }) });
    past.commit('2026-02-05T08:00:00+07:00');
    await build();
    expect(pageOf(moves)).toBeUndefined();
  });

  it('is shown again when it is open again', async () => {
    begin();
    past.remove(file(moves));
    past.commit('2026-02-05T08:00:00+07:00');
    await build();
    past.write({ [file(moves)]: text() });
    await build();
    expect(pageOf(moves)).toContain('KANARI');
  });

  it('cannot be told of where the past is not there, and stderr says so where it matters', async () => {
    begin();
    past.commit('2026-02-05T08:00:00+07:00');
    const { path } = past;
    past.git('clone', '-q', '--depth', '1', `file://${path}`, 'out/dangkal');
    const argv = ['--today', '2026-03-02', 'site', '--browser', 'tidak-ada'];
    const shallow = await runInProcess(argv, join(path, 'out/dangkal'));
    expect(shallow.stderr.match(/riwayat git buku catatan ini tidak lengkap/g)).toHaveLength(1);
    expect(await build()).not.toContain('riwayat');
  });

  it.each([
    ['there is no git', {}, 'tanpa riwayat git', 1],
    ['git cannot read it', { '.git': 'gitdir: tidak-ada\n' }, 'git buku catatan ini tidak dapat dibaca', 2],
  ])(
    'cannot be told of where %s, and stderr says so when a site is new or lost a note',
    async (_, extra, told, again) => {
      past = createPast(notebookFiles({ [stays]: note(), [moves]: text() }));
      rmSync(join(past.path, '.git'), { recursive: true });
      past.write(extra);
      const remarks = [await build(), await build()].join('').split(told);
      expect(remarks).toHaveLength(1 + again);
      past.remove(file(moves));
      expect(await build()).toContain(told);
      expect(pageOf(moves)).toBeUndefined();
    },
  );
});
