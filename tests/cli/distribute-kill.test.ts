import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readLedger } from '../../src/distribution/ledger.ts';
import { startMailServer } from '../support/mail.ts';
import { note, notebookFiles } from '../support/notebook.ts';
import { createRandom, type Random } from '../support/random.ts';
import { binary } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';
import { directory, office } from './distribute-office.ts';

const rounds = process.env.CATATAN_LONG === '1' ? 60 : 5;
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** Finals with a signed copy each, which need no browser. */
function officeWith(ids: readonly string[], port: number) {
  const text = note({ body: 'bkad', recommendations: '[]', signed: 'attachments/a.pdf' });
  const notes = Object.fromEntries(ids.map((id) => [id, text]));
  const mail = `mail: {from: setwan@muaratirta.example, host: 127.0.0.1, port: ${port}, perMinute: 6000}\n`;
  const extra = { 'catatan.yaml': office + mail, 'stakeholders.yaml': directory, 'attachments/a.pdf': '%PDF-1.4\n' };
  const scratch = createScratch(notebookFiles(notes, extra));
  closing.push(scratch.remove);
  return scratch.path;
}

interface Ended {
  readonly stderr: string;
  readonly code: number | null;
}

function start(path: string) {
  const child = spawn(process.execPath, [binary, 'distribute'], {
    cwd: path,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, CATATAN_TODAY: '2026-01-21', NO_COLOR: '1' },
  });
  let stderr = '';
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ stderr, code })));
  return { child, ended };
}

const register = (path: string) => join(path, 'ledger/deliveries.jsonl');

/** What the disk had of the register when the power went: an outcome may be cut, an intent is flushed before anything is sent. */
function cutLastOutcome(path: string, random: Random): void {
  if (!existsSync(register(path))) return;
  const content = readFileSync(register(path));
  const last = content.lastIndexOf('\n', content.length - 2) + 1;
  if (content.includes('"event":"intent"', last)) return;
  writeFileSync(register(path), content.subarray(0, random.integer(last, content.length - 1)));
}

/** A server that answers after a moment, and tells of every step of every message. */
async function startSlowServer(random: Random) {
  const received: string[] = [];
  const watcher = { onStep: () => {} };
  const server = await startMailServer({
    onData: (stream, _, done) => {
      const parts: Buffer[] = [];
      watcher.onStep();
      stream.on('data', (data: Buffer) => parts.push(data));
      stream.on('end', () => {
        received.push(/^Message-ID: <(.*)>/im.exec(Buffer.concat(parts).toString())?.[1] ?? '');
        watcher.onStep();
        setTimeout(
          () => {
            done();
            watcher.onStep();
          },
          random.integer(0, 15),
        );
      });
    },
  });
  closing.push(server.close);
  return { received, watcher, port: server.port };
}

/** One run, killed after some time or some steps of the server; whether it was still running then. */
async function runAndKill(path: string, watcher: { onStep: () => void }, random: Random): Promise<boolean> {
  const { child, ended } = start(path);
  let isKilled = false;
  const kill = () => {
    isKilled = child.kill('SIGKILL');
  };
  let left = random.integer(1, 9);
  if (random.chance(0.3)) setTimeout(kill, random.integer(150, 1200));
  else {
    watcher.onStep = () => {
      left -= 1;
      if (left === 0) setTimeout(kill, random.integer(0, 12));
    };
  }
  await ended;
  watcher.onStep = () => {};
  return isKilled;
}

describe('distribute, killed at any moment', { timeout: 600_000 }, () => {
  it('sends nothing twice, and forgets nothing without naming it', async () => {
    const random = createRandom(7);
    const { received, watcher, port } = await startSlowServer(random);
    const ids = Array.from({ length: rounds * 3 }, (_, index) => `2026-01-20-rapat-${index}`);
    const path = officeWith(ids, port);
    let kills = 0;
    for (let round = 0; round < rounds; round += 1) {
      if (await runAndKill(path, watcher, random)) kills += 1;
      if (random.chance(0.25)) cutLastOutcome(path, random);
    }
    const { stderr, code } = await start(path).ended;
    expect(kills).toBeGreaterThan(rounds / 2);
    expect(new Set(received).size, 'something was sent twice').toBe(received.length);

    const { events, unreadable, torn } = readLedger(readFileSync(register(path), 'utf8'));
    expect([unreadable, torn]).toEqual([[], undefined]);
    const sent = new Set(events.flatMap(({ event, note: id }) => (event === 'sent' ? [id] : [])));
    const named = new Set([...stderr.matchAll(/catatan distribute (\S+) --to bkad/g)].map(([, id = '']) => id));
    expect(ids.filter((id) => sent.has(id) === named.has(id))).toEqual([]);
    expect(code).toBe(named.size > 0 ? 1 : 0);
    const noteOf = new Map(events.map(({ messageId = '', note: id }) => [messageId, id]));
    const arrived = new Set(received.map((message) => noteOf.get(message)));
    expect(
      [...sent].filter((id) => !arrived.has(id)),
      'recorded as sent, and never was',
    ).toEqual([]);
    expect(
      [...arrived].filter((id = '') => !sent.has(id) && !named.has(id)),
      'arrived unrecorded',
    ).toEqual([]);
  });
});
