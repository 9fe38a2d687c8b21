import { put, textOf } from './pdf-bytes.ts';

/**
 * The PDF with its structure elements numbered from 1 in the order in which they stand. Chromium takes the numbers from
 * a count that goes on from document to document, and not always in the same order. Lengths and offsets stay; texts of
 * the document are not touched.
 */
export function withStableIds(pdf: Uint8Array): Uint8Array {
  const text = textOf(pdf);
  const stable = stableIds(text);
  const numbered = pdf.slice();
  for (const { 1: id = '', index } of text.matchAll(/(?<!\/(?:Alt|ActualText|Title) )\((node\d{8})\)/g)) {
    put(numbered, index + 1, stable.get(id) ?? id);
  }
  for (const { 0: leaf, index } of text.matchAll(treeLeaf)) put(numbered, index, sortedLeaf(leaf, stable));
  return numbered;
}

function stableIds(text: string): ReadonlyMap<string, string> {
  const ids = new Set([...text.matchAll(/\/ID \((node\d{8})\)/g)].map(([, id]) => id ?? ''));
  return new Map([...ids].map((id, index) => [id, `node${String(index + 1).padStart(8, '0')}`]));
}

/** The tree that finds an element by its id: first and last id, then ids in order, each with its object. */
const treeLeaf =
  /\/Limits \[\(node\d{8}\) \(node\d{8}\)\]\n\/Names \[\(node\d{8}\) \d+ 0 R(?: \(node\d{8}\) \d+ 0 R)*\]/g;
const idLength = '(node00000000)'.length;

/** The leaf with new ids, in their order again; as long as it was. */
function sortedLeaf(leaf: string, stable: ReadonlyMap<string, string>): string {
  const pairs = leaf.match(/\(node\d{8}\) \d+ 0 R/g) ?? [];
  const sorted = pairs.map((pair) => renamed(pair, stable)).sort();
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)].map((pair) => pair?.slice(0, idLength));
  return `/Limits [${first} ${last}]\n/Names [${sorted.join(' ')}]`;
}

function renamed(text: string, stable: ReadonlyMap<string, string>): string {
  return text.replace(/node\d{8}/, (id) => stable.get(id) ?? id);
}
