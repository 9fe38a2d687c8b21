import { describe, expect, it } from 'vitest';
import { reportOn } from '../../../src/follow-ups/report.ts';
import { catalogue as englishCatalogue } from '../../../src/i18n/en/index.ts';
import { site as english } from '../../../src/i18n/en/site.ts';
import { promisesByMonth } from '../../../src/site/trend.ts';
import { notebookFiles } from './notebook.ts';
import { pagesOf, siteInput, siteOf, textOf } from './office.ts';

const input = siteInput();
const files = siteOf(input);
const page = (path: string) => textOf(files.get(path));
const note = page('catatan/2026-01-20-jalan/index.html');
const { totals } = reportOn(
  input.editions.map((edition) => edition.note),
  {},
  input,
);

describe('escaping', () => {
  it.each(pagesOf(files))('%s holds no markup of the notes', (_, html) => {
    expect(html).not.toMatch(/<script>|<img src=x|<b>Acara|javascript:|<Uji>/i);
  });

  it('keeps the text of hostile titles readable', () => {
    expect(note).toContain('<h1>Jalan &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;jembatan&quot;</h1>');
  });

  it('links evidence only to web addresses and public attachments', () => {
    expect(note).toContain('href="https://contoh.example/bukti?a&#x3D;1&amp;b&#x3D;&quot;2"');
    expect(note).toContain('href="../../berkas/attachments/data.csv"');
  });

  it('saves files that a browser might run', () => {
    expect(note).toContain('<a href="../../berkas/attachments/peta%20ruas%20%231.svg" download>Peta ruas</a>');
  });
});

describe('numbers', () => {
  it('the dashboard tells both rates with numerator, denominator and day', () => {
    expect(totals).toMatchObject({
      notes: 3,
      notesWithRecommendations: 2,
      notesFollowedUp: 1,
      binding: 5,
      completed: 2,
      overdue: 1,
    });
    const home = page('index.html');
    expect(home).toContain(
      '<h1>1 dari 2 catatan rapat sudah ditindaklanjuti, dan 2 dari 5 rekomendasinya selesai.</h1>',
    );
    expect(home).toContain('Keadaan per Sabtu, 21 November 2026');
    expect(home).toContain('1 dari 2 catatan yang memuat rekomendasi mengikat');
    expect(home).toContain('40,0%');
  });

  it('the table of statuses adds up to what the report counts', () => {
    const table = /<h2 id="status">[\s\S]*?<\/section>/.exec(page('index.html'))?.[0] ?? '';
    const counts = [...table.matchAll(/data-label="Jumlah">(\d+)</g)].map(([, count]) => Number(count));
    const { selesai, proses, belum, 'tidak-dapat': impossible, dialihkan } = totals.byStatus;
    expect(counts).toEqual([selesai, proses, belum, impossible, dialihkan, totals.recommendations]);
  });

  it('late days are those of the report, in calendar and working days', () => {
    const late = reportOn(
      input.editions.map((edition) => edition.note),
      { overdue: true },
      input,
    ).items[0];
    expect(note).toContain(`Terlambat ${late?.daysLate} hari kalender (${late?.workingDaysLate} hari kerja)`);
    expect(page('tindak-lanjut/index.html')).toContain(`data-value="${late?.daysLate}">${late?.daysLate} `);
  });

  it('lists every follow-up once', () => {
    const rows = [...page('tindak-lanjut/index.html').matchAll(/<tr role="row" data-owner=/g)];
    expect(rows).toHaveLength(totals.recommendations);
  });
});

describe('a note', () => {
  it('shows first and current deadline, what happened and where an item went', () => {
    expect(note).toContain('<dt>Tenggat pertama</dt><dd>31 Agustus 2026</dd>');
    expect(note).toContain('<dt>Tenggat sekarang</dt><dd>30 Oktober 2026</dd>');
    expect(note).toContain('Tenggat dipindahkan dari 31 Agustus 2026 ke 30 Oktober 2026 oleh Ketua Komisi II');
    expect(note).toContain('href="../2026-06-09-lanjutan/index.html#R1"');
  });

  it('names the meeting before and after it', () => {
    expect(note).toContain('Dilanjutkan dalam');
    expect(page('catatan/2026-06-09-lanjutan/index.html')).toContain('Lanjutan dari');
  });

  it('links its PDF only where there is one', () => {
    expect(note).toContain('href="../../pdf/2026-01-20-jalan.pdf"');
    const without = siteOf(siteInput(undefined, { pdfs: new Set() }));
    expect(textOf(without.get('catatan/2026-01-20-jalan/index.html'))).not.toContain('.pdf"');
  });
});

describe('pages of owners, bodies, types and programmes', () => {
  const notes = input.editions.map((edition) => edition.note);
  const cell = (html: string, link: string, label: string) => {
    const row = html.split('<tr role="row">').find((it) => it.includes(`href="${link}"`)) ?? '';
    return new RegExp(`data-label="${label}" data-value="([^"]*)"`).exec(row)?.[1];
  };

  it.each(['dinas-pupr', 'bkad'])('the numbers of %s are those of the report', (owner) => {
    const { totals: own } = reportOn(notes, { owner }, input);
    const html = page(`pemilik/${owner}/index.html`);
    expect(html).toContain(`${own.completed} dari ${own.binding} rekomendasi yang mengikat`);
    expect(html).toContain(`dari ${own.byStatus.belum + own.byStatus.proses} yang belum tuntas`);
    const index = page('pemilik/index.html');
    expect(cell(index, `${owner}/index.html`, 'Terlambat')).toBe(String(own.overdue));
    expect(cell(index, `${owner}/index.html`, 'Rapat')).toBe(String(own.notes));
    expect(cell(index, `${owner}/index.html`, 'Selesai')).toBe(String(own.completionRate));
  });

  it('the numbers of a type are those of the report', () => {
    const { totals: own } = reportOn(notes, { types: ['rdp'] }, input);
    const html = page('jenis/rdp/index.html');
    expect(html).toContain(`${own.notesFollowedUp} dari ${own.notesWithRecommendations} catatan`);
    expect(html).toContain(`${own.completed} dari ${own.binding} rekomendasi yang mengikat`);
  });

  it('shows what an owner owes, since when and how late, and what it has finished', () => {
    const html = page('pemilik/bkad/index.html');
    expect(html).toMatch(/id="terlambat"[\s\S]*Menyampaikan pagu pemeliharaan[\s\S]*id="belum-tuntas"/);
    expect(html).toContain('semula 31 Agu 2026');
    expect(html).toContain('20 Jan 2026');
    expect(html).toMatch(/id="ditutup"[\s\S]*Menghapus ruas/);
    expect(html).toContain('href="atom.xml"');
    expect(html).toContain('href="tenggat.ics"');
  });

  it('every one that a public note names has a page, with or without an entry in the directory', () => {
    const changed = siteOf(
      siteInput({
        ...notebookFiles,
        '2026/2026-09-01-lain.md': `---
type: kerja
title: Rapat lain
date: 2026-09-01
body: pokja-tak-terdaftar
status: final
attendees: [{organization: bkad}]
recommendations:
  - {id: R1, text: Mendata., owner: Kantor "Baru" & Rekan, deadline: 2026-09-30, status: selesai, completed: 2026-09-29, evidence: [https://contoh.example/a], program: Jalan Desa, impact: "Sembilan ruas <b>terdata</b>."}
---
`,
      }),
    );
    const path = [...changed.keys()].find((it) => /^pemilik\/kantor-baru-rekan--[0-9a-f]{12}\/index\.html$/.test(it));
    expect(textOf(changed.get(path ?? ''))).toContain('<h1>Kantor &quot;Baru&quot; &amp; Rekan</h1>');
    expect(textOf(changed.get('penyelenggara/pokja-tak-terdaftar/index.html'))).toContain('Rapat lain');
    const program = [...changed.keys()].find((it) => it.startsWith('program/jalan-desa--')) ?? '';
    expect(textOf(changed.get(program))).toContain('Sembilan ruas &lt;b&gt;terdata&lt;/b&gt;.');
    expect(textOf(changed.get('catatan/2026-09-01-lain/index.html'))).toContain(`href="../../${program}"`);
  });

  it('one that is named only by what is withheld has no page and no mention', () => {
    const withheld = Object.fromEntries(
      Object.entries(notebookFiles).map(([path, text]) => [
        path,
        text.replace(/(text: (?:CANARY|"?CANARY)[^}]*owner: )bkad/g, '$1kantor-gelap'),
      ]),
    );
    expect(withheld['2026/2026-01-20-jalan.md']).toContain('kantor-gelap');
    expect(withheld['2026/2026-07-14-canary.md']).toContain('kantor-gelap');
    const stakeholders = `${notebookFiles['stakeholders.yaml']}- {id: kantor-gelap, name: Kantor Gelap}\n`;
    const site = siteOf(siteInput({ ...withheld, 'stakeholders.yaml': stakeholders }));
    expect([...site.keys()].filter((path) => path.includes('gelap'))).toEqual([]);
    for (const [path, html] of pagesOf(site)) expect(html, path).not.toMatch(/kantor.gelap/i);
    expect([...site.keys()].filter((path) => path.startsWith('jenis/badan-kehormatan'))).toEqual([]);
  });
});

describe('promises by month', () => {
  const months = promisesByMonth(
    reportOn(
      input.editions.map((edition) => edition.note),
      {},
      input,
    ).items,
    input.today,
  );

  it('are the twelve whole months before the day', () => {
    expect([months.length, months[0]?.date, months.at(-1)?.date]).toEqual([12, '2025-11-30', '2026-10-31']);
  });

  it('count by the first deadline, however it moved, and only what binds', () => {
    const due = Object.fromEntries(months.filter((it) => it.due > 0).map((it) => [it.date.slice(0, 7), it]));
    expect(due).toEqual({
      '2026-02': { date: '2026-02-28', due: 1, completed: 1, onTime: 1 },
      '2026-03': { date: '2026-03-31', due: 1, completed: 1, onTime: 0 },
      '2026-07': { date: '2026-07-31', due: 1, completed: 0, onTime: 0 },
      '2026-08': { date: '2026-08-31', due: 1, completed: 0, onTime: 0 },
    });
  });

  it('stand on the first page as a drawing and as the same numbers', () => {
    const home = page('index.html');
    expect(home).toContain('<td class="number">1</td><td class="number">1</td><td class="number">0</td>');
    expect(home).toMatch(
      /<svg class="chart"[^>]* role="img" aria-label="Dari 4 rekomendasi yang jatuh tempo, 2 selesai/,
    );
  });
});

describe('many notes', () => {
  const entries = Array.from({ length: 420 }, (_, index) => {
    const [year, month, day] = [index < 250 ? '2026' : '2025', '05', String(1 + (index % 28)).padStart(2, '0')];
    const items = [1, 2, 3].map(
      (id) =>
        `  - {id: R${id}, text: Butir ${index}-${id}., owner: bkad, deadline: ${year}-06-${day}, status: ${id === 1 ? 'belum' : 'selesai'}${id === 1 ? '' : `, completed: ${year}-06-01, evidence: [https://contoh.example/]`}}\n`,
    );
    const date = `${year}-${month}-${day}`;
    const head = `type: rdp\ntitle: Rapat ${index}\ndate: ${date}\nstatus: final\nattendees: [{organization: bkad}]`;
    return [`${year}/${date}-rapat-${index}.md`, `---\n${head}\nrecommendations:\n${items.join('')}---\n`] as const;
  });
  const many = siteOf(siteInput({ 'catatan.yaml': 'office: {name: Kantor}', ...Object.fromEntries(entries) }));
  const rows = (path: string) => textOf(many.get(path)).split(/<tr role="row" data-(?:owner|type)=/).length - 1;

  it('the first list holds the newest of the newest year, and every year has its own', () => {
    expect(rows('catatan/index.html')).toBe(200);
    expect(textOf(many.get('catatan/index.html'))).toContain(
      '<a href="2026/index.html">Semua 250 catatan tahun 2026</a>',
    );
    expect([rows('catatan/2026/index.html'), rows('catatan/2025/index.html')]).toEqual([250, 170]);
  });

  it('the first table of follow-ups holds all that is open, and every year has its own', () => {
    expect(rows('tindak-lanjut/index.html')).toBe(420);
    expect([rows('tindak-lanjut/2026/index.html'), rows('tindak-lanjut/2025/index.html')]).toEqual([750, 510]);
    expect(textOf(many.get('tindak-lanjut/index.html'))).toContain(
      '420 rekomendasi yang belum tuntas dari seluruhnya 1.260',
    );
  });

  it('the page of an owner shows a part, counts all and tells where the rest is', () => {
    const owner = textOf(many.get('pemilik/bkad/index.html'));
    expect(owner).toContain('Dari 1.260 rekomendasi yang mengikat, 840 selesai dan 420 belum tuntas');
    expect(owner).toContain('100 dari 840 ditampilkan.');
    expect(owner).toContain('href="../../tindak-lanjut/2025/index.html?pemilik&#x3D;bkad"');
  });
});

describe('a year with more follow-ups than one page may hold', () => {
  const monthOf = (index: number) => (index < 300 ? '02' : index < 400 ? '05' : '09');
  const entries = Array.from({ length: 450 }, (_, index) => {
    const date = `2026-${monthOf(index)}-${String(1 + (index % 28)).padStart(2, '0')}`;
    const items = [1, 2, 3, 4].map(
      (id) =>
        `  - {id: R${id}, text: Butir ${index}-${id}., owner: bkad, deadline: 2026-12-${String(1 + ((index * 5) % 28)).padStart(2, '0')}}\n`,
    );
    const head = `type: rdp\ntitle: Rapat ${index}\ndate: ${date}\nstatus: final\nattendees: [{organization: bkad}]`;
    return [`2026/${date}-rapat-${index}.md`, `---\n${head}\nrecommendations:\n${items.join('')}---\n`] as const;
  });
  const many = siteOf(siteInput({ 'catatan.yaml': 'office: {name: Kantor}', ...Object.fromEntries(entries) }));
  const linksTo = (path: string) =>
    [
      ...textOf(many.get(path)).matchAll(
        /<a href="([^"]*)"( aria-current="\w+")?>([^<]* 2026|2026) \(([\d.]+)\)<\/a>/g,
      ),
    ].map(([, link, current = '', label, count]) => [link, current.trim(), label, count]);

  it('has a page of what is open, and one for each month, which lead to one another', () => {
    expect(linksTo('tindak-lanjut/2026/index.html')).toEqual([
      ['index.html', 'aria-current="page"', '2026', '1.800'],
      ['../2026-02/index.html', '', 'Februari 2026', '1.200'],
      ['../2026-05/index.html', '', 'Mei 2026', '400'],
      ['../2026-09/index.html', '', 'September 2026', '200'],
    ]);
    expect(linksTo('tindak-lanjut/2026-05/index.html').slice(0, 3)).toEqual([
      ['../2026/index.html', 'aria-current="true"', '2026', '1.800'],
      ['../2026-02/index.html', '', 'Februari 2026', '1.200'],
      ['index.html', 'aria-current="page"', 'Mei 2026', '400'],
    ]);
    const may = textOf(many.get('tindak-lanjut/2026-05/index.html'));
    expect(may).toContain('<h1>Tindak lanjut rapat bulan Mei 2026</h1>');
    expect(may).toContain('400 rekomendasi dari 100 catatan rapat yang terbuka');
    expect(may.split('<tr role="row" data-owner=').length - 1).toBe(400);
    expect(textOf(many.get('tindak-lanjut/2026/index.html'))).toContain(
      '1.800 rekomendasi yang belum tuntas dari seluruhnya 1.800, menurut tenggat. Yang lain ada pada halaman menurut bulan.',
    );
    expect([...many.keys()].filter((path) => path.startsWith('tindak-lanjut/'))).toHaveLength(5);
  });

  it('lists the open items of all months by their deadline', () => {
    const year = textOf(many.get('tindak-lanjut/2026/index.html'));
    const deadlines = [...year.matchAll(/data-value="(2026-1\d-\d\d)"/g)].map(([, day = '']) => day);
    expect(deadlines).toHaveLength(1800);
    expect(deadlines).toEqual(deadlines.toSorted());
    expect(new Set(deadlines).size).toBeGreaterThan(20);
  });

  it('each is where the page of an owner says its items are', () => {
    expect(linksTo('pemilik/bkad/index.html')).toEqual([
      ['../../tindak-lanjut/2026-09/index.html?pemilik&#x3D;bkad', '', 'September 2026', '200'],
      ['../../tindak-lanjut/2026-05/index.html?pemilik&#x3D;bkad', '', 'Mei 2026', '400'],
      ['../../tindak-lanjut/2026-02/index.html?pemilik&#x3D;bkad', '', 'Februari 2026', '1.200'],
    ]);
  });
});

describe('the press page', () => {
  it('tells the newest decisions, the rates and how to cite', () => {
    const press = page('pers/index.html');
    expect(press).toContain('Putusan &lt;/section&gt;');
    expect(press).toContain(
      'Penanggung jawab: Dinas PUPR &amp; Tata Ruang. Tenggat: 9 Februari 2026. Keadaan: selesai.',
    );
    expect(press).toContain(`Sekarang: ${totals.completed} dari ${totals.binding} (40,0%)`);
    expect(press).toContain('catatan rapat 9 Juni 2026, keadaan per 21 November 2026.');
  });
});

describe('the day of a page', () => {
  it.each(pagesOf(files).filter(([path]) => path !== '404.html'))('%s tells it to readers and programs', (_, html) => {
    expect(html).toContain('data-as-of="2026-11-21"');
    expect(html).toContain('<time datetime="2026-11-21">Keadaan per Sabtu, 21 November 2026</time>');
    expect(html).toContain('<p class="stale">Halaman ini disusun lebih dari dua hari yang lalu.');
  });
});

describe('the whole', () => {
  it('equal input gives equal files in equal order, whatever the order of the notes', () => {
    const again = siteOf(siteInput(undefined, { editions: input.editions.toReversed() }));
    expect([...again]).toEqual([...files]);
  });

  it('an empty notebook has every page', () => {
    const empty = siteOf(siteInput({ 'catatan.yaml': 'office: {name: Kantor}' }));
    expect(textOf(empty.get('index.html'))).toContain('Belum ada rekomendasi yang mengikat');
    expect(textOf(empty.get('tindak-lanjut/index.html'))).toContain('Belum ada.');
    const expected = ['catatan', 'tindak-lanjut', 'pemilik', 'penyelenggara', 'jenis', 'program', 'pers', 'tentang'];
    for (const folder of expected) expect(empty.has(`${folder}/index.html`), folder).toBe(true);
    expect([...empty.keys()].filter((path) => path.startsWith('catatan/'))).toEqual(['catatan/index.html']);
  });

  it('speaks English', () => {
    const site = siteOf(siteInput(undefined, { texts: english, catalogue: englishCatalogue }));
    const home = textOf(site.get('index.html'));
    expect(home).toContain('<html lang="en" ');
    expect(home).toContain('1 of 2 meeting notes have been followed up');
    for (const [path, html] of pagesOf(site)) expect(html, path).not.toMatch(/Tenggat|Terlambat|Penanggung/);
  });
});
