import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createMemoryCache } from '../support/memory-cache.ts';
import { note, notebookFiles, stakeholders, usualId } from '../support/notebook.ts';
import { createFakePrinters } from '../support/printer.ts';
import { runInProcess } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';

const examples = join(import.meta.dirname, '../../notes');
const made: (() => void)[] = [];
afterEach(() => {
  for (const remove of made.splice(0)) remove();
});

/** A folder to print into, or a notebook with these files. */
function scratch(files = {}) {
  const folder = createScratch(files);
  made.push(folder.remove);
  return folder.path;
}

/** Prints on a day; tells which documents were printed now, and what each of all in the folder says. */
async function pdf(notebook: string, folder: string, argv: readonly string[], cache = createMemoryCache()) {
  const { printers, counts, pdfReader } = createFakePrinters();
  const run = ['-C', notebook, '--today', '2026-11-21', 'pdf', ...argv];
  const result = await runInProcess(run, notebook, {}, { printers, cache, pdfReader });
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.pdf')) : [];
  const texts = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  return { ...result, printed: counts.printed, names: names.sort(), texts };
}

interface Item {
  readonly ref: string;
  readonly owner: { readonly id: string } | null;
  readonly status: string;
  readonly overdue: boolean;
  readonly workingDaysLate: number | null;
}

/** The items of the report, which counts by other code than lists and letters do. */
async function reported(notebook: string): Promise<Item[]> {
  const { stdout } = await runInProcess(['--today', '2026-11-21', 'report', '--format', 'json'], notebook);
  return JSON.parse(stdout).items;
}

const refsIn = (html = '') => [...new Set(html.match(/\d{4}-[a-z0-9-]+#R\d+/g))].sort();
const isOpen = ({ status }: Item) => status === 'belum' || status === 'proses';

describe('pdf --template tindak-lanjut', () => {
  it('prints for every owner what the report says is open', async () => {
    const folder = scratch();
    const { exitCode, names, texts } = await pdf(examples, folder, ['--template', 'tindak-lanjut', '-o', folder]);
    expect(exitCode).toBe(0);
    const open = (await reported(examples)).filter(isOpen);
    const owners = [...new Set(open.flatMap(({ owner }) => owner?.id ?? []))].filter((id) => id !== 'pt-tirta-sawit');
    for (const id of owners) {
      const sheet = texts[`tindak-lanjut-${id}.pdf`]?.split('LEMBAR JAWABAN')[1];
      expect(refsIn(sheet)).toEqual(
        open
          .filter(({ owner }) => owner?.id === id)
          .map(({ ref }) => ref)
          .sort(),
      );
    }
    expect(names).toEqual([...owners, 'pt-tirta-sawit'].map((id) => `tindak-lanjut-${id}.pdf`).sort());
  });

  it('is limited to an owner and to notes', async () => {
    const folder = scratch();
    const only = ['--template', 'tindak-lanjut', '--owner', 'dinas-pupr', '-o', folder];
    const { names, texts } = await pdf(examples, folder, [...only, '2026-09-15']);
    expect(names).toEqual(['tindak-lanjut-dinas-pupr-sebagian.pdf']);
    const notes = refsIn(texts['tindak-lanjut-dinas-pupr-sebagian.pdf']).map((ref) => ref.slice(0, 10));
    expect(new Set(notes)).toEqual(new Set(['2026-09-15']));
  });

  it('gives no letter to the public', async () => {
    const folder = scratch();
    const letters = await pdf(examples, folder, ['--template', 'surat', '--edition', 'public', '-o', folder]);
    expect(letters).toMatchObject({ exitCode: 2, names: [] });
  });

  it('says so where there is nothing to print, and knows no owner that nobody names', async () => {
    const folder = scratch();
    const of = (id: string) => pdf(examples, folder, ['--template', 'surat', '--owner', id, '-o', folder]);
    const nothing = await of('bappeda');
    expect(nothing).toMatchObject({ exitCode: 0, names: [] });
    expect(nothing.stderr).toContain('Tidak ada');
    expect(await of('bapeda')).toMatchObject({ exitCode: 2, names: [] });
  });
});

describe('pdf --template surat', () => {
  it('prints a letter of the level that the working days late ask for', async () => {
    const folder = scratch();
    const { names } = await pdf(examples, folder, ['--template', 'surat', '-o', folder]);
    const days = new Map<string, number>();
    for (const { owner, overdue, workingDaysLate } of await reported(examples)) {
      if (!overdue || owner === null || workingDaysLate === null || workingDaysLate < 1) continue;
      days.set(owner.id, Math.max(days.get(owner.id) ?? 0, workingDaysLate));
    }
    const level = (count: number) => (count >= 14 ? 'teguran' : count >= 7 ? 'pengingat-2' : 'pengingat-1');
    expect(names).toEqual([...days].map(([id, count]) => `surat-${level(count)}-${id}.pdf`).sort());
    expect(names.length).toBeGreaterThan(5);
  });

  it('is not printed again on the same day, and goes when nothing is late any more', async () => {
    const path = scratch(notebookFiles({ [usualId]: note() }));
    const folder = join(path, 'out/pdf/surat');
    const cache = createMemoryCache();
    const print = () => pdf(path, folder, ['--template', 'surat'], cache);
    expect(await print()).toMatchObject({ printed: 1, names: ['surat-teguran-dinas-pupr.pdf'] });
    expect(await print()).toMatchObject({ printed: 0, names: ['surat-teguran-dinas-pupr.pdf'] });
    const done = note().replace('deadline: 2026-02-09', 'deadline: 2026-12-09');
    writeFileSync(join(path, `2026/${usualId}.md`), done);
    expect(await print()).toMatchObject({ exitCode: 0, printed: 0, names: [] });
  });
});

describe('pdf --template jawaban-kantor', () => {
  it('prints what records the answers of an owner, and goes when nothing is open any more', async () => {
    const path = scratch(notebookFiles({ [usualId]: note() }));
    const folder = join(path, 'out/pdf/jawaban-kantor');
    const print = (...argv: string[]) => pdf(path, folder, ['--template', 'jawaban-kantor', ...argv]);
    const { exitCode, names, texts } = await print('--owner', 'dinas-pupr');
    expect([exitCode, names]).toEqual([0, ['jawaban-kantor-dinas-pupr.pdf']]);
    const typed = texts['jawaban-kantor-dinas-pupr.pdf']?.replace(/<[^>]*>/g, '');
    expect(typed).toContain('catatan update 2026-01-20#R1 --status selesai --completed');
    writeFileSync(join(path, `2026/${usualId}.md`), note({ recommendations: '[]' }));
    expect(await print()).toMatchObject({ exitCode: 0, names: [] });
  });
});

describe('an external owner', () => {
  const item = (id: string, text: string, more = '') =>
    `\n  - {id: ${id}, text: ${text}, owner: luar, deadline: 2026-05-04${more}}`;
  const files = {
    ...notebookFiles({
      '2026-03-02-umum': note({
        date: '2026-03-02',
        recommendations: `${item('R1', 'Menyerahkan dokumen.')}${item('R2', 'CANARY-BUTIR', ', public: false')}`,
      }),
      '2026-03-03-tertutup': note({
        date: '2026-03-03',
        access: 'tertutup',
        title: 'CANARY-TERTUTUP',
        recommendations: item('R1', 'CANARY-TERTUTUP'),
      }),
      '2026-03-04-rahasia': note({
        date: '2026-03-04',
        access: 'rahasia',
        recommendations: item('R1', 'CANARY-RAHASIA', ', supporting: [bkad]'),
      }),
      '2026-03-05-terbatas': note({
        date: '2026-03-05',
        archive: '{security: T}',
        recommendations: `\n  - {id: R1, text: CANARY-TERBATAS, owner: bkad, supporting: [luar], deadline: 2026-05-04}`,
      }),
    }),
    'stakeholders.yaml': `${stakeholders}- {id: luar, name: PT Luar, external: true}\n`,
  };

  it.each(['tindak-lanjut', 'surat'])('gets in %s only what is public', async (document) => {
    const path = scratch(files);
    const folder = join(path, 'cetak');
    const { texts, exitCode, stderr } = await pdf(path, folder, ['--template', document, '-o', folder]);
    expect(exitCode, stderr).toBe(0);
    const own = Object.entries(texts).find(([name]) => name.endsWith('-luar.pdf'))?.[1] ?? '';
    expect(own).toContain('Menyerahkan dokumen.');
    expect(own).not.toMatch(/CANARY|RAHASIA|2026-03-0[345]/);
    const inside = Object.entries(texts).find(([name]) => name.endsWith('-bkad.pdf'))?.[1] ?? '';
    expect(inside).toContain('CANARY-TERBATAS');
    expect(inside).toContain(document === 'surat' ? 'content: "TERBATAS"' : 'content: "RAHASIA"');
  });

  it('is the only one with something to do in the public edition, which names what it withholds', async () => {
    const path = scratch(files);
    const folder = join(path, 'out/pdf-public/tindak-lanjut');
    const all = await pdf(path, folder, ['--template', 'tindak-lanjut', '--edition', 'public']);
    expect(all.names).toEqual(['tindak-lanjut-luar.pdf']);
    const named = await pdf(path, folder, ['--template', 'tindak-lanjut', '--edition', 'public', '2026-03-03']);
    expect(named).toMatchObject({ exitCode: 1, printed: 0 });
    expect(named.stderr).toContain('2026-03-03-tertutup');
  });
});

describe('the names of files', () => {
  it('are safe and different for whatever an owner is called', async () => {
    const owners = [
      'dinas-pupr',
      'Dinas PUPR',
      'dinas pupr',
      '../../jahat',
      '…',
      'x'.repeat(300),
      `${'x'.repeat(300)}y`,
    ];
    const items = owners.map(
      (owner, index) => `\n  - {id: R${index + 1}, text: Menyerahkan data., owner: "${owner}", deadline: 2026-02-09}`,
    );
    const path = scratch(notebookFiles({ [usualId]: note({ recommendations: items.join('') }) }));
    const folder = join(path, 'cetak');
    const { names } = await pdf(path, folder, ['--template', 'surat', '-o', folder]);
    expect(new Set(names).size).toBe(owners.length);
    for (const name of names) expect(name).toMatch(/^surat-teguran-[a-z0-9-]{1,80}\.pdf$/);
    expect(names).toContain('surat-teguran-dinas-pupr.pdf');
    expect(readdirSync(path).sort()).toContain('cetak');
  });
});

describe('pdf --template laporan', () => {
  it('is what report --format pdf prints', async () => {
    const folder = scratch();
    const cache = createMemoryCache();
    const { texts, exitCode } = await pdf(examples, folder, ['--template', 'laporan', '-o', folder], cache);
    expect(exitCode).toBe(0);
    const file = join(folder, 'lain.pdf');
    const argv = ['-C', examples, '--today', '2026-11-21', 'report', '--format', 'pdf', '-o', file];
    await runInProcess(argv, folder, {}, { printers: createFakePrinters().printers });
    expect(texts['laporan-2026-11-21.pdf']).toBe(readFileSync(file, 'utf8'));
    const again = await pdf(examples, folder, ['--template', 'laporan', '-o', folder], cache);
    expect(again.printed).toBe(0);
  });

  it('is for the office, of all notes', async () => {
    const folder = scratch();
    const print = (...argv: string[]) => pdf(examples, folder, ['--template', 'laporan', '-o', folder, ...argv]);
    expect(await print('--edition', 'public')).toMatchObject({ exitCode: 2, names: [] });
    expect(await print('2026-09-15')).toMatchObject({ exitCode: 2, names: [] });
  });
});
