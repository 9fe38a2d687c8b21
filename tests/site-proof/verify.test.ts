import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNodeWorld } from '../../src/adapters/node-world.ts';
import { pdfReader } from '../../src/adapters/pdf-reader.ts';
import { publicClaimIn } from '../../src/documents/public-claim.ts';
import { launchTestBrowser } from '../support/browser.ts';
import { git } from '../support/init.ts';
import { note, notebookFiles, usualId } from '../support/notebook.ts';
import { runInProcess } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';
import { buildSite, onDisk, serveSite, siteFiles, visit } from '../support/site.ts';
import { tinyPdf } from '../support/tiny-pdf.ts';

const same = '2026-02-17-tetap';
const closed = '2026-03-05-ditutup';
const draft = '2026-03-06-draf-lagi';
const secret = '2026-03-09-dirahasiakan';
const never = '2026-03-10-tertutup-sejak-awal';

/** Files that people hold of a site that was built anew since, and what the page says to them. */
describe('the page that verifies documents', () => {
  const of = (id: string, changes = {}) => note({ date: id.slice(0, 10), title: `Rapat ${id}`, ...changes });
  const scratch = createScratch(
    notebookFiles({
      [usualId]: note(),
      [same]: of(same),
      [closed]: of(closed),
      [draft]: of(draft),
      [secret]: of(secret),
      [never]: of(never, { access: 'tertutup' }),
    }),
  );
  const notebook = scratch.path;
  const [old, now] = ['dahulu', 'sekarang'].map((name) => join(notebook, 'out', name)) as [string, string];
  const { printers } = createNodeWorld();
  const write = (id: string, text: string) => writeFileSync(join(notebook, `2026/${id}.md`), text);
  const held = (name: string, bytes: Uint8Array | string) => {
    writeFileSync(join(notebook, 'out', name), bytes);
    return join(notebook, 'out', name);
  };
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveSite>>;

  beforeAll(async () => {
    git(notebook, 'init', '-q');
    git(notebook, 'add', '.');
    git(notebook, 'commit', '-qm', 'Pertama');
    await buildSite(notebook, old, { printers });
    write(usualId, note({ place: 'Ruang lain' }));
    write(closed, of(closed, { access: 'tertutup' }));
    write(draft, of(draft, { status: 'draf' }));
    write(secret, of(secret, { access: 'rahasia' }));
    git(notebook, 'commit', '-qam', 'Kedua');
    await buildSite(notebook, now, { printers });
    const options = { HOME: process.env.HOME ?? '' };
    const internal = await runInProcess(['pdf', never, same, '-o', 'out/dalam'], notebook, options, { printers });
    expect(internal.exitCode, internal.stderr).toBe(0);
    server = await serveSite(now, '/kantor/');
    browser = await launchTestBrowser();
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
    scratch.remove();
  });

  async function answerTo(page: Page, file: string): Promise<string> {
    const input = await page.$('#berkas');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
    const shown = () => page.$eval('#hasil', (it) => (it as unknown as { innerText: string }).innerText);
    const name = file.split('/').at(-1) ?? '';
    await expect.poll(() => page.$eval('#hasil-berkas', (it) => it.textContent)).toBe(name);
    await expect.poll(() => page.$eval('#hasil', (it) => it.getAttribute('data-state'))).not.toBe('reading');
    return shown();
  }
  const pdfOf = (folder: string, id: string) => join(folder, `pdf/${id}.pdf`);

  it.each(['disk', 'server'])('tells what a file is, and what it only says to be, from a %s', async (place) => {
    const address = place === 'disk' ? onDisk(now, 'verify.html') : `${server.address}verify.html`;
    const { page, problems } = await visit(browser, address);
    const link = () => page.$eval('#hasil-unduh', (it) => (it as unknown as { href: string }).href);

    expect(await answerTo(page, pdfOf(now, same))).toMatch(/^Asli dan masih berlaku/);

    expect(await answerTo(page, pdfOf(old, usualId))).toMatch(
      /^Menyebut versi lain[\s\S]*bukan bukti[\s\S]*hanya kantor[\s\S]*Unduh yang berlaku/,
    );
    expect(await link()).toMatch(new RegExp(`/pdf/${usualId}\\.pdf$`));

    const altered = readFileSync(pdfOf(now, same), 'latin1').replace('(Skia/PDF ', '(Skia/PDf ');
    expect(await answerTo(page, held('diubah.pdf', Buffer.from(altered, 'latin1')))).toMatch(
      /^Menyebut versi yang berlaku, tetapi berkasnya lain[\s\S]*bukan bukti[\s\S]*Unduh yang berlaku/,
    );

    for (const id of [closed, draft]) {
      const withdrawn = await answerTo(page, pdfOf(old, id));
      expect(withdrawn).toMatch(/^Dokumen ditarik[\s\S]*bukan bukti[\s\S]*hanya kantor/);
      expect(withdrawn).not.toMatch(/Unduh|Rapat 2026/);
    }
    expect(problems).toEqual([]);
    await page.close();
  });

  it('tells nothing of what is not public, secret notes that were public once included', async () => {
    const { page } = await visit(browser, onDisk(now, 'verify.html'));
    const named = (id: string) => Buffer.from(tinyPdf({ bookmark: `/Keywords (catatan ${id} 3f9a-12cd-88e1)` }));
    const files = [
      pdfOf(old, secret),
      join(notebook, `out/dalam/${never}.pdf`),
      join(notebook, `out/dalam/${same}.pdf`),
      held('karangan.pdf', `%PDF-1.4\n/Keywords (catatan ${never} 3f9a-12cd-88e1)`),
      held('judul.pdf', named(closed)),
      held('pers.pdf', `%PDF-1.4\n/Keywords (siaran-pers ${same} 3f9a-12cd-88e1)`),
    ];
    for (const file of files) expect(await answerTo(page, file), file).toMatch(/^Tidak ada dalam daftar/);
    await page.close();
  });

  it('has the codes that stand at the feet of the documents', async () => {
    for (const id of [usualId, same]) {
      const pdf = readFileSync(pdfOf(now, id));
      const claim = publicClaimIn(pdf);
      expect(claim).toMatchObject({ document: 'catatan', note: id });
      const { text, metadata } = await pdfReader.read(pdf);
      expect(text).toContain(`Kode isi ${claim?.code}`);
      expect(metadata).toContain(`catatan ${id} ${claim?.code}`);
      expect(readFileSync(join(now, 'data/digests.json'), 'utf8')).toContain(`"code":"${claim?.code}"`);
    }
  });

  it('names no note that does not pass, wherever it is published', () => {
    for (const path of siteFiles(now).filter((it) => !it.startsWith('catatan/'))) {
      const text = readFileSync(join(now, path), 'latin1');
      for (const id of [closed, draft, secret, never]) expect(text, path).not.toContain(id);
    }
  });

  it('says without scripts how to look into the list by hand', async () => {
    const { page } = await visit(browser, `${server.address}verify.html`, { scripts: false });
    const shown = await page.$eval('main', (main) => (main as unknown as { innerText: string }).innerText);
    for (const words of ['certutil', 'kaki halaman', 'kode isi', 'bukan bukti']) expect(shown).toContain(words);
    await page.close();
  });
});
