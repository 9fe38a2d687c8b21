import { shorten } from '../../render/report-content.ts';
import { addresses, linksFrom, linksOut } from '../addresses.ts';
import { type DataColumn, plainText } from '../data/columns.ts';
import { followUpColumns } from '../data/follow-up-columns.ts';
import { noteColumns } from '../data/note-columns.ts';
import { type DataFile, dataHead, dataLinks } from '../data/tables.ts';
import { digestColumns, listedDigests, withdrawnOf } from '../digests.ts';
import { renderPage } from '../layout.ts';
import type { SiteFile } from '../site-file.ts';
import type { SiteView } from '../view.ts';

/** In characters. */
const exampleWidth = 90;
/** Items among which an example is looked for. */
const exampleLimit = 1000;

/** What the open data holds: `files` as they were made, columns as the tables that wrote them say. */
export function dataPage(view: SiteView, files: readonly DataFile[]): SiteFile {
  const words = view.catalogue.siteData;
  const { labels } = words;
  const path = addresses.data;
  const link = linksFrom(path);
  const out = dataLinks(view);
  const address = view.baseUrl === undefined ? undefined : linksOut(view, path)(path);
  return renderPage(view, { path, title: labels.title, description: labels.lead, section: undefined }, 'data', {
    words: labels,
    files: files.map(({ name, size, sha256 }) => ({
      name,
      link: link(addresses.dataFile(name)),
      what: words.files[name],
      size: words.size(size),
      sha256,
    })),
    sums: { name: 'SHA256SUMS', link: link(addresses.dataFile('SHA256SUMS')), what: words.files.SHA256SUMS },
    others: otherFiles(view),
    tables: [
      {
        id: 'kolom-catatan',
        title: labels.noteColumns,
        lead: labels.columnsLead,
        rows: columnRows(noteColumns(view, out), view.editions, words.noteColumns, view),
      },
      {
        id: 'kolom-tindak-lanjut',
        title: labels.followUpColumns,
        rows: columnRows(followUpColumns(view, out), view.report.items, words.followUpColumns, view),
      },
      {
        id: 'kolom-sidik-digital',
        title: labels.digestColumns,
        rows: [
          ...columnRows(digestColumns(view, out), listedDigests(view), words.digestColumns, view),
          ...Object.entries(withdrawnOf(view)).map(([name, value]) => ({
            name,
            kind: words.kinds.list,
            meaning: words.digestHead[name as keyof typeof words.digestHead],
            example: value[0] ?? labels.none,
          })),
        ],
      },
    ],
    use: words.use.map(({ id, name, text }) => ({
      id,
      name,
      text: text(view.config.office.name, view.title, view.today, address),
    })),
  });
}

/** Files that others read by themselves; those of which there are many by the form of their address. */
function otherFiles(view: SiteView) {
  const { files } = view.catalogue.siteData;
  const link = linksFrom(addresses.data);
  const one = (address: string, what: string) => ({ address, link: link(address), what });
  const many = (address: string, what: string) => ({ address, link: undefined, what });
  return [
    one(addresses.feed, files.feed),
    many(addresses.typeFeed('…'), files.typeFeed),
    many(addresses.ownerFeed('…'), files.ownerFeed),
    one(addresses.deadlines, files.deadlines),
    many(addresses.ownerDeadlines('…'), files.ownerDeadlines),
    one(addresses.dataFile('oparl/meetings.json'), files.meetings),
    one(addresses.dataFile('digests.json'), files.digests),
    ...(view.baseUrl === undefined ? [] : [one(addresses.sitemap, files.sitemap)]),
  ];
}

/** The columns of a file, with the first value that the data has for each, among its first items. */
function columnRows<Item, Name extends string>(
  columns: readonly DataColumn<Item, Name>[],
  items: readonly Item[],
  meanings: Readonly<Record<Name, string>>,
  view: SiteView,
) {
  const { kinds, labels, headColumns } = view.catalogue.siteData;
  const example = (column: DataColumn<Item>) => {
    for (const item of items.slice(0, exampleLimit)) {
      const text = plainText(column.value(item));
      if (text !== undefined && text !== '') return shorten(text, exampleWidth);
    }
    return labels.none;
  };
  return [
    ...columns.map((column) => ({
      name: column.name,
      kind: kinds[column.kind],
      meaning: meanings[column.name],
      example: example(column),
    })),
    ...Object.entries(dataHead(view)).map(([name, value]) => ({
      name,
      kind: name === 'asOf' ? kinds.date : kinds.text,
      meaning: headColumns[name as keyof typeof headColumns],
      example: shorten(value, exampleWidth),
    })),
  ];
}
