import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createNodeWorld } from '../../src/adapters/node-world.ts';
import { Failure } from '../../src/diagnostics/failure.ts';
import type { World } from '../../src/ports/world.ts';
import { note, notebookFiles, usualId } from '../support/notebook.ts';
import { type Answer, scriptedPrompter } from '../support/prompter.ts';
import { runInProcess } from '../support/run.ts';
import { createScratch, type FileMap } from '../support/scratch.ts';

let scratch = createScratch();
afterEach(() => scratch.remove());

const file = `2026/${usualId}.md`;
const ref = `${usualId}#R1`;
const nextId = '2026-02-24-lanjutan';
const at = (path: string) => join(scratch.path, path);
const textOf = (path = file) => readFileSync(at(path), 'utf8');

/** Blanks as one, so that line breaks do not matter. */
const flat = (text: string) => text.replace(/\s+/g, ' ');

const items = `
  # satu tindakan, satu pemilik
  - id: R1 # utama
    text: "Menyerahkan data kerusakan jalan per ruas."
    owner: dinas-pupr
    deadline: 2026-02-09 # disepakati
    updates:
      - {date: 2026-01-27, by: Dinas PUPR, note: Survei dimulai.} # lisan
  - {id: R2, text: Menyerahkan pagu., owner: bkad, deadline: 2026-02-16}
  - id: R3
    text: Menyampaikan usul.
    owner: bkad
    status: usulan`;

const usual = notebookFiles({
  [usualId]: note({ recommendations: items }),
  [nextId]: note({ status: 'draf', date: '2026-02-24', title: 'Lanjutan', recommendations: '[] # belum ada' }),
});

async function update(argv: readonly string[], files?: FileMap, changes: Partial<World> = {}) {
  if (files !== undefined) {
    scratch.remove();
    scratch = createScratch(files);
  }
  return runInProcess(['--today', '2026-02-16', 'update', ...argv], scratch.path, {}, changes);
}

/** Lines that the file has more and less than before. */
function changed(before: string, after: string) {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return { less: old.filter((line) => !now.includes(line)), more: now.filter((line) => !old.includes(line)) };
}

it('lets nobody look better than things are', async () => {
  const done = ['2026-01-20#R2', '--status', 'selesai', '--evidence', 'https://contoh.example/a'];
  await update([...done, '--completed', '2026-02-16'], usual);
  const before = textOf();
  const refused = [
    ['2026-01-20#R2', '--completed', '2026-02-10'],
    ['2026-01-20#R2', '--status', 'belum'],
    [ref, '--reason-code', 'kahar', '--reason', 'Banjir.', '--approved-by', 'PUPR'],
  ];
  for (const argv of refused) expect((await update(argv)).exitCode, argv.join(' ')).not.toBe(0);
  expect(textOf()).toBe(before);
});

it('asks for a new verification of what is done a second time', async () => {
  const done = ['2026-01-20#R2', '--status', 'selesai', '--evidence', 'https://contoh.example/a'];
  await update([...done, '--verified-by', 'Inspektorat'], usual);
  await update(['2026-01-20#R2', '--status', 'proses', '--note', 'Ternyata belum.', '--by', 'BKAD']);
  const before = textOf();
  const again = await update(done);
  expect(again.exitCode).toBe(2);
  expect(flat(again.stderr)).toContain('--verified-by');
  expect(textOf()).toBe(before);
  expect((await update([...done, '--verified-by', 'Inspektorat'])).exitCode).toBe(0);
});

describe('catatan update writes', () => {
  it.each<[string, string[], string[], string[]]>([
    [
      'progress',
      ['R1', '--status', 'proses', '--note', 'Tiga: selesai', '--by', 'Bappeda'],
      [],
      ['    status: proses', '      - {date: 2026-02-16, by: Bappeda, note: "Tiga: selesai"}'],
    ],
    [
      'a moved deadline',
      ['R1', '--deadline', '2026-03-02', '--reason', 'Banjir', '--by', 'Ketua'],
      ['    deadline: 2026-02-09 # disepakati'],
      [
        '    deadline: 2026-03-02 # disepakati',
        '    extensions:',
        '      - {from: 2026-02-09, to: 2026-03-02, date: 2026-02-16, reason: Banjir, by: Ketua}',
      ],
    ],
    [
      'into brackets',
      ['R2', '--status', 'selesai', '--evidence', 'https://contoh.example/a', '--verified-by', 'Inspektorat'],
      ['  - {id: R2, text: Menyerahkan pagu., owner: bkad, deadline: 2026-02-16}'],
      [
        '  - {id: R2, text: Menyerahkan pagu., owner: bkad, deadline: 2026-02-16, status: selesai, completed: 2026-02-16, evidence: [https://contoh.example/a], verified: {by: Inspektorat, date: 2026-02-16}}',
      ],
    ],
    [
      'giving up',
      ['R2', '--reason-code', 'kahar', '--reason', 'Banjir', '--approved-by', 'Ketua'],
      ['  - {id: R2, text: Menyerahkan pagu., owner: bkad, deadline: 2026-02-16}'],
      [
        '  - {id: R2, text: Menyerahkan pagu., owner: bkad, deadline: 2026-02-16, status: tidak-dapat, reason: {code: kahar, note: Banjir}, accepted: {by: Ketua, date: 2026-02-16}}',
      ],
    ],
    [
      'approval',
      ['R3', '--approved-by', 'Ketua', '--deadline', '2026-03-02', '--by', 'Ketua'],
      ['    status: usulan'],
      ['    deadline: 2026-03-02', '    status: belum', '    approved: {by: Ketua, date: 2026-02-16}'],
    ],
  ])('%s', async (_, [id, ...argv], less, more) => {
    const { exitCode, stdout, stderr } = await update([`2026-01-20#${id}`, ...argv], usual);
    expect(stderr).toContain(`Tercatat pada ${usualId}#${id}`);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
    expect(changed(String(usual[file]), textOf())).toEqual({ less, more });
    expect((await runInProcess(['check'], scratch.path)).exitCode).toBe(0);
  });

  it('with the byte order mark and the line endings of the file', async () => {
    const text = `\uFEFF${String(usual[file]).replaceAll('\n', '\r\n')}`;
    await update([ref, '--status', 'proses'], { ...usual, [file]: text });
    expect(textOf()).toBe(text.replace('# disepakati\r\n', '# disepakati\r\n    status: proses\r\n'));
  });

  it('nothing where all is so already', async () => {
    const { exitCode, stderr } = await update([ref, '--status', 'belum'], usual);
    expect([exitCode, textOf()]).toEqual([0, usual[file]]);
    expect(stderr).toContain('tidak ada yang diubah');
  });

  it.each([`| \`${ref}\` | Menyerahkan data`, `| ${ref} |`, `${usualId}#r1`, `2026/${usualId}.md#1`])(
    'of %s',
    async (pasted) => {
      expect((await update([pasted, '--status', 'proses'], usual)).exitCode).toBe(0);
      expect(textOf()).toContain('status: proses');
    },
  );

  it('a warning for a deadline on a holiday, and the deadline', async () => {
    const argv = ['--deadline', '2026-02-17', '--reason', 'Banjir', '--by', 'Ketua'];
    const { exitCode, stdout, stderr } = await update([ref, ...argv], usual);
    expect([exitCode, stdout]).toEqual([0, '']);
    expect(flat(stderr)).toContain('Selasa, 17 Februari 2026 bukan hari kerja (Tahun Baru Imlek');
    expect(textOf()).toContain('deadline: 2026-02-17');
  });
});

describe('catatan update refuses', () => {
  it.each<[string, string[], number, string]>([
    ['no ref', [], 2, 'Argumen REF belum diberikan'],
    ['an unknown note', ['2026-01-21#R1', '--note', 'x'], 2, `Maksud Anda "${usualId}"?`],
    ['an unknown item', ['2026-01-20#R9', '--note', 'x'], 2, `Yang ada: ${ref}, ${usualId}#R2, ${usualId}#R3.`],
    ['a note of several items', ['2026-01-20', '--note', 'x'], 2, 'cocok dengan beberapa rekomendasi'],
    ['nothing said', [ref], 2, 'Belum disebut apa yang terjadi. Yang dapat dicatat: --status, --note'],
    ['an empty note', [ref, '--note', ' '], 2, '--note belum berisi'],
    ['progress of nobody', [ref, '--note', 'x'], 2, '--note memerlukan --by'],
    ['a name for nothing', [ref, '--status', 'proses', '--by', 'X'], 2, '--by memerlukan --note atau'],
    ['a status that is none', [ref, '--status', 'usulan'], 2, 'Yang dapat dipakai: belum, proses, selesai'],
    ['completion to come', [ref, '--completed', '2026-02-17', '--evidence', 'catatan.yaml'], 2, 'belum tiba'],
    [
      'completion before the meeting',
      [ref, '--completed', '2026-01-19', '--evidence', 'catatan.yaml'],
      2,
      'mendahului rapatnya',
    ],
    ['evidence that does not exist', [ref, '--status', 'selesai', '--evidence', 'x.pdf'], 2, 'Bukti x.pdf tidak ada'],
    ['evidence that is a folder', [ref, '--status', 'selesai', '--evidence', '2026'], 2, 'adalah folder'],
    [
      'a deadline without a reason',
      [ref, '--deadline', '2026-03-02', '--by', 'X'],
      2,
      '--deadline memerlukan --reason',
    ],
    [
      'a deadline before the meeting',
      [ref, '--deadline', '2026-01-19', '--reason', 'x', '--by', 'X'],
      1,
      'galat di atas',
    ],
    ['approval without a deadline', ['2026-01-20#R3', '--approved-by', 'Ketua'], 1, 'galat di atas'],
    [
      'verification by the owner',
      [ref, '--status', 'selesai', '--evidence', 'catatan.yaml', '--verified-by', 'PUPR'],
      1,
      'galat di atas',
    ],
    ['carrying into itself', [ref, '--carry-to', usualId], 2, 'ke catatannya sendiri'],
    ['carrying into the past', [`${nextId}#R1`, '--carry-to', usualId], 2, 'Tidak ada rekomendasi'],
    [
      'carrying with a deadline before that meeting',
      [ref, '--carry-to', nextId, '--by', 'X'],
      2,
      'memerlukan --deadline',
    ],
  ])('%s', async (_, argv, exitCode, sentence) => {
    const run = await update(argv, usual);
    expect(flat(run.stderr)).toContain(sentence);
    expect(run.exitCode).toBe(exitCode);
    for (const [path, content] of Object.entries(usual)) expect(textOf(path)).toBe(content);
    if (exitCode === 1) expect(run.stdout).toContain('galat');
  });

  it('what a meeting that was not held says', async () => {
    const files = notebookFiles({ [usualId]: note({ status: 'batal' }) });
    expect((await update([ref, '--note', 'x', '--by', 'X'], files)).stderr).toContain('berstatus batal');
  });

  it('an item that was carried, naming where it went', async () => {
    await update([ref, '--carry-to', nextId, '--deadline', '2026-03-10', '--by', 'X'], usual);
    const { exitCode, stderr } = await update([ref, '--note', 'x', '--by', 'X']);
    expect(exitCode).toBe(2);
    expect(flat(stderr)).toContain(`catatan update ${nextId}#R1`);
  });

  it('only for what the change itself causes', async () => {
    const files = { ...usual, [file]: String(usual[file]).replace('owner: bkad, deadline', 'owner: bkat, deadline') };
    expect((await update([ref, '--status', 'proses'], files)).exitCode).toBe(0);
  });

  it('what is written so that it cannot be changed safely, and says what to write', async () => {
    const shared = '\n  - &a {id: R1, text: A., owner: bkad, deadline: 2026-02-09}\n  - {id: R2, <<: *a}';
    const aliased =
      '\n  - {id: R1, text: A., owner: bkad, deadline: &d 2026-02-09}\n  - {id: R2, text: B., owner: bkad, deadline: *d}';
    for (const recommendations of [shared, aliased]) {
      const files = notebookFiles({ [usualId]: note({ recommendations, status: 'draf' }) });
      const { exitCode, stderr } = await update([ref, '--deadline', '2026-03-02', '--reason', 'x', '--by', 'X'], files);
      expect(textOf()).toBe(files[file]);
      expect(exitCode).toBe(2);
      expect(flat(stderr)).toMatch(/deadline: 2026-03-02|tidak dapat dibaca/);
    }
  });
});

describe('evidence', () => {
  const finish = (...paths: string[]) =>
    update([ref, '--status', 'selesai', ...paths.flatMap((path) => ['--evidence', path])]);

  it('from elsewhere is copied under a safe name, never over another file', async () => {
    const outside = createScratch({ 'Berita Acara (1).PDF': 'satu', 'lain/Berita Acara (1).PDF': 'dua' });
    try {
      scratch = createScratch(usual);
      const [one, two] = ['Berita Acara (1).PDF', 'lain/Berita Acara (1).PDF'].map((name) => join(outside.path, name));
      expect((await finish(String(one), String(two), String(one))).exitCode).toBe(0);
      expect(textOf()).toContain(
        'evidence: [attachments/2026-01-20/berita-acara-1.pdf, attachments/2026-01-20/berita-acara-1-2.pdf]',
      );
      expect(textOf('attachments/2026-01-20/berita-acara-1.pdf')).toBe('satu');
      expect(textOf('attachments/2026-01-20/berita-acara-1-2.pdf')).toBe('dua');
      await update(['2026-01-20#R2', '--status', 'selesai', '--evidence', String(two)]);
      expect(textOf()).toContain('evidence: [attachments/2026-01-20/berita-acara-1-2.pdf]}');
      expect(existsSync(at('attachments/2026-01-20/berita-acara-1-3.pdf'))).toBe(false);
    } finally {
      outside.remove();
    }
  });

  it('of the notebook is referred to where it lies, seen from anywhere', async () => {
    scratch = createScratch({
      'notes/x': '',
      ...Object.fromEntries(Object.entries(usual).map(([path, text]) => [`notes/${path}`, text])),
    });
    mkdirSync(at('notes/attachments'));
    writeFileSync(at('notes/attachments/a.pdf'), 'a');
    for (const [id, path] of [
      ['R1', 'notes/attachments/a.pdf'],
      ['R2', 'attachments/a.pdf'],
    ]) {
      expect((await update([`2026-01-20#${id}`, '--status', 'selesai', '--evidence', String(path)])).exitCode).toBe(0);
    }
    expect(textOf(`notes/${file}`).match(/evidence: \[attachments\/a\.pdf\]/g)).toHaveLength(2);
  });

  it('that is a link or too large is refused', async () => {
    const outside = createScratch({ 'besar.pdf': '', 'a/asli.pdf': 'a' });
    try {
      scratch = createScratch(usual);
      truncateSync(join(outside.path, 'besar.pdf'), 25 * 1024 * 1024 + 1);
      expect(flat((await finish(join(outside.path, 'besar.pdf'))).stderr)).toContain('lebih besar dari 25 MB');
      if (process.platform === 'win32') return;
      mkdirSync(join(outside.path, 'b'));
      symlinkSync(join(outside.path, 'a/asli.pdf'), join(outside.path, 'b/tautan.pdf'));
      expect(flat((await finish(join(outside.path, 'b/tautan.pdf'))).stderr)).toContain('tautan ke tempat lain');
      expect(existsSync(at('attachments'))).toBe(false);
    } finally {
      outside.remove();
    }
  });

  it('of what is not finished goes with the progress', async () => {
    await update([ref, '--note', 'x', '--by', 'X', '--evidence', 'https://contoh.example/a'], usual);
    expect(textOf()).toContain('- {date: 2026-02-16, by: X, note: x, evidence: [https://contoh.example/a]}');
  });
});

describe('carrying', () => {
  const carry = [ref, '--carry-to', '2026-02-24', '--deadline', '2026-03-10', '--by', 'Ketua'];

  it('puts the item into the other note and ties both', async () => {
    expect((await update(carry, usual)).exitCode).toBe(0);
    expect(textOf()).toContain(`status: dialihkan\n    successor: ${nextId}#R1\n`);
    expect(textOf(`2026/${nextId}.md`)).toContain(
      'recommendations:  # belum ada\n  - {id: R1, text: Menyerahkan data kerusakan jalan per ruas., owner: dinas-pupr, deadline: 2026-03-10, status: belum}\n',
    );
    expect((await runInProcess(['check'], scratch.path)).exitCode).toBe(0);
  });

  it('leaves a proposal a proposal, and hidden what is hidden', async () => {
    const proposal = 'status: usulan\n    deadline: 2026-03-02\n    public: false';
    const files = { ...usual, [file]: String(usual[file]).replace('status: usulan', proposal) };
    await update(['2026-01-20#R3', '--carry-to', nextId], files);
    expect(textOf(`2026/${nextId}.md`)).toContain('deadline: 2026-03-02, status: usulan, public: false}');
  });

  it('into a final note needs a reason, which becomes a correction', async () => {
    const final = { ...usual, [`2026/${nextId}.md`]: String(usual[`2026/${nextId}.md`]).replace('draf', 'final') };
    expect(flat((await update(carry, final)).stderr)).toContain('(final) memerlukan --reason');
    expect((await update([...carry, '--reason', 'Terlewat'], final)).exitCode).toBe(0);
    expect(textOf(`2026/${nextId}.md`)).toContain(
      `corrections:\n  - {date: 2026-02-16, by: Ketua, what: "Menambah R1, dialihkan dari ${ref}.", reason: Terlewat}\n`,
    );
    expect((await runInProcess(['check'], scratch.path)).exitCode).toBe(0);
  });

  /** The machine's files, with writing refused at some of the calls. */
  function failingFiles(fails: (call: number) => boolean): World['files'] {
    const { files } = createNodeWorld();
    let calls = 0;
    const folder: World['files']['folder'] = (path) => {
      const real = files.folder(path);
      const write = real.write.bind(real);
      real.write = (target, data) => {
        calls += 1;
        if (fails(calls)) throw new Failure('disk-full', { path: target });
        write(target, data);
      };
      return real;
    };
    return { ...files, folder };
  }

  it.each([1, 2])('is undone where writing fails at file %i', async (failing) => {
    const { exitCode, stderr } = await update(carry, usual, { files: failingFiles((call) => call === failing) });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Ruang penyimpanan penuh');
    for (const [path, content] of Object.entries(usual)) expect(textOf(path)).toBe(content);
  });

  it('says plainly what could not be put back', async () => {
    const { exitCode, stderr } = await update(carry, usual, { files: failingFiles((call) => call > 1) });
    expect(exitCode).toBe(2);
    expect(flat(stderr)).toContain('gagal di tengah jalan');
    expect(stderr.replace(/\s+/g, '')).toContain(`${nextId}.md`);
    expect(textOf()).toBe(usual[file]);
  });
});

describe('the table of matters arising', () => {
  it('that catatan new writes is brought up to date in a draft of a meeting to come', async () => {
    scratch = createScratch(notebookFiles({ [usualId]: note({ recommendations: items }) }));
    const argv = ['new', 'rdp', '--yes', '--title', 'Lanjutan', '--body', 'komisi-2'];
    await runInProcess(['--today', '2026-02-10', ...argv, '--date', '2026-02-24', '--attendee', 'Ani'], scratch.path);
    const path = `2026/${nextId}.md`;
    const row = `| ${ref} | Menyerahkan data kerusakan jalan per ruas. | Dinas Pekerjaan Umum dan Penataan Ruang | 2026-02-09 | belum |`;
    expect(textOf(path)).toContain(`| Rujukan | Tindakan | Penanggung jawab | Tenggat | Keadaan |\n| --- |`);
    expect(textOf(path)).toContain(row);
    const before = textOf(path);
    const { stderr } = await update([
      ref,
      '--status',
      'proses',
      '--deadline',
      '2026-03-02',
      '--reason',
      'x',
      '--by',
      'X',
    ]);
    expect(flat(stderr)).toContain(`dalam draf ${path} ikut disesuaikan`);
    expect(textOf(path)).toBe(before.replace(row, row.replace('2026-02-09 | belum', '2026-03-02 | proses')));
    await runInProcess(['--today', '2026-02-25', 'update', ref, '--status', 'belum'], scratch.path);
    expect(textOf(path)).toContain('2026-03-02 | proses |');
  });
});

describe('catatan update --dry-run', () => {
  it('shows a difference that git can apply, and writes nothing', async () => {
    const outside = createScratch({ 'a.pdf': 'a' });
    const argv = [ref, '--status', 'selesai', '--evidence', join(outside.path, 'a.pdf')];
    const dry = await update([...argv, '--dry-run'], usual);
    expect(dry.exitCode).toBe(0);
    expect(flat(dry.stderr)).toContain('Akan disalin: attachments/2026-01-20/a.pdf Hanya ditunjukkan');
    for (const [path, content] of Object.entries(usual)) expect(textOf(path)).toBe(content);
    expect(existsSync(at('attachments'))).toBe(false);
    execFileSync('git', ['apply', '-'], { cwd: scratch.path, input: dry.stdout });
    const applied = textOf();
    await update(argv, usual);
    expect(textOf()).toBe(applied);
    outside.remove();
  });
});

describe('a person at a terminal', () => {
  async function ask(argv: readonly string[], answers: readonly Answer[]) {
    const prompter = scriptedPrompter(answers);
    const run = await update(argv, usual, { prompter });
    expect(prompter.rest(), run.stderr).toBe(0);
    return run;
  }

  it.each<[string, string[], Answer[], string]>([
    [
      'progress',
      [],
      [
        ['Rekomendasi yang mana', 'pupr data'],
        ['2026-01-20-jalan-sei-batu#R1 – ', true],
        ['Apa yang terjadi', 'Ada perkembangan'],
        ['Perkembangannya', 'Tiga ruas'],
        ['Siapa yang menyatakan', 'Ani'],
      ],
      'by: Ani, note: Tiga ruas}',
    ],
    [
      'completion',
      [ref],
      [
        ['Apa yang terjadi', 'Sudah selesai'],
        ['Selesai pada', '10 Februari 2026'],
        ['Buktinya', 'https://contoh.example/a'],
      ],
      'completed: 2026-02-10',
    ],
    [
      'a moved deadline',
      [ref],
      [
        ['Apa yang terjadi', 'Tenggatnya dipindah'],
        ['Tenggat baru', '2/3/2026'],
        ['Alasannya', 'Banjir'],
        ['Siapa yang menyatakan', 'Ani'],
      ],
      'deadline: 2026-03-02',
    ],
    [
      'giving up',
      [ref],
      [
        ['Apa yang terjadi', 'Tidak dapat'],
        ['Sebabnya', 'keadaan kahar'],
        ['Alasannya', 'Banjir'],
        ['Siapa yang menerima', 'Ketua'],
      ],
      'status: tidak-dapat',
    ],
    [
      'approval',
      ['2026-01-20#R3'],
      [
        ['Apa yang terjadi', 'Usulan ini disetujui'],
        ['Siapa yang menyetujui', 'Ketua'],
        ['Tenggat baru', '2026-03-02'],
      ],
      'approved: {by: Ketua, date: 2026-02-16}',
    ],
    [
      'carrying',
      [ref],
      [
        ['Apa yang terjadi', 'Dialihkan'],
        ['Dialihkan ke', nextId],
        ['Tenggatnya di sana', '2026-03-10'],
      ],
      `successor: ${nextId}#R1`,
    ],
  ])('tells of %s', async (_, argv, answers, written) => {
    await ask(
      argv,
      answers.map(([question, answer]) => [question, question.startsWith('Rekomendasi') ? 'data' : answer]),
    );
    expect(textOf()).toContain(written);
  });

  it('picks among the items of a note', async () => {
    await ask(['2026-01-20', '--status', 'proses'], [['Rekomendasi yang mana', 'pagu']]);
    expect(textOf()).toContain('deadline: 2026-02-16, status: proses}');
  });
});

describe('catatan update in English', () => {
  it.each<[string[], string]>([
    [[ref], 'Nothing was said of what happened'],
    [[ref, '--completed', '2026-02-17', '--evidence', 'catatan.yaml'], 'is still to come; today is 16 February 2026'],
    [[ref, '--deadline', '2026-03-02', '--by', 'X'], '--deadline needs --reason. Nothing was written.'],
    [[ref, '--status', 'selesai', '--evidence', 'x.pdf'], 'There is no evidence x.pdf'],
    [['2026-01-20#R9', '--note', 'x'], `There are: ${ref}`],
    [['2026-01-20#R3', '--approved-by', 'Ketua'], 'was not changed: the change would cause the errors above'],
    [
      [ref, '--deadline', '2026-03-02', '--reason', 'x', '--by', 'X'],
      `Recorded in ${ref}: deadline 2 March 2026, extension.`,
    ],
  ])('%j', async (argv, sentence) => {
    scratch = createScratch(usual);
    const run = await runInProcess(['--lang', 'en', '--today', '2026-02-16', 'update', ...argv], scratch.path);
    expect(flat(run.stderr)).toContain(sentence);
  });
});
