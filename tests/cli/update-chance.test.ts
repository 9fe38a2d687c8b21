import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parseNote } from '../../src/notes/parse.ts';
import { note, notebookFiles, usualId } from '../support/notebook.ts';
import { createRandom, type Random } from '../support/random.ts';
import { runInProcess } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';

let scratch = createScratch();
afterEach(() => scratch.remove());

const file = `2026/${usualId}.md`;
const nextFile = '2026/2026-02-24-lanjutan.md';

const items = `
  # di atas semua
  - id: R1 # utama
    text: 'Menyerahkan data: kerusakan jalan per ruas.'   # isi
    owner: "dinas-pupr"
    # tenggat disepakati lisan
    deadline: 2026-02-09 # hari Senin
    updates: [] # belum ada

  - {id: R2, text: "Menyerahkan pagu, dan rinciannya.", owner: bkad, deadline: 2026-02-16} # kurung
  - id: R3
    text: >-
      Menyampaikan usul
      perbaikan.
    owner: bkad
    status: usulan # menunggu
    deadline: 2026-03-02
    evidence:
    - attachments/a.pdf # lama
      # di bawah bukti
  # di bawah semua`;

const body = '## Pembahasan\n\n# bukan komentar\n\nRuas jalan - dibahas: {x}.\n';

/** Options that go together often enough to be accepted, and some that do not. */
function drawOptions(random: Random): string[] {
  const text = random.pick([
    'Tiga dari lima: selesai',
    '"kutip" # bukan komentar',
    "it's [x], {y}",
    '- tanda',
    '2026-02-16',
  ]);
  const by = ['--by', random.pick(['Bappeda', 'Ani, S.H.', 'yes'])];
  const evidence = [
    '--evidence',
    random.pick(['attachments/a.pdf', 'https://contoh.example/?a=b&c#d', 'catatan.yaml']),
  ];
  const day = `2026-0${random.integer(2, 4)}-${random.integer(10, 28)}`;
  return random.pick([
    ['--status', random.pick(['proses', 'belum'])],
    ['--status', 'proses', '--note', text, ...by],
    ['--note', text, ...by, ...evidence],
    ['--status', 'selesai', ...evidence],
    ['--status', 'selesai', '--completed', '2026-02-10', ...evidence, ...evidence, '--note', text, ...by],
    ['--verified-by', random.pick(['Inspektorat', 'BKAD'])],
    ['--deadline', day, '--reason', text, ...by],
    ['--reason-code', 'kahar', '--reason', text, '--approved-by', 'Ketua'],
    ['--approved-by', 'Ketua'],
    ['--impact', text],
    ['--carry-to', '2026-02-24', '--deadline', '2026-03-10', ...by],
  ]);
}

const commentsOf = (text: string) =>
  text.match(/(?<=^|\s)# ?(?:di|utama|isi|tenggat|hari|belum|kurung|menunggu|lama)[^\n]*/gm) ?? [];

/** Lines that are gone, but for those whose values may change. */
function lost(before: string, after: string): string[] {
  const lines = new Set(after.split(/\r?\n/));
  const mayChange = /status:|deadline:|updates: \[\]|id: R2/;
  return before.split(/\r?\n/).filter((line) => !lines.has(line) && !mayChange.test(line));
}

/** The data of the note without the items that were updated, and all that stands below it. */
function rest(text: string, updated: ReadonlySet<string>) {
  const parsed = parseNote(file, new TextEncoder().encode(text));
  const { recommendations, ...head } = parsed.data ?? {};
  const untouched = (recommendations as { id: string }[]).filter(({ id }) => !updated.has(id));
  return { head, untouched, body: parsed.body };
}

describe('any sequence of updates', { timeout: 120_000 }, () => {
  it.each([1, 2, 3, 4, 5, 6])(
    'leaves a file that check accepts, with every comment and nothing else changed (%i)',
    async (seed) => {
      const random = createRandom(seed);
      const eol = random.pick(['\n', '\r\n']);
      const files = notebookFiles(
        {
          [usualId]: note({ recommendations: items, status: random.pick(['final', 'draf']) }, body).replaceAll(
            '\n',
            eol,
          ),
          '2026-02-24-lanjutan': note({ status: 'draf', date: '2026-02-24', recommendations: '[] # kosong' }),
        },
        { 'attachments/a.pdf': 'a' },
      );
      scratch = createScratch(files);
      const original = String(files[file]);
      expect(commentsOf(original)).toHaveLength(11);
      const read = (path = file) => readFileSync(join(scratch.path, path), 'utf8');
      const updated = new Set<string>();
      let written = 0;
      for (let step = 0; step < 12; step += 1) {
        const id = random.pick(['R1', 'R2', 'R3']);
        const argv = drawOptions(random);
        const before = read();
        const run = await runInProcess(['--today', '2026-02-16', 'update', `${usualId}#${id}`, ...argv], scratch.path);
        expect([0, 1, 2], `${argv.join(' ')}\n${run.stderr}`).toContain(run.exitCode);
        if (run.exitCode !== 0) expect(read()).toBe(before);
        else updated.add(id);
        if (read() !== before) written += 1;
        const check = await runInProcess(['--today', '2026-02-16', 'check'], scratch.path);
        expect(check.exitCode, `${argv.join(' ')}\n${read()}\n${check.stdout}`).toBe(0);
        expect(commentsOf(read())).toEqual(commentsOf(original));
        expect(lost(original, read())).toEqual([]);
        expect(rest(read(), updated)).toEqual(rest(original, updated));
        expect(read().split(eol).join('').includes('\n')).toBe(false);
        expect(read(nextFile)).toContain('# kosong');
      }
      expect(written).toBeGreaterThan(2);
    },
  );
});
