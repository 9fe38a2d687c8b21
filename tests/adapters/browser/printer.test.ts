import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { prepareEmbedded } from '../../../src/adapters/browser/embedded.ts';
import { type BrowserEnvironment, machineEnvironment } from '../../../src/adapters/browser/environment.ts';
import { createPdfPrinters } from '../../../src/adapters/browser/printer.ts';
import { buildFontFaces, fontsHere, withFonts } from '../../../src/documents/fonts.ts';
import { reproduciblePdf } from '../../../src/documents/reproducible-pdf.ts';
import type { PdfPrinter } from '../../../src/ports/pdf-printer.ts';

const here = process.platform === 'linux' && process.arch === 'x64';
const F4 = { width: 215, height: 330 };
const LIMIT = 10_000;

let root: string;
let temporary: string;
const open: PdfPrinter[] = [];

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'catatan-test-'));
  temporary = mkdtempSync(join(root, 'temporary-'));
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((printer) => printer.close()));
  expect(readdirSync(temporary)).toEqual([]);
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

async function printerWith(options: { browser?: string; timeout?: number } & Partial<BrowserEnvironment> = {}) {
  const { browser, timeout = LIMIT, ...change } = options;
  const environment = { ...machineEnvironment({}), ...withHome(), temporary, ...change };
  const printer = await createPdfPrinters(environment).open({ browser, timeout });
  open.push(printer);
  return printer;
}

/** The real cache, so that the browser is not unpacked for every test. */
function withHome() {
  const xdg = process.env.XDG_CACHE_HOME;
  return { env: { PATH: process.env.PATH, HOME: process.env.HOME, ...(xdg ? { XDG_CACHE_HOME: xdg } : {}) } };
}

function html(body: string, head = ''): string {
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Uji</title>${head}</head><body>${body}</body></html>`;
}

function text(pdf: Uint8Array): string {
  return Buffer.from(pdf).toString('latin1');
}

/** Hash of a PDF without its two dates. */
function fingerprint(pdf: Uint8Array): string {
  return createHash('sha256')
    .update(text(pdf).replace(/\(D:\d{14}[^)]*\)/g, '()'))
    .digest('hex');
}

function processesWith(mark: string): string[] {
  return readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && commandLine(pid).includes(mark));
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

/** Process number of the browser itself, which was given the flag for pipes. */
function browserPid(): number {
  const [pid] = processesWith(temporary).filter((one) => commandLine(one).includes('--remote-debugging-pipe'));
  return Number(pid);
}

describe.runIf(here)('print', { timeout: 20_000 }, () => {
  it('prints F4 with an outline, tags and the fonts of the document', async () => {
    const woff2 = createRequire(import.meta.url).resolve('@fontsource/arimo/files/arimo-latin-400-normal.woff2');
    const face = `@font-face{font-family:Arimo;src:url(data:font/woff2;base64,${readFileSync(woff2).toString('base64')})}`;
    const style = `<style>${face}@page{size:215mm 330mm;margin:2cm}body{font-family:Arimo}</style>`;
    const printer = await printerWith();
    const pdf = text(await printer.print(html('<h1>Notulen</h1><h2>Acara</h2><p>Isi', style), F4));
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect(Math.abs(Number(width) - 609.45)).toBeLessThan(0.5);
    expect(Math.abs(Number(height) - 935.43)).toBeLessThan(0.5);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('/Outlines');
    expect(pdf).toContain('Arimo');
  });

  it('takes the size that it is given where the document names none', async () => {
    const printer = await printerWith();
    const pdf = text(await printer.print(html('<p>A5'), { width: 148, height: 210 }));
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect(Math.abs(Number(width) - 419.53)).toBeLessThan(0.75);
    expect(Math.abs(Number(height) - 595.28)).toBeLessThan(0.75);
  });

  it('prints documents side by side, each with its own content and always the same bytes', async () => {
    const printer = await printerWith({ cores: 2 });
    const bodies = Array.from({ length: 12 }, (_, index) => html(`<h1>Nomor</h1>${'<p>baris'.repeat(index + 1)}`));
    const print = () => Promise.all(bodies.map((body) => printer.print(body, F4)));
    const first = (await print()).map(fingerprint);
    expect(new Set(first).size).toBe(12);
    expect((await print()).map(fingerprint)).toEqual(first);
  });

  it('gives equal bytes first, after sixty others on replaced pages, in another zone, and without idle fonts', async () => {
    const read = (path: string) => readFileSync(createRequire(import.meta.url).resolve(path));
    const body = '<h1>Notulen</h1><p>Satu <b>dua</b> <i>tiga</i> – “empat”<table><tr><th>a<td>b</table>';
    const faces = buildFontFaces(read);
    const bare = html(body, `<style>${fontsHere}\nbody{font-family:Arimo}</style>`);
    const [whole, lean] = [bare.replace(fontsHere, faces), withFonts(bare, faces)];
    expect(lean.length).toBeLessThan(whole.length / 2);
    const bytes = async (printer: PdfPrinter, text: string) =>
      Buffer.from(reproduciblePdf(await printer.print(text, F4), '20260120000000')).toString('latin1');
    const printer = await printerWith({ cores: 1 });
    const first = await bytes(printer, lean);
    const others = Array.from({ length: 60 }, (_, index) => html(`<h2>Lain</h2>${'<p>baris'.repeat(index)}`));
    await Promise.all(others.map((other) => printer.print(other, F4)));
    const elsewhere = await printerWith({ env: { ...withHome().env, TZ: 'Asia/Jayapura', LANG: 'en_US.UTF-8' } });
    expect(await bytes(printer, lean)).toBe(first);
    expect(await bytes(elsewhere, lean)).toBe(first);
    expect(await bytes(printer, whole)).toBe(first);
  });

  it('gives up on a document that hangs and prints the next one', async () => {
    const printer = await printerWith({ timeout: 700 });
    const endless = html(`<table>${'<tr><td>a<td>b<td>c'.repeat(60_000)}</table>`);
    const printing = printer.print(endless, F4);
    const reason = expect.stringMatching(/^(load|print): no answer within 700 ms$/);
    await expect(printing).rejects.toMatchObject({ code: 'print-failed', params: { reason } });
    expect(text(await printer.print(html('<p>berikut'), F4))).toContain('%PDF');
  });

  it('starts the browser again when it dies, once', async () => {
    const printer = await printerWith();
    await printer.print(html('<p>satu'), F4);
    const first = browserPid();
    const printing = Promise.all(Array.from({ length: 8 }, () => printer.print(html('<p>dua'.repeat(500)), F4)));
    process.kill(first, 'SIGKILL');
    expect(await printing).toHaveLength(8);
    expect(browserPid()).not.toBe(first);
    process.kill(browserPid(), 'SIGKILL');
    await expect(printer.print(html('<p>tiga'), F4)).rejects.toMatchObject({ code: 'print-failed' });
  });

  it('refuses to print once closed, leaves no process and may be closed again', async () => {
    const printer = await printerWith();
    await printer.print(html('<p>satu'), F4);
    await printer.close();
    await printer.close();
    await expect(printer.print(html('<p>dua'), F4)).rejects.toMatchObject({ code: 'print-failed' });
    await expect.poll(() => processesWith(temporary)).toEqual([]);
  });
});

describe.runIf(here)('hostile documents', { timeout: 20_000 }, () => {
  const seen: string[] = [];
  let server: Server;
  let address: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      seen.push(`${request.method} ${request.url}`);
      response.end('x');
    });
    server.on('connection', () => seen.push('connection'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => server.close());

  it('reach nothing on the network', async () => {
    const hostile = html(
      `<script>fetch('${address}/script')</script><img src="${address}/image" onerror="fetch('${address}/onerror')">
       <iframe src="${address}/frame"></iframe>
       <iframe srcdoc="<script>fetch('${address}/srcdoc')</script><img src=${address}/srcdoc-image>"></iframe>
       <iframe src="data:text/html,<script>fetch('${address}/data')</script><img src=${address}/data-image>"></iframe>
       <object data="${address}/object"></object><video src="${address}/video" autoplay></video>`,
      `<style>@import url(${address}/import.css);@font-face{font-family:q;src:url(${address}/font)}
       body{font-family:q;background:url(${address}/background)}</style>
       <link rel="stylesheet" href="${address}/style"><link rel="preconnect" href="${address}">
       <link rel="dns-prefetch" href="${address}"><link rel="preload" as="image" href="${address}/preload">`,
    );
    const printer = await printerWith();
    expect(text(await printer.print(hostile, F4))).toContain('%PDF');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(seen).toEqual([]);
  });

  it('run no script', async () => {
    const printer = await printerWith();
    const plain = fingerprint(await printer.print(html('<p>tetap'), F4));
    const script = html('<p>tetap<script>document.body.append("TERTULIS")</script>');
    expect(fingerprint(await printer.print(script, F4))).toBe(plain);
  });

  it('see no file: one that is there prints as one that is not', async () => {
    const secret = join(root, 'secret.svg');
    const body = `<img src="file://${secret}"><iframe src="file://${secret}"></iframe><object data="file://${secret}"></object>`;
    writeFileSync(
      secret,
      '<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"><rect width="99" height="99"/></svg>',
    );
    const printer = await printerWith();
    const there = fingerprint(await printer.print(html(body), F4));
    rmSync(secret);
    expect(fingerprint(await printer.print(html(body), F4))).toBe(there);
  });

  it('are not replaced by an address that they refresh to, and leave the next document alone', async () => {
    const printer = await printerWith({ cores: 1 });
    const next = html('<h1>Berikut</h1>');
    const before = fingerprint(await printer.print(next, F4));
    for (const target of [`${address}/refresh`, 'file:///etc/passwd', 'data:text/html,x']) {
      const plain = fingerprint(await printer.print(html('<p>tetap'), F4));
      const refreshed = html('<p>tetap', `<meta http-equiv="refresh" content="0;url=${target}">`);
      expect(fingerprint(await printer.print(refreshed, F4))).toBe(plain);
      expect(fingerprint(await printer.print(next, F4))).toBe(before);
    }
    expect(seen).toEqual([]);
  });
});

describe.runIf(here)('starting', { timeout: 20_000 }, () => {
  async function wrapper(name: string, lines: string): Promise<string> {
    const { path, env } = await prepareEmbedded({ ...machineEnvironment(), ...withHome() });
    const variables = Object.entries(env).map(([key, value]) => `export ${key}='${value}'`);
    const file = join(root, name);
    writeFileSync(file, ['#!/bin/sh', ...variables, lines.replace('BROWSER', `exec '${path}'`)].join('\n'));
    chmodSync(file, 0o755);
    return file;
  }

  it('leaves the sandbox where the kernel forbids it, and says so', async () => {
    const browser = await wrapper(
      'no-sandbox',
      'case "$*" in *--no-sandbox*) BROWSER "$@";; esac\necho "FATAL: No usable sandbox!" >&2; exit 1',
    );
    const environment = { ...machineEnvironment({}), ...withHome(), temporary, uid: 1000 };
    const diagnosis = await createPdfPrinters(environment).diagnose({ browser, timeout: LIMIT });
    expect(diagnosis).toMatchObject({ sandbox: 'off-kernel', chosen: { path: browser }, version: /Chrome/ });
  });

  it('talks over a WebSocket where pipes are not passed on', async () => {
    const browser = await wrapper('no-pipes', 'BROWSER "$@" --no-sandbox 3<&- 4>&-');
    const printer = await printerWith({ browser });
    expect(text(await printer.print(html('<p>soket'), F4))).toContain('%PDF');
    expect(processesWith(temporary).some((pid) => commandLine(pid).includes('--remote-debugging-port=0'))).toBe(true);
  });

  it('connects to an address and leaves that browser running', async () => {
    const browser = await wrapper('remote', 'BROWSER "$@"');
    const profile = mkdtempSync(join(root, 'profile-'));
    const flags = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
    ];
    const remote = spawn(browser, flags, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
    try {
      const address = await new Promise<string>((resolve) => {
        remote.stderr.on('data', (data) => {
          const found = /ws:\/\/\S+/.exec(String(data));
          if (found) resolve(found[0]);
        });
      });
      const printer = await printerWith({ browser: address });
      expect(text(await printer.print(html('<p>jauh'), F4))).toContain('%PDF');
      await printer.close();
      expect(remote.exitCode).toBeNull();
    } finally {
      process.kill(-(remote.pid as number), 'SIGKILL');
    }
  });

  it('diagnoses the embedded browser', async () => {
    const environment = { ...machineEnvironment({}), ...withHome(), temporary };
    const diagnosis = await createPdfPrinters(environment).diagnose({ browser: undefined, timeout: LIMIT });
    expect(diagnosis).toMatchObject({ chosen: { origin: 'embedded', usable: true } });
    expect(diagnosis.version).toMatch(/Chrome\/\d+/);
    expect(diagnosis.problem).toBeUndefined();
    if (process.getuid?.() === 0) expect(diagnosis.sandbox).toBe('off-root');
  });
});

describe.runIf(here)('the end of the process', { timeout: 20_000 }, () => {
  let script: string;

  /** Node 20 runs no TypeScript: the adapter is compiled beside its packages. */
  beforeAll(() => {
    const project = fileURLToPath(new URL('../../../', import.meta.url));
    const out = join(root, 'compiled');
    const options =
      '--ignoreConfig --target es2022 --lib es2023 --module nodenext --types node --skipLibCheck --noCheck';
    const compile = [...options.split(' '), '--rewriteRelativeImportExtensions', '--rootDir', 'src', '--outDir', out];
    execFileSync(process.execPath, [tsc(), ...compile, 'src/adapters/browser/printer.ts'], { cwd: project });
    writeFileSync(join(out, 'package.json'), '{"type":"module"}');
    symlinkSync(join(project, 'node_modules'), join(out, 'node_modules'));
    script = join(out, 'run.js');
    const lines = [
      `import { createPdfPrinters } from './adapters/browser/printer.js';`,
      `import { machineEnvironment } from './adapters/browser/environment.js';`,
      `const environment = { ...machineEnvironment(), temporary: ${JSON.stringify(temporary)} };`,
      `const printer = await createPdfPrinters(environment).open({ browser: undefined, timeout: ${LIMIT} });`,
      `await printer.print('<p>x', { width: 215, height: 330 });`,
      `console.log('ready');`,
      `process.argv[2] === 'exit' ? process.exit(3) : setInterval(() => {}, 1000);`,
    ];
    writeFileSync(script, lines.join('\n'));
  });

  function tsc(): string {
    return join(createRequire(import.meta.url).resolve('typescript/package.json'), '..', 'bin', 'tsc');
  }

  it.each([
    ['exit', undefined, [3, null]],
    ['SIGINT', 'SIGINT', [null, 'SIGINT']],
    ['SIGTERM', 'SIGTERM', [null, 'SIGTERM']],
  ] as const)('by %s leaves neither a browser nor a folder', async (how, signal, expected) => {
    const child = spawn(process.execPath, [script, how], { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = new Promise((resolve) => child.once('exit', (code, by) => resolve([code, by])));
    await new Promise((resolve) => child.stdout.once('data', resolve));
    if (signal !== undefined) child.kill(signal);
    expect(await ended).toEqual(expected);
    await expect.poll(() => processesWith(temporary)).toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);
  });
});
