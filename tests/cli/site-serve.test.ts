import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchTestBrowser } from '../support/browser.ts';
import { note, notebookFiles, usualId } from '../support/notebook.ts';
import { binary } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';

const page = `catatan/${usualId}/`;
const broken = note({
  recommendations: '\n  - {id: R1, text: Menyerahkan data., owner: dinas-salah, deadline: 2026-02-09}',
});

interface Serving {
  readonly process: ChildProcess;
  readonly output: { stdout: string; stderr: string };
  readonly ended: Promise<number | null>;
}

const running = new Set<ChildProcess>();
afterEach(() => {
  for (const one of running) one.kill('SIGKILL');
  running.clear();
});

/** The command as a process of its own, without a browser to print with. */
function start(cwd: string, ...argv: readonly string[]): Serving {
  const child = spawn(process.execPath, [binary, '--today', '2026-03-02', 'site', '--browser', '/tidak/ada', ...argv], {
    cwd,
    env: { ...process.env, NO_COLOR: '1' },
  });
  running.add(child);
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (data) => {
    output.stdout += data;
  });
  child.stderr.on('data', (data) => {
    output.stderr += data;
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  return { process: child, output, ended };
}

/** Starts it and waits for the address that it prints. */
async function serve(cwd: string, ...argv: readonly string[]) {
  const serving = start(cwd, '--serve', ...argv);
  while (!serving.output.stdout.endsWith('\n') && serving.process.exitCode === null) await sleep(20);
  const address = serving.output.stdout.trim();
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\//);
  return { ...serving, address, port: Number(new URL(address).port) };
}

/** Sends the target exactly as it is written. */
function send(
  port: number,
  target: string,
  options: { readonly method?: string; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<IncomingMessage & { readonly body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', path: target, ...options }, async (response) =>
      resolve(Object.assign(response, { body: await textOf(response) })),
    );
    asked.once('error', reject).end();
  });
}

describe('site --serve', () => {
  const scratch = createScratch(
    notebookFiles(
      { [usualId]: note({ attachments: '[{file: attachments/data.csv, title: Data, public: true}]' }) },
      { 'attachments/data.csv': 'a;b\n', 'rahasia.txt': 'RAHASIA' },
    ),
  );
  const site = join(scratch.path, 'out/site');
  let serving: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    serving = await serve(scratch.path, '--base-url', 'https://x.example/kantor/catatan');
    running.delete(serving.process);
    writeFileSync(join(site, 'titipan.txt'), 'RAHASIA');
  }, 120_000);
  afterAll(async () => {
    serving.process.kill('SIGKILL');
    scratch.remove();
  });
  const ask = (target: string, options?: Parameters<typeof send>[2]) => send(serving.port, target, options);

  it('shows what will be published, under the path that it will have', async () => {
    expect(new URL(serving.address).pathname).toBe('/kantor/catatan/');
    const home = await ask('/kantor/catatan/');
    expect(home.statusCode).toBe(200);
    expect(home.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
    });
    expect(home.body).toBe(readFileSync(join(site, 'index.html'), 'utf8'));
    for (const [from, to] of [
      ['/', '/kantor/catatan/'],
      ['/kantor/catatan', '/kantor/catatan/'],
      ['/kantor/catatan/tentang', '/kantor/catatan/tentang/'],
    ] as const) {
      const answer = await ask(from);
      expect([answer.statusCode, answer.headers.location]).toEqual([302, to]);
    }
  });

  it.each([
    ['assets/style.css', 'text/css; charset=utf-8'],
    ['assets/site.js', 'text/javascript; charset=utf-8'],
    ['assets/favicon.svg', 'image/svg+xml'],
    ['assets/fonts/arimo-latin-400-normal.woff2', 'font/woff2'],
    ['berkas/attachments/data.csv', 'text/csv; charset=utf-8'],
  ])('%s is %s', async (path, type) => {
    const answer = await ask(`/kantor/catatan/${path}?v=1`);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, type]);
  });

  it('runs nothing that an office attached', async () => {
    const answer = await ask('/kantor/catatan/berkas/attachments/data.csv');
    expect(answer.headers['content-security-policy']).toContain('sandbox');
  });

  it('answers HEAD and conditional requests, and nothing but reading', async () => {
    const target = '/kantor/catatan/assets/style.css';
    const [full, head] = [await ask(target), await ask(target, { method: 'HEAD' })];
    expect(head.body).toBe('');
    expect(head.headers).toMatchObject({ etag: full.headers.etag, 'content-length': full.headers['content-length'] });
    const again = await ask(target, { headers: { 'if-none-match': `"x", W/${full.headers.etag}` } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect((await ask(target, { method })).statusCode).toBe(405);
    }
  });

  it.each([
    '/kantor/catatan/../../../catatan.yaml',
    '/kantor/catatan/%2e%2e/%2e%2e/catatan.yaml',
    '/kantor/catatan/..%2f..%2fcatatan.yaml',
    '/kantor/catatan/..%5c..%5ccatatan.yaml',
    '/kantor/catatan/..\\..\\catatan.yaml',
    '/kantor/catatan/%252e%252e/%252e%252e/rahasia.txt',
    '/kantor/catatan/....//....//rahasia.txt',
    '/kantor/catatan//etc/passwd',
    '//etc/passwd',
    '/rahasia.txt',
    '/kantor/catatan/titipan.txt',
    '/kantor/catatan/.catatan-site.json',
    '/kantor/catatan/index.html%00.txt',
    '/kantor/catatan/%',
    '/kantor/catatan/%ff',
    '/kantor/catatan/__proto__',
    '/kantor/catatan/constructor/',
    'http://x.example/kantor/catatan/',
    '/@catatan/live.js',
    '/@catatan/kabar',
  ])('hands out nothing for %s', async (target) => {
    const answer = await ask(target);
    expect([400, 404]).toContain(answer.statusCode);
    expect(answer.body).not.toMatch(/RAHASIA|root:|office:/);
  });

  it('follows no link out of the site', async () => {
    const path = join(site, 'tentang/index.html');
    rmSync(path);
    symlinkSync(join(scratch.path, 'rahasia.txt'), path);
    const answer = await ask('/kantor/catatan/tentang/');
    expect(answer.statusCode).toBe(404);
    expect(answer.body).toBe(readFileSync(join(site, '404.html'), 'utf8'));
  });

  it.each(['x.example', 'x.example:8080', '127.0.0.1.x.example', 'localhost.x.example', '[::1]'])(
    'is not there for a host called %j',
    async (host) => {
      const answer = await ask('/kantor/catatan/', { headers: { host } });
      expect([400, 403]).toContain(answer.statusCode);
      expect(answer.body).not.toContain('<html');
    },
  );

  it('is there for localhost', async () => {
    expect((await ask('/kantor/catatan/', { headers: { host: `LOCALHOST:${serving.port}` } })).statusCode).toBe(200);
  });

  it('takes another port when that one is taken, and ends with 0 on Ctrl-C', async () => {
    const other = await serve(scratch.path);
    expect(other.port).not.toBe(serving.port);
    const listening = await fetch(other.address, { headers: { connection: 'keep-alive' } });
    expect(listening.status).toBe(200);
    other.process.kill('SIGINT');
    expect(await other.ended, other.output.stderr).toBe(0);
    await expect(fetch(other.address)).rejects.toThrow();
  });
});

describe('site --serve --watch', () => {
  const scratch = createScratch(notebookFiles({ [usualId]: note() }));
  const notePath = join(scratch.path, `2026/${usualId}.md`);
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchTestBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    scratch.remove();
  });

  it('shows changes and the first error in the open page, and no trace of it in the files', {
    timeout: 240_000,
  }, async () => {
    const serving = await serve(scratch.path, '--watch', '--base-url', 'https://x.example/catatan/');
    const tab = await browser.newPage();
    const problems: string[] = [];
    tab.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    tab.on('pageerror', (error) => problems.push(String(error)));
    await tab.goto(serving.address + page);
    const heading = () => tab.$eval('h1', (it) => it.textContent).catch(() => '');
    const overlay = () => tab.$eval('#catatan-belum-benar', (it) => (it as HTMLElement).innerText).catch(() => '');
    const waiting = { timeout: 40_000 };
    await expect.poll(heading).toContain('Kerusakan jalan Sei Batu');

    writeFileSync(notePath, note({ title: 'Perbaikan jalan Sei Batu' }));
    await expect.poll(heading, waiting).toContain('Perbaikan jalan Sei Batu');
    await expect.poll(() => serving.output.stderr).toMatch(/Berubah: 2026\/.*\.md\n.*dalam \d+,\d detik/s);
    expect(await overlay()).toBe('');

    writeFileSync(notePath, broken);
    await expect.poll(overlay, waiting).toContain(`2026/${usualId}.md, baris 12`);
    expect(await overlay()).toContain('dinas-salah');
    expect(serving.output.stderr).toMatch(/galat[\s\S]*dinas-salah/);

    writeFileSync(join(scratch.path, 'catatan.yaml'), 'office: {name: <img src=x onerror=alert(1)>\nxyz: [');
    await expect.poll(overlay, waiting).toContain('catatan.yaml, baris');
    expect(await tab.$('#catatan-belum-benar img')).toBeNull();

    writeFileSync(notePath, note({ title: 'Jalan Sei Batu selesai' }));
    writeFileSync(join(scratch.path, 'catatan.yaml'), 'office: {name: Kantor Baru, city: Muara Tirta}\n');
    await expect.poll(heading, waiting).toContain('Jalan Sei Batu selesai');
    await expect.poll(overlay, waiting).toBe('');
    await expect
      .poll(() => tab.$eval('.kop-office', (it) => it.textContent).catch(() => ''), waiting)
      .toBe('Kantor Baru');

    expect(problems).toEqual([]);
    const site = join(scratch.path, 'out/site');
    for (const file of readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((it) => /\.html$/.test(it))) {
      expect(readFileSync(join(site, file), 'utf8')).not.toContain('@catatan');
    }
    serving.process.kill('SIGINT');
    expect(await serving.ended, serving.output.stderr).toBe(0);
  });

  it('begins with a broken notebook, and reloads a page that was missing', { timeout: 120_000 }, async () => {
    const other = createScratch(notebookFiles({ [usualId]: note() }, { 'catatan.yaml': 'office: [' }));
    const serving = await serve(other.path, '--watch');
    const tab = await browser.newPage();
    await tab.goto(serving.address + page);
    const text = () => tab.$eval('body', (it) => it.innerText).catch(() => '');
    await expect.poll(text, { timeout: 40_000 }).toContain('catatan.yaml, baris 1');
    writeFileSync(join(other.path, 'catatan.yaml'), 'office: {name: Kantor, city: Muara Tirta}\n');
    await expect.poll(text, { timeout: 40_000 }).toContain('Kerusakan jalan Sei Batu');
    await tab.close();
    other.remove();
  });

  it('watches without serving', { timeout: 120_000 }, async () => {
    const other = createScratch(notebookFiles({ [usualId]: note() }));
    const watching = start(other.path, '--watch');
    await expect.poll(() => watching.output.stderr, { timeout: 40_000 }).toContain('Ctrl-C');
    const file = join(other.path, `out/site/${page}index.html`);
    writeFileSync(
      join(other.path, 'stakeholders.yaml'),
      '- {id: komisi-2, name: Komisi Dua}\n- {id: dinas-pupr, name: PU}\n',
    );
    await expect.poll(() => readFileSync(file, 'utf8'), { timeout: 40_000 }).toContain('Komisi Dua');
    expect(watching.output.stdout).toBe('');
    watching.process.kill('SIGINT');
    expect(await watching.ended).toBe(0);
    other.remove();
  });
});
