import { csvHead, csvLine } from '../../render/report-csv.ts';
import { totalsToJson } from '../../render/report-json.ts';
import { addresses, type Linker, linksOut } from '../addresses.ts';
import { itemPartKey, notePartKey } from '../page-key.ts';
import type { PartedContent, PartedText, SiteFile } from '../site-file.ts';
import type { SiteView } from '../view.ts';
import { csvColumns, type DataColumn, jsonWriter } from './columns.ts';
import { followUpColumns } from './follow-up-columns.ts';
import { noteColumns } from './note-columns.ts';

/** Of the columns of all tables: raised when one changes its meaning, not when one is added. */
const version = 1;

/** What a table of the open data is made of. */
interface DataTable<Item> {
  readonly items: readonly Item[];
  readonly columns: readonly DataColumn<Item>[];
  /** What JSON says before the items. */
  readonly head: object;
}

type TableName = 'catatan.json' | 'catatan.csv' | 'tindak-lanjut.json' | 'tindak-lanjut.csv';

/** A file of the open data that was made. */
export interface DataFile extends PartedContent {
  readonly name: TableName;
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
  const noteKeys = editions.map(({ note }) => notePartKey(note, view));
  const itemKeys = report.items.map((item) => itemPartKey(item, view));
  const files: readonly (readonly [TableName, TableText, readonly string[]])[] = [
    ['catatan.json', jsonText(notes, view), noteKeys],
    ['catatan.csv', csvText(notes, view), noteKeys],
    ['tindak-lanjut.json', jsonText(followUps, view), itemKeys],
    ['tindak-lanjut.csv', csvText(followUps, view), itemKeys],
  ];
  for (const [name, text, keys] of files) {
    const told = (content: PartedContent) => {
      sums.push(`${content.sha256}  ${name}\n`);
      made({ name, ...content });
    };
    yield { path: addresses.dataFile(name), ...text, keys, made: told };
  }
  yield { path: addresses.dataFile('SHA256SUMS'), content: sums.join('') };
}

/** A table as text, a part for each item. */
type TableText = Omit<PartedText, 'keys'>;

/** What every table says of itself. */
function sourceOf({ config, title, baseUrl }: SiteView) {
  return { office: config.office.name, title, url: baseUrl ?? null };
}

/** A table as JSON, whole. */
export function tableJson<Item>(table: DataTable<Item>, view: SiteView): string {
  const { start, part, between, end } = jsonText(table, view);
  return start + table.items.map((_, index) => part(index)).join(between) + end;
}

function jsonText<Item>({ items, columns, head }: DataTable<Item>, view: SiteView): TableText {
  const start = JSON.stringify({ version, asOf: view.today, source: sourceOf(view), ...head });
  const write = jsonWriter(columns);
  const part = (index: number) => `\n${write(items[index] as Item)}`;
  return { start: `${start.slice(0, -1)},"items":[`, part, between: ',', end: '\n]}\n' };
}

function csvText<Item>({ items, columns }: DataTable<Item>, view: SiteView): TableText {
  const shown = csvColumns(columns, dataHead(view));
  const part = (index: number) => csvLine(shown, items[index] as Item);
  return { start: csvHead(shown), part, between: '', end: '' };
}

/** What CSV has no head to say: it is on every line, so that a line taken out of its file still tells whose and of when it is. */
export function dataHead(view: SiteView): Readonly<Record<'version' | 'asOf' | 'source', string>> {
  const { office, title, url } = sourceOf(view);
  const source = view.catalogue.siteData.source(office, title, url ?? undefined);
  return { version: String(version), asOf: view.today, source };
}
