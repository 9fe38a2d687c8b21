import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchTestBrowser } from '../support/browser.ts';
import { runInProcess } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';

const example = fileURLToPath(new URL('../../notes', import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The site of the example notebook in a real browser, from disk and under a sub-path of a server. */
describe('the site in a browser', () => {
  const scratch = createScratch();
  const folder = join(scratch.path, 'situs');
  let browser: Browser;
  let server: Server;

  beforeAll(async () => {
    const run = await runInProcess(['--today', '2026-11-21', '-C', example, 'site', '-o', folder], scratch.path, {
      HOME: process.env.HOME ?? scratch.path,
    });
    expect(run.exitCode, run.stderr).toBe(0);
    server = createServer((request, response) => {
      const path = decodeURIComponent((request.url ?? '').replace(/^\/kantor\//, '').replace(/[?#].*$/, ''));
      const file = join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path);
      response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
      response.end(readFileSync(file));
    }).listen(0, '127.0.0.1');
    browser = await launchTestBrowser();
  });
  afterAll(async () => {
    await browser.close();
    server.close();
    scratch.remove();
  });

  /** Opens a page and gives what it shows and whatever went wrong with it. */
  async function visit(address: string) {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      if (!/^(file:|data:|http:\/\/127\.0\.0\.1:)/.test(request.url())) problems.push(`foreign: ${request.url()}`);
    });
    await page.goto(address, { waitUntil: 'load' });
    return { page, problems };
  }

  const pages = ['index.html', 'catatan/index.html', 'tindak-lanjut/index.html', 'tentang/index.html', '404.html'];
  const aNote = 'catatan/2026-01-20-rdp-jalan-sei-batu/index.html';

  it.each([...pages, aNote])('%s opens from disk without a fault', async (path) => {
    const { page, problems } = await visit(pathToFileURL(join(folder, path)).href);
    expect(problems).toEqual([]);
    expect(await page.$eval('h1', (heading) => heading.textContent?.trim())).toBeTruthy();
    expect(await page.$eval('html', (root) => root.getAttribute('lang'))).toBe('id');
    expect(await page.$$eval('link[rel=stylesheet]', (sheets) => sheets.every((it) => it.sheet !== null))).toBe(true);
    await page.close();
  });

  it.each([...pages, aNote])('%s opens under a sub-path without a fault', async (path) => {
    const { port } = server.address() as AddressInfo;
    const { page, problems } = await visit(`http://127.0.0.1:${port}/kantor/${path}`);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('filters the follow-ups', async () => {
    const { page } = await visit(pathToFileURL(join(folder, 'tindak-lanjut/index.html')).href);
    const shown = () => page.$$eval('tbody tr', (rows) => rows.filter((row) => row.checkVisibility()).length);
    const all = await shown();
    await page.type('input[type=search]', 'drainase');
    await expect.poll(shown).toBeLessThan(all);
    expect(await shown()).toBeGreaterThan(0);
    await page.close();
  });

  it('shows neither a closed meeting nor its address', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const text = files
      .filter((name) => /\.(html|css|js|json|svg)$/.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
    for (const closed of [
      '2026-07-14-badan-kehormatan',
      '2026-03-02-bamus',
      '2026-06-22-banggar',
      '2026-10-27-banggar',
    ]) {
      expect(files.some((name) => name.includes(closed))).toBe(false);
      expect(text).not.toContain(closed);
    }
  });
});
