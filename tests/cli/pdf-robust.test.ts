import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepareEmbedded } from '../../src/adapters/browser/embedded.ts';
import { machineEnvironment } from '../../src/adapters/browser/environment.ts';
import { note, notebookFiles } from '../support/notebook.ts';
import { binary } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';

const here = process.platform === 'linux' && process.arch === 'x64';
const isLong = process.env.CATATAN_LONG === '1';
const packaged = (name: string) => readFileSync(join(import.meta.dirname, '../../templates/documents', name), 'utf8');

let scratch: ReturnType<typeof createScratch>;
let temporary: string;
const servers: Server[] = [];
const started: ChildProcess[] = [];

beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'catatan-test-'));
});
afterEach(() => {
  for (const child of started.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  }
  for (const server of servers.splice(0)) server.close();
  scratch.remove();
  rmSync(temporary, { recursive: true, force: true });
});

/** A notebook of so many equal notes, and more. */
function notebook(count: number, more: Readonly<Record<string, string>> = {}): void {
  const notes = Array.from({ length: count }, (_, index) => [`2026-01-20-rapat-${index}`, note()] as const);
  scratch = createScratch({ ...notebookFiles(Object.fromEntries(notes)), ...more });
}

/** Starts `catatan pdf` with a folder of its own for what is temporary, and a cache that holds the browser alone. */
function startPdf(...argv: readonly string[]) {
  const env = { ...process.env, TMPDIR: temporary };
  const child = spawn(process.execPath, [binary, 'pdf', '--force', ...argv], { cwd: scratch.path, env });
  started.push(child);
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (part) => {
    said.stdout += part;
  });
  child.stderr.on('data', (part) => {
    said.stderr += part;
  });
  const ended = new Promise<{ code: number | null; signal: string | null } & typeof said>((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal, ...said })),
  );
  return { child, ended };
}

const folder = () => join(scratch.path, 'out/pdf');
function printed(): string[] {
  try {
    return readdirSync(folder()).filter((name) => name.endsWith('.pdf'));
  } catch {
    return [];
  }
}
const isWhole = (name: string) => /%%EOF\s*$/.test(readFileSync(join(folder(), name), 'latin1'));

/** Numbers of the processes of browsers that this test started. */
function browsers(): number[] {
  return readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid) && commandLine(pid).includes(temporary))
    .map(Number);
}
const mainBrowser = () => browsers().find((pid) => commandLine(pid).includes('--remote-debugging-'));
function commandLine(pid: string | number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

async function until<T>(what: () => T | undefined | false): Promise<T> {
  for (;;) {
    const value = what();
    if (value !== undefined && value !== false) return value;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function listening(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

function answerUpgrade({ headers }: IncomingMessage, socket: Duplex): void {
  const key = `${headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
  const accept = createHash('sha1').update(key).digest('base64');
  const lines = ['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade'];
  socket.on('error', () => {}).write(`${[...lines, `Sec-WebSocket-Accept: ${accept}`].join('\r\n')}\r\n\r\n`);
}

/** A program that starts the embedded browser, and what it is to be started with to listen at an address. */
async function remoteBrowser(): Promise<{ child: ChildProcess; address: string }> {
  const { path, env } = await prepareEmbedded(machineEnvironment());
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0'];
  const profile = `--user-data-dir=${join(temporary, 'profile')}`;
  const child = spawn(path, [...flags, profile], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  started.push(child);
  let text = '';
  child.stderr.on('data', (part) => {
    text += part;
  });
  return { child, address: await until(() => /ws:\/\/\S+/.exec(text)?.[0]) };
}

describe.runIf(here)('catatan pdf', { timeout: 60_000 }, () => {
  it('prints every document though the browser dies among them', async () => {
    notebook(20);
    const { ended } = startPdf();
    await until(() => printed().length > 2);
    process.kill(await until(mainBrowser), 'SIGKILL');
    const { code, stdout } = await ended;
    expect(code).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(20);
    expect(printed().filter(isWhole)).toHaveLength(20);
  });

  it('names every document that a browser which dies again and again did not print', async () => {
    notebook(40);
    const { child, ended } = startPdf();
    await until(() => printed().length > 2);
    while (child.exitCode === null) {
      const pid = mainBrowser();
      if (pid !== undefined) process.kill(pid, 'SIGKILL');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const { code, stderr } = await ended;
    expect(code).toBe(1);
    const missing = Array.from({ length: 40 }, (_, index) => `2026-01-20-rapat-${index}`).filter(
      (id) => !printed().includes(`${id}.pdf`),
    );
    expect(missing.length).toBeGreaterThan(0);
    for (const id of missing) expect(stderr).toMatch(new RegExp(`${id}\\b`));
    expect(printed().every(isWhole)).toBe(true);
    // What a browser that is killed while it starts leaves of its own is not ours.
    expect(readdirSync(temporary).filter((name) => !name.startsWith('.org.chromium.'))).toEqual([]);
  });

  it.skipIf(!isLong)('names the document that takes longer than --timeout, and prints the rest', async () => {
    const rows =
      '{{#each decisions}}{{#each @root.decisions}}{{#each @root.decisions}}<tr><td>a<td>b{{/each}}{{/each}}{{/each}}';
    const decisions = `[${Array.from({ length: 60 }, (_, index) => `Putusan ${index}`).join(', ')}]`;
    notebook(8, {
      'templates/documents/closing.hbs': `${packaged('closing.hbs')}<table>${rows}</table>`,
      '2026/2026-01-20-lambat.md': note({ decisions }),
    });
    const { code, stderr } = await startPdf('--timeout', '2').ended;
    expect(code).toBe(1);
    expect(stderr).toContain('2026-01-20-lambat');
    expect(stderr).toMatch(/(?:load|print): .*2000 ms/);
    expect(printed()).toHaveLength(8);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('ends at Ctrl-C with whole files, and no browser', async () => {
    notebook(40);
    const { child, ended } = startPdf();
    await until(() => printed().length > 2);
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ code: null, signal: 'SIGINT' });
    await expect.poll(browsers).toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);
    expect(printed().length).toBeLessThan(40);
    expect(printed().every(isWhole)).toBe(true);
    expect(readdirSync(folder())).toEqual(printed());
  });

  it('prints with a browser behind an address, and leaves it running', async () => {
    notebook(3);
    const { child, address } = await remoteBrowser();
    const { code, stderr } = await startPdf('--browser', address).ended;
    expect(code, stderr).toBe(0);
    expect(printed().filter(isWhole)).toHaveLength(3);
    expect(child.exitCode).toBeNull();
  });

  it.each([
    ['is silent', createServer(() => {})],
    ['opens a WebSocket and is silent', createHttpServer().on('upgrade', answerUpgrade)],
  ])('gives up on an address that %s', async (_how, server) => {
    notebook(1);
    const address = `ws://127.0.0.1:${await listening(server)}/x`;
    const start = performance.now();
    const { code, stderr } = await startPdf('--browser', address, '--timeout', '1').ended;
    expect(code).toBe(2);
    expect(stderr).toContain(address);
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  it('reads and reaches nothing, whatever a note or a template asks for', async () => {
    const seen: string[] = [];
    const port = await listening(
      createHttpServer((request, response) => {
        seen.push(request.url ?? '');
        response.end('CANARY');
      }).on('connection', () => seen.push('connection')),
    );
    const body = hostile(`http://127.0.0.1:${port}`);
    notebook(0, {
      '2026/2026-01-20-jahat.md': note({}, `## Pembahasan\n\n![](http://127.0.0.1:${port}/markdown)\n\n${body}\n`),
    });
    writeFileSync(join(temporary, 'canary.txt'), 'CANARY');
    await expectNothing();
    mkdirSync(join(scratch.path, 'templates/documents'), { recursive: true });
    writeFileSync(join(scratch.path, 'templates/documents/closing.hbs'), body);
    await expectNothing();
    expect(seen).toEqual([]);
  });

  async function expectNothing() {
    const { code, stderr } = await startPdf().ended;
    expect(code, stderr).toBe(0);
    const bytes = readFileSync(join(folder(), '2026-01-20-jahat.pdf'));
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
    expect(text).toContain('Pembahasan');
    expect(text + bytes.toString('latin1')).not.toMatch(/CANARY|TERTULIS|root:/);
  }

  function hostile(address: string): string {
    const file = `file://${temporary}/canary.txt`;
    const page = `<script>document.write('TERTULIS')</script><img src='${address}/inner'>`;
    return [
      `<script>document.body.append('TERTULIS'); fetch('${address}/script')</script>`,
      `<img src="${file}" onerror="fetch('${address}/error')"><img src="${address}/image" srcset="${address}/set 2x">`,
      `<iframe src="${file}"></iframe><iframe src="${address}/frame"></iframe><iframe src="file:///etc/passwd"></iframe>`,
      `<iframe srcdoc="${page}"></iframe><iframe src="data:text/html,${page}"></iframe>`,
      `<object data="${file}" type="text/plain"></object><embed src="${address}/embed">`,
      `<link rel="stylesheet" href="${address}/sheet"><link rel="preconnect" href="${address}">`,
      `<style>@import url(${address}/import); p { background: url(${address}/background) }</style>`,
      `<svg><image href="${address}/svg" width="9" height="9"/><use href="${address}/use#a"/></svg>`,
      `<meta http-equiv="refresh" content="0;url=${address}/refresh"><base href="${address}/">`,
      `<video src="${address}/video" poster="${address}/poster" autoplay></video><form action="${address}/form"></form>`,
    ].join('\n\n');
  }
});
