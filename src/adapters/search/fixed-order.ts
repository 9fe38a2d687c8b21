import { gunzipSync, gzipSync } from 'fflate';
import type { IndexFile } from '../../ports/search-indexer.ts';
import { sha256 } from '../digest.ts';
import { type Cbor, decode, encode } from './cbor.ts';

/** Stands before the content of every compressed file of an index. */
const signature = new TextEncoder().encode('pagefind_dcd');

/** Place of the list of filters in the meta file: `[name, hash of its file]` each. */
const filterList = 3;

/**
 * Pagefind keeps filters and their values in hash tables, whose order is another one in every run, and names their files by
 * that. Here they are put in order and named anew, so that equal pages give equal files.
 */
export function inFixedOrder(files: readonly IndexFile[]): readonly IndexFile[] {
  const renamed = new Map<string, string>();
  const filters = files.filter(({ path }) => path.endsWith('.pf_filter')).map((file) => fixedFilter(file, renamed));
  const metas = files.filter(({ path }) => path.endsWith('.pf_meta')).map((file) => fixedMeta(file, renamed));
  const others = files.filter(({ path }) => !/\.pf_(?:filter|meta)$|^pagefind-entry\.json$/.test(path));
  const entry = files.filter(({ path }) => path === 'pagefind-entry.json').map((file) => fixedEntry(file, renamed));
  return [...others, ...filters, ...metas, ...entry].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** `[name, [[value, pages], …]]` with the values in order. */
function fixedFilter({ path, content }: IndexFile, renamed: Map<string, string>): IndexFile {
  const [name = '', values = []] = unpack(content) as [string, Cbor[]];
  const packed = pack([name, byName(values)]);
  return { path: `filter/${rename(hashIn(path), packed, renamed)}.pf_filter`, content: packed };
}

function fixedMeta({ path, content }: IndexFile, renamed: Map<string, string>): IndexFile {
  const meta = unpack(content) as Cbor[];
  const filters = (meta[filterList] as [string, string][]).map(([name, hash]) => [name, renamed.get(hash) ?? hash]);
  const packed = pack(meta.with(filterList, byName(filters)));
  return { path: `pagefind.${rename(hashIn(path), packed, renamed)}.pf_meta`, content: packed };
}

/** Names the meta file of each language. */
function fixedEntry({ path, content }: IndexFile, renamed: ReadonlyMap<string, string>): IndexFile {
  const text = new TextDecoder().decode(content);
  const named = text.replace(/"hash":"([^"]+)"/g, (_, hash: string) => `"hash":"${renamed.get(hash) ?? hash}"`);
  return { path, content: new TextEncoder().encode(named) };
}

function byName(entries: readonly Cbor[]): Cbor[] {
  const name = (entry: Cbor) => String((entry as Cbor[])[0]);
  return entries.toSorted((a, b) => (name(a) < name(b) ? -1 : 1));
}

/** `id_1a2b3c4` in `filter/id_1a2b3c4.pf_filter` and in `pagefind.id_1a2b3c4.pf_meta`. */
function hashIn(path: string): string {
  return /([^/.]+)\.pf_\w+$/.exec(path)?.[1] ?? path;
}

/** The name for a file of this content, of the same form as the one that it had. */
function rename(hash: string, content: Uint8Array, renamed: Map<string, string>): string {
  const name = hash.slice(0, hash.indexOf('_') + 1) + sha256(content).slice(0, 10);
  renamed.set(hash, name);
  return name;
}

function unpack(content: Uint8Array): Cbor {
  return decode(gunzipSync(content).subarray(signature.length));
}

function pack(data: Cbor): Uint8Array {
  const content = encode(data);
  const signed = new Uint8Array(signature.length + content.length);
  signed.set(signature);
  signed.set(content, signature.length);
  return gzipSync(signed, { level: 9, mtime: 0 });
}
