import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { timeLimit } from '../../src/adapters/time-limit.ts';
import { createUserCache } from '../../src/adapters/user-cache.ts';
import type { World } from '../../src/ports/world.ts';
import { damaged } from '../support/damage.ts';
import { isLong } from '../support/long.ts';
import { createMemoryCache } from '../support/memory-cache.ts';
import { config, note, notebookFiles, stakeholders } from '../support/notebook.ts';
import { createRandom, type Random } from '../support/random.ts';
import { runAsProcess, runInProcess } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';

const item = (more: string) => `\n  - {id: R1, text: Menyerahkan data jalan., owner: dinas-pupr, ${more}}`;

const files = notebookFiles(
  {
    '2026-01-20-benar': note(),
    '2026-01-21-bukti': note({
      date: '2026-01-21',
      recommendations: item(
        'deadline: 2026-02-09, completed: 2026-02-05, status: selesai, evidence: [attachments/a.pdf]',
      ),
    }),
    '2026-01-22-keliru': note({ date: '2026-01-22', status: 'finall', attendees: '3' }, '# Judul\n\n0812 3456 7890\n'),
    '2026-01-23-rusak': note({ title: '"Rapat "A""' }),
    '2026-01-26-tautan': note({ date: '2026-01-26' }, '## Pembahasan\n\nLihat [itu](2026-01-20-benar.md), angka 9.\n'),
    '2026-02-10-nanti': note({ date: '2026-02-10', number: '7/DPRD/2026', ignore: '[{rule: link-broken, reason: x}]' }),
  },
  { 'attachments/a.pdf': 'pdf', '2026/catatan.md': '---\n' },
);

let scratch: ReturnType<typeof createScratch>;
beforeEach(() => {
  scratch = createScratch(files);
});
afterEach(() => {
  scratch.remove();
});

const path = (name: string) => join(scratch.path, name);
const put = (name: string, content: string | Uint8Array) => {
  mkdirSync(dirname(path(name)), { recursive: true });
  writeFileSync(path(name), content);
};
const remove = (name: string) => rmSync(path(name), { recursive: true });

const argvOf = (argv: readonly string[]) => ['check', '--today', '2026-03-02', ...argv];

/** Both keep their cache in the scratch folder. */
const checkAsProcess = (...argv: readonly string[]) =>
  runAsProcess(argvOf(argv), scratch.path, { XDG_CACHE_HOME: path('.cache') });
const check = (...argv: readonly string[]) => {
  const environment = () => ({ env: { XDG_CACHE_HOME: path('.cache') }, home: undefined, uid: process.getuid?.() });
  return runInProcess(argvOf(argv), scratch.path, {}, { cache: createUserCache(environment, '1') });
};
const cacheFiles = () => (existsSync(path('.cache/catatan')) ? readdirSync(path('.cache/catatan')) : []);
/** All but what only the site asks for: which notes had errors. */
const kept = () => cacheFiles().filter((name) => !name.startsWith('last-check-'));
const keptFile = () => path(`.cache/catatan/${kept()[0]}`);

/** Runs once more, and expects what a run without a cache tells. */
async function expectFresh(...argv: readonly string[]) {
  const warm = await check('--format', 'json', ...argv);
  expect(warm).toEqual(await check('--format', 'json', '--no-cache', ...argv));
  return warm.stdout;
}

/** What is told of a file; that the meetings before it left something open is no matter here. */
const codesIn = (stdout: string, file: string) =>
  (JSON.parse(stdout) as { diagnostics: { file: string; code: string }[] }).diagnostics
    .filter((it) => it.file === file && it.code !== 'matters-arising')
    .map(({ code }) => code);

describe('what is kept between runs', { timeout: 120_000 }, () => {
  it.each([
    ['json', checkAsProcess],
    ['text', isLong ? checkAsProcess : check],
    ['github', isLong ? checkAsProcess : check],
  ])('changes nothing in %s', async (format, checkAgain) => {
    const cold = await checkAgain('--format', format);
    expect(cold.exitCode).toBe(1);
    expect(cold.stdout).toContain('2026-01-22-keliru.md');
    expect(kept()).toHaveLength(1);
    expect(await checkAgain('--format', format)).toEqual(cold);
    expect(await checkAgain('--format', format, '--no-cache')).toEqual(cold);
  });

  it('is neither read nor written with --no-cache', async () => {
    await checkAsProcess('--no-cache');
    expect(cacheFiles()).toEqual([]);
    const cold = await checkAsProcess();
    const { mtimeMs } = statSync(keptFile());
    put('2026/2026-01-20-benar.md', note({ status: 'finall' }));
    expect((await checkAsProcess('--no-cache')).stdout).not.toBe(cold.stdout);
    expect(statSync(keptFile()).mtimeMs).toBe(mtimeMs);
  });

  it('follows notes that are changed, added, renamed and removed', async () => {
    const file = '2026/2026-01-20-benar.md';
    await check();
    put(file, note({ recommendations: item('deadline: 2026-01-01') }));
    expect(codesIn(await expectFresh(), file)).toEqual(['deadline-before-meeting']);
    put('2026/2026-01-27-baru.md', note({ date: '2026-01-27', owner: 'x' }));
    expect(codesIn(await expectFresh(), '2026/2026-01-27-baru.md')).toContain('field-unknown');
    renameSync(path('2026/2026-01-27-baru.md'), path('2026/2026-01-28-baru.md'));
    expect(codesIn(await expectFresh(), '2026/2026-01-28-baru.md')).toEqual(['file-name', 'field-unknown']);
    remove('2026/2026-01-28-baru.md');
    remove(file);
    expect(codesIn(await expectFresh(), '2026/2026-01-26-tautan.md')).toContain('link-broken');
  });

  it('follows what a note refers to although the note stays the same', async () => {
    const file = '2026/2026-01-21-bukti.md';
    expect(codesIn(await expectFresh(), file)).toEqual([]);
    remove('attachments/a.pdf');
    expect(codesIn(await expectFresh(), file)).toEqual(['evidence-not-found']);
    put('attachments/a.pdf/b', 'a folder now');
    expect(await expectFresh()).toContain('evidence-not-found');
    remove('attachments/a.pdf');
    put('attachments/a.pdf', 'again');
    expect(codesIn(await expectFresh(), file)).toEqual([]);
  });

  it('follows directory, settings, holidays and the day', async () => {
    const file = '2026/2026-01-20-benar.md';
    const expectCodes = async (codes: readonly string[], ...argv: readonly string[]) =>
      expect(codesIn(await expectFresh(...argv), file)).toEqual(codes);
    await expectCodes([]);
    put('stakeholders.yaml', stakeholders.replaceAll('dinas-pupr', 'dinas-pu'));
    await expectCodes(['owner-unknown']);
    put('stakeholders.yaml', stakeholders);
    put('catatan.yaml', `${config}types: {rdp: {sections: [Penutup]}}\n`);
    await expectCodes(['section-missing']);
    put('catatan.yaml', config);
    put('holidays/2026.yaml', 'decree: SK\ndays:\n  - {date: 2026-02-09, name: Hari Jadi, kind: libur}\n');
    await expectCodes(['deadline-holiday']);
    remove('holidays');
    await expectCodes([]);
    await expectCodes(['date-in-future'], '--today', '2026-01-02');
    await expectCodes([]);
  });

  it('is taken for nothing when it is damaged, and is mended', async () => {
    const cold = await check('--format', 'json');
    const whole = readFileSync(keptFile(), 'utf8');
    const flip = (at: number) => `${whole.slice(0, at)}${whole[at] === 'a' ? 'b' : 'a'}${whole.slice(at + 1)}`;
    const cutOff = [whole.slice(0, -1), whole.slice(0, 40), whole.slice(0, whole.indexOf('\n') + 1)];
    const others = ['', '{}', '[]', '{}\n{}', '\n', '\0'.repeat(999), '[["2026/2026-01-20-benar.md",{}]]'];
    for (const damage of [...cutOff, flip(3), flip(whole.length >> 1), ...others]) {
      writeFileSync(keptFile(), damage);
      expect(await check('--format', 'json')).toEqual(cold);
      const [key, content = ''] = readFileSync(keptFile(), 'utf8').split('\n');
      expect(key).toHaveLength(whole.indexOf('\n'));
      expect(content).toContain('2026-01-22-keliru.md');
    }
  });

  it('does without when a folder stands in its place', async () => {
    const cold = await check('--format', 'json');
    const file = keptFile();
    rmSync(file);
    mkdirSync(join(file, 'dalam'), { recursive: true });
    expect(await check('--format', 'json')).toEqual(cold);
    expect(kept().filter((name) => name.startsWith('check-'))).toHaveLength(1);
  });

  it('serves two processes at once', async () => {
    const fresh = await checkAsProcess('--format', 'json', '--no-cache');
    for (const change of isLong ? ['a', 'b'] : ['a']) {
      put('2026/2026-01-29-bersama.md', note({ date: '2026-01-29', place: change }));
      const runs = await Promise.all([1, 2, 3].map(() => checkAsProcess('--format', 'json')));
      expect(new Set(runs.map(({ stdout }) => stdout)).size).toBe(1);
      expect(runs[0]?.stdout).toBe((await checkAsProcess('--format', 'json', '--no-cache')).stdout);
    }
    remove('2026/2026-01-29-bersama.md');
    expect(await checkAsProcess('--format', 'json')).toEqual(fresh);
    expect(kept()).toHaveLength(1);
  });
});

type Edit = (name: string, random: Random) => void;

const example = note({}, '## Pembahasan\n\nLihat [itu](2026-01-21-bukti.md) dan [surat](../attachments/b.pdf).\n');

/** Something happens to a notebook, most of it to the note of that name. */
const edits: readonly Edit[] = [
  (name, random) => put(name, damaged(random.pick([note(), example]), random)),
  (name, random) => put(name, damaged(String(readFileSync(path(name))), random)),
  (name, random) => put(name, note({ date: `2026-01-${random.integer(10, 28)}`, number: '7/DPRD' })),
  (name) => put(name, example),
  (name) => remove(name),
  (name, random) => renameSync(path(name), path(`2026/2026-01-${random.integer(10, 28)}-pindah.md`)),
  (name, random) => put(`2025/2026-01-${random.integer(10, 28)}-lain.md`, readFileSync(path(name))),
  (name, random) => put(`202${random.integer(4, 6)}/${name.slice(5)}`, note()),
  (name) => {
    remove(name);
    put(`${name}/x`, 'a folder called like a note');
  },
  (_, random) => put(`attachments/${random.pick(['a', 'b'])}.pdf`, 'x'),
  () => rmSync(path('attachments'), { recursive: true, force: true }),
  (_, random) => put('stakeholders.yaml', random.pick([stakeholders, stakeholders.replace('pupr', 'pu'), '', '[{'])),
  (_, random) => put('catatan.yaml', `${config}${random.pick(['', 'language: en\n', "number: {pattern: '^x'}\n"])}`),
  (_, random) => put('holidays/2026.yaml', random.pick(['[', 'decree: SK\ncomplete: true\ndays: []\n'])),
  () => rmSync(path('holidays'), { recursive: true, force: true }),
];

const isNote = (name: string) => /^\d{4}[\\/].*\.md$/.test(name) && statSync(path(name)).isFile();

describe('what is kept, through any number of changes', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  /** An hour ahead, files that were just written count as settled: their stamps are trusted. */
  const goAhead = () => vi.useFakeTimers({ now: Date.now() + 3_600_000, toFake: ['Date'] });
  /** Until the clock of the file system has moved on. */
  const moment = () => new Promise((resolve) => setTimeout(resolve, 20));

  it.each([
    [1, 'by digest'],
    [2, 'by digest'],
    [3, 'by stamp'],
    [4, 'by stamp'],
  ])('tells what a fresh run tells: %i, %s', async (seed, way) => {
    if (way === 'by stamp') goAhead();
    const random = createRandom(seed);
    const cache = createMemoryCache();
    for (let round = 0; round < (isLong ? 25 : 12); round += 1) {
      for (let left = random.integer(1, 3); left > 0; left -= 1) {
        const names = readdirSync(scratch.path, { recursive: true, encoding: 'utf8' }).filter(isNote).sort();
        if (names.length === 0) put('2026/2026-01-20-benar.md', note());
        else random.pick(edits)(random.pick(names).replaceAll('\\', '/'), random);
      }
      const argv = ['check', '--format', 'json', '--today', random.pick(['2026-01-15', '2026-03-02'])];
      const warm = await runInProcess(argv, scratch.path, {}, { cache });
      expect(warm).toEqual(await runInProcess([...argv, '--no-cache'], scratch.path, {}, { cache }));
      expect([0, 1], warm.stderr).toContain(warm.exitCode);
      await moment();
    }
  });

  /** Runs, and counts how often a note was checked and how often one was read. */
  function counting() {
    const cache = createMemoryCache();
    const counts = { checks: 0, reads: 0 };
    const limit: World['timeLimit'] = (milliseconds, work) => {
      counts.checks += 1;
      return timeLimit(milliseconds, work);
    };
    const digest = (content: Uint8Array | string) => {
      // What is kept is JSON, and no note.
      if (typeof content !== 'string' && content[0] !== '['.charCodeAt(0)) counts.reads += 1;
      return cache.digest(content);
    };
    return async () => {
      Object.assign(counts, { checks: 0, reads: 0 });
      const changes = { cache: { ...cache, digest }, timeLimit: limit };
      const { stdout } = await runInProcess(['check', '--today', '2026-03-02'], scratch.path, {}, changes);
      return { ...counts, stdout };
    };
  }

  it('checks again what changed and nothing else', async () => {
    const run = counting();
    const notes = 7;
    expect(await run()).toMatchObject({ checks: 1, reads: notes });
    expect(await run()).toMatchObject({ checks: 0, reads: notes });
    put('2026/2026-01-20-benar.md', example);
    expect(await run()).toMatchObject({ checks: 1, reads: notes + 1 });
    goAhead();
    expect(await run()).toMatchObject({ checks: 0, reads: notes });
    expect(await run()).toMatchObject({ checks: 0, reads: 0 });
  });

  it('sees a change that kept size and time of the file', async () => {
    goAhead();
    const run = counting();
    const file = path('2026/2026-01-20-benar.md');
    const dated = () => utimesSync(file, 1_768_900_000, 1_768_900_000);
    dated();
    const before = await run();
    const { size, mtimeMs } = statSync(file);
    await moment();
    writeFileSync(file, note().replace('final', 'fibal'));
    dated();
    expect(statSync(file)).toMatchObject({ size, mtimeMs });
    const after = await run();
    expect(before.stdout).not.toContain('fibal');
    expect(after.stdout).toContain('fibal');
  });

  it('has no name of a path that it forgets', async () => {
    const cache = createMemoryCache();
    put('__proto__', 'x');
    put('2026/2026-01-20-benar.md', note({ attachments: '[__proto__]' }));
    const run = (...argv: readonly string[]) =>
      runInProcess(['check', '--today', '2026-03-02', ...argv], scratch.path, {}, { cache });
    await run();
    remove('__proto__');
    expect(await run()).toEqual(await run('--no-cache'));
  });
});
