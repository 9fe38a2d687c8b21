import { describe, expect, it } from 'vitest';
import { reportOn } from '../../../src/follow-ups/report.ts';
import { site as english } from '../../../src/i18n/en/site.ts';
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

describe('the whole', () => {
  it('equal input gives equal files in equal order, whatever the order of the notes', () => {
    const again = siteOf(siteInput(undefined, { editions: input.editions.toReversed() }));
    expect([...again]).toEqual([...files]);
  });

  it('an empty notebook has every page', () => {
    const empty = siteOf(siteInput({ 'catatan.yaml': 'office: {name: Kantor}' }));
    expect(textOf(empty.get('index.html'))).toContain('Belum ada rekomendasi yang mengikat');
    expect(textOf(empty.get('tindak-lanjut/index.html'))).toContain('Belum ada.');
    expect(pagesOf(empty)).toHaveLength(5);
  });

  it('speaks English', () => {
    const site = siteOf(siteInput(undefined, { texts: english }));
    const home = textOf(site.get('index.html'));
    expect(home).toContain('<html lang="en">');
    expect(home).toContain('1 of 2 meeting notes have been followed up');
    for (const [path, html] of pagesOf(site)) expect(html, path).not.toMatch(/Tenggat|Terlambat|Penanggung/);
  });
});
