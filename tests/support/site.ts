import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { expect } from 'vitest';
import { sha256 } from '../../src/adapters/digest.ts';
import { nodeFiles } from '../../src/adapters/node-files.ts';
import { openWebServer } from '../../src/adapters/web-server.ts';
import { answerRequest, siteReader } from '../../src/commands/site/answer.ts';
import type { World } from '../../src/ports/world.ts';
import { fakePrinters, runInProcess } from './run.ts';
import { tinyPdf } from './tiny-pdf.ts';

export const exampleNotebook = fileURLToPath(new URL('../../notes', import.meta.url));

/** Builds the site of a notebook on 21 November 2026 into `folder`, with PDFs that are none, or as `changes` say. */
export async function buildSite(
  notebook: string,
  folder: string,
  changes: Partial<World> = {},
  exitCode = 0,
): Promise<void> {
  const printers = fakePrinters((html) => tinyPdf({ lines: ['catatan'], subject: sha256(html).slice(0, 20) }));
  const argv = ['--today', '2026-11-21', '-C', notebook, 'site', '-o', folder];
  const run = await runInProcess(argv, folder, { HOME: process.env.HOME ?? folder }, { printers, ...changes });
  expect(run.exitCode, run.stderr).toBe(exitCode);
}

/** Paths of all files of a site, in order; not what the program keeps for itself. */
export function siteFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) =>
      resolve(entry.parentPath, entry.name)
        .slice(resolve(folder).length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** Serves a folder under a path as `catatan site --serve` does. */
export async function serveSite(folder: string, start: string) {
  const site = {
    start,
    files: new Set(siteFiles(folder)),
    read: siteReader(nodeFiles.folder(folder)),
    sha256,
    live: undefined,
  };
  const server = await openWebServer((request) => answerRequest(request, site));
  return { address: `http://127.0.0.1:${server.port}${start}`, close: () => server.close() };
}

/** The address of a file of the site that is opened from a disk. */
export const onDisk = (folder: string, path: string): string => pathToFileURL(join(folder, path)).href;

const variable: readonly (readonly [RegExp, string])[] = [
  [/^catatan\/\d{4}-\d{2}-\d{2}-[^/]*/, 'catatan/ID'],
  [/\/\d{4}\//, '/TAHUN/'],
  [/^(pemilik|penyelenggara|jenis|program)\/[^/]+\//, '$1/NAMA/'],
  [/\/(?:halaman\/)?\d+\//, '/N/'],
];

/** Pages of one kind have the same template: `catatan/ID/index.html`. */
export function kindOf(path: string): string {
  return variable.reduce((kind, [pattern, name]) => kind.replace(pattern, name), path);
}

/** The longest page of every kind: it shows most. */
export function pageOfEachKind(folder: string): string[] {
  const longest = new Map<string, { readonly path: string; readonly length: number }>();
  for (const path of siteFiles(folder).filter((it) => it.endsWith('.html'))) {
    const { length } = readFileSync(join(folder, path));
    const kind = kindOf(path);
    if (length > (longest.get(kind)?.length ?? 0)) longest.set(kind, { path, length });
  }
  return [...longest.values()].map(({ path }) => path);
}

export interface Look {
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  readonly scripts?: boolean;
}

/** Opens an address in a tab of its own and notes whatever goes wrong, wherever it asks for something. */
export async function visit(
  browser: Browser,
  address: string,
  { width = 1280, scheme = 'light', scripts = true }: Look = {},
) {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error}`));
  page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!isOwn(request.url(), address)) problems.push(`foreign: ${request.url()}`);
  });
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setJavaScriptEnabled(scripts);
  await page.evaluateOnNewDocument(observeShifts);
  await page.goto(address, { waitUntil: 'load' });
  return { page, problems };
}

function isOwn(url: string, address: string): boolean {
  if (/^(?:data|blob):/.test(url)) return true;
  const [asked, own] = [new URL(url), new URL(address)];
  return asked.protocol === own.protocol && asked.host === own.host;
}

function observeShifts(): void {
  const place = globalThis as unknown as { shifts: number };
  place.shifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) place.shifts += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** How much of the page moved while it was shown (cumulative layout shift), fonts and scripts included. */
export async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return (globalThis as unknown as { shifts: number }).shifts;
  });
}
