import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchTestBrowser } from '../support/browser.ts';
import { createScratch } from '../support/scratch.ts';
import {
  buildSite,
  exampleNotebook,
  layoutShift,
  onDisk,
  pageOfEachKind,
  serveSite,
  siteFiles,
  visit,
} from '../support/site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const looks = [390, 1280].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })));
const long = process.env.CATATAN_LONG === '1';

/** The recommended rules; off is only what is a matter of style. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'long-title': 'off', // the title of a meeting is as long as the office made it
    'no-trailing-whitespace': 'off', // of texts of notes; nobody sees it
    'attribute-boolean-style': 'off',
    'doctype-style': 'off', // both mean the same
    'void-style': 'off',
    'no-redundant-role': 'off', // a table that CSS lays out as cards would lose its roles
    'wcag/h32': 'off', // filters act while they are chosen: there is nothing to send
  },
});

const scratch = createScratch();
const folder = join(scratch.path, 'situs');
let browser: Browser;
let server: Awaited<ReturnType<typeof serveSite>>;
let pages: readonly string[];
let kinds: readonly string[];

beforeAll(async () => {
  [browser] = await Promise.all([launchTestBrowser(), buildSite(exampleNotebook, folder)]);
  server = await serveSite(folder, '/kantor/');
  pages = siteFiles(folder).filter((path) => path.endsWith('.html'));
  kinds = pageOfEachKind(folder);
}, 180_000);
afterAll(async () => {
  await browser.close();
  await server.close();
  scratch.remove();
});

describe('pages of the site', () => {
  it('are valid HTML', async () => {
    const wrong: string[] = [];
    for (const path of long ? pages : kinds) {
      const { results } = await validator.validateString(readFileSync(join(folder, path), 'utf8'), path);
      for (const { messages } of results) {
        wrong.push(...messages.map(({ ruleId, line, message }) => `${path}:${line} ${ruleId}: ${message}`));
      }
    }
    expect(wrong).toEqual([]);
  });

  /** In short runs every kind of page in one of these looks, each look for some. */
  const cases = <L>(all: readonly L[]) =>
    (long ? pages : kinds).flatMap((path, index) =>
      (long ? all : all.filter((_, at) => at === index % all.length)).map((look) => ({ path, look })),
    );

  it('open under a sub-path without a fault, ask nobody else and stand still', { timeout: 600_000 }, async () => {
    const wrong: string[] = [];
    for (const { path, look } of cases(looks)) {
      const { page, problems } = await visit(browser, server.address + path, look);
      const shift = await layoutShift(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (shift >= 0.02) problems.push(`moves by ${shift.toFixed(3)}`);
      if (wide > 0) problems.push(`${wide} px too wide`);
      wrong.push(...problems.map((problem) => `${path} at ${look.width} px: ${problem}`));
      await page.close();
    }
    expect(wrong).toEqual([]);
  });

  it('open from a disk without a fault, and say the same without scripts', { timeout: 600_000 }, async () => {
    const wrong: string[] = [];
    const open = async (path: string, scripts: boolean) => {
      const { page, problems } = await visit(browser, onDisk(folder, path), { scripts });
      const styled = await page.$$eval('link[rel=stylesheet]', (sheets) => sheets.every((it) => it.sheet !== null));
      if (!styled) problems.push('without styles');
      wrong.push(...problems.map((problem) => `${path}: ${problem}`));
      const text = await page.$eval('main', (main) => (main as HTMLElement).innerText);
      await page.close();
      return text.split(/\s+/);
    };
    for (const path of long ? pages : kinds) {
      const [usual, without] = [await open(path, true), new Set(await open(path, false))];
      const missing = usual.filter((word) => !without.has(word));
      if (without.size < 8) wrong.push(`${path}: nearly empty`);
      // Search and check of a file are scripts.
      const isTool = path === 'cari/index.html' || path === 'verify.html';
      if (!isTool && missing.length > 0.1 * usual.length + 12) wrong.push(`${path}: lacks ${missing.join(' ')}`);
    }
    expect(wrong).toEqual([]);
  });

  it('can be used by everybody (WCAG 2.2 AA), wide and narrow, light and dark', { timeout: 900_000 }, async () => {
    const wrong: string[] = [];
    for (const { path, look } of cases(looks).filter((it) => kinds.includes(it.path))) {
      const { page } = await visit(browser, server.address + path, look);
      await page.evaluate(axe);
      const found = await page.evaluate(async (values) => {
        const { axe: checker } = globalThis as unknown as { axe: typeof import('axe-core') };
        const { violations } = await checker.run(document, { runOnly: { type: 'tag', values } });
        return violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
        );
      }, tags);
      wrong.push(...found.map((it) => `${path} ${look.width} ${look.scheme}: ${it}`));
      await page.close();
    }
    expect(wrong).toEqual([]);
  });
});

describe('the table of follow-ups', () => {
  const table = 'table#tindak-lanjut';

  it('sorts by a click on the head of a column, and back by another', async () => {
    const server = await serveSite(folder, '/');
    const { page, problems } = await visit(browser, `${server.address}tindak-lanjut/index.html`);
    const column = (number: number) =>
      page.$$eval(`${table} tbody td:nth-child(${number})`, (cells) =>
        cells.map((cell) => cell.dataset.value ?? cell.textContent.trim()),
      );
    const click = (number: number) => page.click(`${table} thead th:nth-child(${number}) button`);
    const late = (await column(6)).map(Number);
    expect(new Set(late).size).toBeGreaterThan(3);
    await click(6);
    expect((await column(6)).map(Number)).toEqual(late.toSorted((a, b) => b - a));
    await click(6);
    expect((await column(6)).map(Number)).toEqual(late.toSorted((a, b) => a - b));
    await click(2);
    const owners = await column(2);
    expect(new Set(owners).size).toBeGreaterThan(3);
    expect(owners).toEqual(owners.toSorted(new Intl.Collator('id').compare));
    expect(problems).toEqual([]);
    await server.close();
  });

  it('of many rows shows the first at once and the rest soon after, sorted and filtered', async () => {
    const { page, problems } = await visit(browser, onDisk(folder, 'tindak-lanjut/index.html'), { scripts: false });
    const html = await page.content();
    await page.close();
    const rows = Array.from({ length: 500 }, (_, index) => {
      const cells = `<td data-value="${(index * 7) % 500}">Butir ${index}</td>${'<td>-</td>'.repeat(5)}`;
      return `<tr data-owner="o" data-status="${index % 2 === 0 ? 'belum' : 'selesai'}" data-type="t">${cells}</tr>`;
    });
    const long = html.replace(
      /(id="tindak-lanjut"[\s\S]*?<tbody[^>]*>)[\s\S]*?<\/tbody>/,
      `$1${rows.join('')}</tbody>`,
    );
    writeFileSync(join(folder, 'tindak-lanjut/panjang.html'), long);
    const { page: tab } = await visit(browser, onDisk(folder, 'tindak-lanjut/panjang.html'));
    const values = () =>
      tab.$$eval(`${table} tbody td:first-child`, (cells) => cells.map((it) => Number(it.dataset.value)));
    const inOrder = Array.from({ length: 500 }, (_, index) => index);
    const stand = (wanted: readonly number[]) => expect.poll(async () => String(await values())).toBe(String(wanted));
    expect(await values()).toHaveLength(500);
    const first = await tab.$eval(`${table} thead button`, (button) => {
      button.click();
      return button.closest('table')?.tBodies[0]?.rows.length;
    });
    expect(first).toBeLessThan(300);
    await stand(inOrder);
    await tab.select('select[name=status]', 'belum');
    await stand(inOrder.filter((value) => value % 2 === 0));
    await tab.type('input[type=search]', '42');
    const found = inOrder.filter((index) => index % 2 === 0 && `${index}`.includes('42')).map((it) => (it * 7) % 500);
    await stand(found.toSorted((a, b) => a - b));
    await tab.click('button[type=reset]');
    await stand(inOrder);
    expect(await tab.$eval('output', (it) => it.textContent)).toContain('500');
    expect(problems).toEqual([]);
  });

  it('filters by words and choices, keeps them in the address, and shows all again', async () => {
    const server = await serveSite(folder, '/');
    const { page } = await visit(browser, `${server.address}tindak-lanjut/index.html`);
    const shown = () => page.$$eval(`${table} tbody tr`, (rows) => rows.filter((row) => row.checkVisibility()).length);
    const all = await shown();
    await page.type('input[type=search]', 'DRAINASE');
    await expect.poll(shown).toBeLessThan(all);
    expect(await shown()).toBeGreaterThan(0);
    await page.click('button[type=reset]');
    await expect.poll(shown).toBe(all);
    await page.select('select[name=status]', 'selesai');
    await expect.poll(shown).toBeLessThan(all);
    const done = await shown();
    expect(done).toBeGreaterThan(0);
    expect(page.url()).toContain('status=selesai');
    await page.reload();
    await expect.poll(shown).toBe(done);
    await page.type('input[type=search]', 'tidakadakataini');
    await expect.poll(shown).toBe(0);
    expect(await page.$eval('.no-match', (it) => it.checkVisibility())).toBe(true);
    await server.close();
  });
});
