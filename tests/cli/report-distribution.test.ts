import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/shared/wrap.ts';
import { note, notebookFiles, usualId } from '../support/notebook.ts';
import { hostile } from '../support/report.ts';
import { captureWorld, runInProcess } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';

const secretId = '2026-02-03-klarifikasi';
const closedId = '2026-02-10-anggaran';
const batalId = '2026-02-12-irigasi';
const stakeholders = `- {id: komisi-2, name: Komisi II, channel: whatsapp}
- {id: dinas-pupr, name: Dinas Pekerjaan Umum dan Penataan Ruang, short: Dinas PUPR, email: pupr@contoh.example, channel: email}
- {id: bkad, name: Badan Keuangan dan Aset Daerah, short: BKAD, channel: ekspedisi}
- {id: bpbd, name: BPBD, channel: email}
- {id: pt-sawit, name: PT Sawit, email: kantor@sawit.example, external: true}
`;
const items = (owner: string) => `\n  - {id: R1, text: Menyerahkan data., owner: ${owner}, deadline: 2026-02-27}`;
const notes = {
  [usualId]: note({ distribution: '[bkad, bpbd, pt-sawit]' }),
  [secretId]: note({ date: '2026-02-03', type: 'badan-kehormatan', access: 'rahasia', recommendations: items('bkad') }),
  [closedId]: note({ date: '2026-02-10', access: 'tertutup', recommendations: items('pt-sawit') }),
  [batalId]: note({ date: '2026-02-12', status: 'batal', recommendations: '[]' }),
};

let scratch: ReturnType<typeof createScratch>;
beforeEach(() => {
  scratch = createScratch(notebookFiles(notes, { 'stakeholders.yaml': stakeholders }));
});
afterEach(() => scratch.remove());

interface Item {
  readonly note: { readonly id: string };
  readonly receiver: { readonly id: string };
  readonly version: string | null;
  readonly [key: string]: unknown;
}

const report = (...argv: readonly string[]) =>
  runInProcess(['--today', '2026-03-02', 'report', '--distribution', ...argv], scratch.path);

async function json(...argv: readonly string[]): Promise<{ totals: Record<string, number>; items: readonly Item[] }> {
  const { exitCode, stdout, stderr } = await report('--format', 'json', ...argv);
  expect(exitCode, stderr).toBe(0);
  return JSON.parse(stdout);
}

async function itemOf(receiver: string, id = usualId): Promise<Item | undefined> {
  return (await json()).items.find((item) => item.receiver.id === receiver && item.note.id === id);
}

const ledger = () => join(scratch.path, 'ledger/deliveries.jsonl');

/** An event of the current version, unless `changes` name another; its bytes are made of its version. */
async function event(id: string, receiver: string, time: string, changes: Readonly<Record<string, unknown>> = {}) {
  const noteId = String(changes.note ?? usualId);
  const version = String(changes.version ?? (await itemOf(receiver, noteId))?.version);
  const sha256 = Buffer.from(version).toString('hex').padEnd(64, '0').slice(0, 64);
  const usual = { event: 'sent', id, time, note: noteId, receiver, channel: 'email', edition: 'internal' };
  return JSON.stringify({ ...usual, document: 'catatan', sha256, version, ...changes });
}

function write(lines: readonly string[]): void {
  mkdirSync(dirname(ledger()), { recursive: true });
  writeFileSync(ledger(), lines.map((line) => `${line}\n`).join(''));
}

/** Two versions, a failure, an unclear sending, a receipt, numbered copies, somebody outside, a meeting called off. */
async function everything(): Promise<string[]> {
  const old = { version: 'aaaaaaaaaaaa' };
  return [
    await event('1', 'dinas-pupr', '2026-01-21T09:00:00+07:00', { by: 'Siti' }),
    await event('2', 'dinas-pupr', '2026-01-23T08:00:00+07:00', { event: 'received', by: 'Budi', evidence: 'a.pdf' }),
    await event('3', 'bkad', '2026-01-21T09:00:00+07:00', old),
    await event('4', 'bkad', '2026-01-22T09:00:00+07:00', { ...old, event: 'received' }),
    await event('5', 'komisi-2', '2026-01-21T09:00:00+07:00', { event: 'intent' }),
    await event('6', 'bpbd', '2026-01-21T09:00:00+07:00', { event: 'intent' }),
    await event('7', 'bpbd', '2026-01-21T09:00:05+07:00', {
      event: 'failed',
      intent: '6',
      reason: 'penuh: x@y.example',
    }),
    await event('8', 'pt-sawit', '2026-01-22T09:00:00+07:00', { edition: 'public' }),
    await event('9', 'bkad', '2026-02-04T09:00:00+07:00', { note: secretId, channel: 'langsung', copy: '2/2' }),
    await event('10', 'bkad', '2026-02-11T09:00:00+07:00', { ...old, note: batalId, channel: 'ekspedisi' }),
  ];
}

describe('report --distribution', () => {
  it('tells of every receiver what it has', async () => {
    write(await everything());
    const { items: all, totals } = await json();
    const told = all.map(
      (item) => `${item.note.id.slice(5, 10)} ${item.receiver.id} ${item.standing} ${item.hindrance}`,
    );
    expect(told).toEqual([
      '01-20 komisi-2 pending null',
      '01-20 dinas-pupr current null',
      '01-20 bkad correction null',
      '01-20 bpbd held no-address',
      '01-20 pt-sawit current null',
      '02-03 komisi-2 first null',
      '02-03 bkad current null',
      '02-10 komisi-2 first null',
      '02-10 pt-sawit held not-public',
      '02-12 bkad withdrawal null',
    ]);
    expect(totals).toEqual({
      notes: 3,
      notesDistributed: 0,
      deliveries: 8,
      current: 3,
      confirmed: 1,
      ownerDeliveries: 2,
      ownersProven: 1,
    });
  });

  it('tells when, by whom and with what evidence', async () => {
    write(await everything());
    expect(await itemOf('dinas-pupr')).toEqual({
      note: {
        id: usualId,
        title: 'Kerusakan jalan Sei Batu',
        type: 'rdp',
        date: '2026-01-20',
        access: 'terbuka',
        status: 'final',
      },
      receiver: { id: 'dinas-pupr', name: 'Dinas Pekerjaan Umum dan Penataan Ruang' },
      role: 'owner',
      openOwner: true,
      channel: 'email',
      edition: 'internal',
      standing: 'current',
      hindrance: null,
      version: expect.stringMatching(/^[0-9a-f]{12}$/),
      held: { version: expect.stringMatching(/^[0-9a-f]{12}$/), sent: '2026-01-21', by: 'Siti' },
      firstSent: '2026-01-21',
      sent: '2026-01-21',
      received: '2026-01-23',
      evidence: 'a.pdf',
      confirmedBy: 'Budi',
      workingDaysToSend: 1,
      workingDaysToReceive: 2,
      copy: null,
    });
    expect(await itemOf('bkad', secretId)).toMatchObject({ standing: 'current', copy: '2/2', channel: 'langsung' });
    expect(await itemOf('pt-sawit')).toMatchObject({ edition: 'public', standing: 'current' });
    const { stdout } = await report('--format', 'json');
    expect(stdout).not.toContain('@');
  });

  it('says the same of two clones whose registers were joined, in any order and twice', async () => {
    const lines = await everything();
    write(lines);
    const expected = await report('--format', 'json');
    for (const joined of [lines.toReversed(), [...lines.slice(4), ...lines, ...lines.slice(0, 6)]]) {
      write(joined);
      expect(await report('--format', 'json')).toEqual(expected);
    }
  });

  it('shows owners who lack what is in force before all else', async () => {
    write(await everything());
    const { stdout } = await report();
    const parts = [
      'Kiriman',
      'PEMILIK REKOMENDASI YANG BELUM MEMEGANG VERSI TERBARU: 1',
      'PT Sawit',
      closedId,
      'BELUM SAMPAI',
    ];
    const places = parts.slice(1).map((part) => stdout.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(stdout).toContain('Sampai ke semua penerima     0 dari 3 catatan yang ada penerimanya = 0,0%');
    expect(stdout).toContain('tidak dikirim: pihak luar, dan catatan ini tidak terbuka untuk umum');
    expect(stdout).toContain('tidak dapat dikirim: alamat surelnya belum ada dalam stakeholders.yaml');
    expect(stdout).toContain('memegang versi lama yang dikirim 21 Jan 2026 · versi terbaru belum dikirim');
    expect(stdout).toContain('salinan 2 dari 2');
    expect(stdout).toContain('belum diberi tahu bahwa rapatnya batal');
    expect(stdout).not.toContain('@');
  });

  it.each([60, 80, 200])('keeps within %i columns whatever the notes hold', async (columns) => {
    const file = join(scratch.path, `2026/${usualId}.md`);
    writeFileSync(file, note({ title: JSON.stringify(hostile), distribution: '[bkad, bpbd, pt-sawit]' }));
    write(await everything());
    const output = { ...captureWorld(scratch.path).world.output, columns };
    let stdout = '';
    const data = (text: string | Uint8Array) => {
      stdout += text;
    };
    await runInProcess(['report', '--distribution'], scratch.path, {}, { output: { ...output, data } });
    expect(stdout).toContain('PEMILIK REKOMENDASI');
    for (const line of stdout.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(columns);
    expect(stdout).not.toContain('\u001b');
  });

  it('is the same as a table for spreadsheets, without formulas', async () => {
    write(await everything());
    writeFileSync(join(scratch.path, `2026/${usualId}.md`), note({ title: '"=1+1"', distribution: '[bkad]' }));
    const { stdout } = await report('--format', 'csv');
    const rows = stdout.replace('\uFEFF', '').trimEnd().split('\r\n');
    const { items: all } = await json();
    expect(rows).toHaveLength(all.length + 1);
    expect(rows[0]?.split(';')).toHaveLength(26);
    expect(stdout).toContain(";'=1+1;");
    expect(rows.find((row) => row.includes(secretId) && row.includes(';bkad;'))).toContain('2026-02-04');
  });

  it('goes into a file, whose ending tells the form', async () => {
    const { exitCode, stdout, stderr } = await report('-o', 'hasil/distribusi.csv');
    expect([exitCode, stdout]).toEqual([0, '']);
    expect(stderr).toContain('hasil/distribusi.csv');
    expect(readFileSync(join(scratch.path, 'hasil/distribusi.csv'), 'utf8')).toContain('ID penerima');
  });

  it('counts what the filters let through, and says so', async () => {
    const { stdout } = await report('--owner', 'bkad', '--since', '2026-02-01', '--type', 'badan-kehormatan');
    expect(stdout).toContain('penerima Badan Keuangan dan Aset Daerah');
    expect(stdout).toContain('0 dari 1 kiriman');
    expect((await json('--until', '2026-01-31')).items.map((item) => item.note.id)).toEqual(Array(5).fill(usualId));
    expect((await report('--until', '2020-01-01')).stdout).toContain('Tidak ada yang memenuhi saringan ini.');
  });

  it.each([
    [['--overdue'], '--overdue'],
    [['--status', 'belum'], '--status'],
    [['--due-within', '7'], '--due-within'],
    [['--group-by', 'owner'], '--group-by'],
    [['--as-of', '2026-01-31'], '--as-of'],
    [['--fail-on-overdue'], '--fail-on-overdue'],
    [['--format', 'xlsx'], '--format text, --format json, --format csv'],
    [['-o', 'laporan.pdf'], '-o laporan.pdf'],
  ])('refuses %j, which says nothing of it', async (argv, told) => {
    const { exitCode, stdout, stderr } = await report(...argv);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr.replace(/\s+/g, ' ')).toContain(told);
    expect(stderr).toContain('--distribution');
  });

  it('tells what it could not read or count', async () => {
    write([await event('1', 'bkad', '2031-01-06T09:00:00+07:00'), '{"event":"pos"}']);
    appendFileSync(ledger(), '{"event":"se');
    writeFileSync(join(scratch.path, '2026/2026-02-20-rusak.md'), note({ date: '2026-02-20', access: 'terbuk' }));
    const { exitCode, stderr, stdout } = await report();
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/Baris 2 dalam ledger\/deliveries\.jsonl/);
    expect(stderr).toMatch(/Baris terakhir ledger\/deliveries\.jsonl terpotong/);
    expect(stderr).toContain('2026/2026-02-20-rusak.md');
    expect(stderr).toMatch(/Hari libur tahun .*2031 belum diketahui/);
    expect(stdout).toContain('hari kerja tidak diketahui sesudah rapat');
  });

  it('has nothing to tell of a notebook without final notes', async () => {
    for (const id of Object.keys(notes)) rmSync(join(scratch.path, `2026/${id}.md`));
    const { exitCode, stdout } = await report();
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Belum ada catatan final yang ada penerimanya.');
  });
});

describe('bare catatan', () => {
  const home = () => runInProcess(['--today', '2026-02-16'], scratch.path);

  it('names owners without the current version, and what sends it', async () => {
    const { stdout } = await home();
    expect(stdout).toContain('Pemilik rekomendasi tanpa versi terbaru: Dinas PUPR, BKAD\n');
    expect(stdout).toContain('Langkah berikutnya: catatan distribute\n');
  });

  it('names nobody who has it', async () => {
    const all = (await json()).items.filter((item) => item.standing === 'first');
    const lines = all.map((item, index) =>
      event(String(index), item.receiver.id, '2026-02-15T09:00:00+07:00', { note: item.note.id }),
    );
    write(await Promise.all(lines));
    const { stdout } = await home();
    expect(stdout).not.toContain('Pemilik rekomendasi');
    expect(stdout).not.toContain('catatan distribute');
  });
});
