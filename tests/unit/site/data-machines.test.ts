import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { crawlerFiles, sitemapFiles } from '../../../src/site/data/sitemap.ts';
import { notePage } from '../../../src/site/pages/note.ts';
import { base, dataSite, dataText, hostileFiles, shownTitle, siteInput, textOf, viewOf } from './data-office.ts';

const input = siteInput(hostileFiles);
const view = viewOf(input);
const files = dataSite(input);
const based = siteInput(hostileFiles, { baseUrl: base });
const map = { s: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

function found(xml: string, path: string): string[] {
  const document = XmlDocument.fromString(xml);
  try {
    return document.find(path, map).map((node) => node.content);
  } finally {
    document.dispose();
  }
}

describe('OParl', () => {
  const meetingIn = (site: typeof files, id: string) =>
    JSON.parse(dataText('data/oparl/meetings.json', site)).data.find((it: { web: string }) => it.web.includes(id));
  const meeting = meetingIn(files, '2026-01-20-jalan');

  it('tells a meeting as the note does', () => {
    expect(meeting).toMatchObject({
      id: '../../catatan/2026-01-20-jalan/index.html',
      type: 'https://schema.oparl.org/1.1/Meeting',
      cancelled: false,
      start: '2026-01-20T09:00:00+07:00',
      end: '2026-01-20T11:45:00+07:00',
      'catatan:present': 8,
      organization: [{ name: 'Komisi II', web: '../../penyelenggara/komisi-2/index.html' }],
      agendaItem: [{ number: '1', name: '<b>Acara</b>', public: true }],
      resultsProtocol: { mimeType: 'application/pdf', accessUrl: '../../pdf/2026-01-20-jalan.pdf' },
      web: '../../catatan/2026-01-20-jalan/index.html',
    });
    expect(meeting.auxiliaryFile.map(({ name }: { name: string }) => name)).toEqual(['Peta ruas', 'Data ruas']);
  });

  it('does not say what the note does not', () => {
    const other = meetingIn(files, '2025-05-06-tanpa-rekomendasi');
    for (const name of ['start', 'end', 'location', 'catatan:present', 'created'])
      expect(other).not.toHaveProperty([name]);
    expect(other['catatan:date']).toBe('2025-05-06');
    const without = dataSite(siteInput(hostileFiles, { pdfs: new Set() }));
    expect(meetingIn(without, '2026-01-20-jalan')).not.toHaveProperty('resultsProtocol');
  });

  it('lists all meetings, the oldest first, a hundred a page', () => {
    const ids = Array.from({ length: 205 }, (_, index) => `2026-03-01-rapat-${index + 100}`);
    const note =
      '---\ntype: rdp\ntitle: Rapat\ndate: 2026-03-01\nstatus: final\nattendees: [{organization: bkad, count: 1}]\nrecommendations: []\n---\n';
    const site = dataSite(
      siteInput(
        { 'catatan.yaml': 'office: {name: Kantor}', ...Object.fromEntries(ids.map((id) => [`2026/${id}.md`, note])) },
        { baseUrl: base },
      ),
    );
    const seen: string[] = [];
    let next: string | undefined = `${base}/data/oparl/meetings.json`;
    let pages = 0;
    while (next !== undefined) {
      const list: { data: { id: string }[]; links: Record<string, string>; pagination: object } = JSON.parse(
        dataText(next.slice(base.length + 1), site),
      );
      pages += 1;
      expect(list.pagination).toEqual({ totalElements: 205, elementsPerPage: 100, currentPage: pages, totalPages: 3 });
      expect(list.links.self).toBe(next);
      expect('prev' in list.links).toBe(pages > 1);
      for (const { id } of list.data) {
        seen.push(id);
        expect(id).toMatch(new RegExp(`^${base}/catatan/2026-03-01-rapat-\\d+/$`));
      }
      next = list.links.next;
    }
    expect(pages).toBe(3);
    expect(new Set(seen).size).toBe(205);
    const dates = JSON.parse(dataText('data/oparl/meetings.json', files)).data.map(
      (it: Record<string, string>) => it['catatan:date'],
    );
    expect(dates).toEqual([...dates].sort());
  });
});

describe('crawlers', () => {
  const pages = ['index.html', 'catatan/2026-01-20-jalan/index.html', 'catatan/2026/index.html', '404.html'];
  const crawl = (site: typeof based) =>
    new Map([...crawlerFiles(pages, viewOf(site))].map((file) => [file.path, textOf(file)]));

  it('are told every page of a site whose address is known', () => {
    const site = crawl(based);
    expect(site.get('robots.txt')).toBe(`User-agent: *\nAllow: /\nSitemap: ${base}/sitemap.xml\n`);
    const xml = site.get('sitemap.xml') ?? '';
    expect(found(xml, '/s:urlset/s:url/s:loc')).toEqual([
      `${base}/`,
      `${base}/catatan/2026-01-20-jalan/`,
      `${base}/catatan/2026/`,
    ]);
    expect(found(xml, '//s:lastmod')).toEqual(['2026-09-01']);
  });

  it('get no sitemap of a site that may stand anywhere', () => {
    expect([...crawl(input)]).toEqual([['robots.txt', 'User-agent: *\nAllow: /\n']]);
  });

  it('get several where one would be too long', () => {
    const many = Array.from({ length: 7 }, (_, index) => `catatan/${2000 + index}/index.html`);
    const site = new Map([...sitemapFiles(many, viewOf(based), 3)].map((file) => [file.path, textOf(file)]));
    expect(found(site.get('sitemap.xml') ?? '', '/s:sitemapindex/s:sitemap/s:loc')).toEqual(
      [1, 2, 3].map((part) => `${base}/sitemap-${part}.xml`),
    );
    const all = [1, 2, 3].flatMap((part) => found(site.get(`sitemap-${part}.xml`) ?? '', '//s:loc'));
    expect(all).toHaveLength(7);
  });
});

describe('the head of a page', () => {
  const pageOf = (id: string, site = view) => {
    const edition = site.editions.find(({ note }) => note.id === id);
    if (edition === undefined) throw new Error(id);
    return textOf(notePage(edition, site));
  };
  const eventOf = (html: string) =>
    JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '');

  it('tells search engines of the meeting', () => {
    expect(eventOf(pageOf('2026-01-20-jalan', viewOf(based)))).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Event',
      startDate: '2026-01-20T09:00:00+07:00',
      endDate: '2026-01-20T11:45:00+07:00',
      organizer: { name: 'Komisi II' },
      url: `${base}/catatan/2026-01-20-jalan/`,
      subjectOf: { url: `${base}/pdf/2026-01-20-jalan.pdf` },
    });
    const other = eventOf(pageOf('2025-05-06-tanpa-rekomendasi'));
    expect(other.startDate).toBe('2025-05-06');
    expect(other).not.toHaveProperty('endDate');
  });

  it('no title breaks out of it', () => {
    const html = pageOf('2026-05-05-jahat');
    expect(eventOf(html).name).toBe(shownTitle);
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html.match(/<\/script>/g)).toHaveLength(2);
    expect(html).not.toContain('<!-- <![CDATA[');
  });

  it('says how others show a link to it', () => {
    const html = pageOf('2026-01-20-jalan', viewOf(based));
    const meta = (name: string) => new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)">`).exec(html)?.[1];
    expect(meta('og:title')).toBe('Jalan &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;jembatan&quot;');
    expect(meta('og:type')).toBe('article');
    expect(meta('og:locale')).toBe('id_ID');
    expect(meta('og:url')).toBe(`${base}/catatan/2026-01-20-jalan/`);
    expect(meta('twitter:card')).toBe('summary');
    expect(html).toContain(`<link rel="canonical" href="${base}/catatan/2026-01-20-jalan/">`);
    expect(pageOf('2026-01-20-jalan')).not.toMatch(/og:url|canonical/);
    expect(html).toContain(
      '<link rel="alternate" type="application/atom+xml" title="Kabar terbaru (Atom)" href="../../atom.xml">',
    );
  });
});
