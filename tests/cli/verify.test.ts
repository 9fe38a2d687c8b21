import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/adapters/digest.ts';
import { nodeFiles } from '../../src/adapters/node-files.ts';
import { versionOf } from '../../src/distribution/version.ts';
import { loadNotebook } from '../../src/notes/load.ts';
import { openGate } from '../../src/publication/gate.ts';
import type { Verdict } from '../../src/render/verdict.ts';
import { note, notebookFiles, usualId } from '../support/notebook.ts';
import { createPast, type Past } from '../support/past.ts';
import { fakePrinters, runInProcess } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';
import { tinyPdf } from '../support/tiny-pdf.ts';

const home = { HOME: process.env.HOME ?? '' };
const file = `2026/${usualId}.md`;
const item = (deadline: string) => `\n  - {id: R1, text: Menyerahkan data., owner: dinas-pupr, deadline: ${deadline}}`;
const first = note({ recommendations: item('2026-02-09') });
const office = 'office: {name: Sekretariat DPRD, address: Jalan Dermaga 1}\n';

let past: Past;
beforeEach(() => {
  past = createPast(notebookFiles({ [usualId]: first }, { 'catatan.yaml': office }));
  past.commit('2026-01-21T09:00:00+07:00');
});
afterEach(() => past.discard());

const pdf = join('cetak', `${usualId}.pdf`);
const at = (path: string) => join(past.path, path);
const digestOf = (path: string) =>
  createHash('sha256')
    .update(readFileSync(at(path)))
    .digest('hex');

/** Prints the note as it is now to `cetak/`, which git does not see. */
async function print(...argv: readonly string[]): Promise<void> {
  past.write({ 'cetak/.gitignore': '*\n' });
  const { exitCode, stderr } = await runInProcess(['pdf', usualId, '-o', 'cetak', ...argv], past.path, home);
  expect(exitCode, stderr).toBe(0);
}

const save = (time: string, files: Readonly<Record<string, string>>) => {
  past.write(files);
  past.commit(time);
};

async function verify(
  path = pdf,
  printers = {},
  cwd = past.path,
  ...argv: readonly string[]
): Promise<Verdict & { readonly exitCode: number }> {
  const run = await runInProcess(['verify', path, '--format', 'json', ...argv], cwd, home, printers);
  expect(run.stdout, run.stderr).not.toBe('');
  const { version, files } = JSON.parse(run.stdout);
  expect(version).toBe(1);
  expect(files).toHaveLength(1);
  return { exitCode: run.exitCode, ...files[0] };
}
const withoutBrowser = { printers: fakePrinters() };

describe('verify, printing again', { timeout: 60_000 }, () => {
  it('knows a print that is current, and takes it for no other when one byte differs', async () => {
    await print();
    expect(await verify()).toMatchObject({
      exitCode: 0,
      state: 'matches',
      sha256: digestOf(pdf),
      note: usualId,
      document: 'catatan',
      edition: 'internal',
      supersededBy: null,
      changes: [],
    });
    const bytes = readFileSync(at(pdf));
    const place = bytes.indexOf('/Title') + 8;
    bytes[place] = (bytes[place] ?? 0) ^ 1;
    writeFileSync(at(pdf), bytes);
    const { message, ...altered } = await verify();
    expect(altered).toMatchObject({ exitCode: 1, state: 'unknown', note: usualId });
    expect(message).toContain('tidak sama byte demi byte');
    expect(message).toContain('Sekretariat DPRD (Jalan Dermaga 1)');
  });

  it('knows the public edition, another kind of document and another language', async () => {
    await print('--edition', 'public');
    expect(await verify()).toMatchObject({ exitCode: 0, edition: 'public' });
    await print('--template', 'daftar-hadir');
    expect(await verify(pdf.replace('.pdf', '-daftar-hadir.pdf'))).toMatchObject({
      exitCode: 0,
      document: 'daftar-hadir',
    });
    await print('--lang', 'en', '--force');
    expect(await verify()).toMatchObject({ exitCode: 0, edition: 'internal' });
  });

  it('tells an earlier version: since when, and what changed', async () => {
    await print();
    past.write({ [file]: note({ recommendations: item('2026-02-20'), place: 'Ruang Komisi' }) });
    expect(await verify()).toMatchObject({ exitCode: 1, state: 'superseded', supersededBy: { date: null } });
    past.commit('2026-03-01T23:30:00+07:00');
    const corrections = `[{date: 2026-03-02, by: Sekretaris, what: Tenggat R1., reason: Salah catat.}]`;
    save('2026-03-02T09:00:00+07:00', {
      [file]: note({ recommendations: item('2026-02-23'), place: 'Ruang Komisi', corrections }),
    });
    const { message, ...verdict } = await verify();
    expect(verdict).toMatchObject({
      exitCode: 1,
      state: 'superseded',
      supersededBy: { date: '2026-03-01', sha256: null },
      changes: [
        'Kepala catatan: Tempat.',
        'R1, tenggat pertama: 9 Februari 2026 menjadi 23 Februari 2026.',
        'Perbaikan 2 Maret 2026 oleh Sekretaris: Tenggat R1. Alasan: Salah catat.',
      ],
    });
    expect(message).toContain('21 Januari 2026');
  });

  it('is not misled by progress, which no document shows', async () => {
    await print();
    const done = first.replace('deadline: 2026-02-09}', 'deadline: 2026-02-09, status: proses}');
    expect(done).not.toBe(first);
    save('2026-03-01T09:00:00+07:00', { [file]: done });
    expect(await verify()).toMatchObject({ exitCode: 0, state: 'matches' });
  });

  it('tells a draft, and what the office changed around the note', async () => {
    save('2026-01-22T09:00:00+07:00', { [file]: first.replace('status: final', 'status: draf') });
    await print();
    save('2026-01-23T09:00:00+07:00', { [file]: first });
    expect(await verify()).toMatchObject({
      state: 'superseded',
      supersededBy: { date: '2026-01-23' },
      changes: ['Status catatan: draf menjadi final.'],
    });
    await print();
    save('2026-01-24T09:00:00+07:00', { 'catatan.yaml': office.replace('Dermaga 1', 'Dermaga 2') });
    expect(await verify()).toMatchObject({ state: 'superseded', supersededBy: { date: '2026-01-24' } });
  });

  it('names the draft that a note is again, whether or not its final version was saved', async () => {
    past.write({ [file]: first.replace('status: final', 'status: draf') });
    past.commit('2026-01-22T09:00:00+07:00');
    past.write({ [file]: first });
    await print();
    past.write({ [file]: note({ recommendations: item('2026-02-09'), place: 'Ruang Komisi' }) });
    await print('-o', 'lain');
    past.write({ [file]: first.replace('status: final', 'status: draf') });
    const saved = await verify();
    expect(saved).toMatchObject({ exitCode: 1, state: 'superseded', changes: ['Status catatan: final menjadi draf.'] });
    expect(saved.message).toContain('berstatus draf');
    expect(saved.message).not.toContain('Minta cetakan yang terbaru');
    past.write({ [file]: note({ recommendations: item('2026-02-09'), place: 'Ruang Komisi', status: 'draf' }) });
    const { state, message } = await verify(join('lain', `${usualId}.pdf`));
    expect(state).toBe('unknown');
    expect(message).toMatch(new RegExp(`berstatus draf.*catatan finalize ${usualId}`));
    await print('--force');
    expect(await verify()).toMatchObject({ exitCode: 0, message: expect.stringContaining('masih draf') });
  });

  it('names the draft to who holds the public edition too', async () => {
    await print('--edition', 'public');
    past.write({ [file]: first.replace('status: final', 'status: draf') });
    expect(await verify()).toMatchObject({
      state: 'superseded',
      changes: ['Status catatan: final menjadi draf.'],
      message: expect.stringContaining('berstatus draf'),
    });
    past.write({ [file]: note({ place: 'Ruang Komisi' }) });
    await print('--edition', 'public');
    past.write({ [file]: note({ place: 'Ruang Komisi', status: 'draf' }) });
    expect(await verify()).toMatchObject({
      state: 'unknown',
      message: expect.stringMatching(/Sebab yang paling mungkin.*berstatus draf/),
    });
  });

  it('asks for the address of the site for which a file was printed, and knows it then', async () => {
    const address = ['--base-url', 'https://lain.example/situs'];
    past.write({ 'situs/.gitignore': '*\n' });
    const built = await runInProcess(['site', '-o', 'situs', ...address], past.path, home);
    expect(built.exitCode, built.stderr).toBe(0);
    const onSite = join('situs', 'pdf', `${usualId}.pdf`);
    const unsure = await verify(onSite);
    expect(unsure).toMatchObject({ exitCode: 1, state: 'unknown', document: 'catatan', edition: 'public' });
    expect(unsure.message).toMatch(/untuk alamat situs lain.*tanpa alamat situs.*--base-url/);
    expect(await verify(onSite, {}, past.path, ...address)).toMatchObject({ exitCode: 0, state: 'matches' });
    await print('--template', 'siaran-pers');
    const press = join('cetak', `${usualId}-siaran-pers.pdf`);
    expect(await verify(press)).toMatchObject({ exitCode: 0, edition: 'public', document: 'siaran-pers' });
    expect((await verify(press, {}, past.path, ...address)).message).toMatch(/https:\/\/lain\.example.*--base-url/);
    save('2026-02-01T09:00:00+07:00', { 'catatan.yaml': `${office}site: {baseUrl: "https://lain.example/situs"}\n` });
    expect(await verify(onSite)).toMatchObject({ exitCode: 0, state: 'matches' });
    expect(await verify(press)).toMatchObject({ state: 'superseded', supersededBy: { date: '2026-02-01' } });
  });

  it('tells of a public print no more than the public may know', async () => {
    await print('--edition', 'public');
    save('2026-03-01T09:00:00+07:00', { [file]: note({ title: 'KANARI', access: 'tertutup' }) });
    const verdict = await verify();
    expect(verdict).toMatchObject({ state: 'superseded', changes: ['Catatan itu tidak lagi terbuka untuk umum.'] });
    expect(JSON.stringify(verdict)).not.toContain('KANARI');
  });

  it('tells a note that is gone or has another name', async () => {
    await print();
    past.rename(file, '2026/2026-01-20-nama-lain.md');
    past.commit('2026-03-01T09:00:00+07:00');
    expect(await verify()).toMatchObject({
      state: 'superseded',
      supersededBy: { date: null },
      changes: [],
      message: expect.stringContaining('tidak ada lagi'),
    });
  });

  it('says what could not be looked at: no browser, no history, half of it', async () => {
    await print();
    const unprinted = await verify(pdf, withoutBrowser);
    expect(unprinted).toMatchObject({ exitCode: 1, state: 'unknown', document: 'catatan' });
    expect(unprinted.message).toContain('Tidak ada peramban');
    save('2026-03-01T09:00:00+07:00', { [file]: note({ title: 'Judul lain' }) });
    const held = createScratch({ 'x.pdf': readFileSync(at(pdf)) });
    past.git('clone', '-q', '--depth', '1', pathToFileURL(past.path).href, join(held.path, 'setengah'));
    const half = () => verify(join('..', 'x.pdf'), {}, join(held.path, 'setengah'));
    expect((await half()).message).toContain('fetch --unshallow');
    rmSync(join(held.path, 'setengah', '.git'), { recursive: true });
    expect(await half()).toMatchObject({ state: 'unknown', message: expect.stringContaining('(git)') });
    held.remove();
  });
});

describe('verify, without printing', () => {
  const held = { 'x.pdf': tinyPdf({ lines: ['satu'] }), 'y.pdf': tinyPdf({ lines: ['dua'] }) };
  const event = (id: string, day: string, path: string, changes = {}) => ({
    event: 'sent',
    id,
    time: `${day}T23:30:00+07:00`,
    note: usualId,
    receiver: 'dinas-pupr',
    channel: 'email',
    edition: 'internal',
    document: 'catatan',
    sha256: digestOf(path),
    ...changes,
  });
  const ledger = (...events: readonly object[]) => {
    mkdirSync(at('ledger'), { recursive: true });
    writeFileSync(at('ledger/deliveries.jsonl'), events.map((it) => `${JSON.stringify(it)}\n`).join(''));
  };
  beforeEach(() => past.write(held));
  const check = (path: string) => verify(path, withoutBrowser);

  it('knows what was sent, until another version is', async () => {
    ledger(event('1', '2026-01-22', 'x.pdf'), event('2', '2026-01-23', 'y.pdf', { edition: 'public' }));
    expect(await check('x.pdf')).toMatchObject({ exitCode: 0, state: 'issued-current', edition: 'internal' });
    ledger(event('1', '2026-01-22', 'x.pdf'), event('2', '2026-01-25', 'y.pdf'));
    expect(await check('x.pdf')).toMatchObject({
      exitCode: 1,
      state: 'issued-superseded',
      supersededBy: { date: '2026-01-25', sha256: digestOf('y.pdf') },
      message: expect.stringContaining(digestOf('y.pdf').slice(0, 12)),
    });
    expect(await check('y.pdf')).toMatchObject({ state: 'issued-current' });
  });

  it.each(['internal', 'public'] as const)('knows whether the note still says what was sent: %s', async (edition) => {
    const versionNow = () => {
      const notebook = loadNotebook(nodeFiles.folder(past.path), nodeFiles.folder(past.path));
      const [sent] = edition === 'internal' ? notebook.notes : openGate(notebook).map(({ note: shown }) => shown);
      return sent && versionOf(sent, sha256);
    };
    ledger(event('1', '2026-01-22', 'x.pdf', { edition, version: versionNow() }));
    expect(await check('x.pdf')).toMatchObject({ exitCode: 0, state: 'issued-current' });
    past.write({ [file]: `${first}\nSatu kalimat lagi.\n` });
    expect(await check('x.pdf')).toMatchObject({
      exitCode: 1,
      state: 'issued-superseded',
      message: expect.stringContaining('sudah diubah sejak itu'),
    });
    past.write({ [file]: first.replace('status: final', 'status: draf') });
    expect(await check('x.pdf')).toMatchObject({
      exitCode: 1,
      message: expect.stringContaining('Jangan dipakai lagi'),
    });
    past.write({ [file]: first.replace('access: terbuka', 'access: tertutup') });
    expect(await check('x.pdf')).toMatchObject({ exitCode: 1, state: 'issued-superseded' });
    past.write({ [file]: first.replace('status: belum', 'status: proses') });
    expect(await check('x.pdf')).toMatchObject({ exitCode: 0, state: 'issued-current' });
    past.remove(file);
    expect(await check('x.pdf')).toMatchObject({
      exitCode: 1,
      message: expect.stringContaining('Jangan dipakai lagi'),
    });
  });

  it('knows what was withdrawn, and does not know what was only meant to be sent', async () => {
    ledger(event('1', '2026-01-22', 'x.pdf'), event('2', '2026-01-25', 'x.pdf', { event: 'withdrawn' }));
    expect(await check('x.pdf')).toMatchObject({
      state: 'issued-superseded',
      message: expect.stringContaining('ditarik'),
    });
    ledger(
      event('1', '2026-01-22', 'x.pdf', { event: 'intent' }),
      event('2', '2026-01-22', 'x.pdf', { event: 'failed' }),
    );
    expect(await check('x.pdf')).toMatchObject({ state: 'unknown' });
  });

  it('reads a register whose end was cut off, and says so', async () => {
    ledger(event('1', '2026-01-22', 'x.pdf'));
    writeFileSync(at('ledger/deliveries.jsonl'), `${readFileSync(at('ledger/deliveries.jsonl'), 'utf8')}{"event":"se`);
    const { exitCode, stderr } = await runInProcess(['verify', 'x.pdf'], past.path, {}, withoutBrowser);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('terpotong');
  });

  it('knows the signed copy', async () => {
    past.write({ [file]: note({ signed: 'attachments/ttd.pdf' }), 'attachments/ttd.pdf': held['x.pdf'] });
    expect(await check('x.pdf')).toMatchObject({ exitCode: 0, state: 'issued-current', note: usualId });
    expect(await check('y.pdf')).toMatchObject({ exitCode: 1, state: 'unknown' });
  });

  it.each([
    ['a text', 'catatan.yaml', 'bukan PDF'],
    ['a PDF from elsewhere', 'x.pdf', 'tidak ada nama catatan'],
  ])('never calls %s false', async (_, path, told) => {
    const { message, ...verdict } = await check(path);
    expect(verdict).toMatchObject({ exitCode: 1, state: 'unknown', note: null, sha256: digestOf(path) });
    expect(message).toContain(told);
  });

  it('believes no foot that leads elsewhere', async () => {
    const code = 'Kode isi abcd-abcd-abcd';
    past.write({
      'a.pdf': tinyPdf({ lines: ['2026-01-20-../../rahasia', code] }),
      'b.pdf': tinyPdf({ lines: [usualId, code] }),
      'c.pdf': tinyPdf({ lines: ['2026-01-20-lain', code] }),
    });
    expect(await check('a.pdf')).toMatchObject({ state: 'unknown', note: null });
    expect((await check('b.pdf')).message).toContain('tidak mempunyai versi dengan kode isi');
    expect((await check('c.pdf')).message).toContain('tidak ada catatan dengan nama itu');
  });

  it('shows nothing of a file raw', async () => {
    const name = 'x\u001b[31m.pdf';
    past.write({ [name]: tinyPdf({ lines: ['\u001b[2J'] }) });
    const { stdout } = await runInProcess(['verify', name], past.path, {}, withoutBrowser);
    expect(stdout).toContain('x\uFFFD[31m.pdf');
    expect(stdout).not.toContain('\u001b');
  });

  it('does not read what is too large', async () => {
    past.write({ 'besar.pdf': '%PDF-1.4' });
    truncateSync(at('besar.pdf'), 100 * 1024 * 1024 + 1);
    expect(await check('besar.pdf')).toMatchObject({ exitCode: 1, state: 'unknown', sha256: null });
  });

  it('judges each of several files, and ends with 2 when one is missing', async () => {
    const run = (...argv: readonly string[]) => runInProcess(['keaslian', ...argv], past.path, {}, withoutBrowser);
    ledger(event('1', '2026-01-22', 'x.pdf'));
    const { exitCode, stdout } = await run('x.pdf', 'y.pdf');
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^x\.pdf: terbit dan berlaku$/m);
    expect(stdout).toMatch(/^y\.pdf: tidak dapat dipastikan$/m);
    expect(await run('x.pdf', 'z.pdf')).toMatchObject({
      exitCode: 2,
      stdout: expect.stringMatching(/^x\.pdf: terbit dan berlaku$/m),
      stderr: expect.stringContaining('z.pdf'),
    });
  });
});

describe('verify of several files', { timeout: 60_000 }, () => {
  it('says nothing on stdout of a file that is not there', async () => {
    expect(await runInProcess(['verify', 'tiada.pdf'], past.path, home)).toMatchObject({ exitCode: 2, stdout: '' });
  });

  it('tells of those that can be read, and which cannot', async () => {
    past.write({ 'a.txt': 'bukan PDF', 'folder/b.txt': 'x' });
    const run = await runInProcess(['verify', 'a.txt', 'tiada.pdf', 'folder'], past.path, home, withoutBrowser);
    expect(run.exitCode).toBe(2);
    expect(run.stdout).toContain('a.txt');
    expect(run.stderr).toContain('tiada.pdf');
    expect(run.stderr).toContain('folder');
  });

  it('knows a press release that names the address of the site', async () => {
    const config = readFileSync(at('catatan.yaml'), 'utf8');
    past.write({ 'catatan.yaml': `${config}site: {baseUrl: "https://catatan.contoh.example"}\n` });
    await print('--template', 'siaran-pers');
    const file = `cetak/${usualId}-siaran-pers.pdf`;
    expect(await verify(file)).toMatchObject({ exitCode: 0, state: 'matches', document: 'siaran-pers' });
  });
});
