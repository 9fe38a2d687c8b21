import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMemoryCache } from '../support/memory-cache.ts';
import { config, note, notebookFiles, stakeholders } from '../support/notebook.ts';
import { createFakePrinters } from '../support/printer.ts';
import { runInProcess } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';

const first = '2026-01-20-jalan';
const second = '2026-02-03-jembatan';
const withImage = '2026-02-10-pasar';

const files = {
  ...notebookFiles({
    [first]: note(),
    [second]: note({ date: '2026-02-03' }),
    [withImage]: note({ date: '2026-02-10' }, '![Peta](../attachments/peta.png)\n'),
  }),
  'attachments/peta.png': 'gambar',
};

let scratch: ReturnType<typeof createScratch>;
let cache = createMemoryCache();
beforeEach(() => {
  scratch = createScratch(files);
  cache = createMemoryCache();
});
afterEach(() => scratch.remove());

const path = (name: string) => join(scratch.path, name);
const put = (name: string, content: string) => {
  mkdirSync(dirname(path(name)), { recursive: true });
  writeFileSync(path(name), content);
};

const ownTemplate = (name: string, more: string) =>
  readFileSync(join(import.meta.dirname, '../../templates/documents', name), 'utf8') + more;

/** Prints; tells which documents were printed now, and whether a browser was started. */
async function pdf(...argv: readonly string[]) {
  const names: string[] = [];
  const { printers, counts, pdfReader } = createFakePrinters((html) => {
    names.push(/"(\d{4}-\d\d-\d\d-[a-z-]+)"/.exec(html)?.[1] ?? '?');
    return html;
  });
  const env = argv.includes('SOURCE_DATE_EPOCH') ? { SOURCE_DATE_EPOCH: '1000000000' } : {};
  const options = argv.filter((it) => it !== 'SOURCE_DATE_EPOCH');
  const result = await runInProcess(['pdf', ...options], scratch.path, env, { printers, cache, pdfReader });
  expect(counts.closed).toBe(counts.opened);
  return { ...result, names: names.sort(), opened: counts.opened };
}

const all = [first, second, withImage];

describe('what did not change', () => {
  it('is not printed again, and no browser is started', async () => {
    expect((await pdf()).names).toEqual(all);
    const before = readFileSync(path(`out/pdf/${first}.pdf`));
    const again = await pdf();
    expect(again).toMatchObject({ names: [], opened: 0, exitCode: 0 });
    expect(again.stdout.trim().split('\n')).toHaveLength(3);
    expect(again.stderr).toContain('3 tidak berubah');
    expect(readFileSync(path(`out/pdf/${first}.pdf`))).toEqual(before);
  });

  it.each<readonly [string, () => void]>([
    ['a stakeholder more', () => put('stakeholders.yaml', `${stakeholders}- {id: bpbd, name: BPBD}\n`)],
    [
      'progress of a recommendation',
      () => put(`2026/${first}.md`, note().replace(/(deadline: .*)/, '$1\n    status: proses')),
    ],
    ['a comment in a template', () => put('templates/documents/head.hbs', ownTemplate('head.hbs', '{{! x }}'))],
  ])('stays so after %s: it would look the same', async (_, change) => {
    await pdf();
    const before = readFileSync(path(`out/pdf/${first}.pdf`));
    change();
    expect(await pdf()).toMatchObject({ names: [], opened: 0 });
    expect(readFileSync(path(`out/pdf/${first}.pdf`))).toEqual(before);
  });

  it('of the public edition stays so when another note comes', async () => {
    await pdf('--edition', 'public');
    put('2026/2026-03-03-baru.md', note({ date: '2026-03-03' }));
    expect((await pdf('--edition', 'public')).names).toEqual(['2026-03-03-baru']);
  });

  it('is printed with --force', async () => {
    await pdf();
    expect((await pdf('--force')).names).toEqual(all);
  });

  it.each<readonly [string, () => void, readonly string[]]>([
    ['the note', () => put(`2026/${first}.md`, note({ title: 'Lain' })), [first]],
    ['an image in it', () => put('attachments/peta.png', 'lain'), [withImage]],
    ['an image that goes', () => rmSync(path('attachments/peta.png')), [withImage]],
    ['the configuration', () => put('catatan.yaml', `${config}paper: A4\n`), all],
    ['the directory', () => put('stakeholders.yaml', stakeholders.replace('Komisi II', 'Komisi Dua')), all],
    ['a template of the notebook', () => put('templates/documents/head.hbs', '<p>{{number}}</p>'), all],
    ['the PDF itself', () => put(`out/pdf/${second}.pdf`, 'lain'), [second]],
    ['a PDF that is gone', () => rmSync(path(`out/pdf/${second}.pdf`)), [second]],
  ])('no longer counts as such after a change of %s', async (_, change, printed) => {
    await pdf();
    change();
    expect((await pdf()).names).toEqual(printed);
    expect((await pdf()).names).toEqual([]);
  });

  it('depends on the language, the moment asked for and the folder', async () => {
    await pdf();
    expect((await pdf('SOURCE_DATE_EPOCH')).names).toEqual(all);
    expect(readFileSync(path(`out/pdf/${first}.pdf`), 'latin1')).toContain('D:20010909014640+');
    expect((await pdf('-o', 'lain')).names).toEqual(all);
  });

  it('of the public edition follows what becomes of other notes', async () => {
    put(`2026/${second}.md`, note({ date: '2026-02-03' }, `Lihat ${first}.\n`));
    await pdf('--edition', 'public');
    expect((await pdf('--edition', 'public')).names).toEqual([]);
    put(`2026/${first}.md`, note({ access: 'tertutup' }));
    expect((await pdf('--edition', 'public')).names).toContain(second);
    expect(readFileSync(path(`out/pdf-public/${second}.pdf`), 'latin1')).not.toContain(first);
  });

  it('is printed again where a cache holds nothing true', async () => {
    await pdf();
    const { write } = cache;
    for (const name of readdirSync(path('out/pdf'))) expect(name).toMatch(/\.pdf$/);
    cache = { ...createMemoryCache(), write };
    expect((await pdf()).names).toEqual(all);
  });
});

describe('--shard', () => {
  it('shares the documents out: each belongs to one part', async () => {
    const parts = await Promise.all(
      ['1/3', '2/3', '3/3'].map((shard) => pdf('--shard', shard, '-o', `bagian-${shard[0]}`)),
    );
    expect(parts.flatMap(({ names }) => names).sort()).toEqual(all);
    expect(parts.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
  });

  it.each(['0/3', '4/3', '1', 'a/b', '1/0'])('refuses %s', async (shard) => {
    expect(await pdf('--shard', shard)).toMatchObject({ exitCode: 2, opened: 0 });
  });

  it('removes nothing that belongs to another part', async () => {
    await pdf();
    await pdf('--shard', '1/3');
    expect(readdirSync(path('out/pdf'))).toHaveLength(3);
  });
});

describe('the signed copy', () => {
  it('is never printed over', async () => {
    put(`attachments/${first}.pdf`, 'bertanda tangan');
    put(`2026/${first}.md`, note({ signed: `attachments/${first}.pdf` }));
    const result = await pdf('-o', 'attachments');
    expect(result.exitCode).toBe(1);
    expect(result.stderr).toContain('salinan yang sudah ditandatangani');
    expect(readFileSync(path(`attachments/${first}.pdf`), 'utf8')).toBe('bertanda tangan');
    expect(readdirSync(path('attachments'))).toContain(`${second}.pdf`);
  });
});

describe('the two editions of a note', () => {
  it("do not take each other's place", async () => {
    await pdf('--edition', 'public', '-o', 'bersama');
    const before = readFileSync(path(`bersama/${first}.pdf`));
    const result = await pdf('-o', 'bersama');
    expect(result).toMatchObject({ exitCode: 1, names: [] });
    expect(result.stderr).toContain('edisi lain');
    expect(result.stderr).not.toContain('Tidak ada yang perlu dicetak');
    expect(readFileSync(path(`bersama/${first}.pdf`))).toEqual(before);
  });
});

describe('--owner', () => {
  it('prints the notes that concern a stakeholder', async () => {
    put(`2026/${first}.md`, note({ recommendations: '[]' }));
    expect((await pdf('--owner', 'dinas-pupr')).names).toEqual([second, withImage]);
    expect(await pdf('--owner', 'dinas-pupt')).toMatchObject({ exitCode: 2, names: [] });
  });
});
