import { totalsToJson } from '../../render/report-json.ts';
import { joinBytes } from '../../shared/join-bytes.ts';
import { addresses, type Linker, linksOut } from '../addresses.ts';
import type { SiteFile } from '../site-file.ts';
import type { SiteView } from '../view.ts';
import { csvWriter, type DataColumn, jsonWriter } from './columns.ts';
import { followUpColumns } from './follow-up-columns.ts';
import { noteColumns } from './note-columns.ts';

/** Of the columns of all tables: raised when one changes its meaning, not when one is added. */
const version = 1;

/** A table of the open data. */
interface DataTable<Item> {
  readonly items: readonly Item[];
  readonly columns: readonly DataColumn<Item>[];
  /** What JSON says before the items. */
  readonly head: object;
}

type TableName = 'catatan.json' | 'catatan.csv' | 'tindak-lanjut.json' | 'tindak-lanjut.csv';

/** A file of the open data that was made. */
export interface DataFile {
  readonly name: TableName;
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** Where links of the data lead: the files lie in one folder, so they are the same in each. */
export function dataLinks(view: SiteView): Linker {
  return linksOut(view, addresses.dataFile('catatan.json'));
}

/** The four tables and their digests; told of each to `made`. */
export function* tableFiles(view: SiteView, made: (file: DataFile) => void): Generator<SiteFile> {
  const link = dataLinks(view);
  const { editions, report } = view;
  const sums: string[] = [];
  const notes = { items: editions, columns: noteColumns(view, link), head: {} };
  const followUps = {
    items: report.items,
    columns: followUpColumns(view, link),
    head: { totals: totalsToJson(report.totals) },
  };
  const files: readonly (readonly [TableName, Generator<string>])[] = [
    ['catatan.json', jsonPieces(notes, view)],
    ['catatan.csv', csvPieces(notes, view)],
    ['tindak-lanjut.json', jsonPieces(followUps, view)],
    ['tindak-lanjut.csv', csvPieces(followUps, view)],
  ];
  for (const [name, pieces] of files) {
    const content = bytesOf(pieces);
    const sha256 = view.sha256(content);
    sums.push(`${sha256}  ${name}\n`);
    made({ name, size: content.length, sha256 });
    yield { path: addresses.dataFile(name), content };
  }
  yield { path: addresses.dataFile('SHA256SUMS'), content: sums.join('') };
}

/** What every table says of itself. */
function sourceOf({ config, title, baseUrl }: SiteView) {
  return { office: config.office.name, title, url: baseUrl ?? null };
}

/** A table as JSON. */
export function* jsonPieces<Item>({ items, columns, head }: DataTable<Item>, view: SiteView): Generator<string> {
  const start = JSON.stringify({ version, asOf: view.today, source: sourceOf(view), ...head });
  const write = jsonWriter(columns);
  yield `${start.slice(0, -1)},"items":[`;
  for (const [index, item] of items.entries()) yield `${index === 0 ? '\n' : ',\n'}${write(item)}`;
  yield '\n]}\n';
}

function csvPieces<Item>({ items, columns }: DataTable<Item>, view: SiteView): Generator<string> {
  return csvWriter(items, columns, dataHead(view));
}

/** What CSV has no head to say: it is on every line, so that a line taken out of its file still tells whose and of when it is. */
export function dataHead(view: SiteView): Readonly<Record<'version' | 'asOf' | 'source', string>> {
  const { office, title, url } = sourceOf(view);
  const source = view.catalogue.siteData.source(office, title, url ?? undefined);
  return { version: String(version), asOf: view.today, source };
}

/** One text of many pieces in UTF-8: of many notes a string would take twice the room, and again to be encoded. */
function bytesOf(pieces: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < 100_000) continue;
    chunks.push(encoder.encode(text));
    text = '';
  }
  chunks.push(encoder.encode(text));
  return joinBytes(chunks);
}
