import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { note, notebookFiles, usualId } from '../support/notebook.ts';
import { createPast } from '../support/past.ts';
import { runInProcess } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';

const examples = join(import.meta.dirname, '../../notes');
const today = ['--today', '2026-11-21'];
const hostile = `</style><script>alert('x')</script><img src=x onerror="y">`;

const made: (() => void)[] = [];
afterEach(() => {
  for (const remove of made.splice(0)) remove();
});

/** A notebook with these notes, outside git. */
function notebook(notes: Readonly<Record<string, string>>): string {
  const scratch = createScratch(notebookFiles(notes));
  made.push(scratch.remove);
  return scratch.path;
}

async function html(path: string, ...argv: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await runInProcess(['report', '--format', 'html', ...today, ...argv], path);
  expect(exitCode, stderr).toBe(0);
  return stdout;
}

const decode = (text: string) =>
  text.replace(/&(amp|quot|lt|gt|#x27|#x3D);/g, (_, name: string) => {
    return { amp: '&', quot: '"', lt: '<', gt: '>', '#x27': "'", '#x3D': '=' }[name] ?? '';
  });
const plain = (markup: string) =>
  decode(markup.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
/** Cells of each row of the table with this caption, the heads first. */
function table(page: string, caption: string): string[][] {
  const tables = page.match(/<table[\s\S]*?<\/table>/g) ?? [];
  const found = tables.find((it) => plain(/<caption>([\s\S]*?)<\/caption>/.exec(it)?.[1] ?? '') === caption) ?? '';
  const rows = found.match(/<tr[\s\S]*?<\/tr>/g) ?? [];
  return rows.map((row) => (row.match(/<t[hd][\s\S]*?<\/t[hd]>/g) ?? []).map(plain));
}
/** Texts in the chart of a figure. */
function chartTexts(page: string, id: string): string[] {
  const chart = new RegExp(`<svg class="chart"[^>]*aria-labelledby="${id}-title[\\s\\S]*?</svg>`).exec(page)?.[0] ?? '';
  return (chart.match(/<text[\s\S]*?<\/text>/g) ?? []).map(plain);
}

describe('report --format html', () => {
  it('shows the numbers of the report, in charts and in tables alike', async () => {
    const page = await html(examples);
    const { stdout } = await runInProcess(['report', '--format', 'json', ...today], examples);
    const { totals, items } = JSON.parse(stdout);
    const states = table(page, 'Keadaan semua rekomendasi');
    expect(states).toContainEqual(['Selesai', String(totals.byStatus.selesai), expect.stringContaining('%')]);
    expect(states.at(-1)).toEqual(['Seluruhnya', String(totals.recommendations), '100,0%']);
    expect(chartTexts(page, 'status')).toContain(String(totals.byStatus.selesai));
    const late = items.filter((item: { overdue: boolean }) => item.overdue);
    const owners = table(page, 'Terlambat menurut penanggung jawab').slice(1);
    expect(owners.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(late.length);
    for (const [owner = '', , days = ''] of owners) {
      expect(chartTexts(page, 'late')).toEqual(expect.arrayContaining([owner, `${days} hari`]));
    }
    expect(plain(page)).toContain(`${totals.notesFollowedUp} dari ${totals.notesWithRecommendations} catatan`);
    const listed = table(page, 'Terlambat').flatMap(([text = '']) => /\S+#R\d+/.exec(text) ?? []);
    expect(listed.sort()).toEqual(late.map((item: { ref: string }) => item.ref).sort());
  });

  it('is one accessible page that loads and runs nothing', async () => {
    const page = await html(examples);
    expect(page).toMatch(/^<!doctype html>\n<html lang="id">/);
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page).not.toMatch(/<script|<link|\sstyle="|\son[a-z]+="|url\((?!data:)|@import/);
    expect(page.match(/\s(?:src|href)="[^"]*"/g)?.filter((it) => !it.includes('data:')) ?? []).toEqual([]);
    for (const heads of page.match(/<thead[\s\S]*?<\/thead>/g) ?? []) {
      for (const head of heads.match(/<th\b[^>]*>/g) ?? []) expect(head).toContain('scope="col"');
    }
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, named = ''] of page.matchAll(/aria-labelledby="([^"]*)"/g)) {
      for (const id of named.split(' ')) expect(ids).toContain(id);
    }
  });

  it('allows its own styles by their digest and no others', async () => {
    const page = await html(notebook({ [usualId]: note() }));
    const styles = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    const digest = createHash('sha256').update(styles).digest('base64');
    const policy = decode(/Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '');
    expect(policy).toContain(`default-src 'none'; style-src 'sha256-${digest}';`);
    expect(policy).not.toContain('unsafe');
  });

  it('takes notes for text', async () => {
    const hostileNote = note({
      title: JSON.stringify(hostile),
      recommendations: `
  - {id: R1, text: ${JSON.stringify(hostile)}, owner: ${JSON.stringify(hostile)}, deadline: 2026-02-09}`,
    });
    const page = await html(notebook({ [usualId]: hostileNote }));
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(page).not.toMatch(/<script|<img/);
    expect(table(page, 'Terlambat').flat()).toContainEqual(expect.stringContaining(`alert('x')`));
  });

  it('is marked as internal, with each item of a meeting that was not open', async () => {
    const open = notebook({ [usualId]: note() });
    expect(await html(open)).not.toContain('INTERNAL');
    const secret = notebook({ [usualId]: note({ access: 'rahasia' }) });
    const page = await html(secret);
    expect(page).toContain('RAHASIA – UNTUK KALANGAN INTERNAL');
    expect(table(page, 'Terlambat').flat()).toContainEqual(expect.stringContaining('rapat rahasia'));
  });

  it('says what it was limited to, and the same twice', async () => {
    const argv = ['--owner', 'dinas-kesehatan', '--since', '2026-01-01'];
    const page = await html(examples, ...argv);
    expect(plain(page)).toContain('Hanya memuat rapat sejak 1 Januari 2026; penanggung jawab Dinas Kesehatan.');
    expect(await html(examples, ...argv)).toBe(page);
  });

  it('groups as asked, and speaks English', async () => {
    const page = await html(examples, '--group-by', 'type', '--lang', 'en');
    expect(page).toContain('<html lang="en">');
    const rows = table(page, 'By type of meeting');
    expect(rows[0]).toEqual(['Action', 'Owner', 'Deadline', 'State']);
    expect(rows.some((row) => row.length === 1)).toBe(true);
  });

  it('says so where there is not a single recommendation', async () => {
    const page = await html(notebook({ [usualId]: note({ recommendations: '[]' }) }));
    expect(plain(page)).toContain('Belum ada rekomendasi yang mengikat.');
    expect(plain(page)).toContain('Tidak ada rekomendasi yang menunggu tindak lanjut.');
  });
});

describe('the course by month', () => {
  it('is what was true at each month end', async () => {
    const file = `2026/${usualId}.md`;
    const done = 'deadline: 2026-02-09\n    status: tidak-dapat';
    const past = createPast(notebookFiles({ [usualId]: note() }));
    made.push(past.discard);
    past.commit('2026-01-25T09:00:00+07:00');
    past.write({ [file]: note().replace('deadline: 2026-02-09', 'deadline: 2026-02-09\n    status: proses') });
    past.commit('2026-03-31T23:30:00+07:00');
    past.write({ [file]: note().replace('deadline: 2026-02-09', done) });
    past.commit('2026-04-01T00:30:00+07:00');
    const page = await html(past.path, '--today', '2026-05-10');
    expect(table(page, 'Perkembangan per bulan')).toEqual([
      ['Keadaan per', 'Mengikat', 'Selesai', 'Terbuka', 'Terlambat'],
      ['31 Jan 2026', '1', '0', '1', '0'],
      ['28 Feb 2026', '1', '0', '1', '1'],
      ['31 Mar 2026', '1', '0', '1', '1'],
      ['30 Apr 2026', '1', '0', '0', '0'],
      ['10 Mei 2026', '1', '0', '0', '0'],
    ]);
    expect(chartTexts(page, 'trend')).toEqual(expect.arrayContaining(['Terbuka 0', 'Selesai 0', 'Terlambat 0']));
    expect(plain(page)).toContain('Bulan sebelum 31 Januari 2026 tidak ditampilkan');
  });

  it('is left out, and said so, where there is no history or the report is about a state', async () => {
    const path = notebook({ [usualId]: note() });
    expect(plain(await html(path))).toContain('karena riwayat buku catatan tidak dapat dibaca');
    expect(plain(await html(path, '--overdue'))).toContain('disaring menurut status atau tenggat');
  });
});

describe('report --format pdf', () => {
  it('is tagged, bears the day of the report, and is the same in every byte', async () => {
    const print = () =>
      runInProcess(['report', '--format', 'pdf', ...today], examples, { HOME: process.env.HOME ?? '' });
    const first = await print();
    expect(first.exitCode, first.stderr).toBe(0);
    expect(first.stdout).toMatch(/^%PDF-/);
    expect(first.stdout).toMatch(/\/Lang \(id\)/);
    expect(first.stdout).toContain('/StructTreeRoot');
    expect(first.stdout).toContain('/Outlines');
    expect(first.stdout).toContain('/CreationDate (D:20261121000000');
    expect((await print()).stdout === first.stdout).toBe(true);
  }, 30_000);
});
