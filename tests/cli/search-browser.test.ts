import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/adapters/digest.ts';
import { ledgerLine } from '../../src/distribution/ledger.ts';
import { launchTestBrowser } from '../support/browser.ts';
import { createScratch } from '../support/scratch.ts';
import { buildSite, exampleNotebook, onDisk, serveSite, visit } from '../support/site.ts';
import { event } from '../unit/distribution/events.ts';

const road = '2026-01-20-rdp-jalan-sei-batu';

/** Search and verification of the example notebook's site, as people use them. */
describe('looking something up on the site', () => {
  const scratch = createScratch();
  const notebook = join(scratch.path, 'notes');
  const folder = join(scratch.path, 'situs');
  const sent = { old: 'yang lama', gone: 'yang ditarik', closed: 'yang tertutup' };
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveSite>>;

  beforeAll(async () => {
    cpSync(exampleNotebook, notebook, { recursive: true });
    const out = (id: string, document: string, content: string, changes: object) =>
      ledgerLine(event({ id, note: road, document, edition: 'public', sha256: sha256(content), ...changes }));
    mkdirSync(join(notebook, 'ledger'), { recursive: true });
    writeFileSync(
      join(notebook, 'ledger/deliveries.jsonl'),
      [
        out('a', 'catatan', sent.old, { version: 'lama' }),
        out('b', 'catatan', 'yang berikut', { version: 'lebih baru', time: '2026-02-14T09:00:00+07:00' }),
        out('c', 'siaran-pers', sent.gone, {}),
        out('d', 'siaran-pers', sent.gone, { event: 'withdrawn', time: '2026-03-02T09:00:00+07:00' }),
        out('e', 'catatan', sent.closed, { note: '2026-03-02-bamus-jadwal' }),
      ].join(''),
    );
    for (const [name, content] of Object.entries(sent)) writeFileSync(join(scratch.path, `${name}.pdf`), content);
    await buildSite(notebook, folder);
    server = await serveSite(folder, '/kantor/');
    browser = await launchTestBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    scratch.remove();
  });

  const countText = (page: Page) => page.$eval('#hasil-jumlah', (it) => it.textContent ?? '');
  const titles = (page: Page) => page.$$eval('.result h3 a', (links) => links.map((it) => it.textContent));

  describe('the search', () => {
    it('finds a word that stands in one note only, and leads to it', async () => {
      const { page, problems } = await visit(browser, `${server.address}cari/`);
      await page.type('#cari-kata', 'imlek');
      await page.keyboard.press('Enter');
      await expect.poll(() => countText(page)).toBe('1 catatan memuat “imlek”.');
      expect(page.url()).toMatch(/\?q=imlek$/);
      expect(await page.$$eval('.result mark', (marks) => marks.map((it) => it.textContent))).toContain('Imlek;');
      await Promise.all([page.waitForNavigation(), page.click('.result-parts a')]);
      expect(page.url()).toBe(`${server.address}catatan/${road}/index.html#R3`);
      expect(problems).toEqual([]);
      await page.close();
    });

    it.each([
      ['imlekx', 0],
      ['qqq', 0],
      ['perbaikan imlek', 1],
      ['bermusyawarah', 2],
      ['musyawar', 2],
      ['"kelapa sawit"', 1],
      ['100.1.4/412/DPRD', 1],
    ])('answers %s with what holds it and with nothing else', async (words, count) => {
      const { page } = await visit(browser, `${server.address}cari/?q=${encodeURIComponent(words)}`);
      await expect
        .poll(() => countText(page))
        .toMatch(count === 0 ? /^Tidak ada/ : new RegExp(`^${count} catatan memuat`));
      await page.close();
    });

    it('takes words and filters from the address, and puts the newest first on request', async () => {
      const { page, problems } = await visit(browser, `${server.address}cari/?jenis=rdp&urut=tanggal&q=jalan`);
      await expect.poll(() => titles(page)).not.toEqual([]);
      const all = await page.$$eval('.result time', (times) => times.map((it) => it.dateTime));
      expect(all).toEqual(all.toSorted().reverse());
      expect(
        await page.$$eval('.result-when', (lines) =>
          lines.every((it) => /Rapat Dengar Pendapat$/.test(it.textContent ?? '')),
        ),
      ).toBe(true);
      await page.select('#cari-tahun', '2022');
      await expect.poll(() => countText(page)).toMatch(/^Tidak ada catatan yang memuat “jalan”/);
      expect(await page.$eval('#cari-jenis option[value=rdp]', (it) => it.textContent)).toMatch(
        /^Rapat Dengar Pendapat \(\d+\)$/,
      );
      await page.click('button[type=reset]');
      await expect.poll(() => countText(page)).toBe('Ketik kata, atau pilih saringan.');
      expect(problems).toEqual([]);
      await page.close();
    });

    it('lists what the filters leave without a word, and shows more on request', async () => {
      const { page } = await visit(browser, `${server.address}cari/?status=selesai`);
      await expect.poll(() => titles(page).then((it) => it.length)).toBe(10);
      const [all = ''] = /^\d+/.exec(await countText(page)) ?? [];
      await page.click('#hasil-lagi');
      await expect.poll(() => titles(page).then((it) => it.length)).toBe(Math.min(Number(all), 20));
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe((await titles(page))[10]);
      await page.close();
    });

    it('shows markup of a note and of the address as text', async () => {
      const { page, problems } = await visit(
        browser,
        `${server.address}cari/?q=${encodeURIComponent('<img src=x onerror=alert(1)> $& jalan')}`,
      );
      await expect.poll(() => countText(page)).toContain('<img src=x onerror=alert(1)> $& jalan');
      expect(await page.$$('main img')).toHaveLength(0);
      expect(problems).toEqual([]);
      await page.close();
    });

    it('says plainly that it does not work from a folder, nor without JavaScript', async () => {
      for (const [address, words, scripts] of [
        [onDisk(folder, 'cari/index.html'), 'dibuka dari folder', true],
        [`${server.address}cari/`, 'memerlukan JavaScript', false],
      ] as const) {
        const { page, problems } = await visit(browser, address, { scripts });
        const shown = await page.$eval('main', (main) => (main as unknown as { innerText: string }).innerText);
        expect(shown).toContain(words);
        expect(shown).not.toContain('Kata yang dicari');
        expect(shown).toContain('Semua catatan rapat menurut tahun');
        expect(problems).toEqual([]);
        await page.close();
      }
    });
  });

  describe('whether a document is genuine', () => {
    async function answerTo(page: Page, file: string) {
      const input = await page.$('#berkas');
      await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
      await expect
        .poll(() => page.$eval('#hasil', (it) => it.getAttribute('data-state') ?? ''))
        .not.toMatch(/^(?:reading)?$/);
      return page.$eval('#hasil', (it) => (it as unknown as { innerText: string }).innerText);
    }

    it.each(['disk', 'server'])('is told of every kind of file, on a page from a %s', async (place) => {
      const address = place === 'disk' ? onDisk(folder, 'verify.html') : `${server.address}verify.html`;
      const { page, problems } = await visit(browser, address);
      const current = await answerTo(page, join(folder, `pdf/${road}.pdf`));
      expect(current).toMatch(/^Asli dan masih berlaku/);
      expect(current).toContain(sha256(readFileSync(join(folder, `pdf/${road}.pdf`))));
      const old = await answerTo(page, join(scratch.path, 'old.pdf'));
      expect(old).toMatch(/^Asli, tetapi sudah diganti/);
      expect(old).toMatch(/14 Februari 2026[\s\S]*Unduh yang berlaku/);
      expect(await answerTo(page, join(scratch.path, 'gone.pdf'))).toMatch(
        /^Asli, tetapi sudah ditarik[\s\S]*2 Maret 2026/,
      );
      const closed = await answerTo(page, join(scratch.path, 'closed.pdf'));
      expect(closed).toMatch(/^Tidak ada dalam daftar dokumen publik[\s\S]*tanyakan kepada Sekretariat/);
      expect(closed).not.toContain('Unduh');
      expect(problems).toEqual([]);
      await page.close();
    });

    it('is told of a file that is dropped', async () => {
      const { page } = await visit(browser, `${server.address}verify.html`);
      const name = (await page.evaluate(() => {
        const transfer = new DataTransfer();
        transfer.items.add(new File(['yang lama'], 'jatuh.pdf', { type: 'application/pdf' }));
        const event = new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true });
        document.getElementById('pemeriksaan')?.dispatchEvent(event);
        return event.defaultPrevented;
      })) as boolean;
      expect(name).toBe(true);
      await expect.poll(() => page.$eval('#hasil-judul', (it) => it.textContent)).toBe('Asli, tetapi sudah diganti');
      expect(await page.$eval('#hasil-berkas', (it) => it.textContent)).toBe('jatuh.pdf');
      await page.close();
    });

    it('says what to do where the list cannot be loaded', async () => {
      const { page } = await visit(browser, `${server.address}verify.html`);
      await page.setRequestInterception(true);
      page.on('request', (request) => (request.url().endsWith('digests.js') ? request.abort() : request.continue()));
      const input = await page.$('#berkas');
      await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(join(scratch.path, 'old.pdf'));
      await expect.poll(() => page.$eval('#hasil-judul', (it) => it.textContent)).toContain('tidak dapat dimuat');
      await page.close();
    });

    it('says what to do on a page without security, where browsers compute no digest', async () => {
      const html = readFileSync(join(folder, 'verify.html'));
      const plain = createServer((request, response) => {
        const path = new URL(request.url ?? '', 'http://kantor').pathname;
        response.setHeader(
          'content-type',
          path.endsWith('.js') ? 'text/javascript' : path.endsWith('.css') ? 'text/css' : 'text/html',
        );
        response.end(path === '/verify.html' ? html : readFileSync(join(folder, path)));
      });
      await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
      const { port } = plain.address() as AddressInfo;
      const page = await browser.newPage();
      // What a page is like that did not come over https: the browser of the tests trusts this machine.
      await page.evaluateOnNewDocument(() => Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined }));
      await page.goto(`http://127.0.0.1:${port}/verify.html`);
      const shown = await page.$eval('main', (main) => (main as unknown as { innerText: string }).innerText);
      expect(shown).toContain('Buka alamat yang sama dengan https');
      expect(shown).not.toContain('seret berkas');
      expect(shown).toContain('certutil');
      await page.close();
      plain.close();
    });
  });
});
