import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNodeWorld } from '../../src/adapters/node-world.ts';
import { type NoteDocumentName, noteDocuments } from '../../src/documents/note-documents.ts';
import type { PdfPrinter } from '../../src/ports/pdf-printer.ts';
import { type NoteParts, note, notebookFiles, usualId } from '../support/notebook.ts';
import { runInProcess } from '../support/run.ts';
import { createScratch } from '../support/scratch.ts';

const root = join(import.meta.dirname, '../..');
const { printers } = createNodeWorld();
const logo = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><circle cx="4" cy="4" r="4"/></svg>';
const attendees = Array.from({ length: 60 }, (_, index) => `\n  - {name: Peserta ${index + 1}, organization: bkad}`);
const body =
  '## Pembahasan\n\n| Ruas | Panjang |\n| --- | --- |\n| Sei Batu | 3 km |\n\n## Kesimpulan\n\nJalan diperbaiki.\n';

/** Notes of ever more recommendations: somewhere the signatures come to the foot of a page. */
const growing = Array.from({ length: 9 }, (_, index) => {
  const text = 'Menyusun laporan pertanggungjawaban pelaksanaan rehabilitasi jalan. '.repeat(2 + index);
  const items = Array.from({ length: 7 }, (_it, at) => `\n  - {id: R${at + 1}, text: "${text}", owner: bkad}`);
  const secretary = '{name: Dedi Saputra, position: Kepala Subbagian Risalah, nip: "000000000000000001"}';
  return [
    `2026-02-0${index + 1}-panjang`,
    { date: `2026-02-0${index + 1}`, recommendations: items.join(''), secretary },
  ];
}) as readonly (readonly [string, NoteParts])[];

const scratch = createScratch(
  notebookFiles(
    {
      [usualId]: note({ attendees: attendees.join(''), decisions: '[Disetujui.]' }, body),
      ...Object.fromEntries(growing.map(([id, parts]) => [id, note(parts)])),
    },
    {
      'catatan.yaml': 'office: {name: Sekretariat DPRD Kabupaten Muara Tirta, city: Muara Tirta, logo: logo.svg}\n',
      'logo.svg': logo,
    },
  ),
);
let printer: PdfPrinter | undefined;
beforeAll(async () => {
  printer = await printers.open({ browser: undefined, timeout: 60_000 });
}, 120_000);
afterAll(async () => {
  await printer?.close();
  scratch.remove();
});

/** What is used of a node of the structure; pdf.js gives content as nodes without a role. */
interface StructureNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly StructureNode[];
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

/** What is used of pdf.js, whose own types the package does not carry whole. */
interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<{
    getStructTree(): Promise<StructureNode | null>;
    getTextContent(): Promise<{ readonly items: readonly { readonly str?: string }[] }>;
  }>;
  getMarkInfo(): Promise<unknown>;
  getMetadata(): Promise<{ readonly info: unknown }>;
  getOutline(): Promise<readonly Bookmark[] | null>;
}

const flat = (node: StructureNode): StructureNode[] => [node, ...(node.children ?? []).flatMap(flat)];
const titles = (items: readonly Bookmark[]): string[] => items.flatMap((it) => [it.title, ...titles(it.items)]);

/** The document as printed by the command line, by the one browser of these tests. */
async function printed(name: NoteDocumentName, id = usualId) {
  const shared: PdfPrinter = {
    print: (html, size) => (printer as PdfPrinter).print(html, size),
    close: async () => {},
  };
  const [edition] = noteDocuments[name];
  const argv = ['pdf', id, '--template', name, '--edition', edition, '-o', 'cetak'];
  const result = await runInProcess(argv, scratch.path, {}, { printers: { ...printers, open: async () => shared } });
  expect(result.exitCode, result.stderr).toBe(0);
  const file = new Uint8Array(readFileSync(result.stdout.trim()));
  const pdf = (await getDocumentProxy(file, { verbosity: 0 })) as unknown as PdfDocument;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
  const trees = await Promise.all(pages.map((page) => page.getStructTree()));
  const texts = await Promise.all(pages.map((page) => page.getTextContent()));
  return {
    mark: await pdf.getMarkInfo(),
    info: (await pdf.getMetadata()).info,
    outline: titles((await pdf.getOutline()) ?? []),
    nodes: trees.flatMap((tree) => (tree === null ? [] : flat(tree))),
    texts: texts.map(({ items }) =>
      items
        .map(({ str = '' }) => str)
        .join(' ')
        .replace(/\s+/g, ' '),
    ),
  };
}

describe.each(Object.keys(noteDocuments) as NoteDocumentName[])('the PDF of %s', (name) => {
  it('can be read aloud and found one’s way in', async () => {
    const { mark, info, outline, nodes, texts } = await printed(name);
    const count = (...roles: readonly string[]) => nodes.filter(({ role = '' }) => roles.includes(role)).length;
    expect(mark).toMatchObject({ Marked: true });
    expect(info).toMatchObject({ Title: 'Kerusakan jalan Sei Batu', Language: 'id' });
    expect(count('H1')).toBe(1);
    expect(outline).toHaveLength(count('H1', 'H2', 'H3', 'H4', 'H5', 'H6'));
    expect(nodes).toContainEqual(expect.objectContaining({ role: 'Figure', alt: 'Lambang' }));
    if (count('Table') > 0) expect(count('TH')).toBeGreaterThan(0);
    for (const [index, text] of texts.entries()) expect(text).toContain(`Halaman ${index + 1} dari ${texts.length}`);
  }, 60_000);
});

describe('pages', () => {
  it.each(growing.map(([id]) => id))('of %s keep the signatures in one piece', async (id) => {
    const { texts } = await printed('catatan', id);
    const pageOf = (words: string) => texts.findIndex((text) => text.includes(words));
    expect(pageOf('Sekretaris Rapat,')).toBe(pageOf('NIP 000000000000000001'));
    expect(pageOf('NIP 000000000000000001')).toBeGreaterThanOrEqual(0);
  });

  it('repeat the head of a table and leave it nowhere alone', async () => {
    const { texts } = await printed('daftar-hadir');
    expect(texts.length).toBeGreaterThan(2);
    for (const text of texts) expect(text).toMatch(/Tanda Tangan \d+ /);
  });
});

describe('colours of documents', () => {
  const folder = join(root, 'templates/documents');
  const sheets = readdirSync(folder).filter((file) => file.endsWith('.css'));

  it.each(sheets)('of %s stand out from paper', (file) => {
    const css = withoutBlocks(readFileSync(join(folder, file), 'utf8'), /@media screen[^{]*\{/);
    const values = new Map([...css.matchAll(/(--[\w-]+):\s*(#\w+)/g)].map(([, property, value]) => [property, value]));
    // The watermark must not hide the text over it; what it says stands in black below the title too.
    const texts = withoutBlocks(css, /\.watermark \{/).matchAll(/(?<![\w-])color:\s*(?:var\((--[\w-]+)\)|(#\w+))/g);
    for (const [declaration, property, value = values.get(property)] of texts) {
      expect(contrastOnWhite(value ?? '#fff'), declaration).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('are told apart by the measure', () => {
    expect(contrastOnWhite('#000')).toBeCloseTo(21);
    expect(contrastOnWhite('#777777')).toBeCloseTo(4.48, 2);
  });
});

/** The styles without the blocks that begin so, to their own closing brace. */
function withoutBlocks(css: string, start: RegExp): string {
  const found = start.exec(css);
  if (found === null) return css;
  let end = found.index + found[0].length;
  for (let depth = 1; depth > 0 && end < css.length; end += 1) {
    if (css[end] === '{') depth += 1;
    if (css[end] === '}') depth -= 1;
  }
  return withoutBlocks(css.slice(0, found.index) + css.slice(end), start);
}

/** Ratio of WCAG 2 between a colour (`#333`, `#a52a1c`) and white. */
function contrastOnWhite(colour: string): number {
  const hex = colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
