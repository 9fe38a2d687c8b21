import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { reportOn } from '../../../src/follow-ups/report.ts';
import { catalogue as english } from '../../../src/i18n/en/index.ts';
import { catalogue } from '../../../src/i18n/id/index.ts';
import { renderReportJson } from '../../../src/render/report-json.ts';
import { dataFiles } from '../../../src/site/data/data-files.ts';
import { digestFiles } from '../../../src/site/digests.ts';
import {
  base,
  dataSite,
  dataText,
  hostileFiles,
  hostileText,
  shownTitle,
  siteInput,
  textOf,
  viewOf,
} from './data-office.ts';

const input = siteInput(hostileFiles);
const files = dataSite(input);
const json = (path: string) => JSON.parse(dataText(path, files));
const csv = (path: string): Record<string, string>[] =>
  parse(dataText(path, files), { columns: true, bom: true, delimiter: ';' });
const report = reportOn(
  input.editions.map(({ note }) => note),
  {},
  input,
);
const contract = JSON.parse(renderReportJson(report));

/** The value at `owner.name`, as CSV writes it. */
function cellOf(item: object, name: string): string {
  const value = name.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown> | null)?.[key], item);
  if (Array.isArray(value)) return value.join(' | ');
  return value === undefined || value === null ? '' : String(value);
}

describe('follow-ups', () => {
  it('are the items of the report, with its numbers', () => {
    const { items, totals } = json('data/tindak-lanjut.json');
    expect(totals).toEqual(contract.totals);
    expect(items).toHaveLength(contract.items.length);
    for (const [index, item] of contract.items.entries()) expect(items[index]).toMatchObject(item);
    expect(items.map(({ ref }: { ref: string }) => ref)).toContain('2026-01-20-jalan#R2');
  });

  it('tell first promises, who verified, and where an item went', () => {
    const of = (ref: string) => json('data/tindak-lanjut.json').items.find((item: { ref: string }) => item.ref === ref);
    expect(of('2026-01-20-jalan#R2')).toMatchObject({ firstDeadline: '2026-08-31', deadline: '2026-10-30', moves: 1 });
    expect(of('2026-01-20-jalan#R2')).toMatchObject({ overdue: true, daysLate: 22, verified: null, program: null });
    expect(of('2026-01-20-jalan#R6').successor).toBe('2026-06-09-lanjutan#R1');
    expect(of('2026-06-09-lanjutan#R1').verified).toEqual({ by: 'Ketua Komisi II', date: '2026-07-02' });
    expect(of('2026-06-09-lanjutan#R2').reason).toEqual({ code: 'kahar' });
    expect(of('2026-01-20-jalan#R1').url).toBe('../catatan/2026-01-20-jalan/index.html#R1');
  });
});

describe('notes', () => {
  it('count what their recommendations come to', () => {
    const { items } = json('data/catatan.json');
    expect(items).toHaveLength(input.editions.length);
    const sum = (name: string) =>
      items.reduce((all: number, item: Record<string, number>) => all + (item[name] ?? 0), 0);
    expect(sum('binding')).toBe(report.totals.binding);
    expect(sum('completed')).toBe(report.totals.completed);
    expect(sum('overdue')).toBe(report.totals.overdue);
    expect(sum('recommendations')).toBe(report.totals.recommendations);
    expect(sum('open')).toBe(report.totals.byStatus.belum + report.totals.byStatus.proses);
    expect(items.find(({ id }: { id: string }) => id === '2026-01-20-jalan')).toMatchObject({
      present: 8,
      proposals: 1,
      start: '09:00',
      body: { id: 'komisi-2', name: 'Komisi II' },
      url: '../catatan/2026-01-20-jalan/index.html',
      pdf: '../pdf/2026-01-20-jalan.pdf',
    });
  });
});

describe.each(['catatan', 'tindak-lanjut'])('%s', (name) => {
  it('says of what day and whose it is, in both forms', () => {
    expect(json(`data/${name}.json`)).toMatchObject({
      version: 1,
      asOf: '2026-11-21',
      source: { office: 'Sekretariat DPRD <Uji>', title: 'Catatan Rapat Sekretariat DPRD <Uji>', url: null },
    });
    for (const row of csv(`data/${name}.csv`)) {
      expect(row).toMatchObject({ version: '1', asOf: '2026-11-21' });
      expect(row.source).toContain('Sekretariat DPRD <Uji>');
    }
  });

  it('says the same as CSV and as JSON', () => {
    const rows = csv(`data/${name}.csv`);
    const { items } = json(`data/${name}.json`);
    expect(rows).toHaveLength(items.length);
    const plain = (text: string) =>
      text
        .replace(/^'/, '')
        .replace(/\r\n/g, '\n')
        .replace(/\p{Cc}|\p{Surrogate}|\ufffd|[\u202a-\u202e\u2066-\u2069]/gu, '');
    for (const [index, row] of rows.entries()) {
      for (const [column, value] of Object.entries(row)) {
        if (['version', 'asOf', 'source'].includes(column)) continue;
        expect(plain(value), column).toBe(plain(cellOf(items[index], column)));
      }
    }
  });

  const section = () =>
    dataText('data/index.html', files).split(`<h2 id="kolom-${name}">`)[1]?.split('</section>')[0] ?? '';
  const header = () => Object.keys(csv(`data/${name}.csv`)[0] ?? {});

  it('has the columns that the page explains, in their order', () => {
    const explained = [...section().matchAll(/<code>([^<]+)<\/code><\/th>/g)].map(([, column]) => column);
    expect(explained).toEqual(header());
    for (const [, meaning] of section().matchAll(/data-label="Artinya">([^<]*)</g)) expect(meaning).not.toBe('');
  });

  it('names parts of JSON alike', () => {
    const parts = new Set(header().map((column) => column.split('.')[0]));
    for (const item of json(`data/${name}.json`).items) {
      expect([...Object.keys(item), 'version', 'asOf', 'source']).toEqual([...parts]);
    }
  });

  it.each([catalogue, english])('has a meaning for each column, and no meaning without a column', ({ siteData }) => {
    const meanings = name === 'catatan' ? siteData.noteColumns : siteData.followUpColumns;
    expect([...Object.keys(meanings), ...Object.keys(siteData.headColumns)].sort()).toEqual(header().sort());
  });

  it('shows an example that stands in the data', () => {
    const examples = [...section().matchAll(/data-label="Contoh">([^<]*)</g)].map(([, example = '']) => example);
    expect(examples).toContain('2026-11-21');
    expect(examples).toContain(name === 'catatan' ? 'Komisi II' : 'Dinas PUPR &amp; Tata Ruang');
  });
});

describe('the list of digests', () => {
  const digests = [
    { note: '2026-01-20-jalan', document: 'catatan', sha256: 'a'.repeat(64), state: 'current', code: '3f9a-12cd-88e1' },
  ] as const;
  const view = viewOf(siteInput(hostileFiles, { digests, withdrawn: ['2026-04-04-lama'] }));
  const listed = JSON.parse(textOf(digestFiles(view)[0]));
  const page = dataText('data/index.html', new Map([...dataFiles(view)].map((file) => [file.path, file])));
  const section = page.split('<h2 id="kolom-sidik-digital">')[1]?.split('</section>')[0] ?? '';

  it('has the keys that the page explains, and no others', () => {
    const explained = [...section.matchAll(/<code>([^<]+)<\/code><\/th>/g)].map(([, column = '']) => column);
    const [item] = listed.items;
    const keys = Object.keys(item).flatMap((key) =>
      key === 'note' ? Object.keys(item.note).map((it) => `note.${it}`) : [key],
    );
    expect(explained.sort()).toEqual([...keys, ...Object.keys(listed).filter((key) => key !== 'items')].sort());
    expect(section).toContain('3f9a-12cd-88e1');
    expect(section).toContain(listed.withdrawn[0]);
    expect(page).toContain('<a href="digests.json">');
  });

  it.each([catalogue, english])('has a meaning for each key, and no meaning without one', ({ siteData }) => {
    const meanings = [siteData.digestColumns, siteData.headColumns, siteData.digestHead].flatMap(Object.keys);
    const explained = [...section.matchAll(/<code>([^<]+)<\/code><\/th>/g)].map(([, column]) => column);
    expect(meanings.sort()).toEqual(explained.sort());
  });
});

describe('a spreadsheet', () => {
  it('opens the CSV by itself and takes nothing for a formula', () => {
    for (const name of ['data/catatan.csv', 'data/tindak-lanjut.csv']) {
      const file = files.get(name);
      expect(file && 'content' in file && file.content.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
      for (const row of csv(name))
        for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@]|^[\t\r\n]/);
    }
    const item = csv('data/tindak-lanjut.csv').find(({ 'note.id': id }) => id === '2026-05-05-jahat');
    expect(item?.text).toBe(`'${hostileText.replace('\r\n', '\n')}`);
    expect(item?.['owner.id']).toMatch(/^'=cmd/);
    expect(csv('data/catatan.csv').find(({ id }) => id === '2026-05-05-jahat')).toMatchObject({
      place: "'@Aula",
      agenda: "'+1 | dua | tiga",
    });
  });

  it('keeps texts as they are in JSON', () => {
    const note = json('data/catatan.json').items.find(({ id }: { id: string }) => id === '2026-05-05-jahat');
    expect(note.title).toBe(shownTitle);
    expect(note.agenda).toEqual(['+1', 'dua | tiga']);
  });
});

describe('the whole', () => {
  it('gives the digests of its tables, on the page too', () => {
    const sums = dataText('data/SHA256SUMS', files)
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  '));
    expect(sums.map(([, name]) => name)).toEqual([
      'catatan.json',
      'catatan.csv',
      'tindak-lanjut.json',
      'tindak-lanjut.csv',
    ]);
    for (const [sum = '', name] of sums) {
      const file = files.get(`data/${name}`);
      if (file === undefined || !('content' in file)) throw new Error(name);
      expect(createHash('sha256').update(file.content).digest('hex')).toBe(sum);
      expect(dataText('data/index.html', files)).toContain(sum);
    }
  });

  it('gives absolute addresses where that of the site is known', () => {
    const based = dataSite(siteInput(hostileFiles, { baseUrl: base }));
    const { items, source } = JSON.parse(dataText('data/tindak-lanjut.json', based));
    expect(source.url).toBe(base);
    expect(items[0].url).toMatch(/^https:\/\/contoh\.example\/situs\/catatan\/[^/]+\/#R\d+$/);
    expect(dataText('data/index.html', based)).toContain(`keadaan per 21 November 2026, ${base}/data/`);
  });

  it('is the same for the same input, whatever the order of the notes', () => {
    expect([...dataSite(siteInput(hostileFiles, { editions: input.editions.toReversed() }))]).toEqual([...files]);
  });

  it('is there for a notebook without notes', () => {
    const empty = dataSite(siteInput({ 'catatan.yaml': 'office: {name: Kantor}' }));
    expect(JSON.parse(dataText('data/catatan.json', empty)).items).toEqual([]);
    expect(parse(dataText('data/tindak-lanjut.csv', empty), { bom: true, delimiter: ';' })).toHaveLength(1);
    expect(dataText('data/index.html', empty)).toContain('Kolom tindak lanjut');
  });

  it.each(['canary', '2026-07-14', '14 Juli 2026', '198001012005012001', '0812-3456', 'sakit', '@contoh.example'])(
    '%s is in no file',
    (secret) => {
      expect([...files.keys()].join('\n').toLowerCase()).not.toContain(secret);
      for (const file of files.values())
        expect(textOf(file).toLowerCase(), file.path).not.toContain(secret.toLowerCase());
    },
  );

  it('speaks English', () => {
    const page = dataText(
      'data/index.html',
      dataSite(siteInput(hostileFiles, { catalogue: english, texts: english.pages })),
    );
    expect(page).toContain('Columns of follow-ups');
    expect(page).not.toContain('Penanggung jawab');
  });
});
