import ICAL from 'ical.js';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { hasDeadlineAhead } from '../../../src/follow-ups/follow-up.ts';
import { base, dataSite, dataText, hostileFiles, siteInput, viewOf } from './data-office.ts';

const input = siteInput(hostileFiles);
const view = viewOf(input);
const files = dataSite(input);
const feeds = [...files.keys()].filter((path) => path.endsWith('atom.xml'));
const atom = { a: 'http://www.w3.org/2005/Atom' };
const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/;

/** What libxml2 finds at a path of a feed. */
function found(xml: string, path: string): string[] {
  const document = XmlDocument.fromString(xml);
  try {
    return document.find(path, atom).map((node) => node.content);
  } finally {
    document.dispose();
  }
}

describe.each(feeds)('%s', (path) => {
  const xml = dataText(path, files);

  it('is well-formed and has what RFC 4287 wants', () => {
    for (const name of ['id', 'title', 'updated', 'author/a:name', "link[@rel='self']", "link[@rel='alternate']"]) {
      expect(found(xml, `/a:feed/a:${name}`), name).toHaveLength(1);
    }
    const entries = found(xml, '//a:entry').length;
    expect(entries).toBeGreaterThan(0);
    for (const name of ['id', 'title', 'updated', 'published', 'content', 'link', 'category/@term']) {
      expect(found(xml, `//a:entry/a:${name}`), name).toHaveLength(entries);
    }
    for (const moment of found(xml, '//a:updated | //a:published')) expect(moment).toMatch(rfc3339);
    const ids = found(xml, '//a:id');
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^tag:[a-z0-9][a-z0-9-]*,\d{4}-\d{2}-\d{2}:[\w./%-]+(?:#[\w./%-]+)?$/);
    const updated = found(xml, '//a:entry/a:updated').sort();
    expect(found(xml, '/a:feed/a:updated')[0]).toBe(updated.at(-1));
  });
});

describe('feeds', () => {
  it('are of all, of each type and of each owner', () => {
    expect(feeds).toEqual([
      'atom.xml',
      ...[...view.types.values()].map(({ slug }) => `jenis/${slug}/atom.xml`),
      ...[...view.owners.values()].map(({ slug }) => `pemilik/${slug}/atom.xml`),
    ]);
    expect(feeds).toContain('jenis/rdp/atom.xml');
    expect(feeds).toContain('pemilik/bkad/atom.xml');
  });

  it('survive whatever a title holds', () => {
    const titles = found(dataText('atom.xml', files), '//a:entry/a:title');
    const title = titles.find((it) => it.startsWith('Rapat ]]>')) ?? '';
    expect(title).toContain(']]> </title></script><!-- <![CDATA[');
    expect(title).toContain('😀');
    expect(title).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe]/u);
  });

  it('tell a correction by its day, and what was corrected last first', () => {
    const xml = dataText('atom.xml', files);
    expect(found(xml, "//a:entry[contains(a:id,'jahat')]/a:updated")).toEqual(['2026-05-20T00:00:00+07:00']);
    expect(found(xml, "//a:entry[contains(a:id,'jahat')]/a:published")).toEqual(['2026-05-05T00:00:00+07:00']);
    const updated = found(xml, '//a:entry/a:updated');
    expect(updated).toEqual([...updated].sort().reverse());
  });

  it('of an owner tell new recommendations, progress and moved deadlines', () => {
    const xml = dataText('pemilik/bkad/atom.xml', files);
    const ids = found(xml, '//a:entry/a:id').map((id) => id.replace(/^.*:/, ''));
    expect(ids).toContain('2026-01-20-jalan#R2/ditetapkan');
    expect(ids).toContain('2026-01-20-jalan#R2/tenggat-1');
    expect(ids).toContain('2026-01-20-jalan#R2/perkembangan-1');
    expect(ids).toContain('2026-06-09-lanjutan#R2/diterima');
    expect(ids.some((id) => id.includes('#R1'))).toBe(false);
  });

  it('name things alike wherever the site stands', () => {
    const based = dataSite(siteInput(hostileFiles, { baseUrl: base }));
    for (const path of feeds) {
      expect(found(dataText(path, based), '//a:id')).toEqual(found(dataText(path, files), '//a:id'));
    }
    expect(found(dataText('jenis/rdp/atom.xml', based), '/a:feed/a:link/@href')).toEqual([
      `${base}/jenis/rdp/atom.xml`,
      `${base}/jenis/rdp/`,
    ]);
    expect(found(dataText('jenis/rdp/atom.xml', files), '//a:entry[last()]/a:link/@href')).toEqual([
      '../../catatan/2026-01-20-jalan/index.html',
    ]);
  });

  it('hold the newest fifty', () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => {
        const date = `2026-03-${String((index % 28) + 1).padStart(2, '0')}`;
        const note = `---\ntype: rdp\ntitle: Rapat ${index}\ndate: ${date}\nstatus: final\nattendees: [{organization: bkad, count: 1}]\nrecommendations:\n  - {id: R1, text: Menyusun, owner: bkad, deadline: 2026-12-01}\n---\n`;
        return [`2026/${date}-rapat-${index}.md`, note];
      }),
    );
    const site = dataSite(siteInput({ 'catatan.yaml': 'office: {name: Kantor}', ...many }));
    for (const path of ['atom.xml', 'jenis/rdp/atom.xml', 'pemilik/bkad/atom.xml']) {
      const updated = found(dataText(path, site), '//a:entry/a:updated');
      expect(updated).toHaveLength(50);
      expect(updated[0]).toBe('2026-03-28T00:00:00+07:00');
    }
  });

  it('of a notebook without notes are valid too', () => {
    const empty = dataText('atom.xml', dataSite(siteInput({ 'catatan.yaml': 'office: {name: 議会}' })));
    expect(found(empty, '/a:feed/a:updated')).toEqual(['2026-11-21T00:00:00+07:00']);
    expect(found(empty, '/a:feed/a:id')[0]).toMatch(/^tag:kantor--[0-9a-f]{12},2022-01-01:atom\.xml$/);
  });
});

describe('calendars', () => {
  const eventsOf = (path: string) =>
    new ICAL.Component(ICAL.parse(dataText(path, files))).getAllSubcomponents('vevent');

  it('hold every deadline that lies with somebody', () => {
    const days = eventsOf('tenggat.ics').map((event) => String(event.getFirstPropertyValue('dtstart')));
    const expected = view.report.items.filter(hasDeadlineAhead).map(({ deadline }) => deadline);
    expect(days.sort()).toEqual(expected.sort());
    expect(days.length).toBeGreaterThan(2);
  });

  it('of an owner hold its own', () => {
    const refs = eventsOf('pemilik/dinas-pupr/tenggat.ics').map((event) => String(event.getFirstPropertyValue('uid')));
    expect(refs).toEqual(['2026-01-20-jalan#R3@sekretariat-dprd-uji-']);
    for (const { slug } of view.owners.values()) expect(files.has(`pemilik/${slug}/tenggat.ics`)).toBe(true);
  });
});
