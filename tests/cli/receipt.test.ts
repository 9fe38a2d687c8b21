import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { note, notebookFiles, usualId } from '../support/notebook.ts';
import { type Answer, scriptedPrompter } from '../support/prompter.ts';
import { runInProcess } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';

const otherId = '2026-02-03-jembatan';
const secretId = '2026-02-10-klarifikasi';
const files = {
  [usualId]: note({ distribution: '[bkad]' }),
  [otherId]: note({ date: '2026-02-03', title: 'Jembatan gantung' }),
  [secretId]: note({ date: '2026-02-10', access: 'rahasia' }),
};

let scratch: ReturnType<typeof createScratch>;
beforeEach(() => {
  scratch = createScratch({
    ...Object.fromEntries(Object.entries(notebookFiles(files)).map(([name, text]) => [`notes/${name}`, text])),
    'luar/Tanda Terima.pdf': 'bukti',
  });
});
afterEach(() => scratch.remove());

const at = (path: string) => join(scratch.path, path);
const ledger = () => at('notes/ledger/deliveries.jsonl');
const read = () => (existsSync(ledger()) ? readFileSync(ledger(), 'utf8') : '');
const lastEvent = () => JSON.parse(read().trimEnd().split('\n').at(-1) ?? '');

const [first, second] = ['1'.repeat(64), '2'.repeat(64)];
const sent = (changes: Readonly<Record<string, unknown>> = {}) => ({
  event: 'sent',
  id: 's1',
  time: '2026-01-21T09:00:00+07:00',
  note: usualId,
  receiver: 'dinas-pupr',
  channel: 'srikandi',
  edition: 'internal',
  document: 'catatan',
  sha256: first,
  version: 'aaaaaaaaaaaa',
  ...changes,
});

function write(...events: readonly object[]): void {
  mkdirSync(at('notes/ledger'), { recursive: true });
  writeFileSync(ledger(), events.map((one) => `${JSON.stringify(one)}\n`).join(''));
}

const flat = (text: string) => text.replace(/\s+/g, ' ');
async function receipt(argv: readonly string[], answers?: readonly Answer[]) {
  const prompter = answers && scriptedPrompter(answers);
  const changes = prompter === undefined ? {} : { prompter };
  const run = await runInProcess(['--today', '2026-02-16', 'receipt', ...argv], scratch.path, {}, changes);
  expect(prompter?.rest() ?? 0).toBe(0);
  return { ...run, stderr: flat(run.stderr) };
}

describe('receipt', () => {
  it('adds one event that says what was received, when, and from whom that is known', async () => {
    write(sent());
    const before = read();
    const { exitCode, stdout, stderr } = await receipt([
      ...['2026-01-20', '--from', 'dinas-pupr', '--date', '2026-01-23'],
      ...['--by', ' Budi \u0007Santoso ', '--evidence', 'notes/catatan.yaml'],
    ]);
    expect([exitCode, stdout]).toEqual([0, '']);
    expect(stderr).toContain(
      `${usualId} (kiriman 21 Jan 2026) diterima Dinas Pekerjaan Umum dan Penataan Ruang pada 23 Januari 2026`,
    );
    expect(read().startsWith(before)).toBe(true);
    expect(read().slice(before.length).split('\n')).toHaveLength(2);
    expect(lastEvent()).toEqual({
      ...sent(),
      event: 'received',
      id: expect.stringMatching(/^[0-9a-f]{16}$/),
      time: expect.stringMatching(/^2026-01-23T\d{2}:\d{2}:\d{2}\.\d{3}\+07:00$/),
      by: 'Budi Santoso',
      evidence: 'catatan.yaml',
    });
  });

  it('confirms what was sent last, with the number of its copy', async () => {
    const copy = { note: secretId, channel: 'langsung', copy: '1/2' };
    write(sent(), sent({ id: 's2', time: '2026-02-02T09:00:00+07:00', sha256: second, version: 'b' }));
    await receipt(['2026-01-20', '--from', 'dinas-pupr']);
    expect(lastEvent()).toMatchObject({ event: 'received', sha256: second, version: 'b' });
    expect(lastEvent().time).toMatch(/^2026-02-16T/);
    write(sent({ ...copy, time: '2026-02-11T09:00:00+07:00' }));
    await receipt([secretId, '--from', 'dinas-pupr']);
    expect(lastEvent()).toMatchObject({ ...copy, event: 'received' });
  });

  it('settles a sending of which nobody knew what became', async () => {
    write(sent({ event: 'intent', id: 'i1' }));
    expect((await receipt(['2026-01-20#R1', '--from', 'dinas-pupr'])).exitCode).toBe(0);
    expect(lastEvent()).toMatchObject({ event: 'received', intent: 'i1' });
    const { stdout } = await runInProcess(['report', '--distribution', '--format', 'json'], scratch.path);
    const [item] = JSON.parse(stdout).items.filter(
      (one: { receiver: { id: string } }) => one.receiver.id === 'dinas-pupr',
    );
    expect(item).toMatchObject({ standing: 'correction', held: { version: 'aaaaaaaaaaaa', sent: '2026-01-21' } });
  });

  it('counts on the very day of sending, before the hour of it too', async () => {
    write(sent({ time: '2026-01-21T23:59:59+07:00' }));
    expect((await receipt(['2026-01-20', '--from', 'dinas-pupr', '--date', '2026-01-21'])).exitCode).toBe(0);
    const again = await receipt(['2026-01-20', '--from', 'dinas-pupr', '--date', '2026-01-21']);
    expect(again.stderr).toContain('sudah tercatat diterima');
  });

  it('writes nothing where that is on record, and says so', async () => {
    write(sent());
    await receipt(['2026-01-20', '--from', 'dinas-pupr', '--date', '2026-01-23']);
    const before = read();
    const { exitCode, stderr } = await receipt(['2026-01-20', '--from', 'dinas-pupr']);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('sudah tercatat diterima Dinas Pekerjaan Umum dan Penataan Ruang pada 23 Januari 2026');
    expect(read()).toBe(before);
    expect(existsSync(at('notes/attachments'))).toBe(false);
  });

  it('adds the evidence that comes later, once', async () => {
    write(sent());
    await receipt(['2026-01-20', '--from', 'dinas-pupr', '--date', '2026-01-23']);
    const proof = ['2026-01-20', '--from', 'dinas-pupr', '--evidence', 'luar/Tanda Terima.pdf'];
    expect((await receipt(proof)).stderr).toContain('bukti attachments/2026-01-20/tanda-terima.pdf');
    const before = read();
    expect((await receipt(proof)).stderr).toContain('sudah tercatat');
    expect(read()).toBe(before);
  });

  it('tells that the note changed since', async () => {
    write(sent());
    const { stderr } = await receipt(['2026-01-20', '--from', 'dinas-pupr']);
    expect(stderr).toContain(`Yang diterima bukan versi terbaru`);
    expect(stderr).toContain(`catatan distribute ${usualId} --to dinas-pupr`);
  });

  it('copies evidence from elsewhere to the attachments of the meeting', async () => {
    write(sent());
    const argv = ['2026-01-20', '--from', 'dinas-pupr', '--evidence', 'luar/Tanda Terima.pdf'];
    const { stderr } = await receipt(argv);
    expect(stderr).toContain('Bukti disalin ke attachments/2026-01-20/tanda-terima.pdf');
    expect(lastEvent().evidence).toBe('attachments/2026-01-20/tanda-terima.pdf');
    expect(readFileSync(at('notes/attachments/2026-01-20/tanda-terima.pdf'), 'utf8')).toBe('bukti');
  });

  it('mends a last line that was cut off', async () => {
    write(sent());
    writeFileSync(ledger(), `${read()}{"event":"se`);
    expect((await receipt(['2026-01-20', '--from', 'dinas-pupr'])).exitCode).toBe(0);
    expect(
      read()
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).event),
    ).toEqual(['sent', 'received']);
  });

  it.each<[string, readonly string[], string]>([
    ['a day to come', ['2026-01-20', '--from', 'dinas-pupr', '--date', '2026-02-17'], 'belum tiba'],
    [
      'a day before the sending',
      ['2026-01-20', '--from', 'dinas-pupr', '--date', '2026-01-20'],
      'mendahului pengirimannya, 21 Januari 2026',
    ],
    ['what was never sent', ['2026-01-20', '--from', 'bkad'], `catatan distribute ${usualId} --to bkad`],
    ['a receiver that nobody knows', ['2026-01-20', '--from', 'dinas-pupt'], 'Maksud Anda "dinas-pupr"?'],
    ['a note that nobody knows', ['2026-01-21', '--from', 'dinas-pupr'], '"2026-01-21"'],
    [
      'evidence that does not exist',
      ['2026-01-20', '--from', 'dinas-pupr', '--evidence', 'x.pdf'],
      'Bukti x.pdf tidak ada',
    ],
    ['evidence that is a folder', ['2026-01-20', '--from', 'dinas-pupr', '--evidence', 'luar'], 'adalah folder'],
    ['an empty name', ['2026-01-20', '--from', 'dinas-pupr', '--by', ' '], '--by belum berisi'],
    ['no note', ['--from', 'dinas-pupr'], 'REF'],
    ['no receiver', ['2026-01-20'], '--from'],
  ])('refuses %s', async (_, argv, told) => {
    write(sent());
    const before = read();
    const { exitCode, stderr } = await receipt(argv);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(told);
    expect(read()).toBe(before);
    expect(existsSync(at('notes/attachments'))).toBe(false);
  });

  it('offers what was sent and nobody confirmed', async () => {
    write(
      sent(),
      sent({ id: 's2', receiver: 'bkad' }),
      sent({ id: 's3', note: otherId, time: '2026-02-04T09:00:00+07:00' }),
      sent({ event: 'received', id: 'r1', receiver: 'bkad', time: '2026-01-23T09:00:00+07:00' }),
    );
    await receipt(
      [],
      [
        ['Catatan mana', `${otherId}  Jembatan gantung`],
        ['Siapa', 'Dinas Pekerjaan Umum dan Penataan Ruang – dikirim 4 Feb 2026'],
      ],
    );
    expect(lastEvent()).toMatchObject({ event: 'received', note: otherId, receiver: 'dinas-pupr' });
    await receipt(['2026-01-20'], [['Siapa', 'Dinas Pekerjaan']]);
    expect(lastEvent()).toMatchObject({ note: usualId, receiver: 'dinas-pupr' });
    const before = read();
    expect((await receipt([], [])).stderr).toContain('Tidak ada kiriman yang menunggu konfirmasi penerimaan.');
    expect(read()).toBe(before);
  });

  it('speaks English, and goes by its Indonesian name', async () => {
    write(sent());
    const argv = ['--lang', 'en', '--today', '2026-02-16', 'terima', '2026-01-20', '--from', 'dinas-pupr'];
    const { exitCode, stderr } = await runInProcess(argv, scratch.path);
    expect(exitCode).toBe(0);
    expect(flat(stderr)).toContain('on 16 February 2026, without evidence.');
  });
});
